import { expect, test } from 'vitest';
import { canonical, inputsHash } from '#shared/grouping/version';
import { fingerprints } from './sameEverywhere.ts';

// These stand in the log of sessions. When a change to the search is meant to change them, raise GROUPING_VERSION too.
test('the same room gives the same groups on every machine, to the byte', () => {
  expect(fingerprints()).toEqual({
    groups: '3bfcadc8',
    small: 'e9fa5971',
    large: 'bf03acd4',
    experts: '03f446f8',
    impossible: 'd0e8b2df',
    repairs: '95a727bb',
    claims: '06f4e6c8',
    rounds: 'ccebefc7',
  });
});

test('a fingerprint does not depend on the order of keys, and differs when a value does', () => {
  expect(inputsHash({ b: [1, 2], a: null })).toBe(inputsHash({ a: null, b: [1, 2] }));
  expect(inputsHash({ a: '1' })).not.toBe(inputsHash({ a: 1 }));
  expect(canonical({ 10: 'x', 9: 'y', a: { c: true, b: 'é' } })).toBe('{"10":"x","9":"y","a":{"b":"é","c":true}}');
  expect(inputsHash('')).toBe(inputsHash(''));
});
