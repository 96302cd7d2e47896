// The repository as a home: what may lie at its top, what its lock file says, what its scripts rely on.

import type { SourceFile } from './sources.ts';

const TOP = [
  'server',
  'client',
  'shared',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'README.md',
  'LICENSE',
];

/** Below these, a single message can bring the server down: known holes in what reads messages off the network. */
const FLOORS: Readonly<Record<string, string>> = { 'socket.io': '4.8.4', 'socket.io-parser': '4.2.7', ws: '8.21.3' };

export function strayFiles(top: readonly string[]): readonly string[] {
  return top.filter((name) => !TOP.includes(name) && !name.startsWith('.'));
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}

export function lockTroubles(text: string): readonly string[] {
  const packages = Object.entries((JSON.parse(text) as Lock).packages ?? {});
  const versions = packages.flatMap(([path, { version = '0' }]) => {
    const name = path.split('node_modules/').pop() ?? '';
    const floor = FLOORS[name];
    return floor !== undefined && isOlder(version, floor) ? [`${name} is ${version} and must be ${floor} or newer`] : [];
  });
  const missing = Object.keys(FLOORS).filter((name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)));
  // Where the packages came from is the business of the machine that installs.
  const sources = packages.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => `${path} names where it was fetched from`);
  const hosts = [...text.matchAll(/"(?!url")[\w-]+": "https?:\/\/[^"]+"/g)].map(([line]) => `the lock file names a host: ${line}`);
  return [...versions, ...missing.map((name) => `${name} is not in the lock file`), ...sources, ...hosts];
}

function isOlder(version: string, floor: string): boolean {
  const [ours, theirs] = [version, floor].map((text) => text.split('-')[0]?.split('.').map(Number) ?? []);
  for (const place of [0, 1, 2]) {
    const difference = (ours?.[place] ?? 0) - (theirs?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Paths of somebody's machine: they mean nothing on another one. */
export function machinePaths(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /(?<![\w.~$})*-])\/(?:home|work|root|Users)\/\w|\b[A-Z]:\\\\?Users/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}

/** npm runs scripts by sh here and by cmd on Windows: what only one of them understands stays out. */
export function unportableScripts(scripts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(scripts)
    .filter(([, script]) => /(?:^|&&\s*)(?:exec\s|\w+=)|[;'$`]|\b(?:rm|cp|mv|mkdir|sh|bash)\s/.test(script))
    .map(([name, script]) => `${name}: ${script}`);
}
