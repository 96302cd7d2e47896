// The report's way from the server: as data for the page, and as files.

import type { RefusalReason } from '#shared/base/refusals';
import type { Report } from '#shared/view/reportPage';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: RefusalReason | 'unreachable'; readonly wait: number | null };

export async function fetchReport(code: string, secret: string, names: boolean): Promise<Answer<Report>> {
  const answer = await ask(`/api/reports/${code}?names=${names ? 1 : 0}`, secret);
  return answer.ok ? { ok: true, value: (await answer.value.json()) as Report } : answer; // our own server's
}

/** Fetches a file with the secret in a header, where no link could carry it, and hands it to the browser to keep. */
export async function keepFile(code: string, secret: string, names: boolean, kind: 'md' | 'json'): Promise<boolean> {
  const answer = await ask(`/api/reports/${code}.${kind}?names=${names ? 1 : 0}`, secret);
  if (!answer.ok) return false;
  const [, name] = /filename="?([\w.-]+)"?/.exec(answer.value.headers.get('Content-Disposition') ?? '') ?? [];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.value.blob());
  link.download = name ?? `interlock.${kind}`;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

async function ask(path: string, secret: string): Promise<Answer<Response>> {
  try {
    const response = await fetch(path, { headers: { Authorization: `Bearer ${secret}` } });
    if (response.ok && response.headers.get('Content-Type')?.includes('html')) return { ok: false, why: 'unreachable', wait: null }; // the page of a guest wifi
    if (response.ok) return { ok: true, value: response };
    const { refusal } = (await response.json()) as { refusal?: { reason: RefusalReason } };
    const wait = Number(response.headers.get('Retry-After'));
    return { ok: false, why: refusal?.reason ?? 'broken', wait: wait > 0 ? wait : null };
  } catch {
    return { ok: false, why: 'unreachable', wait: null };
  }
}
