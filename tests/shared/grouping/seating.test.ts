import { expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { Throws } from '#shared/grouping/annealing';
import { numberCandidates } from '#shared/grouping/candidates';
import { layJigsaw } from '#shared/grouping/jigsaw';
import { traitsOf } from '#shared/grouping/mixing';
import { upTo } from '#shared/grouping/order';
import { propose } from '#shared/grouping/proposals';
import type { Puzzle } from '#shared/grouping/puzzle';
import { type FormRequest, type Pair, requestFor } from '#shared/grouping/request';
import { finish } from '#shared/grouping/search';
import { type Seating, seat } from '#shared/grouping/seating';
import { makeTemplate, type Template } from '#shared/grouping/template';
import { Units } from '#shared/grouping/units';
import { expectNone, letters } from './checker.ts';
import { roster } from './rosters.ts';

/** Rooms in which people exchange anything there is: some with tables larger than topics, wishes of every kind, and tastes. */
function room(seed: number): FormRequest {
  const chance = dice(seed);
  const size = 14 + chance.roll(40);
  const topics = letters(2 + chance.roll(4));
  const people = roster(size, seed).map((each) => ({ ...each, scribe: chance.roll(3) > 0, favourites: chance.shuffle(topics) }));
  const order = chance.shuffle(people.map((each) => each.person));
  const pair = (at: number): Pair => [order[2 * at] ?? '', order[2 * at + 1] ?? ''];
  return {
    ...requestFor(people, topics, seed),
    wishes: {
      apart: upTo(3).map(pair),
      together: [pair(4), pair(5)],
      companions: [],
      scribes: (['none', 'home', 'both'] as const)[seed % 3] ?? 'none',
    },
    liking: seed % 2,
  };
}

/** The cost as anybody would count it: pair by pair, group by group. */
function counted(puzzle: Puzzle, seating: Seating): number {
  let sum = 0;
  puzzle.layers.forEach(({ groups, pairCost, needsScribe }, number) => {
    const groupOf = seating.layers[number]?.groupOf;
    const members = upTo(groups).map((group) => upTo(puzzle.size).filter((person) => groupOf?.[seating.slotOf[person] ?? -1] === group));
    for (const group of members) {
      for (const a of group) for (const b of group) if (a < b) sum += pairCost[a * puzzle.size + b] ?? 0;
      if (needsScribe && !group.some((person) => puzzle.scribe[person] === 1)) sum += puzzle.hard;
    }
  });
  const { liking } = puzzle;
  if (liking) for (const person of upTo(puzzle.size)) sum += liking[person * puzzle.topics + (puzzle.topicOf[seating.slotOf[person] ?? 0] ?? 0)] ?? 0;
  return sum;
}

/** What the slots no longer promise: expert groups of one topic and of the sizes dealt, table-mates of one topic in different ones. */
function unkept(puzzle: Puzzle, seating: Seating, template: Template): string[] {
  const groupOf = seating.layers[1]?.groupOf ?? new Int32Array(0);
  const dealt = puzzle.layers[1]?.groupOf ?? new Int32Array(0);
  const shape = (of: Int32Array): string =>
    [...template.slots.keys()]
      .map((slot) => `${of[slot]} ${puzzle.topicOf[slot]}`)
      .sort()
      .join();
  const wrong = shape(groupOf) === shape(dealt) ? [] : ['other expert groups than were dealt'];
  const different = (of: Int32Array, mates: readonly number[]): number => new Set(mates.map((slot) => of[slot])).size;
  for (const slot of template.slots.keys()) {
    const mates = [...template.slots.keys()].filter((other) => {
      const [one, two] = [template.slots[slot], template.slots[other]];
      return one?.home === two?.home && one?.topic === two?.topic;
    });
    if (different(groupOf, mates) < different(dealt, mates)) wrong.push(`slot ${slot} meets a table-mate`);
  }
  if (new Set(seating.slotOf).size !== puzzle.size) wrong.push('two on one slot');
  return wrong;
}

test('whatever is exchanged, the cost is what it would be counted afresh, and the slots keep what they promise (seeds 1 to 24)', () => {
  const failures: string[] = [];
  let made = 0;
  for (let seed = 1; seed <= 24; seed++) {
    const request = room(seed);
    const candidates = numberCandidates(request);
    const template = makeTemplate(candidates.people.length, request.topics, null, []);
    const { puzzle, start } = finish(layJigsaw(request, candidates, traitsOf(candidates.people, request.weights), template, true));
    const seating = finish(seat(puzzle, start));
    const other = seating.copy();
    const units = new Units(puzzle);
    const chance = new Throws(seed);
    let cost = seating.cost();
    // Hot enough that even wishes are broken.
    for (const temperature of [64, 640, 64_000, 640_000]) {
      cost = propose(puzzle, seating, null, chance, temperature, 2000, cost);
      for (let unit = 0; unit < 100; unit++) cost += units.propose(seating, chance, temperature);
      if (cost !== counted(puzzle, seating) || cost !== seating.cost())
        failures.push(`seed ${seed}: ${cost}, ${counted(puzzle, seating)}, ${seating.cost()}`);
      failures.push(...unkept(puzzle, seating, template).map((what) => `seed ${seed}: ${what}`));
    }
    made += seating.made;
    other.take(seating);
    if (counted(puzzle, other) !== cost || other.cost() !== cost) failures.push(`seed ${seed}: a copy differs`);
  }
  expectNone(failures);
  expect(made).toBeGreaterThan(10_000);
});
