// The laptop loses power, the process is killed, again and again, while everybody writes. What was answered is there; nothing is there twice.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dice } from '#shared/base/dice';
import { Connection, newId, newSecret } from '../../server/rehearsal/connection.ts';
import type { Opened } from '../kit/house.ts';
import { until } from '../kit/until.ts';
import { jigsaw } from '../shared/session/workshop.ts';
import { freePort, type Program, runProgram } from './program.ts';

const LIVES = 5;
const WRITERS = 6;
/** Fewer than a person may send in ten seconds, and in all fewer than a person may write in one stage. */
const NOTES_A_LIFE = 10;
const SEED = 20;

let folder: string;
let port: number;
let program: Program;
const screens: Connection[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interlock-kill-'));
  port = await freePort();
  program = await runProgram(folder, port);
});

afterEach(async () => {
  for (const screen of screens.splice(0)) screen.close();
  await program.killNine();
  await rm(folder, { recursive: true, force: true });
});

const prompts = [{ id: 'agree', title: 'Agree', question: 'With what?' }];
const workshop = jigsaw({
  stages: [
    { id: 'gather', kind: 'gather', grouping: 'whole' },
    { id: 'wall', kind: 'discuss', grouping: 'whole', minutes: 20, config: { prompts } },
  ],
});

async function create(): Promise<Opened> {
  const response = await fetch(`http://127.0.0.1:${port}/api/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ plan: workshop }),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as Opened;
}

function connect(): Connection {
  const screen = new Connection(`http://127.0.0.1:${port}`);
  screens.push(screen);
  return screen;
}

async function writer(code: string, name: string): Promise<Connection> {
  const [screen, secret] = [connect(), newSecret()];
  expect(await screen.join(code, name, secret)).toMatchObject({ ok: true });
  expect(await screen.enter({ code, as: 'participant', secret })).toMatchObject({ ok: true });
  return screen;
}

function onTheWall(screen: Connection): readonly string[] {
  const slice = screen.slice('all', 'group') as { view: { notes: readonly { text: string }[] } } | null;
  return (slice?.view.notes ?? []).map(({ text }) => text);
}

/** What is left of the stage's time by the server's clock, and when that was, by ours. */
async function timeLeft(screen: Connection): Promise<{ readonly left: number; readonly at: number }> {
  const asked = performance.now();
  const { now } = await new Promise<{ now: number }>((answer) => screen.socket.emit('time', {}, answer));
  const at = (asked + performance.now()) / 2;
  const { timer } = screen.slice('all', 'session') as { timer: { left: number; runningSince: number } };
  return { left: timer.left - (now - timer.runningSince), at };
}

it(`keeps every answered note once through ${LIVES} kills in mid-writing, from seed ${SEED}`, async () => {
  const { code, facilitatorSecret } = await create();
  const coach = connect();
  await coach.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  const writers = await Promise.all(Array.from({ length: WRITERS }, (_, index) => writer(code, `Writer ${index}`)));
  expect(await coach.command('session.goTo', null, { from: 'gather', to: 'wall' })).toMatchObject({ ok: true });
  await until('the room is at the wall', () => (coach.slice('all', 'session') as { stage: { id: string } }).stage.id === 'wall');
  const begun = await timeLeft(coach);
  const chance = dice(SEED);
  const sent: string[] = [];
  let cutOff = 0;

  for (let life = 1; life <= LIVES; life++) {
    const earlier = sent.length;
    const answered: string[] = [];
    const write = async (screen: Connection, text: string): Promise<void> => {
      sent.push(text);
      const answer = await screen.command('discuss.addNote', 'wall', { note: newId(), prompt: 'agree', text, for: null });
      expect(answer, text).toMatchObject({ ok: true });
      answered.push(text);
    };
    const writing = writers.map(async (screen, index) => {
      for (let number = 0; number < NOTES_A_LIFE; number++) await write(screen, `Life ${life}, writer ${index}, note ${number}`);
    });
    const enough = 5 + chance.roll(WRITERS * NOTES_A_LIFE - 25);
    await until(`${enough} notes are answered`, () => answered.length >= enough);
    const before = [...answered];
    await program.killNine();
    // Sent in this life and not answered when it ended.
    cutOff += sent.length - earlier - answered.length;
    const epoch = coach.epoch;
    program = await runProgram(folder, port);

    // Another phone, which has never seen anything, finds all that was answered before the kill.
    await until('the console is back', () => coach.epoch !== epoch && coach.slice('all', 'group') !== null);
    const stranger = connect();
    await stranger.enter({ code, as: 'presenter' });
    await until('a new screen sees the wall', () => stranger.slice('all', 'group'));
    expect(onTheWall(stranger)).toEqual(expect.arrayContaining(before));
    const again = await timeLeft(coach);
    expect(Math.abs(begun.left - again.left - (again.at - begun.at))).toBeLessThan(1000);
    stranger.close();

    // What was not answered is sent again by itself, and counts once.
    await Promise.all(writing);
    await until('everybody sees everything', () => [coach, ...writers].every((screen) => onTheWall(screen).length === sent.length), {
      instead: () => [sent.length, ...[coach, ...writers].map((screen) => onTheWall(screen).length)],
    });
    expect([...onTheWall(coach)].sort()).toEqual([...sent].sort());
    for (const screen of writers) expect(onTheWall(screen)).toEqual(onTheWall(coach));
  }
  expect(sent).toHaveLength(LIVES * WRITERS * NOTES_A_LIFE);
  expect(cutOff).toBeGreaterThan(0);
});
