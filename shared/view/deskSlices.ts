// What the facilitator's desk shows besides the room: what needs a hand, and what is settled about groups.

import { groupBy } from '../base/collections.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import { isPresent, topicsOf } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import { breachesOf } from '../session/breaches.ts';
import { proposals } from '../session/mending.ts';
import { readingHasBegun, topicsStillMatter } from '../session/phase.ts';
import { lastUndoable } from '../session/rules/undo.ts';
import type { Session } from '../session/session.ts';
import { weightsOf } from '../session/setup.ts';
import { countedTables, fullTable, gapsOf, hostOf, standing } from '../session/tables.ts';
import { unkeptWishes } from '../session/unkept.ts';
import type { Kinds } from '../stages/sealed.ts';
import type { DeskView, SetupView } from './deskViews.ts';

/** So many names of a step that can be taken back. */
const NAMED = 3;

export function deskView(kinds: Kinds, session: Session): DeskView {
  const present = [...session.people.values()].filter(isPresent);
  const formed = session.groups.homes.length > 0;
  const offered = proposals(kinds, session);
  const best = offered[0];
  return {
    gaps: gapViews(kinds, session),
    repairs: offered.map(({ key, repair }) => ({
      ...repair,
      key,
      breaks: breachesOf(session, repair).map(({ kind, group, people }) => ({ kind, group, people })),
    })),
    dismissed: best !== undefined && best.key === session.dismissed,
    standIns: standing(session),
    tell: tellViews(session),
    broken: brokenViews(kinds, session),
    undo: lastStep(session),
    unseated: formed ? present.filter((person) => !session.groups.seats.has(person.id)).map((person) => person.id) : [],
    withoutTopic:
      formed && topicsStillMatter(kinds, session)
        ? present.filter(({ id }) => topicsOf(session.groups.seats.get(id)).length === 0 && hostOf(session, id) === null).map(({ id }) => id)
        : [],
    readingBegun: readingHasBegun(session),
    fullTable: fullTable(session),
  };
}

/** Changes that no phone tells. */
function tellViews({ told, people, groups }: Session): DeskView['tell'] {
  return [...told].flatMap(([id, { what, topic }]) => {
    const person = people.get(id);
    return isPresent(person) && !hasPhone(person) ? [{ person: id, what, topic, home: groups.seats.get(id)?.home ?? null }] : [];
  });
}

function lastStep(session: Session): DeskView['undo'] {
  const step = lastUndoable(session)?.step;
  if (!step) return null;
  const names = step.seats.slice(0, NAMED).map(([person]) => session.people.get(person)?.name ?? '');
  return { what: step.what, names, people: step.seats.length, by: step.by, automatic: step.automatic, at: step.at };
}

/** Where people are still choosing nothing is missing yet: they take what they can, and the rest is dealt before anybody reads. */
function gapViews(kinds: Kinds, session: Session): DeskView['gaps'] {
  const choosing =
    topicsStillMatter(kinds, session) && !readingHasBegun(session)
      ? new Map(countedTables(session).map((table) => [table.home, table.members.filter((member) => member.topic === null).length]))
      : new Map<GroupId, number>();
  const gone = goneReaders(session);
  return gapsOf(session).flatMap(({ home, missing }) => {
    if ((choosing.get(home) ?? 0) > 0) return [];
    const left = gone.get(home) ?? [];
    return missing.map((topic) => {
      const guests = goneGuests(session, home, topic);
      // With a guest the gap was closed: it is open again because of them, whoever left before.
      return { home, topic, gone: guests.length > 0 ? guests : left.filter(({ topics }) => topics.includes(topic)).map(({ person }) => person) };
    });
  });
}

/** Who came over to teach a topic at a table and is not in the room. */
function goneGuests({ groups, people }: Session, at: GroupId, about: TopicId): readonly PersonId[] {
  return groups.standIns.flatMap(({ home, topic, visitor }) =>
    home === at && topic === about && visitor !== null && !isPresent(people.get(visitor)) ? [visitor] : [],
  );
}

/** Table to who has read for it and is not in the room. */
function goneReaders(session: Session): ReadonlyMap<GroupId, readonly { readonly person: PersonId; readonly topics: readonly TopicId[] }[]> {
  const { groups, people } = session;
  const gone = [...groups.seats].flatMap(([person, seat]) =>
    isPresent(people.get(person)) || hostOf(session, person) !== null ? [] : [{ person, home: seat.home, topics: topicsOf(seat) }],
  );
  return groupBy(gone, ({ home }) => home);
}

function brokenViews(kinds: Kinds, session: Session): DeskView['broken'] {
  return unkeptWishes(kinds, session).map(({ kind, group, people, exchange }) => ({
    kind,
    group,
    people,
    exchange: exchange && { ...exchange.repair, key: exchange.key, breaks: [] },
  }));
}

export function setupView(session: Session): SetupView {
  return {
    settings: session.settings,
    questions: session.workshop.mixBy,
    weights: weightsOf(session.workshop, session.settings),
    wishes: session.wishes,
    expected: [...session.expected.values()],
  };
}
