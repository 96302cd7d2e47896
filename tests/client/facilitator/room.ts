// Views as the console gets them, small and by hand.

import { NO_REPAIR } from '#shared/grouping/proposal';
import type { DeskView, PeopleView, RepairView, RunSheetView, SetupView } from '#shared/view/deskViews';
import type { RoomView, SessionView } from '#shared/view/views';

type Stage = RunSheetView['stages'][number];
type Person = PeopleView['people'][number];

export const MINUTE = 60_000;

export function stage(id: string, state: Stage['state'], more: Partial<Stage> = {}): Stage {
  const planned = { kind: 'show', title: id, instruction: '', grouping: 'whole' as const, minutes: 5, notes: [] };
  return { id, ...planned, state, openedAt: null, leftAt: null, walks: false, reads: false, ...more };
}

export function runSheet(...stages: readonly Stage[]): RunSheetView {
  return { stages, createdAt: 0, endedAt: null };
}

export function session(now: Stage, more: Partial<SessionView> = {}): SessionView {
  return {
    code: 'ABC234',
    title: 'A workshop',
    language: 'en',
    criteria: [],
    topics: ['A', 'B', 'C', 'D'].map((id) => ({ id, title: `Topic ${id}` })),
    stage: { ...now, phase: 'running', number: 1, of: 3 },
    timer: null,
    locked: false,
    ended: false,
    asks: { favourites: false, seated: false },
    ...more,
  };
}

export function person(name: string, home: string | null, topic: string | null, more: Partial<Person> = {}): Person {
  return {
    id: name.toLowerCase(),
    name,
    status: 'here',
    removed: false,
    phone: true,
    simulated: false,
    personalCode: '1234',
    late: false,
    arrived: false,
    home,
    topic,
    second: [],
    expert: null,
    answers: {},
    sitsAt: null,
    favourites: [],
    held: [],
    fixed: false,
    closed: false,
    with: null,
    ...more,
  };
}

/** The room of these people: a table for each home that they name. */
export function room(people: readonly Person[], more: Partial<RoomView> = {}): RoomView {
  const homes = [...new Set(people.flatMap(({ home }) => home ?? []))].sort();
  return {
    people: people.map(({ id, name, simulated }) => ({ id, name, simulated })),
    homes: homes.map((id) => ({ id, table: Number(id), name: '', place: '', members: [], pieces: [] })),
    experts: [],
    arrivals: null,
    unseated: 0,
    ...more,
  };
}

export function desk(more: Partial<DeskView> = {}): DeskView {
  const nothingWrong = { gaps: [], repairs: [], dismissed: false, standIns: [], tell: [], broken: [], unseated: [], withoutTopic: [] };
  return { ...nothingWrong, undo: null, readingBegun: false, fullTable: 6, ...more };
}

export function repair(more: Partial<RepairView> = {}): RepairView {
  return { ...NO_REPAIR, key: 'one', breaks: [], ...more };
}

export function settings(more: Partial<SetupView['settings']> = {}): SetupView['settings'] {
  const usual = { maxTable: null, largestExpert: null, weights: {}, tables: [], topics: 'take' as const, favourites: false };
  return { ...usual, seated: false, scribes: 'none', autoRepair: true, ...more };
}

export function setup(more: { settings?: SetupView['settings']; companions?: SetupView['wishes']['companions'] } = {}): SetupView {
  const wishes = { apart: [], together: [], companions: more.companions ?? [] };
  return { settings: more.settings ?? settings(), questions: [], weights: {}, wishes: { ...wishes, scribes: 'none' }, expected: [] };
}
