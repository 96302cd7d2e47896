// Asking the server before there is a line to it. Whatever happens on the way becomes one of few answers.

import type { RefusalReason } from '#shared/base/refusals';

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  /** `wait`: seconds until it makes sense to try again. */
  | { readonly ok: false; readonly why: RefusalReason; readonly wait: number | null }
  /** unreachable: nobody answers; signIn: somebody else does, as the page of a guest wifi. */
  | { readonly ok: false; readonly why: 'unreachable' | 'signIn'; readonly wait: null };

const PATIENCE = 10_000;

export async function ask<T>(path: string, { key, body }: { key?: string | null; body?: unknown } = {}): Promise<Asked<T>> {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(key ? { Authorization: `Bearer ${key}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: stop.signal,
    });
    if (!response.headers.get('Content-Type')?.includes('json')) return { ok: false, why: 'signIn', wait: null };
    const answer = (await response.json()) as T & { refusal?: { reason: RefusalReason } }; // our own server's
    if (response.ok) return { ok: true, value: answer };
    const wait = Number(response.headers.get('Retry-After'));
    return { ok: false, why: answer.refusal?.reason ?? 'broken', wait: wait > 0 ? wait : null };
  } catch {
    return { ok: false, why: 'unreachable', wait: null };
  } finally {
    clearTimeout(clock);
  }
}
