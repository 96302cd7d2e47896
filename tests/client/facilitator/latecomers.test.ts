import { describe, expect, it } from 'vitest';
import { cameSince } from '../../../client/facilitator/useLatecomers.ts';
import { person } from './room.ts';

const before = { people: [person('Ana', '1', 'A'), person('Ben', null, null, { late: true })] };
const came = (...more: readonly ReturnType<typeof person>[]) => cameSince(before, { people: [...before.people, ...more] }).map(({ name }) => name);

describe('a latecomer', () => {
  it('is whoever was not there before, came late and has a seat', () => {
    expect(came(person('Pat', '1', 'B', { late: true }), person('Sue', '2', null, { late: true }))).toEqual(['Pat', 'Sue']);
  });

  it('is nobody who came while people gather, or who has no place that could be said', () => {
    expect(came(person('Eli', '1', 'B'), person('Fay', null, null, { late: true }))).toEqual([]);
  });

  it('is nobody who was there and is seated or comes back', () => {
    const later = { people: [person('Ana', '1', 'A'), person('Ben', '2', 'B', { late: true })] };
    expect(cameSince(before, later)).toEqual([]);
  });
});
