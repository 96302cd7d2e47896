// What whoever started the server reads. Few lines; the next step first.

import { renderUnicodeCompact } from 'uqr';
import { joinOrigins, type Reach } from './addresses.ts';

export interface BannerFacts extends Reach {
  /** The port that was taken, when another one had to do. */
  readonly takenPort: number | null;
  readonly dataFolder: string | null;
  readonly hostKey: string;
  /** A QR code only helps on a screen. */
  readonly withQr: boolean;
}

/** The text that `npm start` prints. */
export function banner(facts: BannerFacts, addresses?: readonly string[]): string {
  const { port, secure, publicUrl, takenPort, dataFolder, hostKey, withQr } = facts;
  const [best, ...others] = joinOrigins(facts, addresses);
  const local = `${secure ? 'https' : 'http'}://localhost:${port}`;
  const lines = ['', 'Interlock is running.', ''];
  if (takenPort !== null) lines.push(`  Port ${takenPort} was taken, so it is ${port} today.`, '');
  lines.push(`  Run a workshop   ${publicUrl ?? local}/workshops`);
  if (best === undefined) {
    lines.push('  Phones           none can reach this machine yet: connect it to the wifi of the room.');
  } else {
    lines.push(`  Phones           ${best}`);
    if (others.length > 0) lines.push(`                   or ${others.join(', ')}`);
  }
  lines.push(dataFolder === null ? '  Everything is    kept in memory, and gone when this stops.' : `  Everything is    kept in ${dataFolder}`);
  lines.push(`  Host key         ${hostKey}`, '                   (asked for when you run a workshop from another machine)', '');
  if (withQr && best !== undefined) {
    lines.push(indent(renderUnicodeCompact(`${best}/`.toUpperCase())), '  Try it with your own phone before people arrive.', '');
  }
  if (!secure && !publicUrl?.startsWith('https:'))
    lines.push('  This is plain http: anyone on the same wifi can read along. README says how to change that.', '');
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
