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

/** Several commands to a tick, as they arrive; screens drop out and return as they please. */
function* blown(seed: number) {
  const chance = dice(seed);
  const book = new RoomBook(kinds, 'epoch', {});
  const screens = screensFor(chance);
  let { session } = calm(kinds, seed);
  let tick: Happening[] = [];
  for (const { happenings } of storm(kinds, seed, 120)) {
    tick.push(...happenings);
    if (chance.roll(3) > 0) continue;
    session = tick.at(-1)?.after ?? session;
    const what = together(tick.map(({ before, event, after }) => touched(kinds, before, event, after)));
    tick = [];
    const online = screens.filter((screen) => screen.online);
    const news = book.update(session, what, (room) => online.some((screen) => screen.rooms.has(room)));
    for (const screen of online) {
      for (const each of news) if (screen.rooms.has(each.room)) screen.take(each);
      screen.move(book, session);
    }
    for (const screen of screens) {
      if (screen.online) screen.online = chance.roll(6) > 0;
      else if (chance.roll(3) === 0) screen.comeBack(book, session);
    }
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
    expect(book.update(session, 'everything', watched)).toEqual([]);
    expect(book.update(later, 'everything', () => false)).toEqual([]);
    expect(book.missing('all', to, 'epoch')).toBeNull();
    expect(book.whole(later, 'all')).toEqual({ room: 'all', epoch: 'epoch', from: null, to: to + 1, slices: buildRoom(kinds, later, 'all') });
  });

  it('keeps two hundred changes, and sends the whole room to whoever missed more', () => {
    let here = 0;
    const book = new RoomBook(kinds, 'epoch', { 'all/here': () => here });
    const { to } = book.whole(session, 'all');
    const change = (): void => {
      here++;
      book.update(session, new Set(['all/here']), watched);
    };
    for (let times = 0; times < 200; times++) change();
    expect(book.missing('all', to, 'epoch')).toMatchObject({ from: to, to: to + 200 });
    change();
    expect(book.missing('all', to, 'epoch')).toBeNull();
  });
});
