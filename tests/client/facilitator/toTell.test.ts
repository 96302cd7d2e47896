import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../client/facilitator/repair/names.ts';
import { tellNeeds } from '../../../client/facilitator/repair/toTell.ts';
import { desk, person, room } from './room.ts';

const people = [person('Ana', '3', 'A', { expert: 'A2' }), person('Ben', '4', 'B')];
const names = namesOf({ people }, room(people));
const changed = (who: string, what: 'table' | 'experts', home: string) => ({ person: who, what, topic: null, home });

describe('what somebody without a phone has to be told', () => {
  it('says where they are now', () => {
    expect(tellNeeds(desk({ tell: [changed('ana', 'experts', '3')] }), names)).toMatchObject([
      { text: 'Tell somebody without a phone: Ana is in expert group A2 now.', lines: [], quiet: true },
    ]);
  });

  it('is one need for all of them', () => {
    expect(tellNeeds(desk({ tell: [changed('ana', 'experts', '3'), changed('ben', 'table', '4')] }), names)).toMatchObject([
      {
        text: 'Tell 2 people without a phone',
        lines: ['Ana is in expert group A2 now.', 'Ben now sits at table 4.'],
        fixes: [{ label: 'All told' }],
      },
    ]);
  });

  it('is nothing where nothing was changed', () => {
    expect(tellNeeds(desk(), names)).toEqual([]);
  });
});
