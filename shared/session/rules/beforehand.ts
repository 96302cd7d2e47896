// What is known of people before groups are formed: the roster, their answers, where they sit, what they would like.

import { accept, type Decision, never, refuse } from '../../base/decision.ts';
import { sameJson } from '../../base/json.ts';
import { cleanName, flawInName, NAME_LIMIT } from '../../base/text.ts';
import { wishesHandedOn } from '../../grouping/wishesAbout.ts';
import type { EngineCommand } from '../commands.ts';
import type { Event } from '../events.ts';
import { actsFor } from '../may.ts';
import type { Session } from '../session.ts';
import { answersTo } from '../setup.ts';
import { topicIds } from '../tables.ts';
import { contradictionIn, namesOf } from './setup.ts';

type Command = Extract<
  EngineCommand,
  { type: 'people.answer' | 'people.sitAt' | 'people.like' | 'people.expect' | 'people.unexpect' | 'people.recognise' }
>;

/** As many as can be in a session. */
const MOST_EXPECTED = 600;

export function decideBeforehand(session: Session, command: Command): Decision<Event> {
  switch (command.type) {
    case 'people.answer': {
      const person = session.people.get(command.data.person);
      if (!person) return refuse('noSuchPerson');
      if (command.by.role === 'participant' && command.by.person !== person.id) return refuse('notYours');
      const answers = answersTo(session.workshop, command.data.answers);
      return sameJson(answers, person.answers) ? accept() : accept<Event>({ type: 'people.answered', data: { person: person.id, answers } });
    }
    case 'people.sitAt': {
      const whom = actsFor(session, command.by, command.data.for);
      if (!whom.ok) return whom;
      if (session.groups.homes.length > 0) return refuse('groupsFormed');
      const { table } = command.data;
      const now = session.people.get(whom.person)?.sitsAt ?? null;
      return now === table ? accept() : accept<Event>({ type: 'people.satAt', data: { person: whom.person, table } });
    }
    case 'people.like': {
      const whom = actsFor(session, command.by, command.data.for);
      if (!whom.ok) return whom;
      const topics = [...new Set(command.data.topics)];
      if (topics.some((topic) => !topicIds(session).includes(topic))) return refuse('noSuchTopic');
      if (session.groups.homes.length > 0) return refuse('groupsFormed');
      return accept<Event>({ type: 'people.liked', data: { person: whom.person, topics } });
    }
    case 'people.expect':
      return expect(session, command.data.people);
    case 'people.unexpect': {
      const people = command.data.people.filter((person) => session.expected.has(person));
      return people.length === 0 ? accept() : accept<Event>({ type: 'people.unexpected', data: { people } });
    }
    case 'people.recognise': {
      const [person, listed] = [session.people.get(command.data.person), session.expected.get(command.data.expected)];
      if (!person) return refuse('noSuchPerson');
      if (!listed) return refuse('notOnRoster');
      // One goes with one other.
      const hosts = [person.id, listed.id].flatMap((id) => session.wishes.companions.find((each) => each.person === id)?.with ?? []);
      if (new Set(hosts).size > 1) return refuse('wishesContradict', { names: namesOf(session, [person.id, ...hosts]) });
      const contradiction = contradictionIn(session, wishesHandedOn(session.wishes, listed.id, person.id), [person.id]);
      if (contradiction) return contradiction;
      // As at the door: what the roster knows need not be asked, what somebody says themselves counts.
      const answers = { ...listed.answers, ...person.answers };
      return accept<Event>({ type: 'people.recognised', data: { person: person.id, expected: listed.id, answers } });
    }
    default:
      return never(command);
  }
}

/** All of them or none, so that the facilitator knows what the roster holds. */
function expect(session: Session, rows: Extract<Command, { type: 'people.expect' }>['data']['people']): Decision<Event> {
  const people = rows
    .filter(({ person }) => !session.people.has(person))
    .map(({ person, name, answers }) => ({ id: person, name: cleanName(name), answers: answersTo(session.workshop, answers) }));
  const flaws = new Set(people.map(({ name }) => flawInName(name)));
  if (flaws.has('nameEmpty')) return refuse('nameEmpty');
  if (flaws.has('nameReserved')) return refuse('nameReserved');
  if (flaws.has('nameTooLong')) return refuse('nameTooLong', { max: NAME_LIMIT });
  const fresh = people.filter(({ id }) => !session.expected.has(id)).length;
  if (session.expected.size + fresh > MOST_EXPECTED) return refuse('rosterFull', { max: MOST_EXPECTED });
  return people.length === 0 ? accept() : accept<Event>({ type: 'people.expected', data: { people } });
}
