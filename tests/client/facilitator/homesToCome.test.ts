import { describe, expect, it } from 'vitest';
import type { SetupView } from '#shared/view/deskViews';
import { homesToCome, prospect } from '../../../client/facilitator/homesToCome.ts';
import { person, settings, setup } from './room.ts';

const crowd = Array.from({ length: 24 }, (_, index) => person(`P${index}`, null, null));
const told = (people: typeof crowd, wanted: SetupView | null, topics = 4) => prospect(homesToCome({ people }, wanted, topics));

describe('what the tables pane says before there are tables', () => {
  it('is what the setup wants', () => {
    expect(told(crowd, null)).toBe('24 people will make 6 tables of 4.');
    expect(told(crowd, setup({ settings: settings({ maxTable: 3 }) }))).toBe('24 people will make 8 tables of 3.');
  });

  it('plans no table for whoever is not here, or is here with somebody else', () => {
    const companions = [
      { person: 'p0', with: 'p23' },
      { person: 'p1', with: 'gone' },
    ];
    const left = crowd.map((one, at) => (at === 5 ? { ...one, status: 'left' as const } : at === 6 ? { ...one, removed: true } : one));
    expect(told(left, setup({ companions }))).toBe(
      '21 people will make 1 table of 5 and 4 tables of 4. 1 companion sits with the person they accompany.',
    );
  });

  it('gives no number where people sit at tables already', () => {
    const sitting = crowd.map((one, at) => (at < 10 ? { ...one, sitsAt: 6 } : one));
    const seats = setup({ settings: settings({ seated: true }) });
    expect(told(sitting, seats)).toBe(
      '10 of 24 people have said at which table they sit. Those tables are kept, and everybody else is seated there or at more tables.',
    );
    expect(told(sitting.slice(0, 10), seats)).toBe('10 of 10 people have said at which table they sit. Those tables are kept.');
    expect(told(sitting, setup())).toBe('24 people will make 6 tables of 4.');
  });
});
