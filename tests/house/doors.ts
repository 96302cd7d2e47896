// One door per package: a package can be replaced when only one file or folder knows it.

import { type Import, importsOf } from './imports.ts';
import { isIn, type SourceFile } from './sources.ts';

const VITE_CONFIG = 'vite.config.ts';

/** Who may import a package. Tests may import every one. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': ['client/kit'],
  '@vitejs/plugin-react': [VITE_CONFIG],
  'better-sqlite3': ['server/log/sqlite.ts', 'server/log/sqliteFile.ts', 'server/log/sqliteInspect.ts'],
  express: ['server/http'],
  helmet: ['server/http'],
  mdast: ['shared/base/richText.ts'],
  'mdast-util-from-markdown': ['shared/base/richText.ts'],
  munkres: ['shared/grouping/assignment.ts'],
  nanoid: ['server/access'],
  papaparse: ['client/facilitator/setup/csv.ts'],
  'rate-limiter-flexible': ['server/limits.ts'],
  react: ['client'],
  'react-dom': ['client'],
  'socket.io': ['server/socket'],
  'socket.io-client': ['client/sync/connect.ts', 'server/rehearsal'],
  uqr: ['client/kit/Qr.tsx', 'server'],
  valibot: ['shared/base/shape.ts'],
  vite: [VITE_CONFIG, 'server/http'],
  vitest: [VITE_CONFIG],
  zustand: ['client/sync'],
};

export interface Package {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function brokenDoors(files: readonly SourceFile[], { dependencies = {}, devDependencies = {} }: Package): readonly string[] {
  return packageImports(files).flatMap((line) => {
    const name = line.package ?? '';
    const inTests = isIn(line.from, 'tests');
    const declared = name in dependencies || (inTests || line.typeOnly ? name in devDependencies : false);
    // A package that is only types has its name from @types.
    if (!declared && !(line.typeOnly && `@types/${name}` in devDependencies)) {
      return [`${line.from} imports ${name}, which package.json does not ${name in devDependencies ? 'give to production' : 'name'}`];
    }
    if (inTests) return [];
    const doors = DOORS[name];
    if (!doors) return [`${line.from} imports ${name}, which has no door: give it one in tests/house/doors.ts`];
    return isIn(line.from, ...doors) ? [] : [`${line.from} imports ${name}, whose door is ${doors.join(', ')}`];
  });
}

/** Declared, and nobody's. */
export function idlePackages(files: readonly SourceFile[], declared: Package): readonly string[] {
  const lines = packageImports(files);
  const inProduction = new Set(lines.filter((line) => !isIn(line.from, 'tests')).map((line) => line.package));
  const anywhere = new Set(lines.map((line) => line.package));
  const commands = new Set(Object.values(declared.scripts ?? {}).flatMap((script) => script.split(/[\s&|]+/)));
  const idle = Object.keys(declared.dependencies ?? {}).filter((name) => !inProduction.has(name));
  const idleInTests = Object.keys(declared.devDependencies ?? {}).filter((name) => {
    const types = /^@types\/(.+)$/.exec(name)?.[1];
    if (types !== undefined) return types !== 'node' && !anywhere.has(types);
    return !anywhere.has(name) && !commands.has(COMMANDS[name] ?? '');
  });
  return [...idle, ...idleInTests].map((name) => `${name} is declared and nobody imports it`);
}

/** Packages that are used from the command line. */
const COMMANDS: Readonly<Record<string, string>> = { '@biomejs/biome': 'biome', tsx: 'tsx', typescript: 'tsc', vitest: 'vitest' };

function packageImports(files: readonly SourceFile[]): readonly Import[] {
  return files
    .filter(({ path }) => /\.(ts|tsx|mjs|css)$/.test(path))
    .flatMap(importsOf)
    .filter((line) => line.package !== null);
}
