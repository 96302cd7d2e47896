// Who may import whom. Imports go down the floor plan only.

import { type Import, importsOf } from './imports.ts';
import { code, isIn, type SourceFile } from './sources.ts';

/** Each may import itself and what stands to its left. */
const SHARED = ['base', 'people', 'grouping', 'stages', 'plan', 'session', 'view', 'wire'];
const SERVER = ['log', 'access', 'live', 'report', 'socket', 'http', 'rehearsal'];
/** Parts that several screens use; every other folder of the client is an entry page. */
const CLIENT = new Map([
  ['kit', 0],
  ['words', 0],
  ['sync', 1],
  ['stages', 1],
]);
const ENTRY_PAGE = 2;

export function brokenFloors(files: readonly SourceFile[]): readonly string[] {
  const lines = code(files).flatMap(importsOf);
  const heightOf = heightsInServer(lines);
  return lines.flatMap((line) => {
    const why = line.file === null ? null : objection(line, line.file, heightOf);
    return why === null ? [] : [`${line.from} imports ${line.specifier}: ${why}`];
  });
}

export function strangeFolders(files: readonly SourceFile[]): readonly string[] {
  const isStrange = (path: string): boolean => {
    if (isIn(path, 'shared')) return !SHARED.includes(floorOf(path));
    return isIn(path, 'server') && !['', 'install', ...SERVER].includes(floorOf(path));
  };
  return code(files)
    .filter(({ path }) => isStrange(path))
    .map(({ path }) => `${path} stands on no floor (shared: ${SHARED.join(', ')}; server: ${SERVER.join(', ')})`);
}

type Height = (path: string) => number;

/** How high a file of the server stands: by its folder, or, beside the folders, as high as the highest it builds on. */
function heightsInServer(lines: readonly Import[]): Height {
  const known = new Map<string, number>();
  const heightOf: Height = (path) => {
    if (floorOf(path) !== '') return SERVER.indexOf(floorOf(path));
    const height = known.get(path);
    if (height !== undefined) return height;
    known.set(path, -1); // a circle ends here; circles are the linter's business
    const below = lines.filter((line) => line.from === path && line.file !== null && isIn(line.file, 'server')).map((line) => line.file ?? '');
    known.set(path, Math.max(-1, ...below.map(heightOf)));
    return known.get(path) ?? -1;
  };
  return heightOf;
}

function objection(line: Import, to: string, heightOf: Height): string | null {
  switch (line.from.split('/')[0]) {
    case 'shared':
      return inShared(line.from, to);
    case 'server':
      return inServer(line.from, to, heightOf);
    case 'client':
      return inClient(line, to);
    case 'tests':
    case 'vite.config.ts':
      return null;
    default:
      return 'only server, client, shared and tests hold code';
  }
}

function inShared(from: string, to: string): string | null {
  if (!isIn(to, 'shared')) return 'shared/ stands on nothing but itself';
  if (SHARED.indexOf(floorOf(to)) > SHARED.indexOf(floorOf(from))) return `${floorOf(to)} is above ${floorOf(from)}`;
  const [ours, theirs] = [kindOf(from), kindOf(to)];
  if (theirs !== null && theirs !== ours && !LISTS.includes(from)) return `only ${LISTS.join(' and ')} know the kind ${theirs}`;
  if (ours !== null && LISTS.includes(to)) return 'a kind does not know the list it is on';
  return null;
}

function inServer(from: string, to: string, heightOf: Height): string | null {
  if (isIn(to, 'client', 'tests')) return 'the server knows no screens and no tests';
  if (isIn(to, 'shared/stages')) return 'the server knows no stage kinds';
  if (!isIn(to, 'server')) return null;
  if (to === 'server/main.ts') return 'nothing stands on the entry';
  // What stands beside the folders is as high as what it builds on, so only the folders can be too low.
  return floorOf(from) !== '' && heightOf(to) > heightOf(from) ? `${to} is above ${floorOf(from)}` : null;
}

function inClient({ from, typeOnly, how }: Import, to: string): string | null {
  if (isIn(to, 'server', 'tests')) return 'screens know the server only by its messages';
  if (isIn(to, 'shared/session')) return 'a screen sees rooms, never the session';
  if (isIn(to, 'shared/stages') && !typeOnly) return "from shared's stages only types (import type)";
  if (!isIn(to, 'client')) return null;
  if (floorOf(from) === '') return null; // main.tsx opens every page
  if (floorOf(to) === '') return to.endsWith('.tsx') || to.endsWith('.ts') ? 'nothing stands on the entry' : null;
  const [ours, theirs] = [rankOf(from), rankOf(to)];
  if (theirs > ours) return `${floorOf(to)} is above ${floorOf(from)}`;
  if (floorOf(from) !== floorOf(to)) {
    if (ours === 1 && theirs === 1 && !typeOnly) return 'a stage screen takes view and send and knows no sync, and the other way round';
    if (ours === ENTRY_PAGE && theirs === ENTRY_PAGE && how !== 'dynamic' && !typeOnly) return 'one page would bring the other along';
  }
  const [ourKind, theirKind] = [kindOf(from), kindOf(to)];
  const isList = /^client\/stages\/(presenter|facilitator|participant)\.tsx?$/.test(from);
  if (theirKind !== null && theirKind !== ourKind && !isList) return `only the lists in client/stages know the kind ${theirKind}`;
  return null;
}

/** The kinds, and how simulated people behave in them. */
const LISTS = ['shared/stages/index.ts', 'shared/stages/simulated.ts'];

/** The folder below shared/, server/ or client/; empty for a file that stands there itself. */
function floorOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

function rankOf(path: string): number {
  return CLIENT.get(floorOf(path)) ?? ENTRY_PAGE;
}

/** The kind to which a file belongs: shared/stages/<kind>/ or client/stages/<kind>/. */
export function kindOf(path: string): string | null {
  const folder = /^(?:shared|client)\/stages\/([^/]+)\/./.exec(path)?.[1] ?? null;
  // What the screens of several kinds are built from is no kind.
  return folder === 'parts' ? null : folder;
}
