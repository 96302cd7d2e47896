import { describe, expect, it } from 'vitest';
import { proposals } from '#shared/session/mending';
import type { Session } from '#shared/session/session';
import { gapsOf } from '#shared/session/tables';
import { standardKinds as kinds } from '#shared/wire/standard';
import { adds, after, ask, coach, goesTo, idOf, joins, leaves, seatOf } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'];
const NINE = NAMES.map((name) => joins(name));
const asks = ask(coach, 'groups.set', { autoRepair: false });
const tableOf = (session: Session, name: string): string => session.groups.seats.get(idOf(name))?.home ?? '';
const atTable = (session: Session, home: string): string[] => NAMES.filter((name) => tableOf(session, name) === home);

describe('somebody who is back', () => {
  it('before they had a topic, gets one at their table as soon as the others read', () => {
    const gone = [...NINE, goesTo('form'), leaves('Ana'), goesTo('read')];
    expect(seatOf(after(...gone), 'Ana')).toMatch(/^\d - -$/);
    const home = tableOf(after(...gone), 'Ana');
    expect(seatOf(after(...gone, leaves('Ana', 'here')), 'Ana')).toMatch(new RegExp(`^${home} [ABC] -$`));
    // Where experts meet already, they meet theirs.
    expect(seatOf(after(...gone, goesTo('experts'), leaves('Ana', 'here')), 'Ana')).toMatch(new RegExp(`^${home} [ABC] [ABC]`));
  });

  it('at a table that all have left sits where they are needed, not alone', () => {
    const start = [asks, ...NINE, goesTo('form'), goesTo('read')];
    const [first = '', second = '', third = ''] = atTable(after(...start), '2');
    const gone = [...start, ...[first, second, third].map((name) => leaves(name))];
    const back = after(...gone, leaves(first, 'here'));
    expect(tableOf(back, first)).toMatch(/^[13]$/);
    expect(proposals(kinds, back)).toEqual([]);
    // Those who are only out for a moment still have their table, and so has whoever is back before them.
    const waiting = after(...start, leaves(first), leaves(second, 'away'), leaves(third, 'away'), leaves(first, 'here'));
    expect(tableOf(waiting, first)).toBe('2');
  });
});

describe('somebody who comes late', () => {
  it('is sent to no table that everybody has left', () => {
    const start = [...NINE, goesTo('form'), goesTo('read')];
    const gone = atTable(after(...start), '2').map((name) => leaves(name));
    for (const stage of [[], [goesTo('experts')], [goesTo('teachA')]]) {
      const session = after(...start, ...stage, ...gone, adds('Zed'));
      expect(tableOf(session, 'Zed')).toMatch(/^[13]$/);
    }
  });

  it('and listens at a full table, is asked before they are sent to another', () => {
    const people = Array.from({ length: 6 }, (_, index) => `Q${String(index)}`);
    // Three topics, three tables of three: full with five each.
    const full = [...NINE, goesTo('form'), goesTo('read'), ...people.map((name) => joins(name)), joins('Zed')];
    const before = after(...full);
    expect(seatOf(before, 'Zed')).toMatch(/^\d - -$/);
    const elsewhere = NAMES.find((name) => tableOf(before, name) !== tableOf(before, 'Zed')) ?? '';
    expect(tableOf(after(...full, leaves(elsewhere)), 'Zed')).toBe(tableOf(before, 'Zed'));
  });
});

describe('while experts meet', () => {
  it('whoever came while their groups were searched for is in one of them', () => {
    const start = [...NINE, goesTo('form'), goesTo('read')];
    const { seats } = after(...start).groups;
    const experts = ['A', 'B', 'C'].map((topic) => ({
      id: `${topic}1`,
      topic,
      members: [...seats].filter(([person, seat]) => seat.topic === topic && person !== idOf('Ana')).map(([person]) => person),
    }));
    const formation = { origin: { version: 'any', inputs: '', seed: 1 }, homes: [], experts, fixed: [] };
    const session = after(...start, ask(coach, 'session.goTo', { from: 'read', to: 'experts', formation }));
    expect(seatOf(session, 'Ana')).toMatch(/^\d ([ABC]) \1$/);
  });

  it('a table that lacks a topic is provided for, also when another is too small to teach at', () => {
    const start = [asks, ...NINE, ...['Jon', 'Kim'].map((name) => joins(name)), goesTo('form'), goesTo('read'), goesTo('experts')];
    const before = after(...start);
    const everybody = [...NAMES, 'Jon', 'Kim'];
    const of = (home: string) => everybody.filter((name) => tableOf(before, name) === home);
    const three = before.groups.homes.map(({ id }) => id).filter((home) => of(home).length === 3)[0] ?? '';
    const four = before.groups.homes.map(({ id }) => id).filter((home) => of(home).length === 4)[0] ?? '';
    const sole = of(four).find((name) => of(four).filter((other) => topicOf(before, other) === topicOf(before, name)).length === 1) ?? '';
    const gone = [...start, leaves(of(three)[0] ?? ''), leaves(sole)];
    expect(
      gapsOf(after(...gone))
        .map(({ home }) => home)
        .sort(),
    ).toEqual([three, four].sort());
    const key = proposals(kinds, after(...gone))[0]?.key ?? 'none';
    const mended = after(...gone, ask(coach, 'groups.repair', { repair: key }));
    expect(gapsOf(mended).map(({ home }) => home)).toEqual([three]);
    // When it is time to teach, those two join others, with all that is missing then.
    const teaching = [...gone, ask(coach, 'groups.repair', { repair: key }), goesTo('teachA')];
    const merged = after(...teaching, ask(coach, 'groups.repair', { repair: proposals(kinds, after(...teaching))[0]?.key ?? 'none' }));
    expect(gapsOf(merged)).toEqual([]);
    expect(proposals(kinds, merged)).toEqual([]);
  });
});

function topicOf(session: Session, name: string): string | null {
  return session.groups.seats.get(idOf(name))?.topic ?? null;
}

describe('somebody’s new name', () => {
  it('leaves the proposals what they are, to the object, so that nothing is worked out anew; somebody who leaves does not', () => {
    const gone = [asks, ...NINE, goesTo('form'), goesTo('read'), leaves('Ana')];
    const before = after(...gone);
    const renamed = { ...before, people: new Map([...before.people].map(([id, person]) => [id, { ...person, name: `${person.name}!` }])) };
    expect(proposals(kinds, before)).not.toEqual([]);
    expect(proposals(kinds, renamed)).toBe(proposals(kinds, before));
    const further = {
      ...before,
      people: new Map([...before.people].map(([id, person]) => [id, id === idOf('Bo') ? { ...person, status: 'left' as const } : person])),
    };
    expect(proposals(kinds, further)).not.toEqual(proposals(kinds, before));
  });
});
