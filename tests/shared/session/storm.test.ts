// Two hundred workshops in which everything happens at once. A seed that found something stays here by its number.

import { describe, expect, it } from 'vitest';
import { dice } from '#shared/base/dice';
import { topicsOf } from '#shared/people/groups';
import { standardKinds as kinds } from '#shared/wire/standard';
import {
  boundByAbsent,
  brokenByEvent,
  brokenSeats,
  everyRoom,
  keptNotes,
  lostNotes,
  lostReaders,
  overwritten,
  replayed,
  strayWishes,
  throughJson,
} from './laws.ts';
import { calm, type Gust, type Happening, storm } from './storm.ts';

const COMMANDS = 120;
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);
/** In these storms every room is looked at after every event; in the others a few, drawn by lot. */
const isCloselyWatched = (seed: number): boolean => seed % 20 === 0;

describe('in any storm', () => {
  it.each(SEEDS)('%i, no note is lost, nobody is seated wrongly, and no screen changes untold', (seed) => {
    const lots = dice(seed);
    const happenings: Happening[] = [...calm(kinds, seed).happenings];
    const sent = new Set<string>();
    for (const { command, happenings: blown } of storm(kinds, seed, COMMANDS)) {
      if (command.type === 'groups.move') sent.add((command.data as { person: string }).person);
      for (const happening of blown) {
        for (const person of [...hosted(happening), ...accompanying(happening)]) sent.add(person);
        const broken = brokenByEvent(kinds, happening, () => isCloselyWatched(seed) || lots.roll(8) === 0);
        expect([...broken, ...strayWishes(happening)], `after ${command.id}, ${command.type}`).toEqual([]);
      }
      happenings.push(...blown);
      const [first, now] = [blown[0]?.before, blown.at(-1)?.after];
      if (!first || !now) continue;
      const broken = [...brokenSeats(now, sent), ...lostReaders(now), ...boundByAbsent(now), ...overwritten(command, first, now)];
      expect(broken, `after ${command.id}, ${command.type}`).toEqual([]);
    }
    const last = happenings.at(-1)?.after ?? calm(kinds, seed).session;
    const again = replayed(kinds, happenings);
    expect(again).toEqual(last);
    expect(throughJson(everyRoom(kinds, again))).toEqual(everyRoom(kinds, last));
    for (const session of everyStageAgain(last)) expect(lostNotes(kinds, session, keptNotes(happenings))).toEqual([]);
  });
});

/** An expert who would be alone is the guest of another topic's group, as a repair has sent them. */
function hosted({ event, after }: Happening): readonly string[] {
  if (event.type !== 'groups.repaired' || !('seats' in event.data)) return [];
  return event.data.seats.flatMap(({ person, seat }) => {
    const group = after.groups.experts.find(({ id }) => id === seat?.expert);
    return seat && group && !topicsOf(seat).includes(group.topic) ? [person] : [];
  });
}

/** Whoever had begun to read before it was wished that they accompany somebody meets that person's experts. */
function accompanying({ after }: Happening): readonly string[] {
  const expertOf = (person: string): string | null => after.groups.seats.get(person)?.expert ?? null;
  return after.wishes.companions.flatMap(({ person, with: host }) => (expertOf(person) === expertOf(host) ? [person] : []));
}

/** The room at the end, and back in each stage that was opened. */
function everyStageAgain(session: Gust['happenings'][number]['after']) {
  return [...session.opened.keys()].map((stage) => ({ ...session, current: stage }));
}

describe('a storm', () => {
  it('is the same whenever it is raised from the same seed', () => {
    expect([...storm(kinds, 7, COMMANDS)]).toEqual([...storm(kinds, 7, COMMANDS)]);
  });

  it('reaches every stage, and every event that can happen', () => {
    const gusts = SEEDS.slice(0, 140).flatMap((seed) => [...storm(kinds, seed, COMMANDS)]);
    const happenings = gusts.flatMap((gust) => gust.happenings);
    expect([...new Set(happenings.map(({ event }) => event.type))].sort()).toEqual(EVENTS.sort());
    expect(new Set(happenings.map(({ after }) => after.current)).size).toBe(13);
  });

  it('is refused as well as obeyed', () => {
    const reasons = new Set(
      SEEDS.slice(0, 40).flatMap((seed) =>
        [...storm(kinds, seed, COMMANDS)].flatMap(({ decision }) => (decision.ok ? [] : [decision.refusal.reason])),
      ),
    );
    expect(reasons.size).toBeGreaterThan(25);
  });
});

const NOTES = ['noteAdded', 'noteEdited', 'noteWithdrawn', 'noteRestored', 'noteStarred', 'noteHidden'];
const EVENTS = [
  ...['timerSet', 'arranged', 'stageSkipped', 'stageOpened', 'begun', 'doorSet', 'ended'].map((type) => `session.${type}`),
  ...[
    'joined',
    'deviceAdded',
    'renamed',
    'statusSet',
    'removed',
    'arrived',
    'answered',
    'satAt',
    'liked',
    'expected',
    'unexpected',
    'recognised',
    'told',
  ].map((type) => `people.${type}`),
  ...['formed', 'dealt', 'moved', 'topicGiven', 'topicTaken', 'topicReturned', 'expertsFormed', 'seated', 'repaired', 'undone'].map(
    (type) => `groups.${type}`,
  ),
  ...['changed', 'wished', 'fixed', 'held', 'dismissed'].map((type) => `setup.${type}`),
  ...['readerDone', 'timeAsked', 'requestsCleared'].map((type) => `read.${type}`),
  ...['spotlit', 'namesShown', 'promptShown', 'themeMade', 'themeRenamed', 'themeDropped', 'notePutInTheme', 'noteHidden', 'noteEchoed'].map(
    (type) => `debrief.${type}`,
  ),
  ...NOTES.flatMap((type) => [`discuss.${type}`, `teach.${type}`]),
  'teach.topicTaught',
  'show.pointShown',
];
