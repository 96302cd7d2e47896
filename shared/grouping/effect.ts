// What it would do to the room to move one person by hand: said before anybody gets up.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { type BrokenWish, brokenWishes } from './brokenWishes.ts';
import type { Wishes } from './request.ts';

/** Somebody present, with all the topics they have read or will read. */
export interface Seatable {
  readonly person: PersonId;
  readonly home: GroupId | null;
  readonly topics: readonly TopicId[];
  readonly expert: GroupId | null;
  /** Has a device on which a group can take notes. */
  readonly scribe: boolean;
  /** Whose topic seat they share: they go along, and are not counted. */
  readonly shares: PersonId | null;
}

export interface MovableRoom {
  readonly people: readonly Seatable[];
  readonly experts: readonly { readonly id: GroupId; readonly topic: TopicId }[];
  /** Topics for which a table has a visitor or a card: nobody misses a reader of those. */
  readonly standIns: readonly { readonly home: GroupId; readonly topic: TopicId }[];
  readonly wishes: Wishes;
}

/** Where somebody is to go: to a home table or to an expert group. */
export type Destination = { readonly home: GroupId } | { readonly expert: GroupId };

export interface Effect {
  /** Where they come from; null for somebody who sat in no such group. */
  readonly from: GroupId | null;
  /** What the new table gets, and how many there then know it. Expert groups get nothing that they do not have. */
  readonly gets: readonly { readonly topic: TopicId; readonly readers: number }[];
  /** What nobody knows any more at the table that is left, and at the new one: a companion counts no longer beside their own person. */
  readonly lacks: readonly TopicId[];
  readonly loses: readonly TopicId[];
  /** How many stay behind; null where nobody was left, or nobody who was counted there. */
  readonly left: number | null;
  readonly there: number;
  /** The expert group speaks of a topic that this person has not read. */
  readonly strange: TopicId | null;
  /** Whose topic seat they share then. */
  readonly beside: PersonId | null;
  /** Their companions, who go with them. */
  readonly along: readonly PersonId[];
  /** Wishes that are kept now and would not be; and the other way round. */
  readonly breaks: readonly BrokenWish[];
  readonly mends: readonly BrokenWish[];
}

/** What the move would do; null where it would do nothing, because they sit there already or are not in the room. */
export function effectOf(room: MovableRoom, person: PersonId, to: Destination): Effect | null {
  const mover = room.people.find((each) => each.person === person);
  if (!mover) return null;
  const atHome = 'home' in to;
  const [from, target] = atHome ? [mover.home, to.home] : [mover.expert, to.expert];
  if (from === target) return null;
  const groupOf = (each: Seatable): GroupId | null => (atHome ? each.home : each.expert);
  const moved = movedBy(room, mover, to);
  const then = room.people.map((each) => moved.get(each.person) ?? each);
  const counted = (people: readonly Seatable[], group: GroupId | null): readonly Seatable[] =>
    people.filter((each) => each.shares === null && group !== null && groupOf(each) === group);
  const [behind, there] = [counted(then, from), counted(then, target)];
  const lost = (group: GroupId | null, still: readonly Seatable[]): readonly TopicId[] =>
    [...new Set(counted(room.people, group).flatMap((each) => each.topics))].filter(
      (topic) => knowing(still, topic) === 0 && !stoodIn(room, group, topic),
    );
  const groups = new Set([from, target]);
  const { wishes, people } = concerned(room, moved, (each) => groups.has(groupOf(each)));
  const before = wishesBroken(wishes, people);
  const after = wishesBroken(
    wishes,
    people.map((each) => moved.get(each.person) ?? each),
  );
  const now = moved.get(person) ?? mover;
  return {
    from,
    gets: atHome && now.shares === null ? mover.topics.map((topic) => ({ topic, readers: knowing(there, topic) })) : [],
    lacks: atHome && behind.length > 0 ? lost(from, behind) : [],
    loses: atHome ? lost(target, there) : [],
    left: from === null || mover.shares !== null ? null : behind.length,
    there: there.length,
    strange: atHome || now.shares !== null ? null : strangeTopic(room, mover, target),
    beside: now.shares,
    along: [...moved.values()].flatMap((each) => (each !== now && groupOf(each) !== groupBefore(room, each, groupOf) ? [each.person] : [])),
    breaks: without(after, before),
    mends: without(before, after),
  };
}

function groupBefore(room: MovableRoom, { person }: Seatable, groupOf: (each: Seatable) => GroupId | null): GroupId | null {
  const known = room.people.find((each) => each.person === person);
  return known ? groupOf(known) : null;
}

/** The mover with those who go along, and companions who come to sit with their own person by it, as they are then. */
function movedBy({ people, wishes }: MovableRoom, mover: Seatable, to: Destination): ReadonlyMap<PersonId, Seatable> {
  const byPerson = new Map(people.map((each) => [each.person, each]));
  const host = mover.shares === null ? null : byPerson.get(mover.shares);
  // Away from their own person a companion counts like anybody else.
  const parted = 'home' in to && host?.home !== to.home;
  const moved = new Map<PersonId, Seatable>([[mover.person, { ...mover, ...to, shares: parted ? null : mover.shares }]]);
  const now = (person: PersonId): Seatable | undefined => moved.get(person) ?? byPerson.get(person);
  for (const one of moved.values()) {
    for (const wish of wishes.companions) {
      const [companion, theirs] = [now(wish.person), now(wish.with)];
      if (!companion || !theirs || (one.person !== wish.person && one.person !== wish.with)) continue;
      const goes = companion.shares === wish.with && one.person === wish.with && !moved.has(wish.person);
      const arrives = companion.shares === null && companion.home !== null && companion.home === theirs.home;
      if (goes || arrives) moved.set(wish.person, { ...companion, home: theirs.home, expert: theirs.expert, shares: wish.with });
    }
  }
  return moved;
}

/** Whether nobody would be worse off: no table lacks a topic for it, nobody is left in a group too small, every other wish is kept. */
export function doesNoHarm(effect: Effect, largest: number): boolean {
  const smallest = 3;
  return (
    effect.lacks.length + effect.loses.length === 0 &&
    effect.breaks.length === 0 &&
    effect.strange === null &&
    (effect.left ?? smallest) >= smallest &&
    effect.there <= largest
  );
}

function knowing(people: readonly Seatable[], topic: TopicId): number {
  return people.filter((each) => each.topics.includes(topic)).length;
}

function stoodIn(room: MovableRoom, home: GroupId | null, topic: TopicId): boolean {
  return room.standIns.some((one) => one.home === home && one.topic === topic);
}

/** Whoever has no topic yet becomes a reader of the group's. */
function strangeTopic(room: MovableRoom, mover: Seatable, expert: GroupId): TopicId | null {
  const topic = room.experts.find((group) => group.id === expert)?.topic ?? null;
  return topic === null || mover.topics.length === 0 || mover.topics.includes(topic) ? null : topic;
}

/** The wishes that this move can touch, and whom they are about: on a card for every table of a large room, all of them would be too many. */
function concerned(
  { wishes, people }: MovableRoom,
  moved: ReadonlyMap<PersonId, Seatable>,
  isNear: (each: Seatable) => boolean,
): Pick<MovableRoom, 'wishes' | 'people'> {
  const own: Wishes = {
    apart: wishes.apart.filter((pair) => pair.some((person) => moved.has(person))),
    together: wishes.together.filter((pair) => pair.some((person) => moved.has(person))),
    companions: wishes.companions.filter((one) => moved.has(one.person) || moved.has(one.with)),
    scribes: wishes.scribes,
  };
  const named = new Set([...own.apart, ...own.together].flat().concat(own.companions.flatMap((one) => [one.person, one.with])));
  const scribes = wishes.scribes !== 'none';
  return { wishes: own, people: people.filter((each) => moved.has(each.person) || named.has(each.person) || (scribes && isNear(each))) };
}

function wishesBroken(wishes: Wishes, people: readonly Seatable[]): readonly BrokenWish[] {
  const seats = people.flatMap(({ person, home, expert }) => (home === null ? [] : [{ person, home, expert }]));
  return brokenWishes(seats, people, wishes);
}

/** A pair meets at a table or among experts, which are two; that people do not sit together is one thing, wherever they sit. */
function without(wishes: readonly BrokenWish[], others: readonly BrokenWish[]): readonly BrokenWish[] {
  const keyOf = ({ kind, group, people }: BrokenWish): string => [kind, kind === 'apart' || kind === 'scribe' ? group : '', ...people].join(' ');
  const known = new Set(others.map(keyOf));
  return wishes.filter((wish) => !known.has(keyOf(wish)));
}
