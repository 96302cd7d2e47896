// Reads import lines. TypeScript 7 offers no way in for programs, and tools that rely on it read nothing and report
// success; these few lines read what we really write, and are tested for it.

import { posix } from 'node:path';
import { blank } from './blank.ts';
import type { SourceFile } from './sources.ts';

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** The file it means, from the top of the repository; null for a package. */
  readonly file: string | null;
  /** The package it means, without what follows its name; null for our own files and for Node's. */
  readonly package: string | null;
  readonly typeOnly: boolean;
  readonly how: 'static' | 'dynamic' | 'reexport' | 'style';
  /** What is taken by name, as the other file calls it; null: all of it. */
  readonly names: readonly string[] | null;
}

const STATIC = /(?<![\w$.])(import|export)\s+(type\s+)?((?:[\w$*,{}\s]|\bas\b)*?)\s*from\s*(['"])([^'"\n]+)\4/g;
const BARE = /(?<![\w$.])import\s*(['"])([^'"\n]+)\1/g;
const DYNAMIC = /(?<![\w$.])import\(\s*(['"`])([^'"`\n]+)\1/g;
const BESIDE = /new URL\(\s*(['"])(\.[^'"\n]*)\1\s*,\s*import\.meta\.url/g;
const STYLE = /@import\s+(?:url\()?\s*(['"])([^'"\n]+)\1|url\(\s*(['"]?)([^'")\n]+)\3\s*\)/g;
const PAGE = /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g;

export function importsOf(file: SourceFile): readonly Import[] {
  if (file.path.endsWith('.css'))
    return [...file.text.matchAll(STYLE)].map((match) => meaning(file, match[2] ?? match[4] ?? '', 'style', false, null));
  if (file.path.endsWith('.html')) return [...file.text.matchAll(PAGE)].map((match) => meaning(file, `.${match[1] ?? ''}`, 'static', false, null));
  const { code, bare } = blank(file.text);
  const found: Import[] = [];
  // What only looks like an import stands inside quotes, where `bare` is blank.
  const really = (pattern: RegExp): RegExpMatchArray[] => [...code.matchAll(pattern)].filter((match) => bare[match.index] !== ' ');
  for (const [, word, type, clause = '', , specifier = ''] of really(STATIC)) {
    found.push(meaning(file, specifier, word === 'export' ? 'reexport' : 'static', type !== undefined, namesIn(clause)));
  }
  for (const match of really(BARE)) found.push(meaning(file, match[2] ?? '', 'static', false, []));
  for (const match of really(DYNAMIC)) found.push(meaning(file, match[2] ?? '', 'dynamic', false, null));
  for (const match of really(BESIDE)) found.push(meaning(file, match[2] ?? '', 'dynamic', false, null));
  return found;
}

function namesIn(clause: string): readonly string[] | null {
  if (clause.includes('*')) return null;
  const braces = /\{([^}]*)\}/.exec(clause);
  const named = (braces?.[1] ?? '')
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '');
  const whole = clause.replace(/\{[^}]*\}/, '').replace(/[\s,]/g, '');
  return whole === '' ? named : ['default', ...named];
}

function meaning(file: SourceFile, written: string, how: Import['how'], typeOnly: boolean, names: Import['names']): Import {
  const specifier = written.replace(/\?[\w&=]+$/, ''); // vite's ?url and ?raw
  const about = { from: file.path, specifier, typeOnly, how, names };
  if (specifier.startsWith('#shared/')) return { ...about, file: `shared/${specifier.slice('#shared/'.length)}.ts`, package: null };
  if (specifier.startsWith('.')) return { ...about, file: posix.join(posix.dirname(file.path), specifier), package: null };
  if (/^(node:|data:|https?:|\/|#)/.test(specifier)) return { ...about, file: null, package: null };
  const [scope = '', name = ''] = specifier.split('/');
  return { ...about, file: null, package: scope.startsWith('@') ? `${scope}/${name}` : scope };
}
