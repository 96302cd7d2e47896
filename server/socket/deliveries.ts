// News for rooms with many screens, sent to a few of them at a time: five hundred at once are twenty milliseconds in which nobody is answered.

import { groupBy } from '#shared/base/collections';
import type { RoomName } from '#shared/view/rooms';
import type { News } from '#shared/wire/messages';

/** So many screens are told in one go: two milliseconds of work. */
const PORTION = 64;

interface Line {
  /** What the first in line has yet to hear, and all that came after it. */
  news: News[];
  /** How many came before these and are told to everybody. */
  told: number;
  /** Ids of screens, with how many they have heard; whoever waits longest is first, and has heard least. */
  readonly waiting: Map<string, number>;
}

/** Each screen is told everything about a room in the order in which it happened, as one piece if it has waited, and nothing once it has left. */
export class Deliveries {
  readonly #send: (screens: readonly string[], news: News) => void;
  readonly #lines = new Map<RoomName, Line>();

  constructor(send: (screens: readonly string[], news: News) => void) {
    this.#send = send;
  }

  get areOwed(): boolean {
    return this.#lines.size > 0;
  }

  /** Tells these screens, which are all that are in the room; at once where they are few and nobody waits. */
  tell(room: RoomName, news: News, screens: ReadonlySet<string>): void {
    // To nobody would be to everybody, as Socket.IO reads it.
    if (screens.size === 0) return;
    const line = this.#lines.get(room);
    if (!line && screens.size <= PORTION) this.#send([...screens], news);
    else this.#putInLine(room, line ?? { news: [], told: 0, waiting: new Map() }, news, screens);
  }

  #putInLine(room: RoomName, line: Line, news: News, screens: ReadonlySet<string>): void {
    const heard = line.told + line.news.length;
    for (const screen of screens) if (!line.waiting.has(screen)) line.waiting.set(screen, heard);
    line.news.push(news);
    this.#lines.set(room, line);
  }

  /** Tells everybody who waits now, one portion after the other with a pause after each; whoever comes into line meanwhile has their turn in the next round. */
  *round(): Generator<void, void> {
    for (const [room, line] of [...this.#lines]) {
      let left = line.waiting.size;
      while (left > 0 && this.#lines.get(room) === line) {
        left -= this.#sendPortion(room, line);
        yield;
      }
    }
  }

  /** One screen that cannot wait. */
  catchUp(room: RoomName, screen: string): void {
    const line = this.#lines.get(room);
    const heard = line?.waiting.get(screen);
    if (!line || heard === undefined) return;
    this.#send([screen], since(line, heard));
    this.leave(room, screen);
  }

  /** Whoever leaves a room is told nothing more of it. */
  leave(room: RoomName, screen: string): void {
    const line = this.#lines.get(room);
    if (line?.waiting.delete(screen)) this.#tidy(room, line);
  }

  /** To those who have waited longest, together as far as they have heard equally much. Returns how many. */
  #sendPortion(room: RoomName, line: Line): number {
    const portion = [...line.waiting].slice(0, PORTION);
    const packets = [...groupBy(portion, ([, heard]) => heard)].map(([heard, screens]) => [screens.map(([id]) => id), since(line, heard)] as const);
    for (const [screen] of portion) line.waiting.delete(screen);
    this.#tidy(room, line);
    for (const [screens, news] of packets) this.#send(screens, news);
    return portion.length;
  }

  #tidy(room: RoomName, line: Line): void {
    if (line.waiting.size === 0) {
      this.#lines.delete(room);
      return;
    }
    const heard = firstOf(line);
    line.news = line.news.slice(heard - line.told);
    line.told = heard;
  }
}

function firstOf({ waiting, told }: Line): number {
  for (const heard of waiting.values()) return heard;
  return told;
}

/** All that somebody has missed who has heard so many, as if it had happened at once. */
function since({ news, told }: Line, heard: number): News {
  const missed = news.slice(heard - told);
  const [first, last] = [missed[0], missed.at(-1)];
  if (!first || !last) throw new Error('Nothing is owed to them');
  return first === last ? first : { ...first, to: last.to, changes: missed.flatMap(({ changes }) => changes ?? []) };
}
