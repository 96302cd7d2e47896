import { expect, test } from 'vitest';
import { canonical, inputsHash } from '#shared/grouping/version';
import { fingerprints } from './sameEverywhere.ts';

// These stand in the log of sessions. When a change to the search is meant to change them, raise GROUPING_VERSION too.
test('the same room gives the same groups on every machine, to the byte', () => {
  expect(fingerprints()).toEqual({
    groups: '8df621a1',
    small: '15c6ba94',
    large: '60f72e54',
    experts: '23d896a4',
    impossible: 'd0e8b2df',
    repairs: '78ee8b0e',
    claims: '9fe81be9',
    rounds: '0a038a07',
  });
});

test('a fingerprint does not depend on the order of keys, and differs when a value does', () => {
  expect(inputsHash({ b: [1, 2], a: null })).toBe(inputsHash({ a: null, b: [1, 2] }));
  expect(inputsHash({ a: '1' })).not.toBe(inputsHash({ a: 1 }));
  expect(canonical({ 10: 'x', 9: 'y', a: { c: true, b: 'é' } })).toBe('{"10":"x","9":"y","a":{"b":"é","c":true}}');
  expect(inputsHash('')).toBe(inputsHash(''));
});
