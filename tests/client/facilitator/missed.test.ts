import { describe, expect, it } from 'vitest';
import { withoutContact } from '../../../client/facilitator/repair/missed.ts';
import { type desk, person } from './room.ts';

const ana = person('Ana', '3', 'A', { second: ['D'] });
const presence = (...offline: readonly string[]) => ({ offline, screens: { presenters: 0, facilitators: 1 } });
const missed = (others: readonly ReturnType<typeof person>[], offline: readonly string[], standIns: ReturnType<typeof desk>['standIns'] = []) =>
  withoutContact(presence(...offline), { people: [ana, ...others] }, { standIns }).map(({ person: { name }, only }) => [name, only]);

describe('somebody whose phone has no contact', () => {
  it('would be missed for what nobody else at the table has', () => {
    expect(missed([person('Ben', '3', 'A'), person('Cem', '4', 'D')], ['ana'])).toEqual([['Ana', ['D']]]);
    expect(missed([person('Ben', '3', 'A'), person('Cem', '3', 'B', { second: ['D'] })], ['ana'])).toEqual([['Ana', []]]);
  });

  it('is not counted on for another who has none either', () => {
    const ben = person('Ben', '3', 'A');
    expect(missed([ben, person('Cem', '3', 'D')], ['ana', 'ben'])).toEqual([
      ['Ana', ['A']],
      ['Ben', ['A']],
    ]);
  });

  it('would not be missed where a guest or a card stands in, nor beside whom they accompany, nor once they have left', () => {
    expect(missed([], ['ana'], [{ home: '3', topic: 'A', visitor: null }])).toEqual([['Ana', ['D']]]);
    expect(missed([person('Zoe', '3', 'C', { with: 'ana' })], ['zoe'])).toEqual([['Zoe', []]]);
    expect(missed([person('Max', '3', 'C', { status: 'left' })], ['max'])).toEqual([['Max', []]]);
  });
});
