// A room that may need mending, and a way to mend it, as data: the words are the screens' affair.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { ExpertSeats } from './newcomer.ts';
import type { Pair } from './request.ts';
import type { Table } from './table.ts';

/** How far the room is; it decides what may still be changed. */
export type Phase = 'lobby' | 'claim' | 'reading' | 'expert' | 'teaching' | 'afterwards';

export interface RepairRoom {
  /** Present people only; in the claim phase a null topic is not taken yet, later it is a listener's. */
  readonly tables: readonly Table[];
  /** Present people only; empty until expert groups have formed. */
  readonly experts: readonly ExpertSeats[];
  /** Topics for which a guest or a card stands in at a table, as long as that table stands. */
  readonly standIns: readonly { readonly home: GroupId; readonly topic: TopicId; readonly visitor: PersonId | null }[];
  readonly topics: readonly TopicId[];
  /** People who have come and sit nowhere yet. */
  readonly newcomers: readonly PersonId[];
  /** Whether less than a third of the reading time is left: who comes now reads the shortest text, as a second reader. */
  readonly late: boolean;
  /** Words to read for each topic; absent counts as none. */
  readonly words: ReadonlyMap<TopicId, number>;
  readonly apart: readonly Pair[];
  readonly together: readonly Pair[];
  /** People whom the facilitator has locked. */
  readonly locked: ReadonlySet<PersonId>;
  /** Tables locked as a whole: nobody is taken from there, and nobody brought there while there is another seat for them. */
  readonly closed: ReadonlySet<GroupId>;
}

export interface Repair {
  /** What it is mostly about; the lists say all of it. */
  readonly kind:
    | 'nothing'
    | 'seat'
    | 'swapTopic'
    | 'secondTopic'
    | 'pull'
    | 'exchange'
    | 'dissolve'
    | 'open'
    | 'joinExperts'
    | 'host'
    | 'visit'
    | 'card'
    | 'merge';
  /** 10 for each person moved to another table, 5 for each second topic, less for lighter duties; smaller is better. */
  readonly cost: number;
  readonly moves: readonly { readonly person: PersonId; readonly from: GroupId; readonly to: GroupId }[];
  /** Newcomers. A null topic means they listen. */
  readonly seats: readonly { readonly person: PersonId; readonly home: GroupId; readonly topic: TopicId | null; readonly expert: GroupId | null }[];
  /** Whose second topic a newcomer reads from now on. */
  readonly relieved: readonly { readonly person: PersonId; readonly topic: TopicId }[];
  readonly seconds: readonly { readonly person: PersonId; readonly home: GroupId; readonly topic: TopicId }[];
  /** Claim phase only: somebody who has not begun to read changes to a topic that would be lost. */
  readonly swaps: readonly { readonly person: PersonId; readonly home: GroupId; readonly topic: TopicId }[];
  readonly expertMoves: readonly { readonly person: PersonId; readonly from: GroupId; readonly to: GroupId }[];
  /** An expert group of one is the guest of another group. */
  readonly hosts: readonly { readonly group: GroupId; readonly by: GroupId | null }[];
  /** An expert teaches at another table for one topic and comes back. */
  readonly visits: readonly { readonly person: PersonId; readonly home: GroupId; readonly topic: TopicId }[];
  /** The table reads the expert group's teaching card. */
  readonly cards: readonly { readonly home: GroupId; readonly topic: TopicId }[];
  readonly opens: readonly GroupId[];
  readonly closes: readonly GroupId[];
}

export const NO_REPAIR: Repair = {
  kind: 'nothing',
  cost: 0,
  moves: [],
  seats: [],
  relieved: [],
  seconds: [],
  swaps: [],
  expertMoves: [],
  hosts: [],
  visits: [],
  cards: [],
  opens: [],
  closes: [],
};

export function emptyRoom(topics: readonly TopicId[]): RepairRoom {
  const nobody = { apart: [], together: [], locked: new Set<PersonId>(), closed: new Set<GroupId>() };
  return { ...nobody, tables: [], experts: [], standIns: [], topics, newcomers: [], late: false, words: new Map() };
}
