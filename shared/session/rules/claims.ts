// Taking topics at a table: the first tap wins for good, any other is held until the table's window closes.

import { accept, type Decision, refuse } from '../../base/decision.ts';
import type { GroupId, PersonId, TopicId } from '../../base/ids.ts';
import type { Instant } from '../../base/time.ts';
import { tap } from '../../grouping/claims.ts';
import { covers, type Member, type Table } from '../../grouping/table.ts';
import { type Bars, mayTake } from '../../grouping/topics.ts';
import { type Seat, withOwn } from '../../people/groups.ts';
import type { Kinds } from '../../stages/sealed.ts';
import { barsOf } from '../apartTopics.ts';
import { seatsChanged } from '../companions.ts';
import { type Draft, draft, happen } from '../draft.ts';
import type { Event, Stamp } from '../events.ts';
import { readingHasBegun } from '../phase.ts';
import { dealtRest, metByReaders } from '../seating.ts';
import type { ClaimWindow, Session } from '../session.ts';
import { countedTables, hostOf, topicIds } from '../tables.ts';

/** How long a choice is held at most, for people who never tap; and for those who have yet to come to the table. */
const WINDOW = 30_000;
const WALK = 120_000;

/** When a table's held choices are decided at the latest. */
export function windowEnds({ since, comes }: ClaimWindow): Instant {
  return since + (comes ? WALK : WINDOW);
}

export function take(kinds: Kinds, session: Session, person: PersonId, topic: TopicId, stamp: Stamp): Decision<Event> {
  const seat = session.groups.seats.get(person);
  const topics = topicIds(session);
  if (!seat) return refuse('noGroupsYet');
  if (!topics.includes(topic)) return refuse('noSuchTopic');
  if (seat.topic === topic || (seat.topic !== null && seat.second.includes(topic))) return accept();
  const host = hostOf(session, person);
  if (host !== null) return refuse('withCompanion', { name: session.people.get(host)?.name ?? '' });
  if (seat.topic !== null && readingHasBegun(session)) return refuse('readingBegun');
  const table = tableOf(session, seat);
  const members = table.members.map((member) => (member.person === person ? { ...member, topic: null } : member));
  const bars = barsOf(session);
  const answer =
    seat.topic === null ? tap(members, person, topic, topics, session.held, bars) : exchange(members, person, seat.topic, topic, topics, bars);
  if (answer.answer === 'already') return accept();
  // It would never become theirs: nothing to hold.
  if (answer.answer === 'barred') return refuse('topicBarred', { topic });
  if (answer.answer === 'taken') return taken(kinds, session, person, withOwn(seat, topic), stamp);
  // Whoever has a topic keeps it until another is free.
  if (seat.topic !== null) return refuseHeld(session, answer.because, topic, answer.by);
  return held(kinds, session, person, seat, topic, stamp);
}

function tableOf(session: Session, seat: Seat): Table {
  return countedTables(session).find(({ home }) => home === seat.home) ?? { home: seat.home, members: [] };
}

/** `own` is the topic they would give back. */
function exchange(
  members: readonly Member[],
  person: PersonId,
  own: TopicId,
  topic: TopicId,
  topics: readonly TopicId[],
  bars: Bars,
): ReturnType<typeof tap> {
  const may = mayTake(members, person, topic, topics, bars);
  const covered = (table: readonly Member[]): boolean => topics.every((each) => covers(table, each));
  const then = members.map((member) => (member.person === person ? { ...member, topic } : member));
  // A small table that has dealt itself every topic keeps each of them: nobody deals again because of a change of mind.
  const loses =
    may === 'yes' &&
    members.length < topics.length &&
    covered(members.map((member) => (member.person === person ? { ...member, topic: own } : member))) &&
    !covered(then);
  if (loses) return { answer: 'held', topic, because: 'neededElsewhere', by: [] };
  if (may === 'yes') return { answer: 'taken', topic };
  if (may === 'barred') return { answer: 'barred', topic };
  return { answer: 'held', topic, because: may, by: members.filter((member) => member.topic === topic).map((member) => member.person) };
}

function refuseHeld(session: Session, because: 'taken' | 'neededElsewhere' | 'second', topic: TopicId, by: readonly PersonId[]): Decision<Event> {
  const [holder = ''] = by;
  return because === 'taken'
    ? refuse('topicTaken', { topic, who: session.people.get(holder)?.name ?? '' })
    : refuse('topicNeededElsewhere', { topic });
}

function taken(kinds: Kinds, session: Session, person: PersonId, seat: Seat, stamp: Stamp): Decision<Event> {
  const data = seatsChanged(session, new Map([[person, seat]]));
  const now = metByReaders(kinds, stamp, draft(session), { type: 'groups.topicTaken', data });
  return accept(...closedIfComplete(kinds, now, seat, stamp).events);
}

/** Kept as what they would like, best first; a second tap on the same changes nothing. */
function held(kinds: Kinds, session: Session, person: PersonId, seat: Seat, topic: TopicId, stamp: Stamp): Decision<Event> {
  const already = session.held.get(person) ?? [];
  if (already.includes(topic)) return accept();
  const now = happen(kinds, stamp, draft(session), { type: 'setup.held', data: { person, home: seat.home, topics: [...already, topic] } });
  return accept(...closedIfComplete(kinds, now, seat, stamp).events);
}

/** Once everybody at the table has a topic, or has said a second choice, nothing is left to wait for. */
function closedIfComplete(kinds: Kinds, so: Draft, { home }: Seat, stamp: Stamp): Draft {
  if (!so.session.windows.has(home)) return so;
  const members = countedTables(so.session).find((table) => table.home === home)?.members ?? [];
  const waiting = members.filter((member) => member.topic === null);
  const topics = topicIds(so.session);
  const bars = barsOf(so.session);
  const complete = waiting.every(({ person }) => {
    const said = so.session.held.get(person)?.length ?? 0;
    const free = topics.filter((topic) => mayTake(members, person, topic, topics, bars) === 'yes').length;
    return said >= 2 || (said === 1 && free < 2);
  });
  return complete ? decided(kinds, so, home, stamp) : so;
}

function decided(kinds: Kinds, so: Draft, home: GroupId, stamp: Stamp): Draft {
  const deal = dealtRest(so.session, home);
  // Decided by the table itself: nothing of the facilitator's that undo could take back.
  return deal ? metByReaders(kinds, stamp, so, { type: 'groups.seated', data: deal.data }) : so;
}

/** Whoever waits at this table gets a topic now; nothing where nobody does. */
export function closeWindow(kinds: Kinds, session: Session, home: GroupId, stamp: Stamp): Decision<Event> {
  return accept(...(session.windows.has(home) ? decided(kinds, draft(session), home, stamp) : draft(session)).events);
}

/** Gives a topic back, or takes back what one has asked for. */
export function returnTopic(session: Session, person: PersonId): Decision<Event> {
  const seat = session.groups.seats.get(person);
  if (!seat) return accept();
  if (seat.topic === null) {
    return session.held.has(person) ? accept<Event>({ type: 'setup.held', data: { person, home: seat.home, topics: [] } }) : accept();
  }
  const host = hostOf(session, person);
  if (host !== null) return refuse('withCompanion', { name: session.people.get(host)?.name ?? '' });
  if (readingHasBegun(session)) return refuse('readingBegun');
  return accept<Event>({ type: 'groups.topicReturned', data: seatsChanged(session, new Map([[person, { ...seat, topic: null, expert: null }]])) });
}
