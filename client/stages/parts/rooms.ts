// What the room's pictures are made of, from what the server tells of the room.

import type { RoomView } from '#shared/view/views';
import { puzzle } from '../../kit/pieces.ts';

export type HomeTable = RoomView['homes'][number];
export type ExpertTable = RoomView['experts'][number];
export type Arrival = { readonly here: number; readonly of: number };

export interface SeatedName {
  readonly name: string;
  /** The topics this person holds, their own first. */
  readonly topics: readonly string[];
}

/** The people of a home table, in the order of their pieces; those without one come last. */
export function namesAt(home: HomeTable): readonly SeatedName[] {
  return home.members
    .map(({ name, topic, second }) => ({ name, topics: topic === null ? second : [topic, ...second] }))
    .sort((a, b) => (a.topics[0] ?? '~').localeCompare(b.topics[0] ?? '~'));
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

/** In which table's picture each person's piece lies, for pieces that travel. Names may occur twice: each table is given once. */
export function piecesFrom(room: RoomView): ReadonlyMap<string, readonly (string | null)[]> {
  const free = new Map<string, string[]>();
  for (const home of room.homes) {
    for (const { name, topic } of home.members) {
      if (topic === null) continue;
      const key = `${topic} ${name}`;
      free.set(key, [...(free.get(key) ?? []), home.id]);
    }
  }
  return new Map(
    room.experts.map((expert) => [
      expert.id,
      expert.members.map((name) => {
        const home = free.get(`${expert.topic} ${name}`)?.shift();
        return home === undefined ? null : pieceKey(home, expert.topic);
      }),
    ]),
  );
}

/** The name by which a piece is found again on the next screen. */
export function pieceKey(home: string, topic: string): string {
  return `${home} ${topic}`;
}
