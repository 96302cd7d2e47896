// News for rooms with many screens, sent to a few of them at a time: five hundred at once are twenty milliseconds in which nobody is answered.

import type { RoomName } from '#shared/view/rooms';
import type { News } from '#shared/wire/messages';

/** So many screens are told in one go: two milliseconds of work. */
const PORTION = 64;

interface Delivery {
  readonly news: News;
  /** Ids of screens that have yet to be told. */
  readonly waiting: Set<string>;
}

/** Each screen is told everything about a room in the order in which it happened, and is told nothing once it has left. */
export class Deliveries {
  readonly #send: (screens: readonly string[], news: News) => void;
  readonly #owed = new Map<RoomName, Delivery[]>();

  constructor(send: (screens: readonly string[], news: News) => void) {
    this.#send = send;
  }

  get areOwed(): boolean {
    return this.#owed.size > 0;
  }

  /** Tells these screens; at once where they are few and have heard everything before. */
  tell(room: RoomName, news: News, screens: Iterable<string>): void {
    const waiting = new Set(screens);
    // To nobody would be to everybody, as Socket.IO reads it.
    if (waiting.size === 0) return;
    const owed = this.#owed.get(room);
    if (owed) owed.push({ news, waiting });
    else if (waiting.size <= PORTION) this.#send([...waiting], news);
    else this.#owed.set(room, [{ news, waiting }]);
  }

  /** One portion after the other, with a pause after each, until nobody waits. */
  *all(): Generator<void, void> {
    for (const [room, [first]] of this.#owed) {
      if (first) this.#sendPortion(first);
      this.#tidy(room);
      yield;
    }
  }

  /** One screen that cannot wait. */
  catchUp(room: RoomName, screen: string): void {
    for (const { news, waiting } of this.#owed.get(room) ?? []) if (waiting.delete(screen)) this.#send([screen], news);
    this.#tidy(room);
  }

  /** Whoever leaves a room is told nothing more of it. */
  leave(room: RoomName, screen: string): void {
    for (const { waiting } of this.#owed.get(room) ?? []) waiting.delete(screen);
    this.#tidy(room);
  }

  #sendPortion({ news, waiting }: Delivery): void {
    const portion = [...waiting].slice(0, PORTION);
    for (const screen of portion) waiting.delete(screen);
    this.#send(portion, news);
  }

  /** Rooms that are still owed something go to the end of the line. */
  #tidy(room: RoomName): void {
    const owed = this.#owed.get(room);
    if (!owed) return;
    const left = owed.filter(({ waiting }) => waiting.size > 0);
    this.#owed.delete(room);
    if (left.length > 0) this.#owed.set(room, left);
  }
}
