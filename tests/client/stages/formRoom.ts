// People who have answered, and the tables that a real search finds for them.

import { type FormedGroups, formGroups, formHomes } from '#shared/grouping/form';
import { type FormRequest, requestFor } from '#shared/grouping/request';
import { impossibleWishes } from '#shared/grouping/wishes';
import { formationOf } from '#shared/session/formation';
import type { Known } from '../../../client/stages/parts/preview/agreements.ts';
import { type Draft, draftOf, type Person, type Proposal } from '../../../client/stages/parts/preview/drafts.ts';

const NAMES = ['Ana', 'Ben', 'Cem', 'Dai', 'Eve', 'Fay', 'Gus', 'Hana', 'Ilse', 'Jo', 'Kim', 'Lea', 'Max', 'Noa', 'Oda', 'Pia', 'Quinn'];
export const TOPICS = ['A', 'B', 'C', 'D'];
export const SCHOOL = { id: 'school', title: 'Your school', choices: [], weight: 4 };

/** Somebody in the room; ids are their names. */
export function person(name: string, more: Partial<Person> = {}): Person {
  return {
    id: name,
    name,
    status: 'here',
    removed: false,
    phone: true,
    simulated: false,
    personalCode: '0000',
    late: false,
    arrived: false,
    home: null,
    topic: null,
    second: [],
    expert: null,
    answers: {},
    sitsAt: null,
    favourites: [],
    held: [],
    fixed: false,
    closed: false,
    with: null,
    ...more,
  };
}

/** The first so many, each with the school that the list gives in turn. */
export function room(count: number, schools: readonly string[] = []): readonly Person[] {
  return NAMES.slice(0, count).map((name, at) =>
    person(name, schools.length === 0 ? {} : { answers: { school: schools[at % schools.length] ?? '' } }),
  );
}

export function knownOf(people: readonly Person[], more: Partial<Known> = {}): Known {
  return { people: new Map(people.map((one) => [one.id, one])), questions: [SCHOOL], weights: { school: 4 }, companions: new Set(), ...more };
}

/** What the server answers: as for a workshop that deals topics, or that lets people take them. */
export function proposalFor(people: readonly Person[], more: Partial<FormRequest> = {}, topics: 'take' | 'deal' = 'deal'): Proposal {
  const candidates = people.map(({ id, answers, phone }) => ({ person: id, traits: answers, scribe: phone, favourites: [] }));
  const request: FormRequest = { ...requestFor(candidates, TOPICS, 1), weights: { school: 4 }, ...more };
  const formed: FormedGroups = topics === 'deal' ? formGroups(request) : formHomes(request);
  return {
    formation: formationOf(formed, { inputs: '', seed: 1 }, topics, []),
    tier: formed.tier,
    seconds: formed.seats.reduce((sum, seat) => sum + seat.second.length, 0),
    experts: formed.experts.length,
    mix: formed.certificate.mix,
    broken: formed.broken,
    impossible: impossibleWishes(request),
    held: { locked: request.locked.map((lock) => lock.person), said: [] },
  };
}

/** Tables by hand, for what a search would not do. */
export function tables(...homes: readonly (readonly string[])[]): Proposal {
  return {
    formation: {
      origin: { version: '', inputs: '', seed: 1 },
      homes: homes.map((members, at) => ({ id: String(at + 1), members: members.map((name) => ({ person: name, topic: null, second: [] })) })),
      experts: [],
      fixed: [],
      closed: [],
    },
    tier: 'full',
    seconds: 0,
    experts: 0,
    mix: 100,
    broken: [],
    impossible: [],
    held: { locked: [], said: [] },
  };
}

export function lookedAt(proposal: Proposal): Draft {
  return draftOf(proposal, { seed: 1, locked: [], closed: [] }, '');
}

/** Sentences without the marks that keep names in their own direction. */
export function bare(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
