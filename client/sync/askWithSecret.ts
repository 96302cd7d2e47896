// Something a secret opens. It goes in a header, where no link and no history keeps it.

import type { RefusalReason } from '#shared/base/refusals';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: RefusalReason | 'unreachable'; readonly wait: number | null };

const UNREACHABLE = { ok: false, why: 'unreachable', wait: null } as const;

export async function askWithSecret(path: string, secret: string): Promise<Answer<Response>> {
  try {
    const response = await fetch(path, { headers: { Authorization: `Bearer ${secret}` } });
    if (response.ok && response.headers.get('Content-Type')?.includes('html')) return UNREACHABLE; // the page of a guest wifi
    if (response.ok) return { ok: true, value: response };
    const { refusal } = (await response.json()) as { refusal?: { reason: RefusalReason } };
    const wait = Number(response.headers.get('Retry-After'));
    return { ok: false, why: refusal?.reason ?? 'broken', wait: wait > 0 ? wait : null };
  } catch {
    return UNREACHABLE;
  }
}

/** The answer as data of our own server's; half an answer is none. */
export async function dataWithSecret<T>(path: string, secret: string): Promise<Answer<T>> {
  const answer = await askWithSecret(path, secret);
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: (await answer.value.json()) as T };
  } catch {
    return UNREACHABLE;
  }
}
