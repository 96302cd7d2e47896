import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/session/session';
import { arrivalsView } from '#shared/view/roomSlices';
import { adds, after, ask, coach, goesTo, idOf, joins } from '../session/specification.ts';

const arrives = (who: string): ReturnType<typeof ask> => ask(who, 'people.arrive', { arrived: true, for: null });
const arrivalsIn = (session: Session) => arrivalsView(session);

/** The table of four at which nobody brought a phone, and the one where everybody did. */
const PHONES = ['Ana', 'Bo', 'Cem', 'Dee'];
const WITHOUT = ['Eli', 'Fay', 'Gus', 'Hal'];

function walking(...more: readonly ReturnType<typeof ask>[]): Session {
  const seats = [...PHONES.map((name) => [name, '1'] as const), ...WITHOUT.map((name) => [name, '2'] as const)];
  const moves = seats.map(([name, to]) => ask(coach, 'groups.move', { person: idOf(name), home: to, expert: null }));
  return after(...PHONES.map((name) => joins(name)), ...WITHOUT.map(adds), goesTo('form'), ...moves, ...more);
}

describe('arrivals', () => {
  it('are waited for only where somebody has a phone to say so', () => {
    expect(arrivalsIn(walking(arrives('Ana')))).toEqual({ here: 1, of: 4, groups: [{ id: '1', here: 1, of: 4 }] });
    expect(arrivalsIn(walking(...PHONES.map(arrives)))).toMatchObject({ here: 4, of: 4 });
  });

  it('count a person without a phone whose neighbours have one', () => {
    const session = walking(ask(coach, 'groups.move', { person: idOf('Eli'), home: '1', expert: null }));
    expect(arrivalsIn(session)).toMatchObject({ here: 0, of: 5, groups: [{ id: '1', of: 5 }] });
  });

  it('are still marked by the facilitator where nobody has a phone', () => {
    const session = walking(ask(coach, 'people.arrive', { arrived: true, for: idOf('Fay') }));
    expect(session.arrived).toEqual(new Set([idOf('Fay')]));
  });
});
