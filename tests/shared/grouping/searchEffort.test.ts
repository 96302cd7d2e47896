import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dice } from '#shared/base/dice';
import { assign } from '#shared/grouping/assignment';
import { numberCandidates } from '#shared/grouping/candidates';
import { formGroups, formGroupsInSteps } from '#shared/grouping/form';
import { layJigsaw } from '#shared/grouping/jigsaw';
import { leastLiking } from '#shared/grouping/leastLiking';
import { traitsOf } from '#shared/grouping/mixing';
import { upTo } from '#shared/grouping/order';
import { type Candidate, type FormRequest, NO_WISHES, type Pair, requestFor } from '#shared/grouping/request';
import { finish, search, searchPlan } from '#shared/grouping/search';
import { Seating } from '#shared/grouping/seating';
import { makeTemplate } from '#shared/grouping/template';
import { letters, names } from './checker.ts';
import { roster } from './rosters.ts';

// How much a search works is counted in exchanges, so that these hold on every machine.
let made = 0;
const exchange = Seating.prototype.exchange;

beforeEach(() => {
  made = 0;
  Seating.prototype.exchange = function counted(p, q, what) {
    made++;
    exchange.call(this, p, q, what);
  };
});

afterEach(() => {
  Seating.prototype.exchange = exchange;
});

/** People of whom only favourites are known. */
function fans(count: number, favourites: (at: number) => readonly string[]): Candidate[] {
  return names(count).map((person, at) => ({ person, traits: {}, scribe: true, favourites: favourites(at) }));
}

/** One search of so many moves. */
function searchOnce(request: FormRequest, moves: number): void {
  const candidates = numberCandidates(request);
  const template = makeTemplate(candidates.people.length, request.topics, null, []);
  const { puzzle, start } = finish(layJigsaw(request, candidates, traitsOf(candidates.people, request.weights), template, true));
  finish(search(puzzle, start, { ...searchPlan(puzzle, request.seed, 'live'), moves, runs: 1 }));
}

describe('the search works no longer', () => {
  test.each([60, 200, 500])('where %i people all like the same topics best than where nobody was asked', (people) => {
    const alike = {
      ...requestFor(
        fans(people, () => letters(5)),
        letters(5),
        1,
      ),
      liking: 10,
    };
    formGroups(alike);
    expect(made).toBe(0);
  });

  test.each([60, 200, 500])('than until the topics cannot be liked better (%i people, every other asked)', (people) => {
    formGroups({
      ...requestFor(
        fans(people, (at) => (at % 2 === 0 ? letters(5) : [])),
        letters(5),
        1,
      ),
      liking: 10,
    });
    expect(made).toBeLessThan(60 * people);
  });

  test('than its moves allow, though exchanges cost nothing and a wish can never be kept', () => {
    const people = fans(320, () => []);
    const person = (at: number): string => people[at]?.person ?? '';
    // More people who avoid each other than there are tables.
    const apart = upTo(70).flatMap((a) => upTo(a).map((b): Pair => [person(a), person(b)]));
    const together = upTo(40).map((at): Pair => [person(100 + 2 * at), person(101 + 2 * at)]);
    const asked = { ...requestFor(people, letters(5), 1), wishes: { ...NO_WISHES, apart, together } };
    searchOnce(asked, 200_000);
    // Each made is worth ten proposed in a room of 320; a descent at the end makes some more, fewer than there are people.
    expect(made).toBeLessThan(20_000 + 320);
    expect(made).toBeGreaterThan(5000);
  });

  test('than a few milliseconds between two pauses: a small room pauses after every run', () => {
    const steps = formGroupsInSteps(requestFor(roster(24, 3), letters(4), 3));
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBeGreaterThan(28);
  });
});

test('the least that liked topics can cost is what an assignment of all people costs (seeds 1 to 30)', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const chance = dice(seed);
    const topics = 2 + chance.roll(5);
    const people = 3 + chance.roll(25);
    const topicOf = Int32Array.from(upTo(people), () => chance.roll(topics));
    const liking = Int32Array.from(upTo(people * topics), () => chance.roll(seed % 2 === 0 ? 3 : 40));
    const costs = upTo(people).map((person) => upTo(people).map((slot) => liking[person * topics + (topicOf[slot] ?? 0)] ?? 0));
    const best = assign(costs).reduce((sum, slot, person) => sum + (costs[person]?.[slot] ?? 0), 0);
    expect(finish(leastLiking(liking, topics, topicOf))).toBe(best);
  }
});
