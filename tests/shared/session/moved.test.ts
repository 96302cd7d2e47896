import { describe, expect, it } from 'vitest';
import { homeTableView, meView } from '#shared/view/engineSlices';
import { after, ask, coach, goesTo, idOf, joins } from './specification.ts';

const NINE = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'].map((name) => joins(name));

describe('whoever is moved', () => {
  const move = ask(coach, 'groups.move', { person: idOf('Ana'), home: '2', expert: null });

  it('is told from where, has yet to arrive, and is announced at the new table', () => {
    const session = after(...NINE, goesTo('form'), ask('Ana', 'people.arrive', { arrived: true, for: null }), move);
    expect(meView(session, idOf('Ana'))).toMatchObject({
      arrived: false,
      told: { what: 'table', fromTable: expect.any(Number) },
      seat: { homeTable: 2 },
    });
    expect(homeTableView(session, '2')?.members.find(({ id }) => id === idOf('Ana'))).toMatchObject({ coming: true });
    const there = after(...NINE, goesTo('form'), move, ask('Ana', 'people.arrive', { arrived: true, for: null }));
    expect(homeTableView(there, '2')?.members.find(({ id }) => id === idOf('Ana'))).toMatchObject({ coming: false });
  });

  it('hears no more of it in the next stage', () => {
    expect(meView(after(...NINE, goesTo('form'), move, goesTo('read')), idOf('Ana'))?.told).toBeNull();
  });
});
