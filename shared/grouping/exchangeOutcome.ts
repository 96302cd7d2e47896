// What it makes of the room that two people change places: nothing may be worse for it, or it is not offered.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { BrokenWish } from './brokenWishes.ts';
import { type Mates, type Placed, partyOf } from './mates.ts';
import { LARGEST_EXPERTS } from './repairExperts.ts';
import { mostAtTable, smallestTable } from './sitters.ts';
import { covers } from './table.ts';

/** Everybody whose seat changes, as it is then. */
export type Change = ReadonlyMap<PersonId, Placed>;

/** The two with those who go with them, and companions who come to sit with their own person by it. */
export function changeOf(mates: Mates, heads: readonly Placed[]): Change {
  const change = new Map<PersonId, Placed>();
  const goes = (one: Placed, host: Placed): void => {
    change.set(one.person, { ...one, home: host.home, topic: host.topic, second: host.second, expert: host.expert });
  };
  for (const head of heads) {
    change.set(head.person, head);
    for (const one of mates.parties.get(head.person) ?? []) goes(one, head);
  }
  for (const moved of [...change.values()]) {
    for (const { person, with: host } of mates.accompany.get(moved.person) ?? []) {
      const companion = change.get(person) ?? mates.byPerson.get(person);
      const theirs = change.get(host) ?? mates.byPerson.get(host);
      if (!companion || !theirs || companion.shares !== null || companion.home !== theirs.home) continue;
      for (const one of partyOf(mates, { ...companion, shares: host })) goes(one, theirs);
    }
  }
  return change;
}

/** How many more then meet a table-mate among the experts; null where something would be lost by it, or this wish would still not be kept. */
export function outcomeOf(mates: Mates, change: Change, wish: BrokenWish): number | null {
  const moved = [...change.values()].map((after) => ({ after, before: mates.byPerson.get(after.person) ?? after }));
  const groups = new Set(moved.flatMap(({ before, after }) => [before.home, after.home]));
  const experts = new Set(moved.flatMap(({ before, after }) => (before.expert === after.expert ? [] : [before.expert, after.expert])));
  experts.delete(null);
  for (const { before, after } of moved) {
    if (mates.room.locked.has(after.person) && (before.home !== after.home || before.expert !== after.expert)) return null;
  }
  for (const home of groups) if (!tableHolds(mates, change, home)) return null;
  for (const expert of experts) if (expert !== null && !expertsHold(mates, change, expert)) return null;
  if (lacksDevice(mates, change, wish)) return null;
  if (isBroken(mates, change, wish) || breaksAnother(mates, change)) return null;
  return moved.reduce((sum, { before, after }) => sum + met(mates, change, after) - met(mates, new Map(), before), 0);
}

function countedIn(mates: Mates, change: Change, group: GroupId): readonly Placed[] {
  const come = [...change.values()].filter((one) => one.shares === null && (one.home === group || one.expert === group));
  return [...(mates.counted.get(group) ?? []).filter((one) => !change.has(one.person)), ...come];
}

/** Every topic that somebody there knew is still known, or will be chosen; and there are neither too few nor too many. */
function tableHolds(mates: Mates, change: Change, home: GroupId): boolean {
  const { topics, standIns, may } = mates.room;
  const before = mates.counted.get(home) ?? [];
  const after = countedIn(mates, change, home);
  if (after.length < Math.min(before.length, smallestTable(topics)) || after.length > Math.max(before.length, mostAtTable(topics))) return false;
  const lacks = (members: readonly Placed[]): readonly TopicId[] => {
    const missing = topics.filter((topic) => !covers(members, topic) && !standIns.some((one) => one.home === home && one.topic === topic));
    const choosing = may.topics ? members.filter((one) => one.topic === null).length : 0;
    return missing.length <= choosing ? [] : missing;
  };
  const lackedBefore = lacks(before);
  return lacks(after).every((topic) => lackedBefore.includes(topic));
}

function expertsHold(mates: Mates, change: Change, expert: GroupId): boolean {
  const before = mates.counted.get(expert)?.length ?? 0;
  const after = countedIn(mates, change, expert).length;
  return (after !== 1 || before === 1) && after <= Math.max(before, LARGEST_EXPERTS);
}

/** A group without a device that had one, or for which this was to bring one. */
function lacksDevice(mates: Mates, change: Change, wish: BrokenWish): boolean {
  const { scribes } = mates.room.wishes;
  if (scribes === 'none') return false;
  const count = new Map<GroupId, number>();
  const shift = (one: Placed, by: number): void => {
    for (const group of [one.home, ...(scribes === 'both' && one.expert !== null ? [one.expert] : [])])
      count.set(group, (count.get(group) ?? mates.devices.get(group) ?? 0) + (one.scribe ? by : 0));
  };
  for (const after of change.values()) {
    shift(mates.byPerson.get(after.person) ?? after, -1);
    shift(after, 1);
  }
  return [...count].some(
    ([group, devices]) => devices === 0 && ((mates.devices.get(group) ?? 0) > 0 || (wish.kind === 'scribe' && wish.group === group)),
  );
}

/** Whether a wish that is kept now would not be. */
function breaksAnother(mates: Mates, change: Change): boolean {
  const now = (person: PersonId): Placed | undefined => change.get(person) ?? mates.byPerson.get(person);
  for (const after of change.values()) {
    const before = mates.byPerson.get(after.person) ?? after;
    const any = (others: readonly PersonId[] | undefined, broken: (one: Placed, other: Placed) => boolean): boolean =>
      (others ?? []).some((person) => {
        const [was, is] = [mates.byPerson.get(person), now(person)];
        return was !== undefined && is !== undefined && broken(after, is) && !broken(before, was);
      });
    const others = mates.accompany.get(after.person)?.map((wish) => (wish.person === after.person ? wish.with : wish.person));
    const worse =
      any(mates.apart.get(after.person), (one, other) => one.home === other.home) ||
      any(mates.apart.get(after.person), (one, other) => one.expert !== null && one.expert === other.expert) ||
      any(mates.together.get(after.person), (one, other) => one.home !== other.home) ||
      any(others, (one, other) => one.home !== other.home || one.expert !== other.expert);
    if (worse) return true;
  }
  return false;
}

function isBroken(mates: Mates, change: Change, { kind, group, people }: BrokenWish): boolean {
  const [a, b] = people.map((person) => change.get(person) ?? mates.byPerson.get(person));
  if (!a || !b) return false;
  switch (kind) {
    case 'apart':
      return mates.experts.has(group) ? a.expert === b.expert : a.home === b.home;
    case 'together':
      return a.home !== b.home;
    case 'companion':
      return a.home !== b.home || a.expert !== b.expert;
    case 'scribe':
      return false;
  }
}

/** How many table-mates somebody meets among the experts. */
function met(mates: Mates, change: Change, { person, home, expert, shares }: Placed): number {
  if (expert === null || shares !== null) return 0;
  return countedIn(mates, change, home).filter((one) => one.person !== person && one.home === home && one.expert === expert).length;
}
