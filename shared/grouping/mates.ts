// Everybody in the room with those they belong to: whom they share a group with, whom they go with, and what is wished of them.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { byCode } from './order.ts';
import type { Pair, Wishes } from './request.ts';

/** Somebody present who has a seat. */
export interface Placed {
  readonly person: PersonId;
  readonly home: GroupId;
  readonly topic: TopicId | null;
  readonly second: readonly TopicId[];
  readonly expert: GroupId | null;
  /** Has a device on which a group can take notes. */
  readonly scribe: boolean;
  /** Whose topic seat they share: they go where that person goes, and are not counted. */
  readonly shares: PersonId | null;
}

export interface ExchangeRoom {
  readonly people: readonly Placed[];
  /** Also those that have yet to form, where it is known who will meet. */
  readonly experts: readonly { readonly id: GroupId; readonly topic: TopicId }[];
  readonly topics: readonly TopicId[];
  /** Topics for which a guest or a card stands in at a table. */
  readonly standIns: readonly { readonly home: GroupId; readonly topic: TopicId }[];
  readonly wishes: Wishes;
  readonly locked: ReadonlySet<PersonId>;
  /** What may be exchanged now; topics only while nobody has begun to read. */
  readonly may: { readonly homes: boolean; readonly experts: boolean; readonly topics: boolean };
}

export interface Mates {
  readonly room: ExchangeRoom;
  readonly byPerson: ReadonlyMap<PersonId, Placed>;
  /** Everybody who holds a topic seat, in an order of their own. */
  readonly heads: readonly Placed[];
  /** Somebody's companions who go with them. */
  readonly parties: ReadonlyMap<PersonId, readonly Placed[]>;
  /** Home or expert group to those who are counted there. */
  readonly counted: ReadonlyMap<GroupId, readonly Placed[]>;
  /** Home or expert group to how many devices it has. */
  readonly devices: ReadonlyMap<GroupId, number>;
  readonly experts: ReadonlyMap<GroupId, TopicId>;
  readonly apart: ReadonlyMap<PersonId, readonly PersonId[]>;
  readonly together: ReadonlyMap<PersonId, readonly PersonId[]>;
  readonly accompany: ReadonlyMap<PersonId, readonly Wishes['companions'][number][]>;
}

export function matesOf(room: ExchangeRoom): Mates {
  const people = [...room.people].sort((a, b) => byCode(a.person, b.person));
  const byPerson = new Map(people.map((one) => [one.person, one]));
  const parties = new Map<PersonId, Placed[]>();
  for (const one of people) if (one.shares !== null) add(parties, rootOf(byPerson, one.person), one);
  const counted = new Map<GroupId, Placed[]>();
  const devices = new Map<GroupId, number>();
  for (const one of people) {
    for (const group of [one.home, one.expert]) {
      if (group === null) continue;
      if (one.shares === null) add(counted, group, one);
      if (one.scribe) devices.set(group, (devices.get(group) ?? 0) + 1);
    }
  }
  const accompany = new Map<PersonId, Wishes['companions'][number][]>();
  for (const each of room.wishes.companions) for (const person of [each.person, each.with]) add(accompany, person, each);
  return {
    room,
    byPerson,
    heads: people.filter((one) => one.shares === null),
    parties,
    counted,
    devices,
    experts: new Map(room.experts.map(({ id, topic }) => [id, topic])),
    apart: neighbours(room.wishes.apart),
    together: neighbours(room.wishes.together),
    accompany,
  };
}

/** Whose seat it is in which somebody sits. */
export function headOf({ byPerson }: Mates, person: PersonId): PersonId {
  return rootOf(byPerson, person);
}

/** Somebody and those who go with them. */
export function partyOf({ parties }: Mates, head: Placed): readonly Placed[] {
  return [head, ...(parties.get(head.person) ?? [])];
}

function rootOf(byPerson: ReadonlyMap<PersonId, Placed>, person: PersonId): PersonId {
  const path = new Set([person]);
  for (const one of path) {
    const host = byPerson.get(one)?.shares ?? null;
    if (host === null) return one;
    path.add(host);
  }
  return person;
}

function neighbours(pairs: readonly Pair[]): ReadonlyMap<PersonId, readonly PersonId[]> {
  const all = new Map<PersonId, PersonId[]>();
  for (const [a, b] of pairs) {
    if (a === b) continue;
    add(all, a, b);
    add(all, b, a);
  }
  return all;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
