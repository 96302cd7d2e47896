// The house as the inspector sees it: paths and texts, nothing else. Planted houses are made by hand.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Not ours to inspect: what is installed, built, stored or kept by git. */
const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);
const CODE = /\.(ts|tsx|mjs)$/;

/** Every file of the repository that is text. */
export function wholeHouse(): readonly SourceFile[] {
  return filesIn('').map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export function topLevel(): readonly string[] {
  return readdirSync(ROOT).filter((name) => !NOT_OURS.has(name));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesIn(path);
    return /\.(woff2?|png|jpe?g|ico|docx|log)$/.test(entry.name) ? [] : [path];
  });
}

/** TypeScript and plain JavaScript of the house; the types of packages and of stylesheets (.d.ts) run nowhere. */
export function code(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter((file) => CODE.test(file.path) && !file.path.endsWith('.d.ts'));
}

export function isIn(path: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
}

/** A house of a few lines, to prove that a rule can fail. */
export function plant(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}
