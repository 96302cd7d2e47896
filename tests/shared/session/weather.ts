// The air a storm is made of: who there is to ask, and whom, what and where they may mean, mostly something that exists.

import type { Dice } from '#shared/base/dice';
import type { Actor } from '#shared/people/actor';
import { hasPhone } from '#shared/people/person';
import { TOPIC_IDS } from '#shared/plan/plan';
import type { Stamped } from '#shared/session/commands';
import type { Session } from '#shared/session/session';

export const FACILITATORS = ['coach-0001', 'coach-0002'] as const;

export interface Weather {
  readonly chance: Dice;
  readonly session: Session;
  /** Every note that anybody tried to write. */
  readonly notes: { readonly id: string; readonly by: Actor }[];
  readonly number: number;
}

export type Wish = Pick<Stamped, 'type' | 'data' | 'by'> & { readonly stage?: string };

export function coach({ chance }: Weather, type: string, data: object): Wish {
  return { type, data, by: { role: 'facilitator', id: chance.pick(FACILITATORS) } };
}

/** Mostly a person with a phone; sometimes one without, one who was removed, a facilitator, or nobody at all. */
export function someone(weather: Weather, type: string, data: object): Wish {
  const { chance, session } = weather;
  const phones = [...session.people.values()].filter(hasPhone);
  const person = phones[chance.roll(Math.max(1, phones.length))]?.id ?? 'ghost-0000';
  const by: Actor = chance.roll(12)
    ? { role: 'participant', person }
    : chance.pick([coach(weather, '', {}).by, { role: 'participant', person: 'ghost-0000' }]);
  const self = 'person' in data && chance.roll(4) ? { ...data, person } : data;
  return { type, data: self, by };
}

export function newId(what: string, { number }: Weather): string {
  return `${what}-${String(number).padStart(6, '0')}`;
}

export function nameOf({ chance, number }: Weather): string {
  return chance.pick([
    'Ana',
    'ana',
    'Li',
    'Zoë',
    'Šárka',
    `Person ${number}`,
    `Person ${number}`,
    `Person ${number}`,
    'Facilitator',
    ' ',
    'x'.repeat(41),
  ]);
}

export function aPerson({ chance, session }: Weather): string {
  const people = [...session.people.keys()];
  return chance.roll(15) ? (people[chance.roll(Math.max(1, people.length))] ?? 'ghost-0000') : chance.pick(['ghost-0000', 'constructor']);
}

export function maybeFor(weather: Weather): string | null {
  const { chance, session } = weather;
  if (chance.roll(3)) return null;
  const withoutPhone = [...session.people.values()].find((person) => !hasPhone(person));
  return withoutPhone && chance.roll(2) ? withoutPhone.id : aPerson(weather);
}

export function aNote({ chance, notes }: Weather): string {
  // Mostly what was written lately: it is in the stage that is on, or in the one before.
  const from = chance.roll(3) ? Math.max(0, notes.length - 6) : 0;
  return notes[from + chance.roll(Math.max(1, notes.length - from))]?.id ?? 'note-ghost';
}

export function aTopic({ chance, session }: Weather): string {
  const topics = session.workshop.topics.map((topic) => topic.id);
  return chance.roll(15) ? (topics[chance.roll(topics.length)] ?? 'A') : chance.pick(TOPIC_IDS);
}

export function aHome({ chance, session }: Weather): string {
  const homes = session.groups.homes;
  return chance.roll(15) ? (homes[chance.roll(Math.max(1, homes.length))]?.id ?? '1') : chance.pick(['99', 'whole', 'toString']);
}

export function anExpertGroup({ chance, session }: Weather): string {
  const experts = session.groups.experts;
  return chance.roll(15) ? (experts[chance.roll(Math.max(1, experts.length))]?.id ?? 'A') : 'Z9';
}

export function aStage({ chance, session }: Weather): string {
  const stages = session.runSheet;
  return chance.roll(20) ? (chance.roll(2) ? session.current : (stages[chance.roll(stages.length)] ?? 'gather')) : 'constructor';
}

export function anOpenedStage({ chance, session }: Weather): string {
  const stages = [...session.opened.keys()];
  return stages[chance.roll(stages.length)] ?? 'gather';
}
