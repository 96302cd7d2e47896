// What needs the facilitator, most urgent first, each with the taps that mend it. What needs nothing is not in here.

import type { DeskView, PeopleView, RoomView, SessionView } from '#shared/view/views';
import { asLetter, type Fix, type Need } from '../stages/parts/need.ts';
import { words } from '../words/console.ts';

type Person = PeopleView['people'][number];

export interface Desk {
  readonly session: SessionView;
  readonly desk: DeskView;
  readonly people: PeopleView;
  readonly room: RoomView;
  /** Whether gaps still matter: somebody will read or teach. */
  readonly coverage: boolean;
}

/** More than this at once would be a wall; the rest is counted. */
const MOST_GAPS = 6;
const MOST_FIXES = 2;

/** The gaps and the people without a place, as needs. */
export function needsOfDesk({ session, desk, people, room, coverage }: Desk): readonly Need[] {
  if (session.ended) return [];
  const byId = new Map(people.people.map((person) => [person.id, person]));
  return [...unseated(desk, room, byId, people), ...withoutTopic(desk, byId), ...(coverage ? gaps(desk, room, people, byId) : [])];
}

function unseated(desk: DeskView, room: RoomView, byId: ReadonlyMap<string, Person>, people: PeopleView): Need[] {
  const smallest = [...room.homes].sort((a, b) => membersAt(people, a.id).length - membersAt(people, b.id).length)[0];
  return desk.unseated.flatMap((id) => {
    const person = byId.get(id);
    if (!person || !smallest) return [];
    const seat = { label: words.needs.seatAt(smallest.table), type: 'groups.move', data: { person: id, home: smallest.id, expert: null } } as const;
    return [{ id: `seat:${id}`, text: words.needs.noSeat(person.name), fixes: [seat] }];
  });
}

function withoutTopic(desk: DeskView, byId: ReadonlyMap<string, Person>): Need[] {
  const names = desk.withoutTopic.flatMap((id) => byId.get(id)?.name ?? []);
  if (names.length === 0) return [];
  return [
    {
      id: 'topics',
      text: words.needs.noTopic(words.someNames(names), names.length),
      fixes: [{ label: words.needs.dealRest, type: 'groups.dealRest', data: {} }],
    },
  ];
}

/** A table where somebody has yet to choose is not a gap; it is a table that is choosing. */
function gaps(desk: DeskView, room: RoomView, people: PeopleView, byId: ReadonlyMap<string, Person>): Need[] {
  const choosing = new Set(desk.withoutTopic.map((id) => byId.get(id)?.home));
  const real = desk.gaps.filter(({ home }) => !choosing.has(home));
  const tables = new Set(real.map((gap) => gap.home)).size;
  const shown: Need[] = real.slice(0, MOST_GAPS).map((gap) => {
    const table = room.homes.find((home) => home.id === gap.home)?.table ?? 0;
    return { id: `gap:${gap.home}:${gap.topic}`, topic: gap.topic, text: words.needs.gap(table, gap.topic), fixes: fixesOf(gap, room, people, byId) };
  });
  if (real.length < 2) return shown;
  const all: Need = {
    id: 'gaps',
    text: words.needs.manyGaps(real.length, tables),
    fixes: [{ label: words.needs.mendAll, type: 'groups.dealRest', data: {} }],
  };
  const rest = real.length - shown.length;
  return [all, ...shown, ...(rest > 0 ? [{ id: 'more', text: words.needs.moreGaps(rest), fixes: [] }] : [])];
}

function fixesOf(
  { home, topic, canTake }: DeskView['gaps'][number],
  room: RoomView,
  people: PeopleView,
  byId: ReadonlyMap<string, Person>,
): Need['fixes'] {
  const takers = canTake.slice(0, MOST_FIXES).flatMap((id): Fix[] => {
    const person = byId.get(id);
    if (!person) return [];
    const label = person.topic === null ? words.needs.takesFirst(person.name, topic) : words.needs.takes(person.name, topic);
    return [{ label, type: 'groups.giveTopic', data: { person: id, topic: asLetter(topic) } }];
  });
  const guest = guestFor(home, topic, room, people);
  return guest
    ? [
        ...takers,
        { label: words.needs.comes(guest.person.name, guest.table), type: 'groups.move', data: { person: guest.person.id, home, expert: null } },
      ]
    : takers;
}

/** Somebody from the fullest other table that has two readers of the topic: nobody is missed there. */
function guestFor(home: string, topic: string, room: RoomView, people: PeopleView): { readonly person: Person; readonly table: number } | null {
  const here = membersAt(people, home).length;
  const found = room.homes
    .filter((other) => other.id !== home)
    .map((other) => ({ table: other.table, members: membersAt(people, other.id) }))
    .filter(({ members }) => members.length > here && members.filter((member) => member.topic === topic).length > 1)
    .sort((a, b) => b.members.length - a.members.length)[0];
  const person = found?.members.filter((member) => member.topic === topic).at(-1);
  return found && person ? { person, table: found.table } : null;
}

function membersAt({ people }: PeopleView, home: string): readonly Person[] {
  return people.filter((person) => person.home === home && person.status === 'here' && !person.removed);
}
