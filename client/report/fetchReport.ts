// The report's way from the server: as data for the page, and as files.

import type { Report } from '#shared/view/reportPage';
import { type Answer, askWithSecret, dataWithSecret } from '../sync/askWithSecret.ts';

export function fetchReport(code: string, secret: string, names: boolean): Promise<Answer<Report>> {
  return dataWithSecret(`/api/reports/${code}?names=${names ? 1 : 0}`, secret);
}

/** Fetches a file with the secret in a header, where no link could carry it, and hands it to the browser to keep. */
export async function keepFile(code: string, secret: string, names: boolean, kind: 'md' | 'json'): Promise<boolean> {
  const answer = await askWithSecret(`/api/reports/${code}.${kind}?names=${names ? 1 : 0}`, secret);
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
