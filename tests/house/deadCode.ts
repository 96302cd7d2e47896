// What nobody uses goes. Every exported name is imported somewhere, every file is reached from an entry.

import { blank } from './blank.ts';
import { type Import, importsOf } from './imports.ts';
import { code, isIn, type SourceFile } from './sources.ts';

/** Where a use by tests alone is enough: algorithms that are proved before they are called, and the messages that others speak. */
const PROVED_BY_TESTS = ['shared/grouping', 'shared/wire'];

/** Names that only tests need, each with its reason: `path#name`. Keep it short. */
const ALLOWED: ReadonlySet<string> = new Set([
  'server/install/ensureBuilt.mjs#hashOfSources', // proves that a changed source is noticed
  'server/install/ensureBuilt.mjs#ROOT', // where the bench finds what was built
  'shared/grouping/version.ts#GROUPING_VERSION', // stands in the log beside what the search has formed
  'shared/view/rooms.ts#allRooms', // the laws look into every room
  'shared/view/slices.ts#buildRoom', // and at the whole of it
  'server/install/ensureBuilt.mjs#vite', // the bench builds an empty page in the same way
]);

/** Programs that are started by name and imported by nobody. */
const ENTRIES = ['server/main.ts', 'server/start.mjs', 'client/index.html', 'vite.config.ts'];

const DECLARED =
  /(?<![\w$.])export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(const|let|function\*?|class|enum|interface|type)\s+([\w$]+|\{[^}]*\})/g;
const LISTED = /(?<![\w$.])export\s+(?:type\s+)?\{([^}]*)\}(?!\s*from)/g;

interface Export {
  readonly name: string;
  /** A type that its own file goes on using describes what that file exports: it is alive. */
  readonly isType: boolean;
}

export function exportsOf(file: SourceFile): readonly Export[] {
  const { bare } = blank(file.text);
  const declared = [...bare.matchAll(DECLARED)].flatMap(([, word, names = '']) =>
    names.startsWith('{') ? namesIn(names.slice(1, -1)) : [{ name: names, isType: word === 'interface' || word === 'type' }],
  );
  return [...declared, ...[...bare.matchAll(LISTED)].flatMap((match) => namesIn(match[1] ?? ''))];
}

/** `a, b: c, type d as e` in an export: what the outside calls them. */
function namesIn(list: string): Export[] {
  return list
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .split(/\s+as\s+|\s*:\s*/)
          .pop() ?? '',
    )
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/^type\s+/, ''), isType: name.startsWith('type ') }));
}

export function deadNames(files: readonly SourceFile[]): readonly string[] {
  const users = new Map<string, Import[]>();
  for (const line of code(files).flatMap(importsOf)) {
    if (line.file !== null) users.set(line.file, [...(users.get(line.file) ?? []), line]);
  }
  const bare = new Map(code(files).map((file) => [file.path, blank(file.text).bare]));
  const says = (path: string, name: string, times = 1) =>
    (bare.get(path)?.match(new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`, 'g'))?.length ?? 0) >= times;

  return code(files)
    .filter(({ path }) => isIn(path, 'shared', 'server', 'client'))
    .flatMap((file) => {
      const lines = users.get(file.path) ?? [];
      return exportsOf(file)
        .filter(({ name, isType }) => {
          const atHome = says(file.path, name, 2);
          if (ALLOWED.has(`${file.path}#${name}`) || (isType && atHome)) return false;
          // A test may look at a part of what its file uses itself; what only tests use is dead.
          const counts = (line: Import): boolean => atHome || !isIn(line.from, 'tests') || isIn(file.path, ...PROVED_BY_TESTS);
          return !lines.some((line) => counts(line) && (line.names === null ? says(line.from, name) : line.names.includes(name)));
        })
        .map(({ name }) => `${file.path} exports ${name}, which nobody imports`);
    });
}

function escaped(name: string): string {
  return name.replace(/\$/g, '\\$');
}

/** Files that no entry leads to; `scripts` are package.json's, which start programs of their own. */
export function unreachedFiles(files: readonly SourceFile[], scripts: Readonly<Record<string, string>>): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const started = Object.values(scripts).flatMap((script) => script.split(/[\s&|]+/));
  const missing = ENTRIES.filter((path) => !byPath.has(path)).map((path) => `${path} is missing`);
  const waiting = [...ENTRIES, ...started, ...[...byPath.keys()].filter((path) => /\.test\.tsx?$/.test(path) || path === 'tests/kit/globalSetup.ts')];
  const reached = new Set<string>();
  // Tests keep only themselves alive, not the house: what only they reach is dead, except where they are the proof.
  const fromHouse = new Set<string>();
  for (const [seen, entries] of [[fromHouse, waiting.filter((path) => !isIn(path, 'tests'))] as const, [reached, waiting] as const]) {
    const queue = [...entries];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const file = byPath.get(path);
      if (!file || seen.has(path)) continue;
      seen.add(path);
      if (/\.(ts|tsx|mjs|css|html)$/.test(path)) queue.push(...importsOf(file).flatMap((line) => line.file ?? []));
    }
  }
  const lost = [...byPath.keys()]
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.endsWith('.d.ts') && isIn(path, 'shared', 'server', 'client', 'tests'))
    .filter((path) => !(isIn(path, 'tests', ...PROVED_BY_TESTS) ? reached : fromHouse).has(path))
    .map((path) => `${path} is reached by nothing`);
  return [...missing, ...lost];
}
