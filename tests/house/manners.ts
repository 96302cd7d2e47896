// How files are written here, as far as a program can tell.

import { blank } from './blank.ts';
import { importsOf } from './imports.ts';
import { code, isIn, type SourceFile } from './sources.ts';

const LONGEST = 250;
/** Texts to be read, not code to be followed. */
const MAY_BE_LONG = ['shared/plan/library', 'client/words'];
const MAY_EXPORT_DEFAULT = ['vite.config.ts'];
const THE_LIST = 'shared/stages/index.ts';
/** The inspector speaks of what it forbids. */
const INSPECTOR = 'tests/house';

export function badManners(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => /\.(ts|tsx|mjs|css)$/.test(path)).flatMap((file) => complaints(file).map((what) => `${file.path} ${what}`));
}

function complaints(file: SourceFile): readonly string[] {
  const { path, text } = file;
  const found: string[] = [];
  const lines = text.trimEnd().split('\n').length;
  if (lines > LONGEST && !isIn(path, ...MAY_BE_LONG)) found.push(`has ${lines} lines, ${LONGEST} are enough: it is two files`);
  if (isIn(path, INSPECTOR)) return found;
  if (/\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)) found.push('leaves something for later');
  for (const [, reason = ''] of text.matchAll(/biome-ignore(?:-all|-start)?\b[^:\n]*(?::(.*))?/g)) {
    if (!/\w{3,}.*\w/.test(reason.replace('<explanation>', ''))) found.push('ignores a lint rule without a reason');
  }
  for (const [ignored] of text.matchAll(/@ts-(?:ignore|nocheck)\b/g)) found.push(`uses ${ignored}`);
  const { bare } = blank(text);
  if (/(?<![\w$.])export\s+default\b|\bas\s+default\b/.test(bare) && !MAY_EXPORT_DEFAULT.includes(path)) found.push('has a default export');
  if (importsOf(file).some((line) => line.how === 'reexport')) found.push('passes on what is not its own (a barrel)');
  if (/(?:^|\/)index\.tsx?$/.test(path) && path !== THE_LIST) found.push('is an index file');
  if (
    /(?<![\w$.])(?:describe|it|test)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b|(?<![\w$.])(?:xit|xdescribe|fit|fdescribe)\s*\(/.test(bare)
  ) {
    found.push('skips tests, or runs only some');
  }
  return found;
}

/** What a page would fetch from somebody else's server: fonts, scripts, pictures. A link that a person may follow is none. */
export function strangersCalled(files: readonly SourceFile[]): readonly string[] {
  const away = /(?:https?:|wss?:)?\/\/(?=[\w[])(?!www\.w3\.org\/)[^\s'"`)]+/;
  return files
    .filter(({ path }) => isIn(path, 'client') && /\.(ts|tsx|css|html|svg|webmanifest)$/.test(path))
    .flatMap((file) => {
      const text = code([file]).length === 1 ? blank(file.text).code : file.text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');
      return text
        .split('\n')
        .filter((line) => new RegExp(`(?:['"\`(=]|@import\\s)\\s*${away.source}`).test(line.replace(/<a\b[^>]*>/g, '')))
        .map((line) => `${file.path} calls a stranger: ${line.trim()}`);
    });
}
