import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../client/start/typedCode.ts';

describe('a typed code', () => {
  it.each(['ABC234', 'abc234', ' abc 234 ', 'ABC-234', 'abc–234', 'http://192.168.1.7:3000/J/ABC234', 'join at https://x.example/j/abc234?x=1'])(
    'is understood as it was meant: %j',
    (typed) => {
      expect(readTyped(typed)).toEqual({ ok: true, code: 'ABC234' });
    },
  );

  it.each([
    ['', { ok: false, why: 'missing' }],
    [' - ', { ok: false, why: 'missing' }],
    ['ABC23', { ok: false, why: 'length', count: 5 }],
    ['ABC2345', { ok: false, why: 'length', count: 7 }],
    ['AB0O23', { ok: false, why: 'signs', signs: '0, O' }],
    ['ÄBC234', { ok: false, why: 'signs', signs: 'Ä' }],
  ])('is told what is wrong with it: %j', (typed, answer) => {
    expect(readTyped(typed)).toEqual(answer);
  });
});
