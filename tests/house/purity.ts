// shared/ knows no clock, no chance, no network, no console: time, seed and ids arrive on the command.

import { blank } from './blank.ts';
import { code, isIn, type SourceFile } from './sources.ts';

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/(?<![.\w$])new\s+Date\b|(?<![.\w$])Date\s*[.(]/, 'a clock'],
  [/(?<![.\w$])performance\s*\./, 'a clock'],
  [/\bMath\s*\.\s*random\b|(?<![.\w$])crypto\s*\./, 'chance'],
  [/(?<![.\w$])console\s*[.[?]/, 'a console'],
  [/(?<![.\w$])(?:process|Buffer|require)\s*[.[(?]|\bimport\.meta\b/, 'Node'],
  [/(?<![.\w$])(?:set(?:Timeout|Interval|Immediate)|queueMicrotask)\s*\(/, 'a timer'],
  [/(?<![.\w$])(?:fetch|WebSocket|XMLHttpRequest|EventSource)\s*\(/, 'the network'],
  [/(?<![.\w$])(?:window|document|navigator|localStorage|globalThis)\s*[.[?]/, 'a browser'],
  [/\.(?:toLocale\w*String|localeCompare)\s*\(\s*\)|(?<![.\w$])Intl\.\w+\(\s*(?:\)|undefined)/, "the machine's language"],
];

export function impurities(files: readonly SourceFile[]): readonly string[] {
  return code(files)
    .filter(({ path }) => isIn(path, 'shared'))
    .flatMap(({ path, text }) =>
      blank(text)
        .bare.split('\n')
        .flatMap((line, index) => IMPURE.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${path}:${index + 1} uses ${what}`)),
    );
}
