import { describe, expect, it } from 'vitest';
import { deadNames, exportsOf, unreachedFiles } from './deadCode.ts';
import { plant, wholeHouse } from './sources.ts';

const house = wholeHouse();
const { scripts } = JSON.parse(house.find((file) => file.path === 'package.json')?.text ?? '{}') as { scripts: Record<string, string> };

describe('dead code', () => {
  it('is not kept: every exported name is used', () => {
    expect(deadNames(house)).toEqual([]);
  });

  it('is not kept: every file is reached', () => {
    expect(unreachedFiles(house, scripts)).toEqual([]);
  });

  it('is found by reading every form of export', () => {
    const text = `export const a = 1; export async function b() {} export function* c() {}
export class D {} export interface E {} export type F<T> = T; export enum G {}
export const { h, i: j } = x; const k = 1; export { k as l, type M };
// export const n = 1;
const o = 'export const p';`;
    expect(
      exportsOf({ path: 'shared/x.ts', text })
        .map((found) => found.name)
        .sort(),
    ).toEqual([...'DEFGM', ...'abchjl'].sort());
  });

  it.each([
    ['a name that nobody imports', { 'shared/base/a.ts': 'export const a = 1;' }],
    ['a name that only its own file uses', { 'server/a.ts': 'export const a = 1; const b = a;' }],
    [
      'a name that only tests use',
      { 'client/kit/a.ts': 'export const a = 1;', 'tests/client/a.test.ts': "import { a } from '../../client/kit/a.ts';" },
    ],
    [
      'another name of an imported file',
      { 'shared/base/a.ts': 'export const a = 1; export const c = 2;', 'server/b.ts': "import { a } from '#shared/base/a';" },
    ],
    ['a type that stands alone', { 'shared/base/a.ts': 'export type A = 1;' }],
    [
      'a name whose whole file is imported, unused',
      { 'shared/base/a.ts': 'export const a = 1;', 'server/b.ts': "import * as b from '#shared/base/a'; b.c();" },
    ],
  ])('is found: %s', (_, files) => {
    expect(deadNames(plant(files as Record<string, string>))).toHaveLength(1);
  });

  it.each([
    ['a name in use', { 'shared/base/a.ts': 'export const a = 1;', 'server/b.ts': "import { a as x } from '#shared/base/a';" }],
    [
      'a screen that is fetched when it is needed',
      { 'client/p/main.tsx': 'export function Phone() {}', 'client/main.tsx': "import('./p/main.tsx').then((m) => m.Phone)" },
    ],
    ['an algorithm on trial', { 'shared/grouping/a.ts': 'export const a = 1;', 'tests/shared/a.test.ts': "import { a } from '#shared/grouping/a';" }],
    [
      'a type that an export speaks of',
      { 'shared/base/a.ts': 'export type A = 1; export const a: A = 1;', 'server/b.ts': "import { a } from '#shared/base/a';" },
    ],
  ])('is not seen in %s', (_, files) => {
    expect(deadNames(plant(files as Record<string, string>))).toEqual([]);
  });

  it('is found where no import leads', () => {
    const entries = {
      'server/main.ts': "import './app.ts';",
      'server/start.mjs': '',
      'client/index.html': '<script src="/main.tsx"></script>',
      'vite.config.ts': '',
    };
    const alive = {
      'server/app.ts': '',
      'server/install/build.mjs': '',
      'client/main.tsx': "import './kit/theme.css'; import('./p/main.tsx');",
      'client/kit/theme.css': '',
      'client/p/main.tsx': "import type { A } from '#shared/base/a';",
      'shared/base/a.ts': '',
      'tests/x.test.ts': "import './kit/x.ts'; import '../shared/base/onlyTests.ts'; import '../shared/grouping/onTrial.ts';",
      'tests/kit/x.ts': '',
      'shared/grouping/onTrial.ts': '',
    };
    const dead = {
      'client/kit/Old.tsx': "import './Older.tsx';",
      'client/kit/Older.tsx': '',
      'shared/base/onlyTests.ts': '',
      'tests/kit/old.ts': '',
    };
    const found = unreachedFiles(plant({ ...entries, ...alive, ...dead }), { build: 'node server/install/build.mjs' });
    expect(found).toEqual(Object.keys(dead).map((path) => `${path} is reached by nothing`));
    expect(unreachedFiles(plant(alive), {})).toContain('server/main.ts is missing');
  });
});
