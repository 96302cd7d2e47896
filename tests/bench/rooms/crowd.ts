// Five hundred people in one session, a hundred of them with a phone in hand that they cannot leave alone.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { dice } from '#shared/base/dice';
import type { Workshop } from '#shared/plan/plan';
import { Connection, newSecret } from '../../../server/rehearsal/connection.ts';
import { jigsaw } from '../../shared/session/workshop.ts';

export interface Crowd {
  readonly coach: Connection;
  /** A process of their own: a phone does not wait for what the console has to read. */
  readonly phones: ChildProcess;
}

const QUESTIONS: Workshop['mixBy'] = [
  { id: 'school', title: 'Your school', choices: [], weight: 4 },
  { id: 'role', title: 'Your role', choices: [], weight: 2 },
  { id: 'grade', title: 'Your grade', choices: [], weight: 1 },
];
/** So many different answers to each question. */
const ANSWERS = [40, 6, 10];
/** One in so many has a phone that taps. */
const EACH = 5;

export async function gather(origin: string, people: number): Promise<Crowd> {
  const created = await fetch(`${origin}/api/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ plan: { ...jigsaw({ topics: 4 }), mixBy: QUESTIONS } }),
  });
  if (created.status !== 201) throw new Error(await created.text());
  const { code, facilitatorSecret } = (await created.json()) as { code: string; facilitatorSecret: string }; // the contract of this route
  const coach = await entered(origin, code, 'facilitator', facilitatorSecret);
  const chance = dice(2026);
  const secrets: string[] = [];
  for (let first = 0; first < people; first += EACH) {
    const screen = new Connection(origin);
    for (let number = first; number < first + EACH; number++) {
      const answers = QUESTIONS.map(({ id }, at) => ({ question: id, answer: `${id} ${chance.roll(ANSWERS[at] ?? 2)}` }));
      const secret = newSecret();
      // Simulated people come by invitation, as fast as they like.
      const joined = await screen.join(code, `P${number}`, secret, { simulated: true, answers });
      if (!joined.ok) throw new Error(joined.refusal.reason);
      if (number === first) secrets.push(secret);
    }
    screen.close();
  }
  const phones = fork(fileURLToPath(new URL('./phones.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  await heard(phones, { come: { origin, code, secrets } });
  return { coach, phones };
}

/** What the phones say next, or an error where they have broken down. */
async function heard(phones: ChildProcess, said: object): Promise<unknown> {
  const done = new AbortController();
  const exit = once(phones, 'exit', done).then(() => Promise.reject(new Error('The phones have broken down')));
  phones.send(said);
  const [answer] = await Promise.race([once(phones, 'message', done), exit]);
  exit.catch(() => null);
  done.abort();
  return answer;
}

export function leave({ coach, phones }: Crowd): void {
  coach.close();
  phones.kill();
}

async function entered(origin: string, code: string, as: 'facilitator', secret: string): Promise<Connection> {
  const screen = new Connection(origin);
  const answer = await screen.enter({ code, as, secret });
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return screen;
}

/** Times are of the clock that both processes share, in milliseconds. */
export interface Tapped {
  readonly taps: readonly { readonly sent: number; readonly waited: number }[];
  /** How late the phones' process itself was at worst: no answer can be noticed sooner. */
  readonly late: number;
}

/** Every phone taps again and again while the work goes on, begun a moment before it; how long each tap waited. */
export async function tapping<T>({ phones }: Crowd, work: () => Promise<T>): Promise<{ readonly value: T; readonly tapped: Tapped }> {
  await heard(phones, { tap: true });
  const value = await work();
  const tapped = (await heard(phones, { stop: true })) as Tapped; // the contract of phones.ts
  return { value, tapped };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}
