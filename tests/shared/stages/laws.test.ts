// What holds for every kind, whatever people do: proved by storms of random commands.

import { describe, expect, test } from 'vitest';
import { type Dice, dice } from '#shared/base/dice';
import { type Json, sameJson } from '#shared/base/json';
import type { Actor } from '#shared/people/actor';
import { debrief } from '#shared/stages/debrief/rules';
import { discuss } from '#shared/stages/discuss/rules';
import { kinds } from '#shared/stages/index';
import type { CommandRules, CommandsOf, Scene, StageEvent, StageKind } from '#shared/stages/kind';
import { read as reading } from '#shared/stages/read/rules';
import { show } from '#shared/stages/show/rules';
import { teach } from '#shared/stages/teach/rules';
import { earlier, FOUR, PROMPTS, room } from './room.ts';
import { audienceName, changedScreens, screensOf } from './screens.ts';
import { ask, facilitator } from './specification.ts';

const people = {
  ...FOUR,
  eli: { home: '1', topic: 'B', second: ['A'], expert: 'B2', phone: false },
  fay: {},
  gus: { home: '2', status: 'away' as const },
};
const PEOPLE = Object.keys(people);
const NOTES = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];

const one = <T>(chance: Dice, first: T, ...others: readonly T[]): T => chance.pick([first, ...others]);
const flip = (chance: Dice): boolean => chance.roll(2) === 1;
const someone = (chance: Dice): Actor => (chance.roll(4) === 0 ? facilitator : { role: 'participant', person: one(chance, 'ana', ...PEOPLE) });

function noteCommand(chance: Dice) {
  const by = someone(chance);
  const note = one(chance, 'n1', ...NOTES);
  const text = `Words ${chance.roll(3)}`;
  switch (chance.roll(6)) {
    case 0:
      return ask(by, 'editNote', { note, text });
    case 1:
      return ask(by, 'withdrawNote', { note });
    case 2:
      return ask(by, 'restoreNote', { note });
    case 3:
      return ask(by, 'star', { note, on: chance.roll(3) > 0 });
    case 4:
      return ask(facilitator, 'hideNote', { note, on: flip(chance) });
    default:
      return ask(by, 'addNote', { note, prompt: one(chance, 'now', 'next'), text, for: one(chance, null, null, 'eli', 'bo') });
  }
}

function teachCommand(chance: Dice) {
  return chance.roll(4) === 0 ? ask(someone(chance), 'taught', { on: flip(chance), group: one(chance, null, '1', '2') }) : noteCommand(chance);
}

function readCommand(chance: Dice) {
  if (chance.roll(6) === 0) return ask(facilitator, 'clearRequests', {});
  return flip(chance)
    ? ask(someone(chance), 'done', { done: flip(chance), for: one(chance, null, null, 'eli') })
    : ask(one(chance, 'ana', ...PEOPLE), 'needTime', {});
}

function debriefCommand(chance: Dice) {
  const note = one(chance, 'n1', ...NOTES);
  const theme = one(chance, 't1', 't2', 't3');
  switch (chance.roll(9)) {
    case 0:
      return ask(facilitator, 'spotlight', { note: one(chance, null, note, note) });
    case 1:
      return ask(facilitator, 'showNames', { on: flip(chance) });
    case 2:
      return ask(facilitator, 'showPrompt', { board: one(chance, null, 'experts', 'teaching'), prompt: one(chance, null, 'now', 'next') });
    case 3:
      return ask(facilitator, 'makeTheme', { theme, title: `Title ${chance.roll(3)}` });
    case 4:
      return ask(facilitator, 'renameTheme', { theme, title: `Title ${chance.roll(3)}` });
    case 5:
      return ask(facilitator, 'dropTheme', { theme });
    case 6:
      return ask(facilitator, 'putInTheme', { note, theme: one(chance, null, theme, theme) });
    case 7:
      return ask(facilitator, 'hideNote', { note, on: flip(chance) });
    default:
      return ask(one(chance, 'ana', ...PEOPLE), 'echo', { note, on: chance.roll(3) > 0 });
  }
}

const before = [
  earlier('experts', 'expert', [
    { id: 'n1', author: 'ana', group: 'A1', topic: 'A', mustSay: true },
    { id: 'n2', author: 'cem', group: 'A1', topic: 'A' },
    { id: 'n3', author: 'bo', group: 'B1', topic: 'B' },
  ]),
  earlier('teaching', 'home', [{ id: 'n4', author: 'dee', group: '2', topic: 'A', prompt: 'next', promptTitle: 'Next' }]),
];

/** Everything one storm did, or what broke a law on the way. */
function storm<Config, State, Rules extends CommandRules, Event extends StageEvent>(
  kind: StageKind<Config, State, Rules, Event>,
  scene: Scene<Config>,
  command: (chance: Dice) => CommandsOf<Rules>,
  seed: number,
): readonly string[] {
  const chance = dice(seed);
  const faults: string[] = [];
  const history: Event[] = [];
  const stamp = { by: 'somebody', at: 1 };
  let state = kind.open(scene);
  for (let step = 0; step < 60; step++) {
    const asked = command(chance);
    const decision = kind.decide(state, asked, scene);
    for (const event of decision.ok ? decision.events : []) {
      const told = new Set(kind.touches(event, scene).map(audienceName));
      const was = screensOf(kind, state, scene);
      const old = state;
      state = kind.evolve(state, event, stamp);
      history.push(event);
      if (state === old) faults.push(`step ${step}: ${event.type} was decided and changed nothing`);
      for (const screen of changedScreens(was, screensOf(kind, state, scene))) {
        if (!told.has(screen)) faults.push(`step ${step}: ${event.type} changed "${screen}" without saying so`);
      }
    }
  }
  // Played again from the log, in another process so to say: nothing remembered, the same screens.
  const replayed = history.reduce((again, event) => kind.evolve(again, JSON.parse(JSON.stringify(event)) as Event, stamp), kind.open(scene));
  const fresh = screensOf(kind, replayed, scene);
  const now = screensOf(kind, state, scene);
  for (const screen of changedScreens(now, fresh)) faults.push(`"${screen}" is another one after a replay`);
  for (const [name, slice] of now) if (!sameJson(slice, JSON.parse(JSON.stringify(slice)) as Json)) faults.push(`"${name}" is not JSON`);
  return faults;
}

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('whatever people do, only declared screens change, and a replay shows the same (seeds 1 to 60)', () => {
  const notes = { prompts: PROMPTS, mustSay: 2 };

  test.each(['expert', 'home', 'whole'] as const)('discuss in %s groups', (grouping) => {
    expect(seeds(60).flatMap((seed) => storm(discuss, room({ config: notes, people, grouping }), noteCommand, seed))).toEqual([]);
  });

  test('teach', () => {
    const scene = room({ config: { ...notes, topic: 'A' as const }, people, grouping: 'home', earlier: before });
    expect(seeds(60).flatMap((seed) => storm(teach, scene, teachCommand, seed))).toEqual([]);
  });

  test('read', () => {
    const scene = room({ config: { hint: '' }, people, grouping: 'alone' });
    expect(seeds(60).flatMap((seed) => storm(reading, scene, readCommand, seed))).toEqual([]);
  });

  test.each([null, 'A'] as const)('debrief of topic %s', (topic) => {
    const scene = room({ config: { topic, question: '' }, people, earlier: before });
    expect(seeds(60).flatMap((seed) => storm(debrief, scene, debriefCommand, seed))).toEqual([]);
  });

  test('show', () => {
    const points = ['One', 'Two', 'Three'].map((title) => ({ title, text: '', figure: null }));
    const scene = room({ config: { points, sources: '' }, people });
    expect(seeds(60).flatMap((seed) => storm(show, scene, (chance) => ask(facilitator, 'showPoint', { point: chance.roll(5) }), seed))).toEqual([]);
  });
});

test('every kind is in the list under its own name', () => {
  expect(Object.entries(kinds).map(([name, kind]) => [name, kind.name])).toEqual(Object.keys(kinds).map((name) => [name, name]));
});
