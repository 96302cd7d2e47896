import { describe, expect, it } from 'vitest';
import { given, remembered } from '../../../client/participant/join/answers.ts';

const school = { id: 'school', title: 'Your school', choices: [] };
const role = { id: 'role', title: 'Your role', choices: ['Teacher', 'Head'] };

describe('answers at the door', () => {
  it('are sent without what is skipped, and kept for the next door', () => {
    expect(given([school, role], { school: '  St.  Mary ', role: '' })).toEqual([{ question: 'school', answer: 'St. Mary' }]);
    expect(remembered([role, school])).toEqual({ school: 'St. Mary' });
  });

  it('are kept besides those to other questions, and forgotten when they are skipped the next time', () => {
    given([role], { role: 'Head' });
    expect(remembered([school, role])).toEqual({ school: 'St. Mary', role: 'Head' });
    given([school], { school: '' });
    expect(remembered([school, role])).toEqual({ role: 'Head' });
  });

  it('are not put into a question that offers other choices', () => {
    given([role], { role: 'Head' });
    expect(remembered([{ ...role, choices: ['Nurse', 'Doctor'] }])).toEqual({});
  });

  it('are left alone by a door that asks nothing', () => {
    given([role], { role: 'Teacher' });
    expect(given([], {})).toEqual([]);
    expect(remembered([role])).toEqual({ role: 'Teacher' });
  });
});
