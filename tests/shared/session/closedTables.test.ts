import { describe, expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { NO_CHANGE } from '#shared/session/companions';
import { evolve } from '#shared/session/evolve';
import { proposals } from '#shared/session/mending';
import { proposal } from '#shared/session/proposal';
import { formRequest, proposeGroups } from '#shared/session/searching';
import type { Session } from '#shared/session/session';
import { closedTables } from '#shared/session/tables';
import { peopleView } from '#shared/view/roomSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, after, ask, coach, goesTo, idOf, joins, START, seatOf } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon'];
/** Ten people, three topics: tables of four, three and three. */
const TEN = NAMES.map((name) => joins(name));
const at = (session: Session, home: string): string[] => [...session.groups.seats].flatMap(([person, seat]) => (seat.home === home ? [person] : []));
const tableOf = (session: Session, name: string): string => seatOf(session, name).charAt(0);
const undoes = ask(coach, 'groups.undo', {});
const frees = (...people: readonly string[]) => ask(coach, 'groups.fix', { people, fixed: false });

/** As the preview publishes a proposal in which these tables are locked as a whole. */
function publishes(session: Session, ...closed: readonly string[]): Asked {
  const { formation } = finish(proposal(session, { seed: 1, locked: [], closed: [] }));
  const fixed = formation.homes.filter(({ id }) => closed.includes(id)).flatMap(({ members }) => members.map(({ person }) => person));
  return ask(coach, 'groups.form', { formation: { ...formation, fixed, closed } });
}

/** The second table is locked, and one of the smallest. */
const LOCKED = [...TEN, publishes(after(...TEN), '2')];
const LATE = ['Kim', 'Lou', 'Mia', 'Nia'].map((name) => joins(name));

describe('a table that was published as locked', () => {
  it('stays so: whoever comes late sits elsewhere, also while topics are read', () => {
    for (const more of [[], [goesTo('form')], [goesTo('form'), goesTo('read')]]) {
      const before = after(...LOCKED, ...more);
      const session = after(...LOCKED, ...more, ...LATE);
      expect(at(before, '2')).toHaveLength(3);
      expect(at(session, '2'), `${more.length} stages later`).toEqual(at(before, '2'));
    }
  });

  it('is shown to be, person by person, and to nobody where none is', () => {
    const rows = peopleView(after(...LOCKED)).people;
    expect(rows.filter(({ closed }) => closed).map(({ id }) => id)).toEqual(rows.filter(({ home }) => home === '2').map(({ id }) => id));
    expect(peopleView(after(...TEN, publishes(after(...TEN)))).people.some(({ closed }) => closed)).toBe(false);
  });

  it('is kept by the next search, with whoever came there by hand, and by forming at once', () => {
    const before = after(...LOCKED, ...LATE, ask(coach, 'groups.move', { person: idOf('Kim'), home: '2', expert: null }));
    for (const seed of [1, 2, 3]) {
      expect(formRequest(before, { seed, locked: [], closed: [] }).closed).toEqual(['2']);
      const { formation } = finish(proposeGroups(before, { seed, locked: [], closed: [] }));
      expect(
        formation.homes
          .find(({ id }) => id === '2')
          ?.members.map(({ person }) => person)
          .sort(),
      ).toEqual(at(before, '2').sort());
      expect([formation.closed, [...formation.fixed].sort()]).toEqual([['2'], at(before, '2').sort()]);
    }
  });

  it('is where people stay who were put there, though they said that they sit elsewhere', () => {
    const sitting = ask('Jon', 'people.sitAt', { table: 1, for: null });
    const put = ask(coach, 'groups.move', { person: idOf('Jon'), home: '2', expert: null });
    const session = after(ask(coach, 'groups.set', { seated: true }), ...TEN, sitting, publishes(after(...TEN)), publishes(after(...TEN), '2'), put);
    const { locked } = formRequest(session, { seed: 1, locked: [], closed: [] });
    expect(locked.filter(({ person }) => person === idOf('Jon')).map(({ home }) => home)).toEqual(['2']);
  });

  it('loses nobody to a table that has become too small, and gets nobody from there', () => {
    const start = [...LOCKED, goesTo('form'), goesTo('read')];
    const before = after(...start);
    const [first = '', ...others] = at(before, '3');
    const goes = [first, ...others.slice(0, 1)].map((person) => ask(coach, 'people.setStatus', { person, status: 'left' }));
    for (const stages of [[], [goesTo('experts'), goesTo('teachA')]]) {
      const session = after(...start, ...stages, ...goes);
      const repairs = proposals(kinds, session).map(({ repair }) => repair);
      expect(repairs.length).toBeGreaterThan(0);
      expect(repairs.flatMap(({ moves }) => moves).filter(({ from, to }) => from === '2' || to === '2')).toEqual([]);
    }
  });

  it('that has lost somebody shares out their topic by itself, and waits for nobody', () => {
    const start = [...LOCKED, goesTo('form'), goesTo('read')];
    const [gone = ''] = at(after(...start), '2');
    const session = after(...start, ask(coach, 'people.setStatus', { person: gone, status: 'left' }));
    expect(proposals(kinds, session)).toEqual([]);
    expect(at(session, '2').filter((person) => (session.groups.seats.get(person)?.second ?? []).length > 0)).toHaveLength(1);
  });

  it('takes somebody in where every table is locked: a seat counts for more', () => {
    const all = [...TEN, publishes(after(...TEN), '1', '2', '3')];
    expect([...closedTables(after(...all))]).toEqual(['1', '2', '3']);
    expect(tableOf(after(...all, joins('Kim')), 'Kim')).toMatch(/[23]/);
  });

  it('is open again when one who is locked there is let go, and no other table with it', () => {
    const both = [...TEN, publishes(after(...TEN), '2', '3')];
    const [one = ''] = at(after(...both), '2');
    const session = after(...both, frees(one));
    expect([...closedTables(session)]).toEqual(['3']);
    expect(tableOf(after(...both, frees(one), joins('Kim')), 'Kim')).toBe('2');
    expect(tableOf(after(...LOCKED, frees(...at(after(...LOCKED), '2')), joins('Kim')), 'Kim')).toBe('2');
  });

  it('is as before when publishing is taken back', () => {
    const again = [...LOCKED, publishes(after(...LOCKED), '1')];
    expect([...closedTables(after(...again))]).toEqual(['1']);
    expect([...closedTables(after(...again, undoes))]).toEqual(['2']);
    expect([...closedTables(after(...TEN, goesTo('form'), publishes(after(...TEN, goesTo('form')), '1'), undoes))]).toEqual([]);
  });

  it('is as before for whoever was let go after the tables were formed again, and keeps who was locked since', () => {
    const again = [...LOCKED, publishes(after(...LOCKED), '2')];
    const [one = ''] = at(after(...LOCKED), '2');
    const other = NAMES.map(idOf).find((id) => !at(after(...LOCKED), '2').includes(id)) ?? '';
    const fixes = ask(coach, 'groups.fix', { people: [other], fixed: true });
    const back = after(...again, frees(one), fixes, undoes);
    expect([...closedTables(back)]).toEqual([]);
    expect([back.fixed.has(one), back.fixed.has(other)]).toEqual([false, true]);
  });

  it('takes in the companion of who sits there, wherever others go', () => {
    const late = ask(coach, 'people.expect', { people: [{ person: idOf('Lev'), name: 'Lev', answers: [] }] });
    const [host = ''] = at(after(...LOCKED), '2');
    const wish = (who: string, whom: string) => ask(coach, 'groups.wish', { kind: 'companion', people: [who, whom], on: true });
    const comes = joins('Lev', { expected: idOf('Lev') });
    expect(tableOf(after(late, ...LOCKED, wish(idOf('Lev'), host), comes), 'Lev')).toBe('2');
    // Also where it is the person who comes later, and the companion who sits there already.
    expect(tableOf(after(late, ...LOCKED, wish(host, idOf('Lev')), comes), 'Lev')).toBe('2');
  });

  it('is found again by who was locked there, though all others have gone', () => {
    const gone = at(after(...LOCKED), '2').map((person) => ask(coach, 'people.setStatus', { person, status: 'left' }));
    const [first = ''] = at(after(...LOCKED), '2');
    const session = after(...LOCKED, goesTo('form'), ...gone, ask(coach, 'people.setStatus', { person: first, status: 'here' }));
    expect(session.groups.seats.get(first)?.home).toBe('2');
  });

  it('leaves nothing of its lock to a table that has its number later', () => {
    const gone = at(after(...LOCKED), '2').map((person) => ask(coach, 'people.setStatus', { person, status: 'left' }));
    const session = after(...LOCKED, ...gone, ask(coach, 'groups.form', {}));
    const [any = ''] = at(session, '2');
    expect([
      ...closedTables(after(...LOCKED, ...gone, ask(coach, 'groups.form', {}), ask(coach, 'groups.fix', { people: [any], fixed: true }))),
    ]).toEqual([]);
  });

  it('is none in the log of a session from before there were any', () => {
    const data = { ...NO_CHANGE, homes: [{ id: '1', number: 1 }], origin: null, fixed: [] };
    expect(evolve(kinds, after(...LOCKED), { type: 'groups.formed', data }, { by: 'coach', at: START }).closed.size).toBe(0);
  });
});
