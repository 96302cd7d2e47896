// Forming home groups, taking topics, moving people, and taking it back.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import type { PersonId, TopicId } from '../../base/ids.ts';
import { mayTake } from '../../grouping/topics.ts';
import { isPresent, type Seat, topicsOf } from '../../people/groups.ts';
import type { Kinds } from '../../stages/sealed.ts';
import type { EngineCommand } from '../commands.ts';
import { draft, happen } from '../draft.ts';
import type { Event, SeatsChange, Stamp } from '../events.ts';
import { actsFor } from '../may.ts';
import { dealtRest, formed, lateExpertSeated, newcomerSeated, readingHasBegun, tablesOf, topicIds } from '../seating.ts';
import type { Session } from '../session.ts';

type Command = Extract<EngineCommand, { type: `groups.${string}` }>;

export function decideGroups(kinds: Kinds, session: Session, command: Command, stamp: Stamp): Decision<Event> {
  switch (command.type) {
    case 'groups.form':
      return [...session.people.values()].some(isPresent) ? accept<Event>(formed(session)) : refuse('tooFewPeople');
    case 'groups.takeTopic': {
      const whom = actsFor(session, command.by, command.data.for);
      return whom.ok ? take(kinds, session, whom.person, command.data.topic) : whom;
    }
    case 'groups.returnTopic': {
      const whom = actsFor(session, command.by, command.data.for);
      if (!whom.ok) return whom;
      const seat = session.groups.seats.get(whom.person);
      if (!seat || seat.topic === null) return accept();
      if (readingHasBegun(kinds, session)) return refuse('readingBegun');
      return accept<Event>({ type: 'groups.topicReturned', data: seatOf(whom.person, { ...seat, topic: null }) });
    }
    case 'groups.dealRest': {
      if (session.groups.homes.length === 0) return refuse('noGroupsYet');
      const deal = dealtRest(session);
      return deal ? accept<Event>(deal) : accept();
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

function seatOf(person: PersonId, seat: Seat): SeatsChange {
  return { homes: null, experts: null, seats: [{ person, seat }] };
}

function take(kinds: Kinds, session: Session, person: PersonId, topic: TopicId): Decision<Event> {
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
  return accept<Event>({ type: 'groups.topicTaken', data: seatOf(person, { ...seat, topic }) });
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
  const given = happen(kinds, stamp, draft(session), { type: 'groups.topicGiven', data: seatOf(person, next) });
  const expert = lateExpertSeated(given.session, person);
  return accept(...(expert ? happen(kinds, stamp, given, expert) : given).events);
}

/** The last step that moved people, taken back; whoever came since then keeps a seat at a table that exists. */
function undo(kinds: Kinds, session: Session, stamp: Stamp): Decision<Event> {
  const step = session.undo.at(-1);
  if (!step) return refuse('nothingToUndo');
  const before: Event = {
    type: 'groups.undone',
    data: { homes: step.homes, experts: step.experts, seats: step.seats.map(([person, seat]) => ({ person, seat })) },
  };
  let now = happen(kinds, stamp, draft(session), before);
  for (const person of session.people.values()) {
    const seat = now.session.groups.seats.get(person.id);
    const lost = isPresent(person) && !(seat && step.homes.some((home) => home.id === seat.home));
    const found = lost ? newcomerSeated(kinds, now.session, person.id) : null;
    if (found) now = happen(kinds, stamp, now, found);
  }
  return accept(...now.events);
}
