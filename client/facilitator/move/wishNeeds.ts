// Wishes that the groups do not keep now: quiet, each with the move that helps where one does without harm.

import type { BrokenWish } from '#shared/grouping/brokenWishes';
import { type Destination, doesNoHarm, effectOf, type MovableRoom } from '#shared/grouping/effect';
import type { DeskView, PeopleView, RepairView } from '#shared/view/deskViews';
import type { RoomView } from '#shared/view/views';
import type { Fix, Need } from '../../stages/parts/need.ts';
import { words } from '../../words/repair.ts';
import type { Names } from '../repair/names.ts';
import { sentences, tell } from '../repair/tell.ts';

export interface Wished {
  readonly broken: DeskView['broken'];
  readonly movable: MovableRoom;
  readonly room: RoomView;
  readonly people: PeopleView;
  readonly names: Names;
  /** More people than this at a home table are too many. */
  readonly largest: number;
}

export function wishNeeds(wished: Wished): readonly Need[] {
  return wished.broken.map((wish) => {
    const { kind, group, people, exchange } = wish;
    const move = helpfulMove(wish, wished);
    const free = people.find((person) => !isFixed(person, wished.people));
    return {
      id: `wish:${kind}:${group}:${people.join(':')}`,
      text: textOf(wish, wished),
      ...(move === null && exchange !== null ? placesChanged(exchange, wished.names) : { fixes: move ? [move] : [] }),
      // Where every move has its price, the facilitator looks at the prices.
      ...(move === null && exchange === null && free !== undefined && !isForeseen(group, wished.room)
        ? { move: { person: free, label: words.wish.byHand(wished.names.person(free)) } }
        : {}),
      quiet: true,
    };
  });
}

/** Of an expert group that has yet to form. */
function isForeseen(group: string, { homes, experts }: RoomView): boolean {
  return [...homes, ...experts].every(({ id }) => id !== group);
}

/** Two who change places, said and done. */
function placesChanged(exchange: RepairView, names: Names): Pick<Need, 'lines' | 'fixes'> {
  const { does } = tell(exchange, names);
  return { lines: sentences(exchange, names), fixes: [{ label: does, type: 'groups.repair', data: { repair: exchange.key } }] };
}

function textOf({ kind, group, people }: BrokenWish, { names, room }: Wished): string {
  const who = people.map(names.person);
  switch (kind) {
    case 'apart':
      if (isForeseen(group, room)) return words.wish.apartSoon(who, names.expert(group));
      return room.experts.some(({ id }) => id === group)
        ? words.wish.apartExperts(who, names.expert(group))
        : words.wish.apart(who, names.table(group));
    case 'together':
      return words.wish.together(who);
    case 'companion':
      return words.wish.companion(who[0] ?? '', who[1] ?? '');
    case 'scribe':
      return words.wish.scribe(names.group(group));
  }
}

/** The first move of one of the two that keeps this wish and takes nothing from anybody; the emptiest group first. */
function helpfulMove(wish: BrokenWish, { movable, room, people, names, largest }: Wished): Fix | null {
  for (const { person, to } of movesFor(wish, movable, room)) {
    if (isFixed(person, people) || ('home' in to && [homeOf(person, people), to.home].some((home) => isClosed(home, people)))) continue;
    const effect = effectOf(movable, person, to);
    const mends = effect?.mends.some((one) => one.kind === wish.kind && one.people.join() === wish.people.join());
    if (!effect || !mends || !doesNoHarm(effect, largest)) continue;
    const group = 'home' in to ? to.home : to.expert;
    return {
      label: words.wish.move(names.person(person), names.group(group)),
      type: 'groups.move',
      data: { person, home: 'home' in to ? to.home : null, expert: 'home' in to ? null : to.expert },
    };
  }
  return null;
}

function movesFor(wish: BrokenWish, movable: MovableRoom, room: RoomView): readonly { readonly person: string; readonly to: Destination }[] {
  const seatOf = (id: string | undefined): MovableRoom['people'][number] | undefined => movable.people.find(({ person }) => person === id);
  const [companion, host] = wish.kind === 'companion' ? wish.people.map(seatOf) : [];
  // At one table already: only the companion is in the wrong expert group.
  if (companion && host && companion.home === host.home)
    return host.expert === null ? [] : [{ person: companion.person, to: { expert: host.expert } }];
  const amongExperts = room.experts.some(({ id }) => id === wish.group);
  const size = (group: string): number => movable.people.filter((one) => one.shares === null && (one.home === group || one.expert === group)).length;
  const groups = [...(amongExperts ? room.experts : room.homes)].map(({ id }) => id).sort((a, b) => size(a) - size(b));
  return wish.people.flatMap((person) => groups.map((id) => ({ person, to: amongExperts ? { expert: id } : { home: id } })));
}

function homeOf(id: string, { people }: PeopleView): string | null {
  return people.find((person) => person.id === id)?.home ?? null;
}

/** Locked as a whole: nobody is to go, and nobody to come. */
function isClosed(home: string | null, { people }: PeopleView): boolean {
  return people.some((person) => person.closed && person.home === home);
}

function isFixed(id: string, { people }: PeopleView): boolean {
  return people.find((person) => person.id === id)?.fixed === true;
}
