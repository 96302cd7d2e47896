// Two who change places so that a wish is kept, against a plain search that tries every two in the room.

import { describe, expect, it } from 'vitest';
import { type Dice, dice } from '#shared/base/dice';
import { type BrokenWish, brokenWishes } from '#shared/grouping/brokenWishes';
import { exchangesFor } from '#shared/grouping/exchange';
import { coverageGaps } from '#shared/grouping/gaps';
import type { ExchangeRoom, Placed } from '#shared/grouping/mates';
import type { Repair } from '#shared/grouping/proposal';
import { NO_WISHES } from '#shared/grouping/request';
import type { Table } from '#shared/grouping/table';
import { letters, names } from './checker.ts';
import { plainGroups } from './plain.ts';

const PHASES = {
  claim: { homes: true, experts: false, topics: true },
  reading: { homes: true, experts: false, topics: false },
  expert: { homes: true, experts: true, topics: false },
} as const;
type Phase = keyof typeof PHASES;

/** People at tables of the sizes and with the topics that the plain deal gives, some wishes, some locked, some without a phone. */
function randomRoom(phase: Phase, chance: Dice): ExchangeRoom {
  const people = 12 + chance.roll(49);
  const topics = letters(3 + chance.roll(3));
  const seats = plainGroups(names(people), topics);
  const all = chance.shuffle(seats.map((seat) => seat.person));
  const pairs = (count: number): [string, string][] => Array.from({ length: count }, () => [chance.pick(asList(all)), chance.pick(asList(all))]);
  const apart = pairs(chance.roll(6)).filter(([a, b]) => a !== b);
  const together = pairs(chance.roll(3)).filter(([a, b]) => a !== b);
  const phones = 2 + chance.roll(6);
  const waiting = phase === 'claim' ? chance.roll(4) : 0;
  return {
    people: seats.map(({ person, home, topic, second, expert }) => ({
      person,
      home,
      topic: chance.roll(4) < waiting && second.length === 0 ? null : topic,
      second,
      expert: phase === 'expert' ? expert : null,
      scribe: chance.roll(8) < phones,
      shares: null,
    })),
    experts: [...new Set(seats.map((seat) => seat.expert))].map((id) => ({ id, topic: id[0] ?? '' })),
    topics,
    standIns: [],
    wishes: { ...NO_WISHES, apart, together, scribes: chance.pick(['none', 'none', 'home', 'both']) },
    locked: new Set(all.slice(0, chance.roll(5))),
    may: PHASES[phase],
  };
}

/** The dice pick from lists that are known not to be empty. */
function asList<T>(all: readonly T[]): readonly [T, ...T[]] {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('Nobody is there');
  return [first, ...others];
}

/** Somebody is put beside another by hand, whatever that does to the tables; the two are to be kept apart. */
function putTogether(room: ExchangeRoom, chance: Dice): { readonly room: ExchangeRoom; readonly pair: readonly [string, string] } {
  const [mover, host] = chance.shuffle(room.people.filter(({ person }) => !room.locked.has(person)));
  if (!mover || !host) throw new Error('Everybody is locked');
  const amongExperts = room.may.experts && chance.roll(2) > 0;
  const beside = room.people.find((one) => one !== host && one.home === host.home);
  const other = amongExperts ? room.people.find((one) => one !== host && one.expert === host.expert) : chance.roll(2) ? beside : mover;
  if (!other) return putTogether(room, chance);
  const people = room.people.map((one) => (one === other && !amongExperts ? { ...one, home: host.home } : one));
  const pair = [other.person, host.person] as const;
  return { room: { ...room, people, wishes: { ...room.wishes, apart: [...room.wishes.apart, pair] } }, pair };
}

/** The room after a repair, as the session makes it. */
function applied(room: ExchangeRoom, repair: Repair): ExchangeRoom {
  const people = room.people.map((one): Placed => {
    const home = repair.moves.find(({ person }) => person === one.person)?.to ?? one.home;
    const expert = repair.expertMoves.find(({ person }) => person === one.person)?.to ?? one.expert;
    const topic = repair.swaps.find(({ person }) => person === one.person)?.topic ?? one.topic;
    const off = repair.relieved.filter(({ person }) => person === one.person).map((each) => each.topic);
    const on = repair.seconds.filter(({ person }) => person === one.person).map((each) => each.topic);
    const second = [...one.second.filter((each) => each !== topic && !off.includes(each)), ...on];
    return { ...one, home, expert, topic, second };
  });
  return { ...room, people };
}

const keysOf = (room: ExchangeRoom): ReadonlySet<string> => new Set(brokenWishes(room.people, room.people, room.wishes).map(keyOf));
const keyOf = ({ kind, group, people }: BrokenWish): string => [kind, kind === 'apart' || kind === 'scribe' ? group : '', ...people].join(' ');

function tablesOf({ people }: ExchangeRoom): readonly Table[] {
  return [...new Set(people.map(({ home }) => home))].map((home) => ({ home, members: people.filter((one) => one.home === home) }));
}

/** What a table lacks for good: where as many have yet to choose, they will take it. */
function lackedIn(room: ExchangeRoom): readonly string[] {
  const choosing = (home: string): number => (room.may.topics ? room.people.filter((one) => one.home === home && one.topic === null).length : 0);
  return coverageGaps(tablesOf(room), room.topics).flatMap(({ home, missing }) =>
    missing.length <= choosing(home) ? [] : missing.map((topic) => `${home} ${topic}`),
  );
}

/** What is worse in a room than it was before: a topic lost, a size changed, a wish broken, a locked person moved, a reader with another topic. */
function harmDone(before: ExchangeRoom, after: ExchangeRoom): readonly string[] {
  const lacked = new Set(lackedIn(before));
  const unkept = keysOf(before);
  const size = (room: ExchangeRoom, of: 'home' | 'expert', group: string | null): number => room.people.filter((one) => one[of] === group).length;
  const harm = [...lackedIn(after).filter((each) => !lacked.has(each)), ...[...keysOf(after)].filter((each) => !unkept.has(each))];
  for (const [at, one] of after.people.entries()) {
    const was = before.people[at];
    if (!was) throw new Error('Somebody was lost');
    if (before.locked.has(one.person) && (was.home !== one.home || was.expert !== one.expert)) harm.push(`${one.person} is locked`);
    if (!before.may.topics && (was.topic !== one.topic || was.second.join() !== one.second.join())) harm.push(`${one.person} reads anew`);
    if (was.expert !== one.expert && was.expert?.[0] !== one.expert?.[0]) harm.push(`${one.person} meets strangers`);
    for (const of of ['home', 'expert'] as const)
      if (size(before, of, one[of]) !== size(after, of, one[of])) harm.push(`${one[of]} has another size`);
  }
  return harm;
}

/** Every exchange of two places that there is, one with their topics and one without. */
function* everyExchange(room: ExchangeRoom, amongExperts: boolean): Generator<ExchangeRoom> {
  const swapped = (a: Placed, b: Placed, how: (one: Placed, other: Placed) => Placed): ExchangeRoom => ({
    ...room,
    people: room.people.map((one) => (one === a ? how(a, b) : one === b ? how(b, a) : one)),
  });
  for (const [at, a] of room.people.entries()) {
    for (const b of room.people.slice(at + 1)) {
      if (amongExperts) {
        yield swapped(a, b, (one, { expert }) => ({ ...one, expert }));
        continue;
      }
      yield swapped(a, b, (one, { home }) => ({ ...one, home }));
      if (room.may.topics && a.topic !== null && b.topic !== null)
        yield swapped(a, b, (one, { home, topic, second }) => ({ ...one, home, topic, second }));
    }
  }
}

describe('two who change places', () => {
  const rooms = (Object.keys(PHASES) as Phase[]).flatMap((phase) => Array.from({ length: 60 }, (_, seed) => [phase, seed] as const));

  it.each(rooms)('are found wherever any two could keep a wish and take nothing from anybody (%s, seed %i)', (phase, seed) => {
    const chance = dice(1000 + seed);
    const { room, pair } = putTogether(randomRoom(phase, chance), chance);
    const broken = brokenWishes(room.people, room.people, room.wishes).filter(
      (wish) => wish.people.length === 2 && pair.every((each) => wish.people.includes(each)),
    );
    expect(broken.length).toBeGreaterThan(0);
    const offers = exchangesFor(room, broken);
    for (const [at, wish] of broken.entries()) {
      const offer = offers[at] ?? null;
      const amongExperts = room.experts.some(({ id }) => id === wish.group);
      const possible = (amongExperts ? room.may.experts : room.may.homes) && somebodyCan(room, wish, amongExperts);
      expect(offer !== null, keyOf(wish)).toBe(possible);
      if (offer === null) continue;
      const after = applied(room, offer);
      expect(harmDone(room, after)).toEqual([]);
      expect(keysOf(after)).not.toContain(keyOf(wish));
      expect(new Set([...offer.moves, ...offer.expertMoves].map(({ person }) => person)).size).toBe(2);
    }
  });

  it('were both possible and impossible in these rooms', () => {
    const answers = new Set<boolean>();
    for (const [phase, seed] of rooms) {
      const chance = dice(1000 + seed);
      const { room, pair } = putTogether(randomRoom(phase, chance), chance);
      const broken = brokenWishes(room.people, room.people, room.wishes).filter((wish) => pair.every((each) => wish.people.includes(each)));
      for (const offer of exchangesFor(room, broken)) answers.add(offer !== null);
    }
    expect(answers).toEqual(new Set([true, false]));
  });
});

it('many who were to be together, in a full room: none is left out because others were looked at first', () => {
  const chance = dice(7);
  const people = plainGroups(names(500), letters(4)).map((seat): Placed => ({ ...seat, scribe: true, shares: null }));
  const together = Array.from({ length: 80 }, () => [chance.pick(asList(people)).person, chance.pick(asList(people)).person] as const);
  const wishes = { ...NO_WISHES, together };
  const room: ExchangeRoom = { people, experts: [], topics: letters(4), standIns: [], wishes, locked: new Set(), may: PHASES.reading };
  const broken = brokenWishes(people, people, wishes);
  const alone = broken.map((wish) => exchangesFor(room, [wish])[0] ?? null);
  expect(alone.filter((offer) => offer !== null).length).toBeGreaterThan(40);
  expect(exchangesFor(room, broken)).toEqual(alone);
});

function somebodyCan(room: ExchangeRoom, wish: BrokenWish, amongExperts: boolean): boolean {
  for (const after of everyExchange(room, amongExperts)) {
    if (!keysOf(after).has(keyOf(wish)) && harmDone(room, after).length === 0) return true;
  }
  return false;
}
