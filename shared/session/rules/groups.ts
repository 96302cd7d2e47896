// Forming home groups, taking topics, moving people, and taking it back.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import type { PersonId, TopicId } from '../../base/ids.ts';
import { mayTake } from '../../grouping/topics.ts';
import { isPresent, type Seat, topicsOf } from '../../people/groups.ts';
import type { Kinds } from '../../stages/sealed.ts';
import type { EngineCommand } from '../commands.ts';
import { draft, happen } from '../draft.ts';
import type { Event, GroupsEvent, SeatsChange, Stamp } from '../events.ts';
import { actsFor } from '../may.ts';
import { dealtRest, formed, lateExpertSeated, readingHasBegun, settled, tablesOf, topicIds } from '../seating.ts';
import type { Session } from '../session.ts';
import { undo } from './undo.ts';

type Command = Extract<EngineCommand, { type: `groups.${string}` }>;

export function decideGroups(kinds: Kinds, session: Session, command: Command, stamp: Stamp): Decision<Event> {
  switch (command.type) {
    case 'groups.form':
      return [...session.people.values()].some(isPresent) ? form(kinds, session, stamp) : refuse('tooFewPeople');
    case 'groups.takeTopic': {
      const whom = actsFor(session, command.by, command.data.for);
      return whom.ok ? take(kinds, session, whom.person, command.data.topic, stamp) : whom;
    }
    case 'groups.returnTopic': {
      const whom = actsFor(session, command.by, command.data.for);
      if (!whom.ok) return whom;
      const seat = session.groups.seats.get(whom.person);
      if (!seat || seat.topic === null) return accept();
      if (readingHasBegun(kinds, session)) return refuse('readingBegun');
      return accept<Event>({ type: 'groups.topicReturned', data: seatOf(whom.person, { ...seat, topic: null, expert: null }) });
    }
    case 'groups.dealRest': {
      if (session.groups.homes.length === 0) return refuse('noGroupsYet');
      const deal = dealtRest(session);
      return deal ? withExpertGroups(kinds, session, deal, stamp) : accept();
    }
    case 'groups.move':
      return move(session, command.data.person, command.data.home, command.data.expert);
    case 'groups.giveTopic':
      return give(kinds, session, command.data.person, command.data.topic, stamp);
    case 'groups.undo':
      return undo(kinds, session, stamp);
    default:
      return never(command);
  }
}

/** New home groups; in a stage that needs topics or expert groups these are made anew as well, or the room would stand there without. */
function form(kinds: Kinds, session: Session, stamp: Stamp): Decision<Event> {
  const now = happen(kinds, stamp, draft(session), formed(session));
  const planned = session.plan.get(session.current);
  return accept(...(planned ? settled(kinds, stamp, now, planned) : now).events);
}

function seatOf(person: PersonId, seat: Seat): SeatsChange {
  return { homes: null, experts: null, seats: [{ person, seat }] };
}

function take(kinds: Kinds, session: Session, person: PersonId, topic: TopicId, stamp: Stamp): Decision<Event> {
  const seat = session.groups.seats.get(person);
  if (!seat) return refuse('noGroupsYet');
  if (!topicIds(session).includes(topic)) return refuse('noSuchTopic');
  if (topicsOf(seat).includes(topic)) return accept();
  if (seat.topic !== null && readingHasBegun(kinds, session)) return refuse('readingBegun');
  const table = tablesOf(session).find(({ home }) => home === seat.home);
  const members = (table?.members ?? []).map((member) => (member.person === person ? { ...member, topic: null } : member));
  const answer = mayTake(members, person, topic, topicIds(session));
  if (answer === 'taken') {
    const holder = members.find((member) => member.topic === topic);
    return refuse('topicTaken', { topic, who: (holder && session.people.get(holder.person)?.name) ?? '' });
  }
  if (answer === 'neededElsewhere') return refuse('topicNeededElsewhere', { topic });
  return withExpertGroups(kinds, session, { type: 'groups.topicTaken', data: seatOf(person, { ...seat, topic }) }, stamp);
}

function move(session: Session, person: PersonId, home: string | null, expert: string | null): Decision<Event> {
  const seat = session.groups.seats.get(person);
  if (!session.people.has(person)) return refuse('noSuchPerson');
  if (home !== null && !session.groups.homes.some((group) => group.id === home)) return refuse('noSuchGroup');
  const group = session.groups.experts.find(({ id }) => id === expert);
  if (expert !== null && !group) return refuse('noSuchGroup');
  if (!seat && home === null) return refuse('noGroupsYet');
  const from: Seat = seat ?? { home: home ?? '', topic: null, second: [], expert: null };
  const next: Seat = {
    home: home ?? from.home,
    // A listener who is sent to an expert group becomes a reader of its topic; readers keep what they have read.
    topic: from.topic ?? group?.topic ?? null,
    second: from.second,
    expert: expert ?? from.expert,
  };
  const unchanged = seat && next.home === seat.home && next.expert === seat.expert;
  return unchanged ? accept() : accept<Event>({ type: 'groups.moved', data: seatOf(person, next) });
}

function give(kinds: Kinds, session: Session, person: PersonId, topic: TopicId, stamp: Stamp): Decision<Event> {
  const seat = session.groups.seats.get(person);
  if (!seat) return refuse(session.people.has(person) ? 'noGroupsYet' : 'noSuchPerson');
  if (!topicIds(session).includes(topic)) return refuse('noSuchTopic');
  if (topicsOf(seat).includes(topic)) return accept();
  const next: Seat = seat.topic === null ? { ...seat, topic } : { ...seat, second: [...seat.second, topic] };
  return withExpertGroups(kinds, session, { type: 'groups.topicGiven', data: seatOf(person, next) }, stamp);
}

/** Whoever gets a topic while its readers meet, meets them. */
function withExpertGroups(kinds: Kinds, session: Session, event: GroupsEvent, stamp: Stamp): Decision<Event> {
  let now = happen(kinds, stamp, draft(session), event);
  for (const { person } of event.data.seats) {
    const expert = lateExpertSeated(now.session, person);
    if (expert) now = happen(kinds, stamp, now, expert);
  }
  return accept(...now.events);
}
