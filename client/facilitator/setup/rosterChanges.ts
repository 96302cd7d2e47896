// What putting a list on the roster asks for, in messages that the server takes, and what takes it back.

import type { Answers } from '#shared/people/person';
import { type Known, type Listed, withKnown } from '#shared/people/roster';
import type { CommandData } from '#shared/wire/messages';

/** A line of `people.expect`. */
export type Awaited = CommandData['people.expect']['people'][number];

export type Standing = 'fresh' | 'changed' | 'same' | 'came';

export interface Placed {
  readonly listed: Listed;
  readonly known: Known | null;
  readonly standing: Standing;
}

/** Each listed person beside what the session knows of them. Who has come is left as they are: they have said it themselves. */
export function placed(people: readonly Listed[], known: readonly Known[]): readonly Placed[] {
  return withKnown(people, known).map((one) => ({ ...one, standing: standingOf(one.listed, one.known) }));
}

function standingOf(listed: Listed, known: Known | null): Standing {
  if (known === null) return 'fresh';
  if (known.came) return 'came';
  return Object.entries(listed.answers).some(([question, answer]) => known.answers[question] !== answer) ? 'changed' : 'same';
}

export interface RosterChange {
  readonly put: readonly Awaited[];
  /** How those who were on it already stood there. */
  readonly before: readonly Awaited[];
  /** Those who were not on it. */
  readonly fresh: readonly string[];
}

/** Newcomers get an id of their own; who is on the roster keeps theirs, and every answer that the list does not give. */
export function changeOf(people: readonly Placed[], newId: () => string): RosterChange {
  const fresh = people.filter(({ standing }) => standing === 'fresh').map(({ listed }) => awaited(newId(), listed.name, listed.answers));
  const changed = people.flatMap(({ listed, known, standing }) => (known && standing === 'changed' ? [{ listed, known }] : []));
  return {
    put: [...fresh, ...changed.map(({ listed, known }) => awaited(known.id, known.name, { ...known.answers, ...listed.answers }))],
    before: changed.map(({ known }) => awaited(known.id, known.name, known.answers)),
    fresh: fresh.map(({ person }) => person),
  };
}

export function awaited(person: string, name: string, answers: Answers): Awaited {
  return { person, name, answers: Object.entries(answers).map(([question, answer]) => ({ question, answer })) };
}

/** The server takes 48 kB; what stands around the people needs little. */
const MOST_BYTES = 40_000;

/** In as few messages as they fit in. */
export function inMessages(people: readonly Awaited[]): readonly Awaited[][] {
  const encoder = new TextEncoder();
  const messages: Awaited[][] = [];
  let room = 0;
  for (const person of people) {
    const bytes = encoder.encode(JSON.stringify(person)).length + 1;
    if (bytes > room) {
      messages.push([]);
      room = MOST_BYTES;
    }
    messages.at(-1)?.push(person);
    room -= bytes;
  }
  return messages;
}
