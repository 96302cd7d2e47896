// Rooms for printouts, said in a line for each person.

import type { StandIn } from '#shared/people/groups';
import type { Person } from '#shared/people/person';
import { NOT_YET, type Session } from '#shared/session/session';
import { type Printout, printoutOf as printed } from '#shared/view/printout';
import { standardKinds } from '#shared/wire/standard';
import { jigsaw } from '../session/workshop.ts';

/** "Ana 1 A A1": a name, a table, their topics, an expert group; a dash stands for none. */
interface Room {
  readonly people: readonly string[];
  readonly change?: { readonly [name: string]: Partial<Person> };
  readonly standIns?: readonly StandIn[];
  readonly more?: Partial<Session>;
}

export function room({ people, change = {}, standIns = [], more = {} }: Room): Session {
  const read = people.map((line) => line.split(' '));
  const some = (said: string | undefined): string | null => (said === undefined || said === '-' ? null : said);
  const seats = read.flatMap(([name = '', home, topics, expert]) => {
    const [topic = null, ...second] = some(topics) ?? [];
    const at = some(home);
    return at === null ? [] : [[name, { home: at, topic, second, expert: some(expert) }] as const];
  });
  const homes = [...new Set(seats.map(([, seat]) => seat.home))].map((id) => ({ id, number: Number(id) }));
  const experts = [...new Set(seats.flatMap(([, seat]) => (seat.expert === null ? [] : [seat.expert])))].map((id, index) => ({
    id,
    topic: id.slice(0, 1),
    table: index + 1,
  }));
  return {
    ...NOT_YET,
    workshop: jigsaw({ topics: 2 }),
    people: new Map(read.map(([name = '']) => [name, { ...somebody(name), ...change[name] }])),
    groups: { homes, experts, seats: new Map(seats), standIns },
    ...more,
  };
}

function somebody(name: string): Person {
  return {
    id: name,
    name,
    keys: [`CANARY-key-of-${name}`],
    personalCode: 'CANARY-code',
    status: 'here',
    removed: false,
    simulated: false,
    joinedAt: 0,
    joinedDuring: null,
    answers: { school: 'CANARY-answer' },
    sitsAt: null,
    favourites: [],
  };
}

export const printoutOf = (session: Session): Printout => printed(standardKinds, session);

/** Two tables, with a reader of each topic at each. */
export const FOUR = ['Dora 1 B B1', 'Ana 1 A A1', 'Ben 2 B B1', 'Cem 2 A A1'];
