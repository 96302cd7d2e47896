// Forming groups: the slots, the search over people in slots, and what came of it.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { type BrokenWish, brokenWishes } from './brokenWishes.ts';
import { type Candidates, components, numberCandidates } from './candidates.ts';
import { type Certificate, certify } from './certificate.ts';
import { bondedPairs, layJigsaw } from './jigsaw.ts';
import { type Trait, traitsOf } from './mixing.ts';
import { byCode, byGroup, groupName } from './order.ts';
import { type Tier, tierOf } from './plan.ts';
import { at } from './puzzle.ts';
import type { FormRequest } from './request.ts';
import { finish, search, searchPlan } from './search.ts';
import { makeTemplate, type Reserved } from './template.ts';

export interface FormedSeat {
  readonly person: PersonId;
  readonly home: GroupId;
  readonly topic: TopicId;
  readonly second: readonly TopicId[];
  readonly expert: GroupId;
  /** Whose companion they are, if anybody's: they read along, and count for no topic. */
  readonly companionOf: PersonId | null;
}

export interface FormedGroups {
  /** Sorted by person. */
  readonly seats: readonly FormedSeat[];
  /** Sizes count slots: a companion shares one. */
  readonly homes: readonly { readonly id: GroupId; readonly size: number }[];
  readonly experts: readonly { readonly id: GroupId; readonly topic: TopicId; readonly size: number }[];
  readonly tier: Tier;
  readonly certificate: Certificate;
  /** Wishes that were not kept. Those that cannot be are named beforehand by `impossibleWishes`. */
  readonly broken: readonly BrokenWish[];
}

/** Home groups, topics and expert groups at once, mixed as well as the moves allowed can find. */
export function formGroups(request: FormRequest): FormedGroups {
  return finish(formGroupsInSteps(request));
}

/** The same, pausing every few milliseconds so that others may work; pausing changes nothing in the groups. */
export function* formGroupsInSteps(request: FormRequest): Generator<void, FormedGroups> {
  return yield* form(request, true);
}

/** Mixes home groups alone, for when topics are taken by hand: topics and expert groups are dealt, not searched. */
export function formHomes(request: FormRequest): FormedGroups {
  return finish(formHomesInSteps(request));
}

export function* formHomesInSteps(request: FormRequest): Generator<void, FormedGroups> {
  return yield* form(request, false);
}

function* form(asked: FormRequest, experts: boolean): Generator<void, FormedGroups> {
  const request = { ...asked, topics: [...new Set(asked.topics)].sort(byCode) };
  const candidates = numberCandidates(request);
  const size = candidates.people.length;
  yield;
  const template = makeTemplate(size, request.topics, request.maxTable, reservations(request, candidates), request.largestExpert);
  yield;
  const traits = traitsOf(candidates.people, request.weights);
  yield;
  const { puzzle, start } = yield* layJigsaw(request, candidates, traits, template, experts);
  const { slotOf, groupOf } = yield* search(puzzle, start, searchPlan(puzzle, request.seed, request.effort));
  yield;
  const expertNames = [...new Set(template.slots.map((slot) => slot.expert))];
  const seats = candidates.people.flatMap(({ person }, index) => {
    const slot = template.slots[at(slotOf, index)];
    if (!slot) return [];
    const expert = experts ? (expertNames[at(groupOf, at(slotOf, index))] ?? slot.expert) : slot.expert;
    const seat = { person, ...slot, expert, companionOf: null };
    return [seat, ...(candidates.companions.get(index) ?? []).map((each) => ({ ...seat, person: each, companionOf: person }))];
  });
  const homes = template.homes;
  const groups = template.experts.map((group) => ({ id: groupName(group), topic: group.topic, size: group.members.length }));
  const groupsOf = (groupOf: (slot: FormedSeat) => GroupId): readonly GroupId[] => seats.filter((seat) => seat.companionOf === null).map(groupOf);
  yield;
  const agreeing = (groupOf: (slot: FormedSeat) => GroupId): number => agreements(traits, groupsOf(groupOf));
  const atHome = agreeing((seat) => seat.home);
  yield;
  const amongExperts = experts ? agreeing((seat) => seat.expert) : 0;
  yield;
  const broken = brokenWishes(experts ? seats : seats.map((seat) => ({ ...seat, expert: null })), request.people, request.wishes);
  yield;
  return {
    seats: seats.sort((a, b) => byCode(a.person, b.person)),
    homes,
    experts: groups,
    tier: tierOf(size, request.topics.length),
    certificate: certify(
      traits,
      size,
      homes.map((home) => home.size),
      experts ? groups.map((group) => group.size) : [],
      atHome,
      amongExperts,
      bondedPairs(components(size, candidates.together)),
    ),
    broken,
  };
}

/** Weighted agreements inside groups; `groupOf` is person to group, in the order of the traits' values. */
export function agreements(traits: readonly Trait[], groupOf: readonly GroupId[]): number {
  let sum = 0;
  for (const { weight, values } of traits) {
    const seen = new Map<string, number>();
    groupOf.forEach((group, person) => {
      const value = at(values, person);
      if (value < 0) return;
      const before = seen.get(`${group} ${value}`) ?? 0;
      sum += weight * before;
      seen.set(`${group} ${value}`, before + 1);
    });
  }
  return sum;
}

export function reservations(request: FormRequest, candidates: Candidates): Reserved[] {
  const homes = [...new Set([...candidates.locked.values()].map((lock) => lock.home))].sort(byGroup);
  return homes.map((home) => ({
    home,
    topics: [...candidates.locked.values()]
      .filter((lock) => lock.home === home)
      .map((lock) => (lock.topic !== null && request.topics.includes(lock.topic) ? lock.topic : null)),
    closed: request.closed.includes(home),
    seated: request.seated.includes(home),
  }));
}
