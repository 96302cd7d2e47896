// Screens that come and go in a storm. Whatever they missed, what they hold is what the room holds.

import { describe, expect, it } from 'vitest';
import { type Dice, dice } from '#shared/base/dice';
import type { Viewer } from '#shared/people/actor';
import type { Session } from '#shared/session/session';
import { apply } from '#shared/view/patch';
import { type RoomName, roomsOf } from '#shared/view/rooms';
import { buildRoom, type RoomContent } from '#shared/view/slices';
import { together, touched } from '#shared/view/touched';
import type { News } from '#shared/wire/messages';
import { standardKinds as kinds } from '#shared/wire/standard';
import { RoomBook } from '../../../server/socket/roomBook.ts';
import { throughJson } from '../../shared/session/laws.ts';
import { calm, type Happening, storm } from '../../shared/session/storm.ts';

interface Held {
  version: number;
  slices: RoomContent;
}

class Screen {
  readonly viewer: Viewer;
  readonly rooms = new Map<RoomName, Held>();
  online = false;
  /** How often it got a whole room, and how often only what had changed. */
  wholes = 0;
  patches = 0;

  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }

  comeBack(book: RoomBook, session: Session): void {
    this.online = true;
    const rooms = roomsOf(this.viewer, session);
    for (const room of this.rooms.keys()) if (!rooms.includes(room)) this.rooms.delete(room);
    for (const room of rooms) {
      const missing = book.missing(room, this.rooms.get(room)?.version, book.epoch);
      if (missing !== 'nothing') this.take(missing ?? book.whole(session, room));
    }
  }

  take(sent: News): void {
    const { room, from, to, slices, changes = [] } = throughJson(sent);
    const held = this.rooms.get(room);
    if (slices) this.wholes++;
    else if (from === held?.version) this.patches++;
    else return;
    this.rooms.set(room, { version: to, slices: slices ?? (apply(held?.slices ?? {}, changes) as RoomContent) });
  }

  /** In other rooms than before: what it held of the old ones is dropped. */
  move(book: RoomBook, session: Session): void {
    const rooms = roomsOf(this.viewer, session);
    for (const room of this.rooms.keys()) if (!rooms.includes(room)) this.rooms.delete(room);
    for (const room of rooms) if (!this.rooms.has(room)) this.take(book.whole(session, room));
  }
}

function screensFor(chance: Dice): Screen[] {
  const people = Array.from({ length: 6 }, () => `person-${String(chance.roll(8)).padStart(6, '0')}`);
  const viewers: Viewer[] = [
    { role: 'presenter' },
    { role: 'facilitator', id: 'coach-0001' },
    ...people.map((person) => ({ role: 'participant' as const, person })),
  ];
  return viewers.map((viewer) => new Screen(viewer));
}

/** Tells so many rooms of what is marked; the rest has to wait. */
function tell(book: RoomBook, session: Session, isWatched: (room: RoomName) => boolean, most = Number.POSITIVE_INFINITY): News[] {
  return [...book.untold].slice(0, most).flatMap((room) => book.tell(session, room, isWatched(room)) ?? []);
}

/** Rooms are built ahead, a few slices at a time, whatever happens in between. */
function* ahead(book: RoomBook, now: () => Session): Generator<void, never> {
  for (;;) {
    for (const room of book.untold) yield* book.prepare(now, room);
    yield;
  }
}

/** Several commands to a tick, as they arrive, and rooms that are told late; screens drop out and return as they please. */
function* blown(seed: number) {
  const chance = dice(seed);
  const book = new RoomBook(kinds, 'epoch', {});
  const screens = screensFor(chance);
  let { session } = calm(kinds, seed);
  let tick: Happening[] = [];
  const building = ahead(book, () => session);
  const build = (): void => {
    for (let steps = chance.roll(8); steps > 0; steps--) building.next();
  };
  for (const { happenings } of storm(kinds, seed, 120)) {
    tick.push(...happenings);
    if (chance.roll(3) > 0) continue;
    session = tick.at(-1)?.after ?? session;
    const what = together(tick.map(({ before, event, after }) => touched(kinds, before, event, after)));
    tick = [];
    // Also in the moment between storing and marking.
    build();
    book.mark(what);
    build();
    const online = () => screens.filter((screen) => screen.online);
    const hear = (news: readonly News[]): void => {
      for (const screen of online()) for (const each of news) if (screen.rooms.has(each.room)) screen.take(each);
    };
    const isWatched = (room: RoomName): boolean => online().some((screen) => screen.rooms.has(room));
    /** Before a screen comes into rooms, these are told of all that is marked. */
    const settle = (rooms: readonly RoomName[]): void => {
      for (const room of rooms) hear([book.tell(session, room, isWatched(room))].filter((news) => news !== null));
    };
    hear(tell(book, session, isWatched, chance.roll(6)));
    for (const screen of online()) {
      settle(roomsOf(screen.viewer, session).filter((room) => !screen.rooms.has(room)));
      screen.move(book, session);
    }
    for (const screen of screens) {
      if (screen.online) screen.online = chance.roll(6) > 0;
      else if (chance.roll(3) === 0) {
        settle(roomsOf(screen.viewer, session));
        screen.comeBack(book, session);
      }
    }
    // Some of what is marked waits for the next tick, unless somebody looks now.
    const late = chance.roll(2) === 0;
    if (late) continue;
    hear(tell(book, session, isWatched));
    yield { session, screens };
  }
}

describe('a screen in a storm', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('%i holds what its rooms hold, however often it was away', (seed) => {
    let looks = 0;
    for (const { session, screens } of blown(seed)) {
      for (const screen of screens.filter(({ online }) => online)) {
        const afresh = Object.fromEntries(roomsOf(screen.viewer, session).map((room) => [room, buildRoom(kinds, session, room)]));
        const held = Object.fromEntries([...screen.rooms].map(([room, { slices }]) => [room, slices]));
        expect(held, JSON.stringify(screen.viewer)).toEqual(throughJson(afresh));
        looks++;
      }
    }
    expect(looks).toBeGreaterThan(20);
  });

  it('is mostly told what has changed, and seldom everything', () => {
    const screens = Array.from({ length: 10 }, (_, seed) => [...blown(seed + 1)].at(-1)?.screens ?? []).flat();
    const sum = (count: (screen: Screen) => number): number => screens.reduce((total, screen) => total + count(screen), 0);
    expect(sum((screen) => screen.patches)).toBeGreaterThan(sum((screen) => screen.wholes));
  });
});

describe('the book of rooms', () => {
  const { session } = calm(kinds, 1);
  const [first] = [...storm(kinds, 1, 1)];
  const later = first?.happenings.at(-1)?.after ?? session;
  const watched = () => true;

  it('sends nothing to a screen that has everything', () => {
    const book = new RoomBook(kinds, 'epoch', {});
    const { to } = book.whole(session, 'all');
    expect(book.missing('all', to, 'epoch')).toBe('nothing');
  });

  it('sends the whole room to a screen of an earlier start, of a later version, or that has nothing', () => {
    const book = new RoomBook(kinds, 'epoch', {});
    const { to } = book.whole(session, 'all');
    expect(book.missing('all', to, 'another')).toBeNull();
    expect(book.missing('all', to + 7, 'epoch')).toBeNull();
    expect(book.missing('all', -1, 'epoch')).toBeNull();
    expect(book.missing('all', undefined, 'epoch')).toBeNull();
    expect(book.missing('home:9', 1, 'epoch')).toBeNull();
  });

  it('tells nothing where nothing looks different, and builds nothing where nobody looks', () => {
    const book = new RoomBook(kinds, 'epoch', {});
    const { to } = book.whole(session, 'all');
    book.mark('everything');
    expect(tell(book, session, watched)).toEqual([]);
    book.mark('everything');
    expect(tell(book, later, () => false)).toEqual([]);
    expect(book.missing('all', to, 'epoch')).toBeNull();
    expect(book.whole(later, 'all')).toEqual({ room: 'all', epoch: 'epoch', from: null, to: to + 1, slices: buildRoom(kinds, later, 'all') });
  });

  it('builds a room ahead slice by slice, and again what has changed since', () => {
    const counts = { one: 0, other: 0 };
    const built: string[] = [];
    const own = (name: 'one' | 'other') => () => {
      built.push(name);
      return counts[name];
    };
    const book = new RoomBook(kinds, 'epoch', { 'all/one': own('one'), 'all/other': own('other') });
    book.whole(session, 'all');
    counts.one = counts.other = 1;
    book.mark(new Set(['all/one', 'all/other']));
    built.length = 0;
    const steps = book.prepare(() => session, 'all');
    steps.next();
    expect(built).toEqual(['one']);
    steps.next();
    counts.one = 2;
    book.mark(new Set(['all/one']));
    expect(book.tell(session, 'all', true)?.changes).toEqual([
      { at: ['one'], set: 2 },
      { at: ['other'], set: 1 },
    ]);
    expect(built).toEqual(['one', 'other', 'one']);
    expect(steps.next().done).toBe(true);
  });

  it('hears once of a slice that cannot be built, and tells the others with the next change', () => {
    let broken = true;
    const book = new RoomBook(kinds, 'epoch', {
      'all/here': () => {
        if (broken) throw new Error('Not today');
        return 'here';
      },
    });
    expect(() => book.whole(session, 'all')).toThrow('Not today');
    broken = false;
    book.whole(session, 'all');
    broken = true;
    book.mark(new Set(['all/here']));
    for (const _ of book.prepare(() => session, 'all'));
    expect(() => book.tell(session, 'all', true)).toThrow('Not today');
    expect(book.hasUntold).toBe(false);
  });

  it('keeps two hundred changes, and sends the whole room to whoever missed more', () => {
    let here = 0;
    const book = new RoomBook(kinds, 'epoch', { 'all/here': () => here });
    const { to } = book.whole(session, 'all');
    const change = (): void => {
      here++;
      book.mark(new Set(['all/here']));
      tell(book, session, watched);
    };
    for (let times = 0; times < 200; times++) change();
    expect(book.missing('all', to, 'epoch')).toMatchObject({ from: to, to: to + 200 });
    change();
    expect(book.missing('all', to, 'epoch')).toBeNull();
  });
});
