import type { Instant } from '#shared/base/time';

const LONGEST = 60;

/** `interlock-any-text-2026-03-14.md`: made of letters that every file system takes, never of a raw title. */
export function fileName(title: string, at: Instant, extension: 'md' | 'json'): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const day = new Date(at).toISOString().slice(0, 10);
  return `${['interlock', slug, day].filter((part) => part !== '').join('-')}.${extension}`;
}
