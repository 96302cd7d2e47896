import { describe, expect, it } from 'vitest';
import { badManners, strangersCalled } from './manners.ts';
import { plant, wholeHouse } from './sources.ts';

const LATER = ['TO', 'DO'].join('');

describe('manners', () => {
  it('are kept', () => {
    expect(badManners(wholeHouse())).toEqual([]);
  });

  it.each([
    ['a long file', 'client/kit/x.ts', '\n'.repeat(300).concat('x')],
    ['a long stylesheet', 'client/kit/x.css', 'a {}\n'.repeat(251)],
    ['a default export', 'client/kit/x.tsx', 'export default function X() {}'],
    ['a default export by the back door', 'client/kit/x.tsx', 'export { X as default };'],
    ['a barrel', 'shared/base/x.ts', "export { a } from './a.ts';"],
    ['a whole barrel', 'shared/base/x.ts', "export * from './a.ts';"],
    ['an index', 'shared/session/index.ts', ''],
    ['something for later', 'server/x.ts', `// ${LATER}: all of it`],
    ['a rule ignored without a reason', 'server/x.ts', '// biome-ignore lint/a/b:'],
    ['a rule ignored with the reason that the tool writes', 'server/x.ts', '// biome-ignore lint/a/b: <explanation>'],
    ['types ignored', 'server/x.ts', '// @ts-ignore'],
    ['a skipped test', 'tests/x.test.ts', "it.skip('x', () => {});"],
    ['a lonely test', 'tests/x.test.ts', "describe.only('x', () => {});"],
    ['a test skipped under a condition', 'tests/x.test.ts', "it.skipIf(slow)('x', () => {});"],
  ])('are missed by %s', (_, path, text) => {
    expect(badManners(plant({ [path]: text }))).toHaveLength(1);
  });

  it.each([
    ['a long reading', 'shared/plan/library/x.ts', 'x\n'.repeat(400)],
    ['the list of kinds', 'shared/stages/index.ts', "import { a } from './a/kind.ts';\nexport const KINDS = [a];"],
    ['a rule ignored with a reason', 'server/x.ts', '// biome-ignore lint/a/b: controls are what is looked for'],
    ['a config file', 'vite.config.ts', 'export default {};'],
    ['a skip of another sort', 'server/x.ts', 'rows.skip(3); commit.only();'],
  ])('allow %s', (_, path, text) => {
    expect(badManners(plant({ [path]: text }))).toEqual([]);
  });
});

describe('a page', () => {
  it('calls no stranger', () => {
    expect(strangersCalled(wholeHouse())).toEqual([]);
  });

  it.each([
    ['client/index.html', '<link href="https://fonts.example.com/x.css" rel="stylesheet" />'],
    ['client/index.html', '<script src="//cdn.example.com/x.js"></script>'],
    ['client/kit/theme.css', "@import 'https://fonts.example.com/x.css';"],
    ['client/kit/theme.css', 'a { background: url(https://example.com/x.png) }'],
    ['client/sync/connect.ts', "await fetch('https://example.com/x');"],
    ['client/kit/Logo.tsx', 'return <img src="http://example.com/x.png" alt="" />;'],
  ])('would be noticed in %s: %s', (path, text) => {
    expect(strangersCalled(plant({ [path]: text }))).toHaveLength(1);
  });

  it.each([
    ['client/kit/Qr.tsx', '<svg xmlns="http://www.w3.org/2000/svg" />'],
    ['client/kit/Foot.tsx', '<a href="https://example.com">source</a>'],
    ['client/kit/x.ts', '// see https://example.com\nconst half = 1 / 2;'],
    ['client/index.html', '<script type="module" src="/main.tsx"></script>'],
    ['server/x.ts', "const url = 'https://example.com';"],
  ])('may well say in %s: %s', (path, text) => {
    expect(strangersCalled(plant({ [path]: text }))).toEqual([]);
  });
});
