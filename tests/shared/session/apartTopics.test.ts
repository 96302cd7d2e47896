// Two who are to be kept apart may not choose their way into one expert group.

import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/session/session';
import { unkeptWishes } from '#shared/session/unkept';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, after, ask, coach, given, goesTo, idOf, joins, leaves, takes } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'];
/** Six people, three topics, two tables: the two readers of a topic are one expert group. */
const SIX = [...NAMES.map((name) => joins(name)), goesTo('form')];
const apart = (one: string, other: string): Asked => ask(coach, 'groups.wish', { kind: 'apart', people: [idOf(one), idOf(other)], on: true });
const deals = ask(coach, 'groups.dealRest', { home: null });
const topicOf = (session: Session, name: string): string | null => session.groups.seats.get(idOf(name))?.topic ?? null;

describe('two who are to be kept apart, at two tables', () => {
  // Ana, Cem and Eli sit at table 1, Bo, Dee and Fay at table 2.
  const start = [...SIX, apart('Ana', 'Bo')];

  it('do not take the same topic, if all who read it will meet', () => {
    given(...start, takes('Ana', 'B'))
      .when(takes('Bo', 'B'))
      .thenRefused('topicBarred', { topic: 'B' });
    given(...start, takes('Ana', 'B'), takes('Bo', 'A'))
      .when(takes('Bo', 'B'))
      .thenRefused('topicBarred', { topic: 'B' });
    expect(topicOf(after(...SIX, takes('Ana', 'B'), takes('Bo', 'B')), 'Bo')).toBe('B');
    expect(topicOf(after(...start, takes('Ana', 'B'), leaves('Ana'), takes('Bo', 'B')), 'Bo')).toBe('B');
  });

  it('are not left with nothing else by their table-mates', () => {
    const two = [...start, takes('Ana', 'B'), takes('Dee', 'A')];
    given(...two)
      .when(takes('Fay', 'C'))
      .thenRefused('topicBarred', { topic: 'C' });
    expect(topicOf(after(...two, takes('Fay', 'B')), 'Fay')).toBe('B');
    expect(topicOf(after(...two, takes('Bo', 'C')), 'Bo')).toBe('C');
  });

  it('are not dealt the same one', () => {
    for (const topic of ['A', 'B', 'C']) {
      const session = after(...start, takes('Ana', topic), deals);
      expect(topicOf(session, 'Bo')).not.toBe(topic);
      expect(unkeptWishes(kinds, session)).toEqual([]);
      expect(unkeptWishes(kinds, after(...start, takes('Ana', topic), goesTo('read'), goesTo('experts')))).toEqual([]);
    }
  });

  it('may read the same where its readers meet in two groups', () => {
    const many = Array.from({ length: 18 }, (_, at) => `P${String(at).padStart(2, '0')}`);
    const seated = [...many.map((name) => joins(name)), goesTo('form')];
    const homeOf = (name: string) => after(...seated).groups.seats.get(idOf(name))?.home;
    const other = many.find((name) => homeOf(name) !== homeOf('P00')) ?? '';
    expect(topicOf(after(...seated, apart('P00', other), takes('P00', 'A'), takes(other, 'A')), other)).toBe('A');
  });

  it('who chose it before anybody wished so are said to meet, and a table-mate takes over with one tap', () => {
    const chosen = [...SIX, takes('Ana', 'B'), takes('Bo', 'B'), deals, apart('Ana', 'Bo')];
    const before = after(...chosen);
    const [wish] = unkeptWishes(kinds, before);
    expect(wish).toMatchObject({ kind: 'apart', group: 'B', people: [idOf('Ana'), idOf('Bo')] });
    expect(wish?.exchange?.repair).toMatchObject({ moves: [], expertMoves: [] });
    expect(wish?.exchange?.repair.swaps).toHaveLength(2);
    const now = after(...chosen, ask(coach, 'groups.repair', { repair: wish?.exchange?.key ?? '' }));
    expect(unkeptWishes(kinds, now)).toEqual([]);
    for (const name of NAMES) expect(now.groups.seats.get(idOf(name))?.home).toBe(before.groups.seats.get(idOf(name))?.home);
  });

  it('who read it already are said to meet, before they do', () => {
    const reading = [...SIX, takes('Ana', 'B'), takes('Bo', 'B'), goesTo('read'), apart('Ana', 'Bo')];
    expect(unkeptWishes(kinds, after(...reading))).toMatchObject([{ kind: 'apart', group: 'B', exchange: null }]);
    expect(unkeptWishes(kinds, after(...reading, goesTo('experts')))).toMatchObject([{ kind: 'apart', group: 'B' }]);
  });

  it('and somebody who comes late reads something else than whom they are to be kept apart from', () => {
    const listed = ask(coach, 'people.expect', { people: [{ person: idOf('Gus'), name: 'Gus', answers: [] }] });
    for (const topic of ['A', 'B', 'C']) {
      const seven = [listed, ...SIX, apart('Ana', 'Gus'), takes('Ana', topic), goesTo('read'), joins('Gus', { expected: idOf('Gus') })];
      expect(topicOf(after(...seven), 'Gus')).not.toBe(topic);
      expect(unkeptWishes(kinds, after(...seven))).toEqual([]);
    }
  });
});
