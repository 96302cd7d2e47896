// What the room's pictures are made of, from what the server tells of the room.

import type { RoomView } from '#shared/view/views';
import { puzzle } from '../../kit/pieces.ts';

export type HomeTable = RoomView['homes'][number];
export type ExpertTable = RoomView['experts'][number];
export type Arrival = { readonly here: number; readonly of: number };

export interface SeatedName {
  readonly id: string;
  readonly name: string;
  /** The topics this person holds, their own first. */
  readonly topics: readonly string[];
}

/** The people of a home table, in the order of their pieces; those without one come last. */
export function namesAt(home: HomeTable): readonly SeatedName[] {
  return home.members
    .map(({ id, name, topic, second }) => ({ id, name, topics: topic === null ? second : [topic, ...second] }))
    .sort((a, b) => (a.topics[0] ?? '~').localeCompare(b.topics[0] ?? '~'));
}

/** The tables that the projector shows: a closed one would be an empty frame among the others. */
export function peopled<Group extends { readonly members: readonly unknown[] }>(groups: readonly Group[]): readonly Group[] {
  const sat = groups.filter(({ members }) => members.length > 0);
  return sat.length > 0 ? sat : groups;
}

export function arrivalsOf(room: RoomView): ReadonlyMap<string, Arrival> {
  return new Map((room.arrivals?.groups ?? []).map(({ id, here, of }) => [id, { here, of }]));
}

/** A letter of the kit's picture stands in a drawing so many times its height. */
const LETTER = 44;
const AIR = 52;

/** How large a table's picture is, in em, when its letters are as large as the text beside it. */
export function pictureSize(topics: number): { readonly width: number; readonly height: number } {
  const { width, height } = puzzle(topics);
  return { width: (width + AIR) / LETTER, height: (height + AIR) / LETTER };
}

/** In which table's picture each person's piece lies, for pieces that travel. */
export function piecesFrom(room: RoomView): ReadonlyMap<string, readonly (string | null)[]> {
  const tables = new Map(room.homes.flatMap((home) => home.members.map(({ id, topic }) => [id, { home: home.id, topic }] as const)));
  return new Map(
    room.experts.map((expert) => [
      expert.id,
      expert.members.map(({ id }) => {
        const table = tables.get(id);
        // Somebody who meets here for a second topic has their own piece in the picture.
        return table?.topic === expert.topic ? pieceKey(table.home, expert.topic) : null;
      }),
    ]),
  );
}

/** The name by which a piece is found again on the next screen. */
export function pieceKey(home: string, topic: string): string {
  return `${home} ${topic}`;
}
