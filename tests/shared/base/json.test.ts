import { describe, expect, it } from 'vitest';
import { type Json, sameJson } from '#shared/base/json';

const read = (text: string): Json => JSON.parse(text) as Json;

describe('two values say the same', () => {
  it.each([
    ['{"a":1,"b":[true,null,"x"]}', '{"b":[true,null,"x"],"a":1}'],
    ['[]', '[]'],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":1}}'],
  ])('%s and %s', (one, other) => {
    expect(sameJson(read(one), read(other))).toBe(true);
  });

  it.each([
    ['{"a":1}', '{"a":2}'],
    ['{"a":null}', '{"b":null}'],
    ['{"a":null}', '{}'],
    ['[1,2]', '[1]'],
    ['[]', '{}'],
    ['null', '{}'],
    ['"1"', '1'],
    // Names that every object seems to have.
    ['{"__proto__":{}}', '{"c":1}'],
    ['{"toString":null}', '{"c":1}'],
  ])('not %s and %s', (one, other) => {
    expect(sameJson(read(one), read(other))).toBe(false);
    expect(sameJson(read(other), read(one))).toBe(false);
  });
});
