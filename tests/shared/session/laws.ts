// What must be true of every session at any time, and of every event. Each law says what it found broken; nothing found, nothing said.

import { type Json, sameJson } from '#shared/base/json';
import { namedIn } from '#shared/grouping/wishesAbout';
import { isPresent, topicsOf, WHOLE } from '#shared/people/groups';
import type { EngineCommandData, Stamped } from '#shared/session/commands';
import type { Event } from '#shared/session/events';
import { evolve } from '#shared/session/evolve';
import { outcomeOf, stageOnScene } from '#shared/session/scene';
import { formRequest } from '#shared/session/searching';
import { NOT_YET, type Session } from '#shared/session/session';
import type { Kinds } from '#shared/stages/sealed';
import { apply, diff } from '#shared/view/patch';
import { allRooms, type RoomName, roomOfGroup } from '#shared/view/rooms';
import { buildRoom, buildSlice, type RoomContent } from '#shared/view/slices';
import { isTouched, touched } from '#shared/view/touched';
import type { Happening } from './storm.ts';

/** As it comes back from the log, or over the wire. */
export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The session again, from nothing but what the log would hold. */
export function replayed(kinds: Kinds, happenings: readonly Happening[]): Session {
  return happenings.reduce((session, { event, stamp }) => evolve(kinds, session, throughJson<Event>(event), throughJson(stamp)), NOT_YET);
}

export function everyRoom(kinds: Kinds, session: Session): { readonly [room: RoomName]: RoomContent } {
  return Object.fromEntries(allRooms(session).map((room) => [room, buildRoom(kinds, session, room)]));
}

/** An event changes only the slices that its owner declared, and the patch makes the former room the new one. */
export function brokenByEvent(kinds: Kinds, { before, event, after }: Happening, isLookedAt: (room: RoomName) => boolean): readonly string[] {
  const what = touched(kinds, before, event, after);
  const rooms = [...new Set([...allRooms(before), ...allRooms(after)])].filter(isLookedAt);
  return rooms.flatMap((room) => {
    const [former, now] = [buildRoom(kinds, before, room), buildRoom(kinds, after, room)];
    const untold = Object.keys(now).filter((slice) => !isTouched(what, room, slice) && !sameJson(former[slice] ?? null, now[slice] ?? null));
    const patched = apply(throughJson<Json>(former), throughJson(diff(former, now)));
    return [
      ...untold.map((slice) => `${event.type} changed ${room}/${slice} untold`),
      ...(sameJson(patched, throughJson<Json>(now)) ? [] : [`${event.type}: the patch of ${room} is not exact`]),
    ];
  });
}

/** Nobody in two groups, everybody at a table that exists, experts where their topic is. `sent`: whom a facilitator moved by hand. */
export function brokenSeats(session: Session, sent: ReadonlySet<string>): readonly string[] {
  const { homes, experts, seats } = session.groups;
  const tables = new Set(homes.map((home) => home.id));
  const topicOf = new Map(experts.map((group) => [group.id, group.topic]));
  const found: string[] = [];
  if (tables.size !== homes.length || topicOf.size !== experts.length) found.push('two groups have the same name');
  for (const person of session.people.values()) {
    const seat = seats.get(person.id);
    if (!seat) {
      if (isPresent(person) && homes.length > 0) found.push(`${person.id} is here and has no seat`);
      continue;
    }
    const topics = topicsOf(seat);
    if (!tables.has(seat.home)) found.push(`${person.id} sits at table ${seat.home}, which is not there`);
    if (new Set(topics).size !== topics.length) found.push(`${person.id} has a topic twice: ${topics.join()}`);
    if (seat.expert === null) continue;
    const topic = topicOf.get(seat.expert);
    if (topic === undefined) found.push(`${person.id} is in expert group ${seat.expert}, which is not there`);
    else if (!topics.includes(topic) && !sent.has(person.id)) found.push(`${person.id} reads ${topics.join()} and is in expert group ${seat.expert}`);
  }
  for (const id of seats.keys()) if (!session.people.has(id)) found.push(`${id} has a seat and is nobody`);
  return found;
}

/** In an expert stage everybody present who has a topic meets somebody. */
export function lostReaders(session: Session): readonly string[] {
  if (session.plan.get(session.current)?.grouping !== 'expert' || session.groups.experts.length === 0) return [];
  return [...session.people.values()].flatMap((person) => {
    const seat = session.groups.seats.get(person.id);
    return isPresent(person) && seat && seat.topic !== null && seat.expert === null ? [`${person.id} has ${seat.topic} and no expert group`] : [];
  });
}

export interface KeptNote {
  readonly id: string;
  readonly stage: string;
  readonly group: string;
  readonly text: string;
  readonly withdrawn: boolean;
  readonly hidden: boolean;
}

/** What a writer may rely on: every accepted note, as its events tell. Debriefs hide notes only from their own wall. */
export function keptNotes(happenings: readonly Happening[]): readonly KeptNote[] {
  const kept = new Map<string, KeptNote>();
  for (const { event } of happenings) {
    if (!/^(?:discuss|teach)\.note/.test(event.type) || !('happened' in event.data)) continue;
    const happened = event.data.happened as { note: string; group: string; text?: string; on?: boolean };
    const key = `${event.data.stage} ${happened.note}`;
    const known = kept.get(key);
    const fresh = { id: happened.note, stage: event.data.stage, group: happened.group, text: happened.text ?? '', withdrawn: false, hidden: false };
    const change = {
      noteAdded: () => fresh,
      noteEdited: () => ({ ...(known ?? fresh), text: fresh.text }),
      noteWithdrawn: () => ({ ...(known ?? fresh), withdrawn: true }),
      noteRestored: () => ({ ...(known ?? fresh), withdrawn: false }),
      noteHidden: () => ({ ...(known ?? fresh), hidden: happened.on === true }),
    }[event.type.split('.')[1] ?? ''];
    if (change) kept.set(key, change());
  }
  return [...kept.values()];
}

/** Every accepted note exactly once in what its stage leaves, and, whenever the room is back in that stage, in its own group's room. */
export function lostNotes(kinds: Kinds, session: Session, kept: readonly KeptNote[]): readonly string[] {
  const shown = kept.filter((note) => !note.withdrawn && !note.hidden);
  const found: string[] = [];
  for (const stage of session.opened.keys()) {
    const scene = stageOnScene(kinds, session, stage);
    const left = scene ? outcomeOf(scene).notes.map((note) => `${note.group} ${note.id} ${note.text}`) : [];
    const expected = shown.filter((note) => note.stage === stage).map((note) => `${note.group} ${note.id} ${note.text}`);
    if (!sameJson(left.sort(), expected.sort())) found.push(`${stage} leaves ${left.sort().join()} instead of ${expected.sort().join()}`);
  }
  const grouping = session.plan.get(session.current)?.grouping ?? 'whole';
  const here = shown.filter((note) => note.stage === session.current);
  const groups = new Set([...allGroups(session), ...here.map((note) => note.group)]);
  for (const group of groups) {
    const slice = buildSlice(kinds, session, roomOfGroup(grouping, group), 'group') as {
      view?: { notes?: readonly { id: string; text: string }[] };
    } | null;
    const seen = (slice?.view?.notes ?? []).map((note) => `${note.id} ${note.text}`);
    const expected = here.filter((note) => note.group === group).map((note) => `${note.id} ${note.text}`);
    if (!sameJson(seen.sort(), expected.sort())) found.push(`${group} sees ${seen.join()} instead of ${expected.join()}`);
  }
  return found;
}

function allGroups(session: Session): readonly string[] {
  switch (session.plan.get(session.current)?.grouping) {
    case 'home':
      return session.groups.homes.map((home) => home.id);
    case 'expert':
      return session.groups.experts.map((expert) => expert.id);
    case 'alone':
      return [...session.people.keys()];
    default:
      return [WHOLE];
  }
}

/** Wishes are about people whom the session knows, each pair said once, and nothing but a hand takes one away. */
export function strayWishes({ before, event, after }: Happening): readonly string[] {
  const { apart, together, companions } = after.wishes;
  const strangers = [...namedIn(after.wishes)].filter((person) => !after.people.has(person) && !after.expected.has(person));
  const twice = [apart, together].some((pairs) => new Set(pairs.map((pair) => [...pair].sort().join(' '))).size < pairs.length);
  const guests = new Set(companions.map(({ person }) => person));
  const count = ({ wishes }: Session): number => wishes.apart.length + wishes.together.length + wishes.companions.length;
  return [
    ...strangers.map((person) => `a wish is about ${person}, who is nobody`),
    ...(twice ? ['a pair is wished twice'] : []),
    ...(guests.size < companions.length ? ['somebody is the companion of two'] : []),
    ...(!['setup.wished', 'people.unexpected'].includes(event.type) && count(before) !== count(after) ? [`${event.type} lost a wish`] : []),
  ];
}

/** Whoever is not here binds nobody: groups are formed as if nothing were wished about them, and nobody expected has a seat. */
export function boundByAbsent(session: Session): readonly string[] {
  const { wishes } = formRequest(session, { seed: 1, locked: [], closed: [] });
  const absent = [...namedIn(wishes)].filter((person) => !isPresent(session.people.get(person)));
  const seated = [...session.expected.keys()].filter((person) => session.groups.seats.has(person));
  return [
    ...absent.map((person) => `groups are formed for ${person}, who is not here`),
    ...seated.map((person) => `${person} is awaited and has a seat`),
  ];
}

/** What two facilitators settle at once stays apart: only the signs and weights that were named are others now. */
export function overwritten({ type, data }: Stamped, before: Session, after: Session): readonly string[] {
  if (type !== 'groups.set') return [];
  const { tables, weights } = data as EngineCommandData['groups.set']; // as the rule got it
  const signsBut = ({ settings }: Session): Json =>
    settings.tables.filter(({ number }) => !tables?.some((sign) => sign.number === number)).map(({ number, name, place }) => [number, name, place]);
  const weightsBut = ({ settings }: Session): Json =>
    Object.entries(settings.weights).filter(([question]) => !weights?.some((one) => one.question === question));
  return [
    ...(sameJson(signsBut(before), signsBut(after)) ? [] : ['another table’s sign was changed']),
    ...(sameJson(weightsBut(before), weightsBut(after)) ? [] : ['another question’s weight was changed']),
  ];
}
