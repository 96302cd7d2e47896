import { describe, expect, it } from 'vitest';
import { seatsChanged } from '#shared/session/companions';
import { type Asked, after, ask, coach, goesTo, idOf, joins } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Jon'];
const accompanies = (who: string, whom: string): Asked => ask(coach, 'groups.wish', { kind: 'companion', people: [idOf(who), idOf(whom)], on: true });

describe('a row of companions, each of the next', () => {
  it('goes along whole, without each being asked after at every other', () => {
    const row = Array.from({ length: 60 }, (_, at) => `R${String(at).padStart(2, '0')}`);
    const wishes = row.slice(1).map((name, at) => accompanies(row[at] ?? '', name));
    const session = after(...[...NAMES, ...[...row].reverse()].map((name) => joins(name)), ...wishes, goesTo('form'));
    let asked = 0;
    const companions = session.wishes.companions.map(({ person, with: host }) => ({
      get person() {
        asked++;
        return person;
      },
      with: host,
    }));
    const last = row.at(-1) ?? '';
    const own = session.groups.seats.get(idOf(last));
    const beside = session.groups.homes.find(({ id }) => id !== own?.home);
    if (!own || !beside) throw new Error('There is no other table');
    const to = { ...own, home: beside.id };
    const { seats } = seatsChanged({ ...session, wishes: { ...session.wishes, companions } }, new Map([[idOf(last), to]]));
    expect(new Set(seats.map((each) => each.seat?.home))).toEqual(new Set([to.home]));
    expect(seats).toHaveLength(row.length);
    // Each is looked for among all a few times; not for each step of each comparison.
    expect(asked).toBeLessThan(5 * row.length * row.length);
  });
});
