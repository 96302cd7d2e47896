// Who sits where: the session's people brought to the grouping rules, and their answers brought back as events.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { resolveClaims } from '../grouping/claims.ts';
import { formExperts } from '../grouping/experts.ts';
import { byGroup } from '../grouping/order.ts';
import { type ExpertGroup, isPresent, type Seat, withOwn } from '../people/groups.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Kinds } from '../stages/sealed.ts';
import { barsOf } from './apartTopics.ts';
import { seatsChanged } from './companions.ts';
import { type Draft, happen } from './draft.ts';
import type { Event, GroupsEvent, Stamp } from './events.ts';
import type { Formation } from './formation.ts';
import { formed } from './forming.ts';
import { lateExpertSeated, newcomerSeated, returnedTable, returnedTopic } from './latecomers.ts';
import { topicsStillMatter, wantsReaders } from './phase.ts';
import type { Session } from './session.ts';
import { companionsOf, countedTables, readersIn, topicIds } from './tables.ts';

/**
 * Topics for all who have none, and for tables that lack one: as they would like as far as can be, a topic
 * that somebody has stays theirs. For one table, or for all. Null where nothing is to be dealt.
 */
export function dealtRest(session: Session, home: GroupId | null = null): Extract<Event, { type: 'groups.dealt' }> | null {
  const topics = topicIds(session);
  const readers = new Map<TopicId, number>();
  for (const seat of session.groups.seats.values()) if (seat.topic !== null) readers.set(seat.topic, (readers.get(seat.topic) ?? 0) + 1);
  const seats = new Map<PersonId, Seat>();
  for (const table of countedTables(session)) {
    if (home !== null && table.home !== home) continue;
    const bars = barsOf(session, (person) => (seats.get(person) ?? session.groups.seats.get(person))?.topic ?? null);
    for (const deal of resolveClaims(table.members, session.held, topics, readers, bars)) {
      const seat = seats.get(deal.person) ?? session.groups.seats.get(deal.person);
      if (!seat) continue;
      seats.set(deal.person, deal.second ? { ...seat, second: [...seat.second, deal.topic] } : withOwn(seat, deal.topic));
      if (!deal.second) readers.set(deal.topic, (readers.get(deal.topic) ?? 0) + 1);
    }
  }
  const data = seatsChanged(session, seats);
  return data.seats.length === 0 ? null : { type: 'groups.dealt', data };
}

/** Expert groups for all readers, made as late as possible so that leavers and latecomers cost nothing. As a search mixed them, as far as that still fits. */
function expertsFormed(session: Session, formation: Formation | null): GroupsEvent {
  const seatOf = session.groups.seats;
  const readers = readersIn(session);
  const reads = new Map(readers.map((reader) => [reader.person, reader.topic]));
  const mixed = (formation?.experts ?? [])
    .map((group) => ({ ...group, members: group.members.filter((person) => reads.get(person) === group.topic) }))
    .filter((group) => group.members.length > 0)
    .sort((a, b) => byGroup(a.id, b.id));
  const topics = topicIds(session);
  const groups = mixed.length > 0 ? mixed : formExperts(readers, topics, session.settings.largestExpert);
  const ordered = topics.flatMap((topic) => groups.filter((group) => group.topic === topic).map((group, index) => ({ ...group, number: index + 1 })));
  const several = new Set(ordered.filter((group) => group.number > 1).map((group) => group.topic));
  const experts = ordered.map((group, index): ExpertGroup & { readonly members: readonly PersonId[] } => ({
    id: several.has(group.topic) ? `${group.topic}${group.number}` : group.topic,
    topic: group.topic,
    table: index + 1,
    members: group.members,
  }));
  const seats = experts.flatMap(({ id, members }) =>
    members.flatMap((person) =>
      [person, ...companionsOf(session, person)].flatMap((each) => {
        const seat = seatOf.get(each);
        return seat ? [{ person: each, seat: { ...seat, expert: id } }] : [];
      }),
    ),
  );
  const origin = mixed.length > 0 ? (formation?.origin ?? null) : null;
  return {
    type: 'groups.expertsFormed',
    data: { homes: null, experts: experts.map(({ id, topic, table }) => ({ id, topic, table })), seats, origin },
  };
}

/** Whoever of them has a topic while its readers meet, meets them. */
function withExpertGroups(kinds: Kinds, stamp: Stamp, so: Draft, people: readonly PersonId[]): Draft {
  return people.reduce((now, person) => {
    const expert = lateExpertSeated(now.session, person);
    return expert ? happen(kinds, stamp, now, expert) : now;
  }, so);
}

/** What has happened to seats, and whoever got a topic by it while its readers meet, meets them. */
export function metByReaders(kinds: Kinds, stamp: Stamp, so: Draft, event: GroupsEvent): Draft {
  const people = event.data.seats.map(({ person }) => person);
  return withExpertGroups(kinds, stamp, happen(kinds, stamp, so, event), people);
}

/** With a seat, where seats have been given out already, and an expert group, where there are some. */
export function seated(kinds: Kinds, so: Draft, person: PersonId, stamp: Stamp): Draft {
  let now = so;
  const home = now.session.groups.seats.has(person) ? null : newcomerSeated(kinds, now.session, person, stamp.at);
  if (home) now = happen(kinds, stamp, now, home);
  return withExpertGroups(kinds, stamp, now, [person]);
}

/** Somebody who is back: at their own seat unless that table has gone, and with a topic while others read. */
export function welcomed(kinds: Kinds, so: Draft, person: PersonId, stamp: Stamp): Draft {
  const table = returnedTable(so.session, person);
  const now = table ? happen(kinds, stamp, so, table) : so;
  const topic = returnedTopic(kinds, now.session, person, stamp.at);
  return seated(kinds, topic ? happen(kinds, stamp, now, topic) : now, person, stamp);
}

/** Settles what a stage needs before it can open: home groups, topics for all, expert groups. */
export function settled(kinds: Kinds, stamp: Stamp, so: Draft, planned: PlannedStage, formation: Formation | null): Draft {
  const needsTopics = wantsReaders(kinds, planned) || (kinds.get(planned.kind)?.needs === 'topics' && planned.grouping !== 'whole');
  let now = so;
  const add = (event: GroupsEvent | null): void => {
    if (event) now = happen(kinds, stamp, now, event);
  };
  const anybody = [...so.session.people.values()].some(isPresent);
  if (!anybody || !(needsTopics || planned.grouping === 'home' || planned.grouping === 'expert')) return so;
  if (now.session.groups.homes.length === 0) add(formed(now.session, formation));
  for (const person of [...now.session.people.values()].filter(isPresent)) {
    if (!now.session.groups.seats.has(person.id)) add(newcomerSeated(kinds, now.session, person.id, stamp.at));
  }
  if (needsTopics && topicsStillMatter(kinds, now.session, planned.id)) {
    // Dealt by the stage, not by the facilitator: nothing of theirs that undo could take back.
    const deal = dealtRest(now.session);
    add(deal && { type: 'groups.seated', data: deal.data });
  }
  if (planned.grouping === 'expert') {
    if (now.session.groups.experts.length === 0) add(expertsFormed(now.session, formation));
    // Also whoever came while the groups were searched for.
    now = withExpertGroups(
      kinds,
      stamp,
      now,
      [...now.session.people.values()].filter(isPresent).map((person) => person.id),
    );
  }
  return now;
}
