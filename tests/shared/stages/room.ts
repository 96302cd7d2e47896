// A room full of people, as a stage kind gets to see it.

import type { GroupId, NoteId, TopicId } from '#shared/base/ids';
import { type Grouping, groupIn, isPresent, type Seat, WHOLE } from '#shared/people/groups';
import type { Person } from '#shared/people/person';
import type { EarlierStage, Outcome, Scene, SceneGroup, Topic } from '#shared/stages/kind';
import type { OutcomeNote } from '#shared/stages/note';

export interface Sitting {
  readonly name?: string;
  readonly home?: GroupId;
  readonly topic?: TopicId;
  readonly second?: readonly TopicId[];
  readonly expert?: GroupId;
  readonly phone?: boolean;
  readonly status?: Person['status'];
  readonly removed?: boolean;
}

interface Room<Config> extends Partial<Omit<Scene<Config>, 'people' | 'seats' | 'groups' | 'groupOf' | 'config'>> {
  readonly config: Config;
  readonly people: { readonly [id: string]: Sitting };
}

export const TOPICS: readonly Topic[] = [
  { id: 'A', title: 'Collaboration', reading: 'Work **together**.' },
  { id: 'B', title: 'Empowerment', reading: 'Let teachers lead.' },
];

/** Two tables of two: ana and cem read A and meet as A1, bo and dee read B and meet as B1. */
export const FOUR = {
  ana: { home: '1', topic: 'A', expert: 'A1' },
  bo: { home: '1', topic: 'B', expert: 'B1' },
  cem: { home: '2', topic: 'A', expert: 'A1' },
  dee: { home: '2', topic: 'B', expert: 'B1' },
} satisfies { readonly [id: string]: Sitting };

export const PROMPTS = [
  { id: 'now', title: 'Now', question: 'What is?' },
  { id: 'next', title: 'Next', question: 'What should be?' },
];

export function room<Config>(given: Room<Config>): Scene<Config> {
  const people = new Map(Object.entries(given.people).map(([id, sitting]) => [id, personOf(id, sitting)]));
  const seats = new Map(
    Object.entries(given.people).flatMap(([id, sitting]) => (sitting.home === undefined ? [] : [[id, seatOf(sitting)] as const])),
  );
  const grouping = given.grouping ?? 'whole';
  return {
    stage: 'stage',
    grouping,
    current: true,
    running: true,
    hasRun: true,
    criteria: [],
    topics: TOPICS,
    earlier: [],
    hostOf: () => null,
    ...given,
    people,
    seats,
    groups: groupsOf(grouping, people, seats),
    groupOf: (person) => (people.has(person) ? groupIn(grouping, person, seats) : null),
  };
}

function personOf(id: string, { name, phone = true, status = 'here', removed = false }: Sitting): Person {
  const keys = phone ? [`key of ${id}`] : [];
  return {
    id,
    name: name ?? id.charAt(0).toUpperCase() + id.slice(1),
    keys,
    personalCode: '1234',
    status,
    removed,
    simulated: false,
    joinedAt: 0,
    joinedDuring: null,
    answers: {},
    sitsAt: null,
    favourites: [],
  };
}

function seatOf({ home = '1', topic, second = [], expert }: Sitting): Seat {
  return { home, topic: topic ?? null, second, expert: expert ?? null };
}

function groupsOf(grouping: Grouping, people: ReadonlyMap<string, Person>, seats: ReadonlyMap<string, Seat>): readonly SceneGroup[] {
  const ids = grouping === 'whole' ? [WHOLE] : [...people.keys()].flatMap((person) => groupIn(grouping, person, seats) ?? []);
  return [...new Set(ids)].map((id) => ({
    id,
    topic: grouping === 'expert' ? ([...seats.values()].find((seat) => seat.expert === id)?.topic ?? null) : null,
    members: [...people.values()].filter((person) => isPresent(person) && groupIn(grouping, person.id, seats) === id),
  }));
}

/** An earlier stage that left these notes. Each says by whom and in which group; the rest is filled in. */
export function earlier(
  id: string,
  grouping: Grouping,
  notes: readonly (Pick<OutcomeNote, 'id' | 'author' | 'group'> & Partial<OutcomeNote>)[],
): EarlierStage {
  const outcome: Outcome = { notes: notes.map((note) => outcomeNote(id, note)), spotlights: [] };
  return { id, title: `Stage ${id}`, grouping, outcome };
}

function outcomeNote(stage: string, note: { id: NoteId; author: string; group: GroupId } & Partial<OutcomeNote>): OutcomeNote {
  const text = `What ${note.id} says`;
  return { stage, prompt: 'now', promptTitle: 'Now', topic: null, text, at: 0, mustSay: false, late: false, ...note };
}
