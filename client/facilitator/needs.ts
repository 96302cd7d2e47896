// What needs the facilitator, most urgent first, each with the taps that mend it. What needs nothing is not in here.

import type { DeskView, PeopleView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';
import type { CommandData } from '#shared/wire/messages';
import type { Fix, Need } from '../stages/parts/need.ts';
import { words } from '../words/console.ts';
import { type Mendable, mendNeed } from './repair/mendNeed.ts';
import { namesOf } from './repair/names.ts';
import { tellNeeds } from './repair/toTell.ts';

type Person = PeopleView['people'][number];

/** What is wrong with the room, people without a place, people without a topic. */
export function needsOfDesk(mendable: Mendable): readonly Need[] {
  const { session, desk, people, room } = mendable;
  if (session.ended) return [];
  const byId = new Map(people.people.map((person) => [person.id, person]));
  const mend = mendNeed(mendable);
  const loud = mend.filter((need) => need.quiet !== true);
  const left = mendable.coverage ? leftAlone(byId) : [];
  const quiet = [...tellNeeds(desk, namesOf(people, room)), ...mend.filter((need) => need.quiet === true)];
  return [...loud, ...unseated(desk, room, byId, people), ...withoutTopic(desk, byId), ...left, ...quiet];
}

/** Those for whom no repair has a seat. */
function unseated(desk: DeskView, room: RoomView, byId: ReadonlyMap<string, Person>, people: PeopleView): Need[] {
  const size = (home: string): number => people.people.filter((person) => person.home === home && person.status === 'here' && !person.removed).length;
  const closed = new Set(people.people.flatMap((person) => (person.closed ? [person.home] : [])));
  const smallest = [...room.homes].sort((a, b) => Number(closed.has(a.id)) - Number(closed.has(b.id)) || size(a.id) - size(b.id))[0];
  const seated = new Set(desk.repairs[0]?.seats.map(({ person }) => person));
  return desk.unseated.flatMap((id) => {
    const person = byId.get(id);
    if (!person || !smallest || seated.has(id)) return [];
    const seat = { label: words.needs.seatAt(smallest.table), type: 'groups.move', data: { person: id, home: smallest.id, expert: null } } as const;
    return [{ id: `seat:${id}`, text: words.needs.noSeat(person.name), fixes: [seat] }];
  });
}

/** Companions whose person has gone for good: nobody counts on what they have read until somebody says so. */
function leftAlone(byId: ReadonlyMap<string, Person>): Need[] {
  return [...byId.values()].flatMap(({ id, name, status, removed, with: host }) => {
    const theirs = host === null || status !== 'here' || removed ? undefined : byId.get(host);
    if (!theirs || (theirs.status !== 'left' && !theirs.removed)) return [];
    const alone: CommandData['groups.wish'] = { kind: 'companion', people: [id, theirs.id], on: false };
    const counts: Fix = { label: words.needs.countOn(name), type: 'groups.wish', data: alone };
    return [{ id: `left:${id}`, text: words.needs.cameWith(name, theirs.name), fixes: [counts], quiet: true }];
  });
}

function withoutTopic(desk: DeskView, byId: ReadonlyMap<string, Person>): Need[] {
  const names = desk.withoutTopic.flatMap((id) => byId.get(id)?.name ?? []);
  // Tables were published, and nobody has been asked to choose yet.
  const untouched = !desk.readingBegun && [...byId.values()].every((person) => person.topic === null);
  if (names.length === 0 || untouched) return [];
  return [
    {
      id: 'topics',
      text: words.needs.noTopic(words.someNames(names), names.length),
      fixes: [{ label: words.needs.dealRest, type: 'groups.dealRest', data: { home: null } }],
    },
  ];
}
