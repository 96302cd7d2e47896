// One fingerprint of everything that is decided by chance and search, for comparing machines: pure, so that
// it can be bundled and run in a browser too. No test in here.

import { dice } from '../../../shared/base/dice.ts';
import type { Json } from '../../../shared/base/json.ts';
import { resolveClaims } from '../../../shared/grouping/claims.ts';
import { formGroups, formHomes } from '../../../shared/grouping/form.ts';
import { mixExperts } from '../../../shared/grouping/mixExperts.ts';
import { emptyRoom } from '../../../shared/grouping/proposal.ts';
import { proposeRepairs } from '../../../shared/grouping/repair.ts';
import { type Candidate, type FormRequest, type Pair, requestFor } from '../../../shared/grouping/request.ts';
import { planRounds } from '../../../shared/grouping/rounds.ts';
import { canonical, inputsHash } from '../../../shared/grouping/version.ts';
import { impossibleWishes } from '../../../shared/grouping/wishes.ts';

/** Part of the work to the fingerprint of its outcome. */
export function fingerprints(): { readonly [part: string]: string } {
  return Object.fromEntries(Object.entries(outcomes(0)).map(([part, value]) => [part, inputsHash(value)]));
}

/** Part of the work to its whole outcome as text, byte for byte. `order` other than 0 hands everything in in another order. */
export function outcomeTexts(order: number): { readonly [part: string]: string } {
  return Object.fromEntries(Object.entries(outcomes(order)).map(([part, value]) => [part, canonical(value)]));
}

function outcomes(order: number): { readonly [part: string]: Json } {
  const crowd = (size: number, seed: number): FormRequest => inOrder(someCrowd(size, seed), order);
  const request = crowd(60, 20_261);
  const groups = formGroups(request);
  const readers = groups.seats.filter((seat) => seat.companionOf === null);
  const homes = [...new Set(readers.map((seat) => seat.home))];
  const tables = homes.map((home) => ({
    home,
    members: readers.filter((seat) => seat.home === home && seat.person > 'p0012').map(({ person, topic, second }) => ({ person, topic, second })),
  }));
  const state = { ...emptyRoom(request.topics), tables, newcomers: ['n1', 'n2'] };
  const waiting = (tables[0]?.members ?? []).map((member) => ({ ...member, topic: null, second: [] }));
  const likings = new Map(waiting.map(({ person }) => [person, dice(person.charCodeAt(4)).shuffle(['A', 'B', 'C', 'D'])]));
  const parts = {
    groups,
    small: formGroups(crowd(24, 7)),
    large: formHomes({ ...crowd(300, 9), wishes: requestFor([], [], 0).wishes }),
    experts: mixExperts({ ...request, readers: order === 0 ? readers : dice(order).shuffle(readers) }),
    impossible: impossibleWishes({ ...request, wishes: { ...request.wishes, together: request.wishes.apart } }),
    repairs: (['claim', 'reading', 'expert', 'teaching'] as const).map((phase) => proposeRepairs(phase, state)),
    claims: resolveClaims(waiting, likings, request.topics, new Map()),
    rounds: planRounds(
      request.people.map((each) => each.person).filter((person) => person < 'p0024'),
      [4, 4, 4, 4, 4, 4],
      4,
      3,
    ),
  };
  // Everything in `parts` is plain data: strings, numbers, lists and records.
  return parts as unknown as { readonly [part: string]: Json };
}

/** The same request, its people, topics, pairs, groups and attributes in an order of their own. */
function inOrder(request: FormRequest, order: number): FormRequest {
  if (order === 0) return request;
  const chance = dice(order);
  const mixed = <T>(record: { readonly [key: string]: T }): { readonly [key: string]: T } =>
    Object.fromEntries(chance.shuffle(Object.entries(record)));
  const turned = (pairs: readonly Pair[]): Pair[] => chance.shuffle(pairs).map(([a, b]): Pair => (chance.roll(2) === 0 ? [a, b] : [b, a]));
  const { wishes } = request;
  return {
    ...request,
    people: chance.shuffle(request.people).map((each) => ({ ...each, traits: mixed(each.traits) })),
    topics: chance.shuffle(request.topics),
    weights: mixed(request.weights),
    wishes: { ...wishes, apart: turned(wishes.apart), together: turned(wishes.together), companions: chance.shuffle(wishes.companions) },
    met: chance.shuffle(request.met).map((group) => chance.shuffle(group)),
  };
}

function someCrowd(size: number, seed: number): FormRequest {
  const chance = dice(seed);
  const people = Array.from({ length: size }, (_, at): Candidate => {
    const trait = (sides: number): string => String(chance.roll(sides));
    return {
      person: `p${String(at).padStart(4, '0')}`,
      traits: { school: trait(9), role: trait(3), grade: trait(4), subject: trait(6), experience: trait(3) },
      scribe: chance.roll(2) === 0,
      favourites: chance.shuffle(['A', 'B', 'C', 'D']),
    };
  });
  const pair = (first: number): [string, string] => [people[first]?.person ?? '', people[first + 1]?.person ?? ''];
  return {
    ...requestFor(chance.shuffle(people), ['A', 'B', 'C', 'D'], seed),
    wishes: { apart: [pair(0), pair(4)], together: [pair(6), pair(8)], companions: [{ person: pair(10)[0], with: pair(10)[1] }], scribes: 'both' },
    liking: 1,
    met: [people.slice(0, 5).map((each) => each.person)],
  };
}
