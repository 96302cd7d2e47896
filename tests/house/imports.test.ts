import { describe, expect, it } from 'vitest';
import { blank } from './blank.ts';
import { importsOf } from './imports.ts';

const specifiers = (text: string, path = 'client/a/b.tsx') => importsOf({ path, text }).map((line) => line.specifier);

describe('import lines', () => {
  it('are read in every form that is written here', () => {
    const text = `import a from 'one';
import { b, type C } from "./two.ts";
import type { D } from '../three.ts';
import * as four from 'four';
import './five.css';
import {
  six, // a word between
  seven as eight,
} from '#shared/base/six';
export { nine } from './nine.ts';
const ten = lazy(() => import('./ten.tsx'));
type Eleven = typeof import('eleven');
const twelve = new URL('./twelve.js', import.meta.url);`;
    expect(specifiers(text)).toEqual([
      ...['one', './two.ts', '../three.ts', 'four', '#shared/base/six', './nine.ts'],
      ...['./five.css', './ten.tsx', 'eleven', './twelve.js'],
    ]);
  });

  it('are not seen where there are none', () => {
    const text = `// import 'a';
/* import { b } from 'b'; */
export const important = "x"; export function from() { return 'c'; }
const d = \`import 'd' \${e}\`;`;
    expect(specifiers(text)).toEqual([]);
  });

  it('know what they mean', () => {
    const [types, scoped, shared] = importsOf({
      path: 'client/a/b.tsx',
      text: "import type { X, Y as Z } from '../c.ts';\nimport d from '@scope/name/part';\nimport { e } from '#shared/base/ids';",
    });
    expect(types).toMatchObject({ file: 'client/c.ts', package: null, typeOnly: true, names: ['X', 'Y'] });
    expect(scoped).toMatchObject({ file: null, package: '@scope/name', names: ['default'] });
    expect(shared).toMatchObject({ file: 'shared/base/ids.ts', package: null, typeOnly: false });
  });

  it('are read from stylesheets and pages too', () => {
    expect(specifiers("@import 'font/wght.css'; a { background: url(./x.svg) }", 'client/kit/x.css')).toEqual(['font/wght.css', './x.svg']);
    expect(importsOf({ path: 'client/index.html', text: '<script type="module" src="/main.tsx"></script>' })[0]).toMatchObject({
      file: 'client/main.tsx',
    });
  });
});

describe('blanking', () => {
  it('takes comments and texts out and leaves everything where it was', () => {
    const text = "const a = 'it'; // note\nconst b = /['\"]/.test(`x ${c('d')} y`) / 2; /* e\nf */ g();";
    const { code, bare } = blank(text);
    expect(code).toBe(text.replace('// note', '       ').replace('/* e\nf */', '    \n    '));
    expect(bare.replace(/ +/g, ' ')).toBe("const a = ' '; \nconst b = / /.test(` ${c(' ')} `) / 2; \n g();");
    expect(bare.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
  });

  it("is not led astray by an apostrophe in a screen's text", () => {
    expect(blank("<p>Don't</p>\n{now()}").bare).toContain('{now()}');
  });
});
