// A stage kind is one room on two floors; the engine does not know any by name.

import { blank } from './blank.ts';
import { kindOf } from './floors.ts';
import { code, isIn, type SourceFile } from './sources.ts';

const ENGINE = ['server', 'client/sync', 'shared/session', 'shared/view', 'shared/wire'];
/** Words that kinds share with Node's and the browser's own events. */
const LISTENING = /\.(?:on|once|off|emit|addListener|removeListener|addEventListener|removeEventListener)\(\s*$/;

export function namedKinds(files: readonly SourceFile[]): readonly string[] {
  const kinds = new Set(files.map((file) => kindOf(file.path)).filter((kind) => kind !== null));
  return code(files)
    .filter(({ path }) => isIn(path, ...ENGINE))
    .flatMap(({ path, text }) =>
      [...blank(text).code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].flatMap((match) => {
        const said = match[2] ?? '';
        const kind = [...kinds].find((name) => said === name || said.startsWith(`${name}.`) || said.split('/stages/')[1]?.split('/')[0] === name);
        const isEvent = kind === said && LISTENING.test(text.slice(0, match.index));
        return kind === undefined || isEvent ? [] : [`${path} names the stage kind ${kind}: ${match[0]}`];
      }),
    );
}

/** Every kind lives on both floors. */
export function halfKinds(files: readonly SourceFile[]): readonly string[] {
  const on = (floor: string) => new Set(files.filter((file) => isIn(file.path, floor)).map((file) => kindOf(file.path)));
  const [rules, screens] = [on('shared'), on('client')];
  return [
    ...[...rules].filter((kind) => !screens.has(kind)).map((kind) => `${kind} has rules and no screens`),
    ...[...screens].filter((kind) => !rules.has(kind)).map((kind) => `${kind} has screens and no rules`),
  ];
}
