// What a room promises while it is live, whoever comes and goes: seen from the console, after every event.

import type { TopicId } from '#shared/base/ids';
import type { DeskView } from '#shared/view/deskViews';
import { isHere, type Person } from './hall.ts';

export type Phase = 'lobby' | 'claim' | 'reading' | 'expert' | 'teaching' | 'afterwards';

export interface Sight {
  readonly people: readonly Person[];
  readonly desk: DeskView;
}

/** What happened between two sights. */
export interface Cause {
  readonly phase: Phase;
  readonly topics: readonly TopicId[];
  /** Who came, or came back. */
  readonly came: ReadonlySet<string>;
  /** Whom the facilitator put elsewhere by hand. */
  readonly byHand: string | null;
}

/** The people of each table or expert group, present ones only. */
export function groupsOf(people: readonly Person[], kind: 'home' | 'expert'): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people.filter(isHere)) {
    const group = person[kind];
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), person]);
  }
  return groups;
}

/** Promises broken by what happened itself, before the facilitator has answered it. */
export function brokenAtOnce(before: Sight, after: Sight, { phase, topics, came, byHand }: Cause): string[] {
  const wrong: string[] = [];
  const now = new Map(after.people.map((person) => [person.id, person]));
  for (const person of before.people) {
    const later = now.get(person.id);
    if (!later) wrong.push(`${person.name} was lost`);
    else if (person.home !== null && later.home !== person.home && person.id !== byHand && !(came.has(person.id) && isGone(before, person)))
      wrong.push(`L5 ${person.name} was moved by nobody`);
  }
  if (phase === 'lobby') return wrong;
  const tables = [...groupsOf(before.people, 'home').values()];
  const full = tables.every((table) => table.length >= topics.length + 2);
  for (const person of after.people.filter(isHere)) {
    if (person.home === null) wrong.push(`${person.name} has no seat`);
    const reads = phase === 'reading' || phase === 'expert';
    if (reads && person.topic === null && came.has(person.id) && !full) wrong.push(`${person.name} has no topic`);
    if (phase === 'expert' && person.topic !== null && person.expert === null) wrong.push(`${person.name} reads alone`);
  }
  return [...wrong, ...changedTopics(before, after, phase)];
}

/** Whether everybody else has left somebody's table for good: who is back then sits where they are needed. */
function isGone({ people }: Sight, { id, home }: Person): boolean {
  return people.every((other) => other.id === id || other.home !== home || other.status === 'left' || other.removed);
}

/** L4: once reading has begun, nobody's own topic is another. */
export function changedTopics(before: Sight, after: Sight, phase: Phase): string[] {
  if (phase === 'lobby' || phase === 'claim') return [];
  const now = new Map(after.people.map((person) => [person.id, person.topic]));
  return before.people.flatMap(({ id, name, topic }) =>
    topic !== null && now.get(id) !== topic ? [`L4 ${name} reads ${now.get(id)}, not ${topic}`] : [],
  );
}

/** Promises still broken when the facilitator has taken the first way to mend the room. */
export function brokenStill(before: Sight, after: Sight, cause: Cause): string[] {
  const { phase } = cause;
  if (phase === 'lobby' || phase === 'afterwards') return after.desk.repairs.length > 0 ? ['a repair is offered where none is needed'] : [];
  const wrong = after.desk.repairs.map((repair) => `a second repair is wanted: ${repair.kind}`);
  return [...wrong, ...uncovered(after, cause), ...(phase === 'expert' ? alone(after) : sizes(before, after, cause))];
}

/** L1: at every table each topic is read, or taught by somebody who stands in, or still to be chosen by somebody who has none. */
function uncovered({ people, desk }: Sight, { phase, topics }: Cause): string[] {
  const here = new Set(people.filter(isHere).map((person) => person.id));
  const tables = groupsOf(people, 'home');
  return [...tables].flatMap(([home, members]) => {
    const stands = desk.standIns.filter((one) => one.home === home && (one.visitor === null || here.has(one.visitor)));
    const known = new Set([...members.flatMap(({ topic, second }) => [topic, ...second]), ...stands.map(({ topic }) => topic)]);
    const missing = topics.filter((topic) => !known.has(topic));
    // Whoever has not chosen yet will, and what is missing then is dealt; a table of two at the experts' joins another before it teaches.
    const later =
      (phase === 'claim' && members.some(({ topic }) => topic === null)) ||
      (phase === 'expert' && members.length < Math.min(3, topics.length) && tables.size > 1);
    return missing.length > 0 && !later ? [`L1 table ${home} lacks ${missing.join()}`] : [];
  });
}

/** L2: tables of 3 to two more than there are topics. Larger ones only where somebody came back to their seat, was put there, or found all full. */
function sizes(before: Sight, after: Sight, { topics, came, byHand, phase }: Cause): string[] {
  const tables = groupsOf(after.people, 'home');
  const were = groupsOf(before.people, 'home');
  const most = topics.length + 2;
  const allFull = [...were.values()].every((table) => table.length >= most) || [...tables.values()].every((table) => table.length >= most);
  return [...tables].flatMap(([home, members]) => {
    if (tables.size === 1) return [];
    if (members.length < Math.min(3, topics.length)) return [`L2 table ${home} has ${members.length}`];
    if (members.length <= most) return [];
    const was = new Set((were.get(home) ?? []).map((person) => person.id));
    const grown = members.filter(({ id }) => !was.has(id) && id !== byHand && !isBack(before, id));
    const fine = grown.length === 0 || (allFull && phase !== 'reading') || grown.every(({ id }) => came.has(id) && allFull && phase !== 'reading');
    return fine ? [] : [`L2 table ${home} has ${members.length}`];
  });
}

function isBack({ people }: Sight, id: string): boolean {
  return people.some((person) => person.id === id && person.home !== null);
}

/** L3: nobody meets experts alone while there is somebody else to meet. */
function alone({ people }: Sight): string[] {
  const groups = groupsOf(people, 'expert');
  return [...groups].flatMap(([group, members]) => (members.length === 1 && groups.size > 1 ? [`L3 ${members[0]?.name} is alone in ${group}`] : []));
}

/** Whether somebody has to be moved: a table too small to work, one too large, or one that lacks more than anybody could read. */
export function movesAreCalledFor({ people }: Sight, topics: readonly TopicId[]): boolean {
  const tables = [...groupsOf(people, 'home').values()];
  return tables.some((members) => {
    const known = new Set(members.flatMap(({ topic, second }) => [topic, ...second]));
    return (
      members.length < Math.min(3, topics.length) || members.length > topics.length + 2 || topics.filter((topic) => !known.has(topic)).length > 3
    );
  });
}
