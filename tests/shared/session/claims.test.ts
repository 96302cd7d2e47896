import { describe, expect, it } from 'vitest';
import { MINUTE } from '#shared/base/time';
import { windowEnds } from '#shared/session/rules/claims';
import { adds, after, afterIn, ask, atMinute, coach, given, goesTo, idOf, joins, leaves, START, seatOf, takes } from './specification.ts';
import { jigsaw } from './workshop.ts';

/** Two tables of three: Ana, Cem and Eli at table 1, Bo, Dee and Fay at table 2. */
const AT_TABLES = [...['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => joins(name)), goesTo('form')];

describe('a topic', () => {
  it('that is taken is held, with a second choice, and decided once everybody has chosen', () => {
    const session = after(...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'B'), takes('Cem', 'C'));
    expect(seatOf(session, 'Cem')).toBe('1 - -');
    expect([...session.held.entries(), ...session.windows.keys()]).toEqual([[idOf('Cem'), ['B', 'C']], '1']);
    const decided = given(...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'B'), takes('Cem', 'C'))
      .when(takes('Eli', 'A'))
      .session();
    expect(['Ana', 'Cem', 'Eli'].map((name) => seatOf(decided, name))).toEqual(['1 B -', '1 C -', '1 A -']);
    expect([decided.held.size, decided.windows.size, decided.undo.length]).toEqual([0, 0, 0]);
  });

  it('gives way to a first choice made in time, even if the second was said before', () => {
    const session = after(...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'B'), takes('Cem', 'C'), takes('Eli', 'C'));
    expect(['Cem', 'Eli'].map((name) => seatOf(session, name))).toEqual(['1 A -', '1 C -']);
  });

  it('that is held is decided by the facilitator, or when the window closes', () => {
    const waiting = [...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'B'), takes('Cem', 'C')];
    const closed = after(...waiting, ask(coach, 'groups.closeWindow', { home: '1' }));
    expect(['Cem', 'Eli'].map((name) => seatOf(closed, name))).toEqual(['1 C -', '1 A -']);
    given(...waiting)
      .when(ask(coach, 'groups.closeWindow', { home: '2' }))
      .thenNothing();
  });
});

describe('a topic that is given while its readers meet', () => {
  it('leads to them, also where it is decided with the choices that were held', () => {
    const workshop = jigsaw({ topics: 2 });
    // A table of four is full with two topics: whoever comes then has none, and listens.
    const members = ['Ana', 'Bo', 'Cem', 'Dee'].map((name, at) => ({ person: idOf(name), topic: ['A', 'B'][at % 2], second: [] }));
    const formation = { origin: { version: '', inputs: '', seed: 1 }, homes: [{ id: '1', members }], experts: [], fixed: [], closed: [] };
    const come = ['Ana', 'Bo', 'Cem', 'Dee'].map((name) => joins(name));
    const meet = [goesTo('form'), ask(coach, 'groups.form', { formation }), goesTo('read'), goesTo('experts'), joins('Nia')];
    const start = [ask(coach, 'groups.set', { autoRepair: false }), ...come, ...meet];
    expect(seatOf(afterIn(workshop, ...start), 'Nia')).toBe('1 - -');
    expect(seatOf(afterIn(workshop, ...start, leaves('Ana'), takes('Nia', 'B')), 'Nia')).toBe('1 A A');
  });
});

describe('a table’s window', () => {
  const waiting = [...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'B')];

  it('closes with the last who waits: when they take it back, or leave', () => {
    expect(after(...waiting).windows.size).toBe(1);
    expect(after(...waiting, ask('Cem', 'groups.returnTopic', { for: null })).windows.size).toBe(0);
    expect(after(...waiting, leaves('Cem')).windows.size).toBe(0);
    expect(after(...waiting, ask(coach, 'people.remove', { people: [idOf('Cem')], removed: true })).windows.size).toBe(0);
  });
});

describe('a table to which somebody still walks', () => {
  const waiting = [...AT_TABLES, atMinute(1, takes('Ana', 'B')), atMinute(2, takes('Cem', 'B'))];
  const arrives = (name: string) => ask(name, 'people.arrive', { arrived: true, for: null });
  const ends = (session: ReturnType<typeof after>) => [...session.windows.values()].map((open) => windowEnds(open) - START);

  it('decides two minutes after the first choice that is held, and half a minute after all are there', () => {
    expect(ends(after(...waiting))).toEqual([4 * MINUTE]);
    expect(ends(after(...waiting, atMinute(3, arrives('Eli'))))).toEqual([3.5 * MINUTE]);
    expect(ends(after(...waiting, atMinute(3, leaves('Eli'))))).toEqual([3.5 * MINUTE]);
  });

  it('does not begin to count again because of whoever comes after that', () => {
    const later = [atMinute(3, arrives('Eli')), atMinute(3, ask(coach, 'groups.move', { person: idOf('Bo'), home: '1', expert: null }))];
    expect(ends(after(...waiting, ...later))).toEqual([3.5 * MINUTE]);
  });

  it('waits for no companion, who will choose nothing', () => {
    const accompanies = ask(coach, 'groups.wish', { kind: 'companion', people: [idOf('Eli'), idOf('Ana')], on: true });
    expect(ends(after(...AT_TABLES, accompanies, ...waiting.slice(AT_TABLES.length)))).toEqual([2.5 * MINUTE]);
  });

  it('waits for nobody who has no phone to say so', () => {
    const guests = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => (name === 'Eli' ? adds(name) : joins(name)));
    expect(ends(after(...guests, goesTo('form'), atMinute(1, takes('Ana', 'B')), atMinute(2, takes('Cem', 'B'))))).toEqual([2.5 * MINUTE]);
  });
});

describe('somebody who waits, and goes', () => {
  const waiting = [...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'B')];

  it('waits again when they are back, and is decided like anybody', () => {
    for (const status of ['away', 'left'] as const) {
      const back = [...waiting, leaves('Cem', status), leaves('Cem', 'here')];
      expect([...after(...back).windows.keys()]).toEqual(['1']);
      expect(seatOf(after(...back, ask(coach, 'groups.closeWindow', { home: '1' })), 'Cem')).toMatch(/^1 [AC] -$/);
    }
    const out = (removed: boolean) => ask(coach, 'people.remove', { people: [idOf('Cem')], removed });
    expect([...after(...waiting, out(true), out(false)).windows.keys()]).toEqual(['1']);
  });

  it('keeps no window open while they are out: nobody is dealt a topic for their sake', () => {
    const both = [...waiting, takes('Eli', 'B'), leaves('Eli', 'away')];
    expect([...after(...both).windows.keys()]).toEqual(['1']);
    const served = [...both, ask(coach, 'groups.giveTopic', { person: idOf('Cem'), topic: 'A', instead: true })];
    expect(after(...served).windows.size).toBe(0);
    expect([...after(...served).held.keys()]).toEqual([idOf('Eli')]);
  });
});

describe('a second topic', () => {
  it('that somebody takes as their own is no second one any more', () => {
    const two = [joins('Ana'), joins('Bo'), goesTo('form'), ask(coach, 'groups.dealRest', {}), ask('Ana', 'groups.returnTopic', { for: null })];
    expect(seatOf(after(...two), 'Ana')).toBe('1 -+C -');
    expect(seatOf(after(...two, takes('Ana', 'C')), 'Ana')).toBe('1 C -');
    expect(seatOf(after(...two, ask(coach, 'groups.dealRest', {})), 'Ana')).not.toMatch(/(.)\+\1/);
  });
});

describe('a facilitator who overrides', () => {
  const gives = (name: string, topic: string, instead: boolean) => ask(coach, 'groups.giveTopic', { person: idOf(name), topic, instead });
  const taken = [...AT_TABLES, takes('Ana', 'A')];

  it('gives somebody another topic instead of their own, until reading has begun', () => {
    expect(seatOf(after(...taken, gives('Ana', 'C', true)), 'Ana')).toBe('1 C -');
    expect(seatOf(after(...taken, gives('Ana', 'B', false), gives('Ana', 'B', true)), 'Ana')).toBe('1 B -');
    given(...taken, goesTo('read'))
      .when(gives('Ana', 'C', true))
      .thenRefused('readingBegun');
  });

  it('takes a topic back for somebody', () => {
    expect(seatOf(after(...taken, ask(coach, 'groups.returnTopic', { for: idOf('Ana') })), 'Ana')).toBe('1 - -');
  });
});
