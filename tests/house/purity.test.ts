import { describe, expect, it } from 'vitest';
import { impurities } from './purity.ts';
import { plant, wholeHouse } from './sources.ts';

describe('shared/', () => {
  it('is pure', () => {
    expect(impurities(wholeHouse())).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const at = new Date(0);',
    'const today = Date();',
    'const t = performance.now();',
    'const n = Math.random();',
    'const id = crypto.randomUUID();',
    "console.log('x');",
    'if (process.env.DEBUG) {}',
    'const here = import.meta.url;',
    'setTimeout(() => {}, 5);',
    "await fetch('x');",
    'const w = window.innerWidth;',
    'const g = globalThis.crypto;',
    'const text = number.toLocaleString();',
    "const x = `at ${Date.now()} o'clock`;",
  ])('would be caught at: %s', (line) => {
    expect(impurities(plant({ 'shared/base/x.ts': `const fine = 1;\n${line}` }))).toEqual([expect.stringContaining('shared/base/x.ts:2')]);
  });

  it.each([
    '// Date.now() is never asked',
    "const text = 'new Date() and Math.random()';",
    'const next = scene.process.length;',
    'interface Update { readonly at: Instant }',
    'const candidate = updateDate(1);',
  ])('may well say: %s', (line) => {
    expect(impurities(plant({ 'shared/base/x.ts': line }))).toEqual([]);
  });

  it('is the only place that must be', () => {
    expect(impurities(plant({ 'server/live/clock.ts': 'Date.now()' }))).toEqual([]);
  });
});
