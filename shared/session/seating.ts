// Who sits where: the session's people brought to the grouping algorithms, and their answers brought back as events.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { formExperts } from '../grouping/experts.ts';
import { type CoverageGap, coverageGaps } from '../grouping/gaps.ts';
import { dealHomes } from '../grouping/homes.ts';
import { seatNewcomer } from '../grouping/newcomer.ts';
import { planHomes } from '../grouping/plan.ts';
import type { Table } from '../grouping/table.ts';
import { dealTopics } from '../grouping/topics.ts';
import { isPresent, type Seat } from '../people/groups.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type Draft, happen } from './draft.ts';
import type { GroupsEvent, SeatsChange, Stamp } from './events.ts';
import type { Session } from './session.ts';

const NO_CHANGE: SeatsChange = { homes: null, experts: null, seats: [] };

/** Tables with their present members, in the order in which people joined. */
export function tablesOf(session: Session): readonly Table[] {
  const members = new Map<GroupId, Table['members'][number][]>(session.groups.homes.map((home) => [home.id, []]));
  for (const person of session.people.values()) {
    const seat = session.groups.seats.get(person.id);
    if (seat && isPresent(person)) members.get(seat.home)?.push({ person: person.id, topic: seat.topic, second: seat.second });
  }
  return [...members].map(([home, people]) => ({ home, members: people }));
}

/** Home groups without a present expert for some topic. A table where nobody sits lacks nothing. */
export function gapsOf(session: Session): readonly CoverageGap[] {
  const taken = tablesOf(session).filter((table) => table.members.length > 0);
  return coverageGaps(taken, topicIds(session));
}

export function topicIds(session: Session): readonly TopicId[] {
  return session.workshop.topics.map((topic) => topic.id);
}

/** Whether reading or expert talk is still to come, so that a topic is of use to somebody who has none. */
export function topicsStillMatter(kinds: Kinds, session: Session, from: string = session.current): boolean {
  const ahead = session.runSheet.slice(session.runSheet.indexOf(from));
  return ahead.some((id) => {
    const planned = session.plan.get(id);
    return planned !== undefined && !session.skipped.has(id) && wantsReaders(kinds, planned);
  });
}

/** Whether a stage is for the readers of a topic: each with their text, or all of them together. */
function wantsReaders(kinds: Kinds, planned: PlannedStage): boolean {
  return planned.grouping === 'expert' || (planned.grouping === 'alone' && kinds.get(planned.kind)?.needs === 'topics');
}

/** Whether anybody has begun to read, after which topics are no longer swapped. */
export function readingHasBegun(kinds: Kinds, session: Session): boolean {
  return [...session.opened.keys()].some((id) => {
    const planned = session.plan.get(id);
    return planned !== undefined && wantsReaders(kinds, planned);
  });
}

/** Everybody present into new home groups, by count-off; topics are open again. */
export function formed(session: Session): GroupsEvent {
  const people = [...session.people.values()].filter(isPresent).map((person) => person.id);
  const { sizes } = planHomes(people.length, session.workshop.topics.length);
  const tables = dealHomes(people, sizes);
  const homes = tables.map((_, index) => ({ id: String(index + 1), number: index + 1 }));
  const seated = tables.flatMap((table, index) => table.map((person) => ({ person, seat: emptySeat(String(index + 1)) })));
  const away = [...session.groups.seats.keys()].filter((person) => !people.includes(person)).map((person) => ({ person, seat: null }));
  return { type: 'groups.formed', data: { homes, experts: [], seats: [...seated, ...away] } };
}

function emptySeat(home: GroupId): Seat {
  return { home, topic: null, second: [], expert: null };
}

/** Topics for all who have none, and for tables that lack one; null where nothing is to be dealt. */
export function dealtRest(session: Session): GroupsEvent | null {
  const topics = topicIds(session);
  const readers = new Map<TopicId, number>();
  for (const seat of session.groups.seats.values()) if (seat.topic !== null) readers.set(seat.topic, (readers.get(seat.topic) ?? 0) + 1);
  const seats = new Map<PersonId, Seat>();
  for (const table of tablesOf(session)) {
    for (const deal of dealTopics(table.members, topics, readers)) {
      const seat = seats.get(deal.person) ?? session.groups.seats.get(deal.person);
      if (!seat) continue;
      seats.set(deal.person, deal.second ? { ...seat, second: [...seat.second, deal.topic] } : { ...seat, topic: deal.topic });
      if (!deal.second) readers.set(deal.topic, (readers.get(deal.topic) ?? 0) + 1);
    }
  }
  if (seats.size === 0) return null;
  return { type: 'groups.dealt', data: { ...NO_CHANGE, seats: [...seats].map(([person, seat]) => ({ person, seat })) } };
}

/** Expert groups for all readers, made as late as possible so that leavers and latecomers cost nothing. */
function expertsFormed(session: Session): GroupsEvent {
  const readers = [...session.people.values()].filter(isPresent).flatMap((person) => {
    const seat = session.groups.seats.get(person.id);
    return seat && seat.topic !== null ? [{ person: person.id, topic: seat.topic, home: seat.home }] : [];
  });
  const groups = formExperts(readers, topicIds(session));
  const several = new Set(groups.filter((group) => group.number > 1).map((group) => group.topic));
  const named = groups.map((group, index) => ({
    group,
    id: several.has(group.topic) ? `${group.topic}${group.number}` : group.topic,
    table: index + 1,
  }));
  const seats = named.flatMap(({ group, id }) =>
    group.members.flatMap((person) => {
      const seat = session.groups.seats.get(person);
      return seat ? [{ person, seat: { ...seat, expert: id } }] : [];
    }),
  );
  const experts = named.map(({ group, id, table }) => ({ id, topic: group.topic, table }));
  return { type: 'groups.expertsFormed', data: { homes: null, experts, seats } };
}

/**
 * A seat for somebody who has none, or for the part of a seat that is missing: the table and topic
 * that need them most. null where there are no home groups yet.
 */
function newcomerSeated(kinds: Kinds, session: Session, person: PersonId): GroupsEvent | null {
  const topics = topicIds(session);
  if (session.groups.homes.length === 0) return null;
  const current = session.plan.get(session.current);
  const topicNow = current !== undefined && wantsReaders(kinds, current) && topicsStillMatter(kinds, session);
  const experts = session.groups.experts.map((group) => ({
    id: group.id,
    topic: group.topic,
    members: [...session.people.values()]
      .filter((other) => isPresent(other) && session.groups.seats.get(other.id)?.expert === group.id)
      .map((other) => other.id),
  }));
  const others = tablesOf(session).map((table) => ({ ...table, members: table.members.filter((member) => member.person !== person) }));
  const found = seatNewcomer(others, experts, topics, topicNow ? 'topic' : 'listen');
  const seat: Seat = { home: found.home, topic: found.topic, second: [], expert: found.expert };
  const relieved = found.takesOver === null ? undefined : session.groups.seats.get(found.takesOver);
  // Whoever read two because somebody was missing need not, unless they have begun to.
  const relief =
    found.takesOver !== null && relieved && !readingHasBegun(kinds, session)
      ? [{ person: found.takesOver, seat: { ...relieved, second: relieved.second.filter((topic) => topic !== found.topic) } }]
      : [];
  return { type: 'groups.seated', data: { ...NO_CHANGE, seats: [{ person, seat }, ...relief] } };
}

/** An expert group for a reader who has none: the smallest of their topic, or a new one where the topic has none. */
export function lateExpertSeated(session: Session, person: PersonId): GroupsEvent | null {
  const seat = session.groups.seats.get(person);
  const { experts, seats } = session.groups;
  if (!seat || seat.topic === null || seat.expert !== null || experts.length === 0) return null;
  const sizes = experts
    .filter((group) => group.topic === seat.topic)
    .map((group) => ({ id: group.id, size: [...seats.values()].filter((other) => other.expert === group.id).length }))
    .sort((a, b) => a.size - b.size);
  const opened = sizes[0] ? null : { id: seat.topic, topic: seat.topic, table: experts.length + 1 };
  const expert = sizes[0]?.id ?? seat.topic;
  return {
    type: 'groups.seated',
    data: { homes: null, experts: opened && [...experts, opened], seats: [{ person, seat: { ...seat, expert } }] },
  };
}

/** With a seat, where seats have been given out already, and an expert group, where there are some. */
export function seated(kinds: Kinds, so: Draft, person: PersonId, stamp: Stamp): Draft {
  let now = so;
  const home = now.session.groups.seats.has(person) ? null : newcomerSeated(kinds, now.session, person);
  if (home) now = happen(kinds, stamp, now, home);
  const expert = lateExpertSeated(now.session, person);
  return expert ? happen(kinds, stamp, now, expert) : now;
}

/** Settles what a stage needs before it can open: home groups, topics for all, expert groups. */
export function settled(kinds: Kinds, stamp: Stamp, so: Draft, planned: PlannedStage): Draft {
  const needsTopics = wantsReaders(kinds, planned) || (kinds.get(planned.kind)?.needs === 'topics' && planned.grouping !== 'whole');
  let now = so;
  const add = (event: GroupsEvent | null): void => {
    if (event) now = happen(kinds, stamp, now, event);
  };
  const anybody = [...so.session.people.values()].some(isPresent);
  if (!anybody || !(needsTopics || planned.grouping === 'home' || planned.grouping === 'expert')) return so;
  if (now.session.groups.homes.length === 0) add(formed(now.session));
  for (const person of [...now.session.people.values()].filter(isPresent)) {
    if (!now.session.groups.seats.has(person.id)) add(newcomerSeated(kinds, now.session, person.id));
  }
  if (needsTopics && topicsStillMatter(kinds, now.session, planned.id)) {
    // Dealt by the stage, not by the facilitator: nothing of theirs that undo could take back.
    const deal = dealtRest(now.session);
    add(deal && { type: 'groups.seated', data: deal.data });
  }
  if (planned.grouping === 'expert') {
    if (now.session.groups.experts.length === 0) add(expertsFormed(now.session));
    else for (const person of [...now.session.people.values()].filter(isPresent)) add(lateExpertSeated(now.session, person.id));
  }
  return now;
}
