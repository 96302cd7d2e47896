// `npm run rehearse`: fills a session of a running server with simulated people, and plays it.

import type { Report } from '#shared/view/reportPage';
import { standardBehaviours } from '#shared/wire/standardBehaviours';
import { beginRehearsal, type Progress } from './rehearsal.ts';
import { readWishes, USAGE, type Wishes } from './wishes.ts';
import { rehearseWithin, socketFor } from './within.ts';

type Session = { readonly code: string; readonly facilitatorSecret: string };
type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

const TELL_EVERY = 1000;

/** Started by the server: it waits for orders. Started by hand: the orders are in its arguments. */
export async function rehearse(args: readonly string[]): Promise<void> {
  if (process.send && args.length === 0) return rehearseWithin();
  const read = readWishes(args);
  if (!read.ok) return stop(...read.sentences, USAGE);
  const { wishes } = read;
  const session = wishes.code === null ? await newSession(wishes) : await reached(wishes, { code: wishes.code, facilitatorSecret: wishes.key ?? '' });
  if (!session.ok) return stop(session.sentence);
  if (wishes.code === null) say(...links(wishes.url, session.value));
  await play(wishes, session.value);
}

async function play(wishes: Wishes, session: Session): Promise<void> {
  const { people, speed, seed, url } = wishes;
  const orders = { ...session, origin: url, people, speed, seed, play: wishes.play, ends: wishes.code === null };
  const begun = await beginRehearsal(orders, { behaviours: standardBehaviours, socket: socketFor(url) });
  if (!begun.ok) return stop(SENTENCES[begun.refusal.reason] ?? `The rehearsal was refused (${begun.refusal.reason}).`);
  say(
    `${people} simulated people, ${speed} times as fast as in life, seed ${seed}. Ctrl+C ends it${wishes.code === null ? '' : ' and takes them out again'}.`,
    '',
  );
  let asked = false;
  process.on('SIGINT', () => {
    if (asked) process.exit(1);
    asked = true;
    void begun.stop(wishes.code !== null).then(() => process.exit(0));
  });
  const tell = setInterval(liveProgress(begun.progress), TELL_EVERY);
  await begun.over;
  clearInterval(tell);
  const { count } = begun.progress();
  if (asked) return;
  say('', await summary(url, session, count.notes));
  if (wishes.code !== null && count.here > 0) {
    say('The simulated people stay until you press Ctrl+C, or remove them in the console.');
    await begun.crowd.over;
  }
  await begun.stop(false);
  process.exit(0);
}

/** A session of its own, on a server that is there. */
async function newSession(wishes: Wishes): Promise<Answer<Session>> {
  const answer = await ask(wishes, '/api/sessions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(wishes.key === null ? {} : { Authorization: `Bearer ${wishes.key}` }) },
    body: JSON.stringify({ workshop: wishes.workshop }),
  });
  if (!answer.ok) return answer;
  const { value: response } = answer;
  if (response.ok) return { ok: true, value: (await response.json()) as Session }; // the contract of this route
  if (response.status === 403)
    return { ok: false, sentence: 'Only the host may begin a session there: add --key with the host key that the server shows when it starts.' };
  if (response.status === 400) return { ok: false, sentence: `The server has no workshop called ${JSON.stringify(wishes.workshop)}.` };
  return { ok: false, sentence: `The server did not begin a session (${response.status}).` };
}

async function reached(wishes: Wishes, session: Session): Promise<Answer<Session>> {
  const answer = await ask(wishes, '/healthz', {});
  return answer.ok ? { ok: true, value: session } : answer;
}

async function ask({ url }: Wishes, path: string, request: RequestInit): Promise<Answer<Response>> {
  try {
    return { ok: true, value: await fetch(`${url}${path}`, request) };
  } catch {
    return { ok: false, sentence: `No Interlock server answers at ${url}. Start one with "npm start", or say where it is with --url.` };
  }
}

const SENTENCES: { readonly [reason: string]: string } = {
  unknownCode: 'There is no open session with this code.',
  notFacilitator: 'This is not a facilitator’s key of this session: it stands behind the # in the address of the console.',
  tooManyTries: 'Too many wrong tries. Wait a moment, then try again.',
};

function links(url: string, { code, facilitatorSecret }: Session): readonly string[] {
  return ['', `  Join        ${url}/j/${code}`, `  Presenter   ${url}/p/${code}`, `  Console     ${url}/f/${code}#${facilitatorSecret}`, ''];
}

/** On a terminal one line that changes; elsewhere a line for each stage. */
function liveProgress(progress: () => Progress): () => void {
  let stage: string | undefined;
  return () => {
    const now = progress();
    const isNew = now.stage?.id !== stage;
    stage = now.stage?.id;
    if (process.stdout.isTTY) process.stdout.write(`${isNew ? '\n' : '\r'}\x1b[K${lineOf(now)}`);
    else if (isNew) say(lineOf(now));
  };
}

function lineOf({ count, stage }: Progress): string {
  const where = stage ? `${String(stage.number).padStart(2)} of ${stage.of}  ${stage.title}` : 'The first ones are on their way';
  const others = [count.dropped > 0 ? `${count.dropped} dropped off` : '', count.left > 0 ? `${count.left} left` : ''].filter((part) => part !== '');
  return `${where}: ${[`${count.here} here`, ...others, `${count.notes} notes`].join(', ')}`;
}

/** What the report says of it: people, notes, and how many of each topic. */
async function summary(url: string, { code, facilitatorSecret }: Session, notes: number): Promise<string> {
  const response = await fetch(`${url}/api/reports/${code}`, { headers: { Authorization: `Bearer ${facilitatorSecret}` } }).catch(() => null);
  if (!response?.ok) return `The rehearsal is over: ${notes} notes were stored. The report could not be read.`;
  const report = (await response.json()) as Report; // the contract of this route
  const count = (sections: Report['room']): number =>
    sections.reduce((sum, section) => sum + section.prompts.reduce((all, { notes }) => all + notes.length, 0), 0);
  const byTopic = report.byTopic.map(({ topic, sections }) => `${topic} ${count(sections)}`);
  const room = count(report.room);
  const all = report.byTopic.reduce((sum, { sections }) => sum + count(sections), room);
  return [
    `The rehearsal is over. ${report.title}: ${report.stages.length} stages, ${report.people} people (${report.simulated} simulated) at ${report.homes.length} tables.`,
    `The report has ${all} notes: ${[...byTopic, `about no topic ${room}`].join(', ')}; ${report.spotlights.length} were put on the projector.`,
    `It is here: ${url}/r/${code}#${facilitatorSecret}`,
  ].join('\n');
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stop(...sentences: readonly string[]): never {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(1);
}
