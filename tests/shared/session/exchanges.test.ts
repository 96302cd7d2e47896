// Two who change places because a wish is not kept: offered, made with one tap, and taken back.

import { describe, expect, it } from 'vitest';
import type { Seat } from '#shared/people/groups';
import type { Session } from '#shared/session/session';
import { gapsOf } from '#shared/session/tables';
import { unkeptWishes } from '#shared/session/unkept';
import { deskView } from '#shared/view/deskSlices';
import { meView } from '#shared/view/engineSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, after, afterIn, ask, coach, given, goesTo, idOf, joins, seatOf } from './specification.ts';
import { jigsaw } from './workshop.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'];
/** Nine people and three topics: three tables of three, from which nobody can go without leaving a hole. */
const NINE = NAMES.map((name) => joins(name));
const CLAIMED = [...NINE, goesTo('form'), ask(coach, 'groups.dealRest', { home: null })];
const READING = [...NINE, goesTo('form'), goesTo('read')];
const wish = (kind: 'apart' | 'together' | 'companion', one: string, other: string): Asked =>
  ask(coach, 'groups.wish', { kind, people: [idOf(one), idOf(other)], on: true });
const locks = (...names: readonly string[]): Asked => ask(coach, 'groups.fix', { people: names.map(idOf), fixed: true });
const seat = (session: Session, name: string): Seat => {
  const found = session.groups.seats.get(idOf(name));
  if (!found) throw new Error(`${name} has no seat`);
  return found;
};
const offer = (session: Session) => unkeptWishes(kinds, session)[0]?.exchange ?? null;
const mends = (session: Session): Asked => ask(coach, 'groups.repair', { repair: offer(session)?.key ?? 'none' });
const mateOf = (session: Session, name: string, names: readonly string[] = NAMES): string =>
  names.find((other) => other !== name && seat(session, other).home === seat(session, name).home) ?? '';
/** Somebody at another table with another topic. */
const strangerTo = (session: Session, name: string): string =>
  NAMES.find((other) => seat(session, other).home !== seat(session, name).home && seat(session, other).topic !== seat(session, name).topic) ?? '';
const sizes = (session: Session): readonly number[] =>
  session.groups.homes.map(({ id }) => [...session.groups.seats.values()].filter(({ home }) => home === id).length);

/** Everything that was true of the room before and must be so after: who reads what, how large the tables are, and nothing missing. */
function expectAllKept(before: Session, now: Session): void {
  expect(gapsOf(now)).toEqual([]);
  expect(sizes(now)).toEqual(sizes(before));
  for (const name of NAMES) expect([seat(now, name).topic, seat(now, name).second]).toEqual([seat(before, name).topic, seat(before, name).second]);
}

describe('two who were to be kept apart and sit together', () => {
  const start = (...more: readonly Asked[]): readonly Asked[] => {
    const mate = mateOf(after(...READING), 'Ana');
    return [...READING, wish('apart', 'Ana', mate), ...more];
  };

  it('are parted by an exchange with somebody who reads the same, with one tap', () => {
    const before = after(...start());
    expect(deskView(kinds, before).broken).toMatchObject([{ kind: 'apart', exchange: { kind: 'exchange', cost: 20, swaps: [] } }]);
    const now = after(...start(), mends(before));
    expect(unkeptWishes(kinds, now)).toEqual([]);
    expectAllKept(before, now);
    expect(now.undo.at(-1)).toMatchObject({ what: 'groups.repaired', automatic: false });
    const told = NAMES.filter((name) => meView(now, idOf(name))?.told?.what === 'table');
    expect(told).toHaveLength(2);
  });

  it('sit as before when it is taken back', () => {
    const before = after(...start());
    const back = after(...start(), mends(before), ask(coach, 'groups.undo', {}));
    for (const name of NAMES) expect(seatOf(back, name)).toBe(seatOf(before, name));
    expect(offer(back)?.key).toBe(offer(before)?.key);
  });

  it('stay where they are when the workshop is over, until it goes on', () => {
    const offered = after(...start());
    expect(offer(offered)).not.toBeNull();
    const over = [...start(), ask(coach, 'session.end', { ended: true })];
    // Looked at in between: what was offered a moment ago is no answer.
    const ended = { ...offered, endedAt: after(...over).endedAt };
    expect(offer(ended)).toBeNull();
    expect(offer(after(...over))).toBeNull();
    expect(offer({ ...ended, endedAt: null })?.key).toBe(offer(offered)?.key);
  });

  it('are parted once, when two facilitators press at the same time', () => {
    const pressed = mends(after(...start()));
    given(...start(), pressed)
      .when(pressed)
      .thenRefused('repairDone');
  });

  it('are not parted as it was offered where somebody of them has been locked since', () => {
    const before = after(...start());
    const [first] = offer(before)?.repair.moves ?? [];
    given(...start(), ask(coach, 'groups.fix', { people: [first?.person ?? ''], fixed: true }))
      .when(mends(before))
      .thenRefused('repairChanged');
  });

  it('stay where they are when all who read the same are locked', () => {
    const session = after(...start(locks(...NAMES)));
    expect(offer(session)).toBeNull();
  });

  it('are parted on paper while experts meet, and no expert gets up', () => {
    const before = after(...start(goesTo('experts')));
    const now = after(...start(goesTo('experts')), mends(before));
    expectAllKept(before, now);
    for (const name of NAMES) expect(seat(now, name).expert).toBe(seat(before, name).expert);
  });
});

describe('before anybody has begun to read', () => {
  it('two may change topics as well as places, where nobody reads the same', () => {
    const before = after(...CLAIMED);
    const mate = mateOf(before, 'Ana');
    // Only somebody with another topic is free to move.
    const twins = NAMES.filter((name) => ![seat(before, 'Ana').topic, seat(before, mate).topic].includes(seat(before, name).topic));
    const locked = NAMES.filter((name) => !['Ana', mate, ...twins].includes(name));
    const start = [...CLAIMED, locks(...locked), wish('apart', 'Ana', mate)];
    const exchange = offer(after(...start));
    expect(exchange?.repair).toMatchObject({ cost: 30, swaps: [{}, {}] });
    const now = after(...start, mends(after(...start)));
    expect(unkeptWishes(kinds, now)).toEqual([]);
    expect(gapsOf(now)).toEqual([]);
    expect(sizes(now)).toEqual(sizes(before));
    const [swap] = exchange?.repair.swaps ?? [];
    expect(meView(now, swap?.person ?? '')?.told).toMatchObject({ what: 'table', topic: swap?.topic });
    // While they read, nobody may.
    expect(offer(after(...CLAIMED, goesTo('read'), locks(...locked), wish('apart', 'Ana', mate)))).toBeNull();
  });
});

describe('among experts', () => {
  const MANY = Array.from({ length: 18 }, (_, at) => `P${String(at).padStart(2, '0')}`);
  const start = [...MANY.map((name) => joins(name)), goesTo('form'), goesTo('read'), goesTo('experts')];
  const room = (...more: readonly Asked[]): Session => afterIn(jigsaw({ topics: 3 }), ...start, ...more);

  it('two who were to be kept apart are parted by an exchange with another group of their topic', () => {
    const before = room();
    const pair = MANY.flatMap((one) =>
      MANY.filter((other) => one < other && seat(before, one).expert === seat(before, other).expert).map((other) => [one, other] as const),
    );
    const [one, other] = pair.find(([a, b]) => seat(before, a).home !== seat(before, b).home) ?? ['', ''];
    const unkept = room(wish('apart', one, other));
    expect(unkeptWishes(kinds, unkept)).toMatchObject([{ kind: 'apart', group: seat(before, one).expert, exchange: { repair: { moves: [] } } }]);
    const now = room(wish('apart', one, other), mends(unkept));
    expect(unkeptWishes(kinds, now)).toEqual([]);
    for (const name of MANY) expect([seat(now, name).home, seat(now, name).topic]).toEqual([seat(before, name).home, seat(before, name).topic]);
    for (const { id } of before.groups.experts) {
      const size = (session: Session): number => MANY.filter((name) => seat(session, name).expert === id).length;
      expect(size(now)).toBe(size(before));
    }
    // When they are back at their tables it is too late for that.
    expect(offer(room(wish('apart', one, other), goesTo('teachA')))).toBeNull();
  });
});

describe('two who were to be together and sit apart', () => {
  it('are brought to one table by an exchange', () => {
    const stranger = strangerTo(after(...READING), 'Ana');
    const before = after(...READING, wish('together', 'Ana', stranger));
    const now = after(...READING, wish('together', 'Ana', stranger), mends(before));
    expect(seat(now, stranger).home).toBe(seat(now, 'Ana').home);
    expect(unkeptWishes(kinds, now)).toEqual([]);
    expectAllKept(before, now);
  });

  it('are not brought together by making anybody else sit where they must not', () => {
    const before = after(...READING);
    const stranger = strangerTo(before, 'Ana');
    const others = NAMES.filter((name) => name !== 'Ana' && name !== stranger);
    const apart = others
      .flatMap((one) => [wish('apart', one, 'Ana'), wish('apart', one, stranger)])
      .filter(({ data }) => {
        const [one = '', other = ''] = (data as { people: string[] }).people;
        const [a, b] = [before.groups.seats.get(one), before.groups.seats.get(other)];
        // Whoever reads the same will meet among the experts anyway.
        return a?.home !== b?.home && a?.topic !== b?.topic;
      });
    const session = after(...READING, ...apart, wish('together', 'Ana', stranger));
    const mended = offer(session) === null ? session : after(...READING, ...apart, wish('together', 'Ana', stranger), mends(session));
    expect(unkeptWishes(kinds, mended).filter(({ kind }) => kind === 'apart')).toEqual([]);
  });

  it('and their interpreter goes along', () => {
    const all = [...NINE, joins('Kim'), wish('companion', 'Kim', 'Ana'), goesTo('form'), goesTo('read')];
    const stranger = strangerTo(after(...all), 'Ana');
    const before = after(...all, wish('together', 'Ana', stranger));
    const now = after(...all, wish('together', 'Ana', stranger), mends(before));
    expect(seat(now, stranger).home).toBe(seat(now, 'Ana').home);
    expect(seatOf(now, 'Kim')).toBe(seatOf(now, 'Ana'));
    expect(gapsOf(now)).toEqual([]);
  });
});

describe('an interpreter at another table', () => {
  it('changes places with a table-mate of the person they are with where that table can spare one', () => {
    // Four at two of the tables: one of them can do with one reader less.
    const eleven = [...NINE, joins('Jon'), joins('Kim'), goesTo('form'), goesTo('read')];
    const session = after(...eleven);
    const names = [...NAMES, 'Jon', 'Kim'];
    let brought = 0;
    for (const one of names) {
      for (const other of names.filter((name) => seat(session, name).home !== seat(session, one).home)) {
        const unkept = after(...eleven, wish('companion', one, other));
        const found = unkeptWishes(kinds, unkept).find(({ kind }) => kind === 'companion')?.exchange ?? null;
        if (found === null) continue;
        const now = after(...eleven, wish('companion', one, other), ask(coach, 'groups.repair', { repair: found.key }));
        brought++;
        expect(seatOf(now, one)).toBe(seatOf(now, other));
        expect(gapsOf(now)).toEqual([]);
        expect(unkeptWishes(kinds, now)).toEqual([]);
      }
    }
    expect(brought).toBeGreaterThan(0);
  });
});
