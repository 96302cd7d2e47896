// npm run bench:rooms
// A full room on the program as users get it, in a process of its own: how long groups take to form, and what a tap waits meanwhile.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../../server/install/ensureBuilt.mjs';
import { freePort, runProgram } from '../../faults/program.ts';
import { shout } from '../../server/socket/room.ts';
import { median, spread } from '../groups/table.ts';
import { type Crowd, gather, leave, pause, tapping } from './crowd.ts';

const PEOPLE = 500;
const TIMES = 5;
const FORMED_WITHIN = 2_000;
const WAITS_AT_MOST = 50;
/** Taps count until so long after the answer. */
const TOLD_WITHIN = 200;

type Work = (crowd: Crowd, time: number) => Promise<unknown>;

async function must(answer: Promise<{ readonly ok: boolean }>): Promise<void> {
  const given = await answer;
  if (!given.ok) throw new Error(JSON.stringify(given));
}

const goes = ({ coach }: Crowd, from: string, to: string): Promise<void> => must(coach.command('session.goTo', null, { from, to }));
const forms: Work = ({ coach }) => must(coach.command('groups.form', null, {}));
const proposes: Work = ({ coach }, seed) => must(shout(coach.socket, 'propose', { seed, locked: [], closed: [] }));

interface Measured {
  readonly took: number[];
  readonly waits: number[];
  /** How late the phones' process itself was at worst: no answer can be noticed sooner. */
  readonly ownDelay: number;
}

/** Does the work while everybody taps; only taps sent while it was going on count. */
async function once(crowd: Crowd, work: Work, time: number): Promise<Measured> {
  // What the room was told of before is over.
  await pause(1_000);
  const clock = (): number => performance.timeOrigin + performance.now();
  const { value, tapped } = await tapping(crowd, async () => {
    const from = clock();
    await work(crowd, time);
    const done = clock();
    // The room is told for a while after the facilitator has her answer.
    await pause(TOLD_WITHIN);
    return { from, done };
  });
  const meanwhile = tapped.taps.filter(({ sent }) => sent >= value.from && sent <= value.done + TOLD_WITHIN);
  return { took: [value.done - value.from], waits: meanwhile.map(({ waited }) => waited), ownDelay: tapped.late };
}

async function measured(times: number, how: (time: number) => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let time = 0; time < times; time++) all.push(await how(time));
  return {
    took: all.flatMap(({ took }) => took),
    waits: all.flatMap(({ waits }) => waits),
    ownDelay: Math.max(...all.map(({ ownDelay }) => ownDelay)),
  };
}

function share(numbers: readonly number[], part: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? Number.NaN;
}

/** `against`: the same without a search, as a ratio. */
function lines(what: string, { took, waits, ownDelay }: Measured, quiet: Measured, bar: number | null): string[] {
  const verdict = (figure: number, most: number): string => `(at most ${most}: ${figure <= most ? 'reached' : 'MISSED'})`;
  const against = (part: number): string => `${share(waits, part).toFixed(1)} (${(share(waits, part) / share(quiet.waits, part)).toFixed(1)} x)`;
  const worst = Math.max(...waits);
  return [
    `${what}: ${spread(took)} ms ${bar === null ? '' : verdict(median(took), bar)}`,
    `  ${waits.length} taps meanwhile wait: median ${against(0.5)} ms, one in twenty longer than ${against(0.95)} ms,`,
    `  the longest ${worst.toFixed(1)} ms ${bar === null ? '' : verdict(worst, WAITS_AT_MOST)}; the phones themselves were late by ${ownDelay.toFixed(0)} ms at worst`,
  ];
}

await ensureBuilt(console.log);
const dataDir = await mkdtemp(join(tmpdir(), 'interlock-rooms-'));
const port = await freePort();
const program = await runProgram(dataDir, port);
try {
  const origin = `http://127.0.0.1:${port}`;
  const crowd = await gather(origin, PEOPLE);
  // The first of all finds a program that has only just started.
  await once(crowd, forms, 0);
  const quiet = await measured(TIMES, () => once(crowd, () => pause(1_000), 0));
  const forming = await measured(TIMES, (time) => once(crowd, forms, time));
  const proposing = await measured(TIMES, (time) => once(crowd, proposes, time));
  leave(crowd);
  // Experts are mixed once in a session: each time in a new one, which then goes a second round with people who have met.
  const again: Measured[] = [];
  const mixing = await measured(TIMES, async () => {
    const fresh = await gather(origin, PEOPLE);
    await goes(fresh, 'gather', 'form');
    await goes(fresh, 'form', 'read');
    const mixed = await once(fresh, (all) => goes(all, 'read', 'experts'), 0);
    await goes(fresh, 'experts', 'form');
    again.push(await once(fresh, forms, 0));
    leave(fresh);
    return mixed;
  });
  const reforming = await measured(TIMES, async (time) => again[time] ?? { took: [], waits: [], ownDelay: 0 });
  console.log(
    [
      `${PEOPLE} people, one in five with a phone that taps once a second, ${TIMES} times each; ratios against the same without a search`,
      ...lines('nothing is searched', quiet, quiet, null),
      ...lines('forming groups', forming, quiet, FORMED_WITHIN),
      ...lines('proposing groups', proposing, quiet, FORMED_WITHIN),
      ...lines('mixing experts', mixing, quiet, FORMED_WITHIN),
      ...lines('forming groups again, of people who have met', reforming, quiet, FORMED_WITHIN),
    ].join('\n'),
  );
} finally {
  await program.killNine();
  await rm(dataDir, { recursive: true, force: true });
}
