import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, sameJson } from '#shared/base/json';
import { apply, type Change, diff } from '#shared/view/patch';

/** Few names and few values, so that the two sides often have something in common; `__proto__` is a name like others. */
const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'length', '0');
const plain = fc.constantFrom<Json>(null, true, false, 0, 1, -0, '', 'a', 'ä', 1.5);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, plain, fc.array(tie('value'), { maxLength: 6 }), objectOf(tie('value'))),
})).value;

function objectOf(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  // By way of text, as everything that comes off the wire: so "__proto__" is a field and not a parent.
  return fc
    .uniqueArray(fc.tuple(name, value), { maxLength: 5, selector: ([key]) => key })
    .map((fields) => JSON.parse(`{${fields.map(([key, held]) => `${JSON.stringify(key)}:${JSON.stringify(held)}`).join()}}`) as Json);
}

/** One value, and another that has grown out of it by some changes. */
const grown = fc
  .tuple(json, fc.array(fc.tuple(fc.nat(30), json), { maxLength: 4 }))
  .map(([before, grafts]): [Json, Json] => [before, grafts.reduce<Json>((now, [at, graft]) => grafted(now, at, graft).value, before)]);

function grafted(value: Json, at: number, graft: Json): { readonly value: Json; readonly left: number } {
  if (at === 0) return { value: graft, left: -1 };
  if (typeof value !== 'object' || value === null) return { value, left: at - 1 };
  let left = at - 1;
  const step = (part: Json): Json => {
    if (left < 0) return part;
    const inside = grafted(part, left, graft);
    left = inside.left;
    return inside.value;
  };
  const now = Array.isArray(value) ? value.map(step) : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, step(part)]));
  return { value: now, left };
}

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a patch', () => {
  it('makes one value of another, whatever the two are', () => {
    fc.assert(
      fc.property(json, json, (before, after) => sameJson(apply(before, overTheWire(diff(before, after))), after)),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('makes of a value what has grown out of it', () => {
    fc.assert(
      fc.property(grown, ([before, after]) => sameJson(apply(before, overTheWire(diff(before, after))), after)),
      { numRuns: 4000, seed: 2 },
    );
  });

  it('is empty exactly where the two say the same', () => {
    fc.assert(
      fc.property(grown, ([before, after]) => (diff(before, after).length === 0) === sameJson(before, after)),
      { numRuns: 2000, seed: 3 },
    );
    fc.assert(
      fc.property(json, (value) => diff(value, overTheWire(value)).length === 0),
      { numRuns: 500, seed: 4 },
    );
  });

  it('changes nothing in place', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const [was, will] = [JSON.stringify(before), JSON.stringify(after)];
        apply(before, diff(before, after));
        return JSON.stringify(before) === was && JSON.stringify(after) === will;
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('leaves everything it does not touch the very same', () => {
    fc.assert(
      fc.property(json, json, json, (kept, before, after) => {
        const whole = apply(
          { kept, changing: before, list: [kept, before] },
          diff({ kept, changing: before, list: [kept, before] }, { kept, changing: after, list: [kept, after] }),
        );
        const { kept: still, list } = whole as { kept: Json; list: readonly Json[] };
        return still === kept && list[0] === kept;
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  it('never throws, not even where it does not fit', () => {
    fc.assert(
      fc.property(json, json, json, (before, after, other) => {
        apply(other, diff(before, after));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('what a patch says', () => {
  it.each<[string, Json, Json, Change[]]>([
    ['nothing, when nothing has changed', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ['a new note at the end', { notes: [1, 2] }, { notes: [1, 2, 3] }, [{ at: ['notes'], cut: [2, 0], items: [3] }]],
    ['a note withdrawn from the middle', [1, 2, 3], [1, 3], [{ at: [], cut: [1, 1], items: [] }]],
    ['one word of one note', [{ id: 1, text: 'a' }, { id: 2 }], [{ id: 1, text: 'b' }, { id: 2 }], [{ at: [0, 'text'], set: 'b' }]],
    [
      'a field that has gone, and one that has come',
      { a: 1 },
      { b: null },
      [
        { at: ['a'], drop: true },
        { at: ['b'], set: null },
      ],
    ],
    ['another kind of value', { a: [] }, { a: {} }, [{ at: ['a'], set: {} }]],
    ['everything', 1, 2, [{ at: [], set: 2 }]],
  ])('is %s', (_, before, after, changes) => {
    expect(diff(before, after)).toEqual(changes);
  });
});
