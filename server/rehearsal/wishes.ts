// What somebody typed after `npm run rehearse --`.

import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CODE_PATTERN, readCode } from '#shared/base/ids';
import { FASTEST, MOST_SIMULATED } from '../http/rehearsals.ts';

export interface Wishes {
  readonly people: number;
  readonly speed: number;
  readonly seed: number;
  readonly play: boolean;
  readonly url: string;
  /** An existing session, with its facilitator's secret in `key`; null: a new one, with the host key in `key` from another machine. */
  readonly code: string | null;
  readonly key: string | null;
  readonly workshop: string;
}

export const USAGE = `npm run rehearse -- [--people 24] [--speed 20] [--seed 7] [--url http://localhost:3000]
  a new session:      [--workshop collective-efficacy] [--key HOST-KEY]
  one that is there:  --code ABC234 --key FACILITATOR-SECRET [--play]
People that you add leave again when this ends, or when the console removes them.`;

const OPTIONS = {
  people: { type: 'string', default: '24' },
  speed: { type: 'string', default: '20' },
  seed: { type: 'string' },
  url: { type: 'string', default: `http://localhost:${process.env.PORT ?? 3000}` },
  code: { type: 'string' },
  key: { type: 'string' },
  workshop: { type: 'string', default: 'collective-efficacy' },
  play: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The wishes; or what is wrong with them, a sentence for each; or a wish for help. */
export function readWishes(
  args: readonly string[],
): { readonly ok: true; readonly wishes: Wishes } | { readonly ok: false; readonly sentences: readonly string[] } {
  const sentences: string[] = [];
  let typed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: true }>>['values'];
  try {
    typed = parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    return { ok: false, sentences: [error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'This could not be read.'] };
  }
  if (typed.help) return { ok: false, sentences: [] };
  const number = (name: 'people' | 'speed' | 'seed', value: string, least: number, most: number): number => {
    if (/^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    sentences.push(`--${name} is ${JSON.stringify(value)}, but it should be a whole number from ${least} to ${most}.`);
    return least;
  };
  const people = number('people', typed.people, 1, MOST_SIMULATED);
  const speed = number('speed', typed.speed, 1, FASTEST);
  const seed = typed.seed === undefined ? randomInt(10_000) : number('seed', typed.seed, 0, 2 ** 31);
  const code = typed.code === undefined ? null : readCode(typed.code);
  if (code !== null && !CODE_PATTERN.test(code))
    sentences.push(`--code is ${JSON.stringify(typed.code)}, but a join code has six letters or digits.`);
  if (code !== null && typed.key === undefined) sentences.push('--code needs --key, too: what stands behind the # in the address of the console.');
  const isAddress = URL.canParse(typed.url) && /^https?:$/.test(new URL(typed.url).protocol);
  if (!isAddress) sentences.push(`--url is ${JSON.stringify(typed.url)}, but it should be an address like http://localhost:3000.`);
  if (sentences.length > 0) return { ok: false, sentences };
  const { play, workshop } = typed;
  return {
    ok: true,
    wishes: { people, speed, seed, play: play || code === null, url: new URL(typed.url).origin, code, key: typed.key ?? null, workshop },
  };
}
