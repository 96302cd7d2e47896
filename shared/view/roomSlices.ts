// The whole room as the projector shows it, and as the facilitator runs it.

import type { PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { richText } from '../base/richText.ts';
import type { Table } from '../grouping/table.ts';
import { isPresent, presentByGroup, type Seat } from '../people/groups.ts';
import { hasPhone, type Person } from '../people/person.ts';
import type { PlannedStage } from '../plan/plan.ts';
import { wantsReaders } from '../session/phase.ts';
import { type StageOnScene, stageOnScene } from '../session/scene.ts';
import type { Session } from '../session/session.ts';
import { closedTables, countedTables, hostOf, signOf, tablesOf, topicIds } from '../session/tables.ts';
import { PIECE_STATES, type PieceState } from '../stages/kind.ts';
import type { Kinds } from '../stages/sealed.ts';
import type { PeopleView, RunSheetView } from './deskViews.ts';
import type { ArrivalsView, PieceView, SeatedView } from './views.ts';

export function seatedView(kinds: Kinds, session: Session): SeatedView {
  const stages = session.runSheet.flatMap((id): StageOnScene[] => {
    const found = stageOnScene(kinds, session, id);
    return found?.opened && found.kind.piece ? [found] : [];
  });
  const present = [...session.people.values()].filter(isPresent);
  const tables = tablesOf(session);
  const counted = countedTables(session);
  const meeting = presentByGroup('expert', session.people, session.groups.seats);
  return {
    people: present.map(({ id, name, simulated }) => ({ id, name, simulated })),
    homes: session.groups.homes.map((home) => {
      const members = tables.find((table) => table.home === home.id)?.members ?? [];
      const readers = counted.find((table) => table.home === home.id)?.members ?? [];
      const { name, place } = signOf(session, home.number);
      return {
        id: home.id,
        table: home.number,
        name,
        place,
        members: members.map(({ person, topic, second }) => ({ id: person, name: session.people.get(person)?.name ?? '', topic, second })),
        pieces: topicIds(session).map((topic) => pieceView(stages, readers, topic)),
      };
    }),
    experts: session.groups.experts.map(({ id, topic, table }) => {
      const { name, place } = signOf(session, table);
      const members = (meeting.get(id) ?? []).map((person) => ({ id: person.id, name: person.name }));
      return { id, topic, table, name, place, members };
    }),
    unseated: session.groups.homes.length === 0 ? 0 : present.filter((person) => !session.groups.seats.has(person.id)).length,
  };
}

function pieceView(stages: readonly StageOnScene[], members: Table['members'], topic: TopicId): PieceView {
  const readers = members.filter((member) => member.topic === topic || member.second.includes(topic));
  // Whoever sits here is asked, reader or not: a table without an expert is taught from the card, and its piece locks in as well.
  const states = members.flatMap((member) => stages.flatMap((stage) => pieceOf(stage, member.person, topic)));
  if (readers.length > 0) states.push('taken');
  const furthest = Math.max(0, ...states.map((state) => PIECE_STATES.indexOf(state)));
  return { topic, state: PIECE_STATES[furthest] ?? 'open', readers: readers.length };
}

function pieceOf({ kind, opened, scene }: StageOnScene, person: PersonId, topic: TopicId): PieceState[] {
  const state = opened && kind.piece?.(opened.state, scene, person, topic);
  return state ? [state] : [];
}

/**
 * Who has come to the groups of this stage, counted where somebody can say so: people without a phone are marked by
 * their neighbours. A group without any phone is left out, as it would never be full; only the facilitator can mark its people.
 */
export function arrivalsView(session: Session): ArrivalsView {
  const grouping = session.plan.get(session.current)?.grouping;
  if (grouping !== 'home' && grouping !== 'expert') return null;
  const members = presentByGroup(grouping, session.people, session.groups.seats);
  const counted = (grouping === 'home' ? session.groups.homes : session.groups.experts).flatMap(({ id }) => {
    const there = members.get(id) ?? [];
    return there.some(hasPhone) ? [{ id, here: there.filter((person) => session.arrived.has(person.id)).length, of: there.length }] : [];
  });
  const sum = (of: 'here' | 'of'): number => counted.reduce((total, group) => total + group[of], 0);
  return { here: sum('here'), of: sum('of'), groups: counted };
}

export function peopleView(session: Session): PeopleView {
  const { seats } = session.groups;
  const closed = closedTables(session);
  return {
    people: [...session.people.values()].map((person) => {
      const { id } = person;
      const seat = seats.get(id);
      const locked = { fixed: session.fixed.has(id), closed: seat !== undefined && closed.has(seat.home) };
      return rowOf(person, seat, session.arrived.has(id), session.held.get(id), locked, hostOf(session, id));
    }),
  };
}

type Row = PeopleView['people'][number];

const rows = memo<Person, Row>();

/** The very same row while nothing about the person has changed: in a room of five hundred who arrive, one row is new each time. */
function rowOf(
  person: Person,
  seat: Seat | undefined,
  arrived: boolean,
  held: readonly TopicId[] | undefined,
  { fixed, closed }: Pick<Row, 'fixed' | 'closed'>,
  host: PersonId | null,
): Row {
  return rows(person, [seat, arrived, held, fixed, closed, host], () => ({
    id: person.id,
    name: person.name,
    status: person.status,
    removed: person.removed,
    phone: hasPhone(person),
    simulated: person.simulated,
    personalCode: person.personalCode,
    late: person.joinedDuring !== null,
    arrived,
    home: seat?.home ?? null,
    topic: seat?.topic ?? null,
    second: seat?.second ?? [],
    expert: seat?.expert ?? null,
    answers: person.answers,
    sitsAt: person.sitsAt,
    favourites: person.favourites,
    held: held ?? [],
    fixed,
    closed,
    with: host,
  }));
}

const notes = memo<PlannedStage, RunSheetView['stages'][number]['notes']>();

export function runSheetView(kinds: Kinds, session: Session): RunSheetView {
  const now = session.runSheet.indexOf(session.current);
  return {
    stages: session.runSheet.flatMap((id, index) => {
      const planned = session.plan.get(id);
      if (!planned) return [];
      const opened = session.opened.get(id);
      // A stage that the room jumped over was not done, whatever stands behind it.
      const skipped = index !== now && (session.skipped.has(id) || (index < now && !opened));
      return [
        {
          id,
          kind: planned.kind,
          title: planned.title,
          instruction: planned.instruction,
          grouping: planned.grouping,
          minutes: planned.minutes,
          state: index === now ? ('now' as const) : skipped ? ('skipped' as const) : index < now ? ('done' as const) : ('ahead' as const),
          openedAt: opened?.openedAt ?? null,
          leftAt: opened?.leftAt ?? null,
          notes: notes(planned, [], () => richText(planned.notes)),
          walks: (planned.grouping === 'home' || planned.grouping === 'expert') && planned.grouping !== session.place,
          reads: wantsReaders(kinds, planned),
        },
      ];
    }),
    createdAt: session.createdAt,
    endedAt: session.endedAt,
  };
}
