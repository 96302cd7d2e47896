// Expert groups when reading ends: who reads what at which table is settled, so people change places only
// among readers of their topic. Bound late, because by then most who leave have left.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId } from '../base/ids.ts';
import { type BrokenWish, brokenWishes } from './brokenWishes.ts';
import { numberCandidates } from './candidates.ts';
import { agreementBound, agreementsOfAll, type Certificate, pairs, shareClosed } from './certificate.ts';
import { type FormedExpertGroup, formExperts, type Reader } from './experts.ts';
import { agreements } from './form.ts';
import { addBoth, grainOf, groupNumbers, hardCost } from './jigsaw.ts';
import { addMeetings, pairCosts, traitsOf } from './mixing.ts';
import { byCode, groupName, upTo } from './order.ts';
import { at, type Puzzle } from './puzzle.ts';
import type { Candidate, FormRequest } from './request.ts';
import { finish, search, searchPlan } from './search.ts';

export interface ExpertRequest extends Pick<FormRequest, 'people' | 'topics' | 'weights' | 'wishes' | 'met' | 'seed' | 'effort' | 'largestExpert'> {
  /** Who has read what, and sits where at home; people without a topic and companions are not among them. */
  readonly readers: readonly Reader[];
}

export interface MixedExperts {
  readonly groups: readonly FormedExpertGroup[];
  /** Each companion's group, that of the person they are with. */
  readonly companions: readonly { readonly person: PersonId; readonly expert: GroupId }[];
  readonly certificate: Certificate;
  readonly broken: readonly BrokenWish[];
}

/** Expert groups with the sizes and the spread of `formExperts`, mixed as well as the moves allowed can find. */
export function mixExperts(request: ExpertRequest): MixedExperts {
  return finish(mixExpertsInSteps(request));
}

/** The same, pausing every few milliseconds so that others may work. */
export function* mixExpertsInSteps(request: ExpertRequest): Generator<void, MixedExperts> {
  const topics = [...new Set(request.topics)].sort(byCode);
  const reading = new Map(request.readers.map((reader) => [reader.person, reader]));
  // Readers, of some of whom nothing may be known, and the companions of readers.
  const known = new Map(request.people.map((each) => [each.person, each]));
  const unknown = (person: PersonId): Candidate => ({ person, traits: {}, scribe: false, favourites: [] });
  const wishes = {
    ...request.wishes,
    together: [],
    companions: request.wishes.companions.filter((each) => reading.has(each.with) && !reading.has(each.person)),
  };
  const involved = [...reading.keys(), ...wishes.companions.map((each) => each.person)].map((person) => known.get(person) ?? unknown(person));
  const candidates = numberCandidates({ people: involved, wishes, locked: [] });
  const people = candidates.people;
  const size = people.length;
  const readers = people.flatMap((each) => reading.get(each.person) ?? []);
  yield;
  const groups = formExperts(readers, topics, request.largestExpert);
  const groupOfPerson = new Map(groups.flatMap((group) => group.members.map((person) => [person, groupName(group)])));
  yield;
  const slots = readers.map((reader) => groupOfPerson.get(reader.person) ?? '');
  const traits = traitsOf(people, request.weights);
  yield;
  const costs = yield* pairCosts(people, traits);
  addMeetings(costs, candidates.indexOf, request.met);
  yield;
  const hard = hardCost(costs);
  for (const [a, b] of candidates.apart) addBoth(costs, size, a, b, hard);
  yield;
  // Readers who share a table are to meet different colleagues; more than any wish.
  for (const [index, reader] of readers.entries()) {
    for (let other = 0; other < index; other++) {
      if (readers[other]?.home === reader.home && readers[other]?.topic === reader.topic) addBoth(costs, size, index, other, 4 * hard);
    }
  }
  yield;
  const bounds = topics.map((topic) => {
    const own = traitsOf(
      people.filter((each) => reading.get(each.person)?.topic === topic),
      request.weights,
    );
    const sizes = groups.filter((group) => group.topic === topic).map((group) => group.members.length);
    const count = sizes.reduce((sum, each) => sum + each, 0);
    const share = count < 2 ? 0 : sizes.reduce((sum, each) => sum + pairs(each), 0) / pairs(count);
    return { bound: agreementBound(own, sizes.length), random: agreementsOfAll(own) * share };
  });
  const bound = bounds.reduce((sum, each) => sum + each.bound, 0);
  yield;
  const puzzle: Puzzle = {
    size,
    layers: [{ ...groupNumbers(slots), pairCost: costs, needsScribe: request.wishes.scribes === 'both' }],
    classOf: Int32Array.from(readers, (reader) => topics.indexOf(reader.topic)),
    free: Int32Array.from(upTo(size)),
    scribe: Int32Array.from(people, (each) => (each.scribe ? 1 : 0)),
    topicOf: new Int32Array(size),
    topics: topics.length,
    liking: null,
    hard,
    grain: grainOf(traits, { met: request.met, liking: 0 }),
    twin: null,
    units: [],
    bound,
  };
  const { slotOf } = yield* search(puzzle, Int32Array.from(upTo(size)), searchPlan(puzzle, request.seed, request.effort));
  yield;
  const expertOf = new Map(people.map((each, index) => [each.person, slots[at(slotOf, index)] ?? '']));
  const companions = [...candidates.companions].flatMap(([index, others]) =>
    others.map((person) => ({ person, expert: expertOf.get(people[index]?.person ?? '') ?? '' })),
  );
  const members = groupBy(
    people.map(({ person }) => person),
    (person) => expertOf.get(person) ?? '',
  );
  const seats = [...[...expertOf].map(([person, expert]) => ({ person, expert })), ...companions];
  const expert = agreements(
    traits,
    people.map((each) => expertOf.get(each.person) ?? ''),
  );
  const random = bounds.reduce((sum, each) => sum + each.random, 0);
  yield;
  return {
    groups: groups.map((group) => ({ ...group, members: [...(members.get(groupName(group)) ?? [])] })),
    companions,
    certificate: { home: 0, expert, bound, random: Math.round(random), mix: shareClosed(random, expert, bound) },
    broken: brokenWishes(
      seats.map((seat) => ({ ...seat, home: `home of ${seat.person}` })),
      involved,
      { ...wishes, companions: [], scribes: wishes.scribes === 'both' ? 'both' : 'none' },
    ).filter((wish) => !wish.group.startsWith('home of ')),
  };
}
