import type { GroupId, PersonId } from '../base/ids.ts';
import { byCode, byGroup } from './order.ts';
import type { Candidate, Wishes } from './request.ts';

export interface BrokenWish {
  readonly kind: 'apart' | 'together' | 'companion' | 'scribe';
  /** Where: the group of those who meet, the first's home of those who don't, the group without a device. */
  readonly group: GroupId;
  readonly people: readonly PersonId[];
}

interface Seated {
  readonly person: PersonId;
  readonly home: GroupId;
  /** Null until expert groups have formed. */
  readonly expert: GroupId | null;
}

/** Every wish that these seats do not keep, so that none is ever broken silently. Wishes about people who are not seated are kept. */
export function brokenWishes(seats: readonly Seated[], people: readonly Pick<Candidate, 'person' | 'scribe'>[], wishes: Wishes): BrokenWish[] {
  const seatOf = new Map(seats.map((seat) => [seat.person, seat]));
  const broken: BrokenWish[] = [];
  for (const pair of wishes.apart) {
    const [a, b] = pair.map((person) => seatOf.get(person));
    if (!a || !b || a === b) continue;
    if (a.home === b.home) broken.push({ kind: 'apart', group: a.home, people: [...pair].sort(byCode) });
    if (a.expert !== null && a.expert === b.expert) broken.push({ kind: 'apart', group: a.expert, people: [...pair].sort(byCode) });
  }
  for (const pair of wishes.together) {
    const [a, b] = pair.map((person) => seatOf.get(person));
    if (a && b && a.home !== b.home) broken.push({ kind: 'together', group: a.home, people: [...pair].sort(byCode) });
  }
  for (const { person, with: host } of wishes.companions) {
    const a = seatOf.get(person);
    const b = seatOf.get(host);
    if (a && b && (a.home !== b.home || a.expert !== b.expert)) broken.push({ kind: 'companion', group: b.home, people: [person, host] });
  }
  const scribes = new Set(people.filter((each) => each.scribe).map((each) => each.person));
  const without = (groupOf: (seat: Seated) => GroupId | null): GroupId[] => {
    const all = new Set<GroupId>();
    const served = new Set<GroupId>();
    for (const seat of seats) {
      const group = groupOf(seat);
      if (group === null) continue;
      all.add(group);
      if (scribes.has(seat.person)) served.add(group);
    }
    return [...all].filter((group) => !served.has(group)).sort(byGroup);
  };
  const lacking = [
    ...(wishes.scribes === 'none' ? [] : without((seat) => seat.home)),
    ...(wishes.scribes === 'both' ? without((seat) => seat.expert) : []),
  ];
  return [...broken, ...lacking.map((group): BrokenWish => ({ kind: 'scribe', group, people: [] }))];
}
