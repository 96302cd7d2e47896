// The whole room as the projector shows it, and as the facilitator runs it.

import type { PersonId, TopicId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { richText } from '../base/richText.ts';
import { tierOf } from '../grouping/plan.ts';
import type { Table } from '../grouping/table.ts';
import { groupIn, isPresent, membersOf, topicsOf } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { PlannedStage } from '../plan/plan.ts';
import { type StageOnScene, stageOnScene } from '../session/scene.ts';
import { gapsOf, tablesOf, topicIds, topicsStillMatter } from '../session/seating.ts';
import type { Session } from '../session/session.ts';
import { PIECE_STATES, type PieceState } from '../stages/kind.ts';
import type { Kinds } from '../stages/sealed.ts';
import type { DeskView, PeopleView, PieceView, RoomView, RunSheetView } from './views.ts';

export function roomView(kinds: Kinds, session: Session): RoomView {
  const stages = session.runSheet.flatMap((id): StageOnScene[] => {
    const found = stageOnScene(kinds, session, id);
    return found?.opened && found.kind.piece ? [found] : [];
  });
  const present = [...session.people.values()].filter(isPresent);
  const tables = tablesOf(session);
  return {
    people: present.map(({ id, name, simulated }) => ({ id, name, simulated })),
    homes: session.groups.homes.map((home) => {
      const members = tables.find((table) => table.home === home.id)?.members ?? [];
      return {
        id: home.id,
        table: home.number,
        members: members.map(({ person, topic, second }) => ({ name: session.people.get(person)?.name ?? '', topic, second })),
        pieces: topicIds(session).map((topic) => pieceView(stages, members, topic)),
      };
    }),
    experts: session.groups.experts.map(({ id, topic, table }) => ({
      id,
      topic,
      table,
      members: membersOf('expert', id, session.people, session.groups.seats).map((person) => person.name),
    })),
    arrivals: arrivals(session),
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

function arrivals(session: Session): RoomView['arrivals'] {
  const grouping = session.plan.get(session.current)?.grouping;
  if (grouping !== 'home' && grouping !== 'expert') return null;
  const groups = grouping === 'home' ? session.groups.homes : session.groups.experts;
  const counts = new Map(groups.map((group) => [group.id, { here: 0, of: 0 }]));
  const all = { here: 0, of: 0 };
  for (const person of session.people.values()) {
    const group = isPresent(person) ? groupIn(grouping, person.id, session.groups.seats) : null;
    const count = group === null ? undefined : counts.get(group);
    if (!count) continue;
    const here = session.arrived.has(person.id) ? 1 : 0;
    count.of++;
    count.here += here;
    all.of++;
    all.here += here;
  }
  return { here: all.here, of: all.of, groups: [...counts].map(([id, { here, of }]) => ({ id, here, of })) };
}

export function peopleView(session: Session): PeopleView {
  return {
    people: [...session.people.values()].map((person) => {
      const seat = session.groups.seats.get(person.id);
      return {
        id: person.id,
        name: person.name,
        status: person.status,
        removed: person.removed,
        phone: hasPhone(person),
        simulated: person.simulated,
        personalCode: person.personalCode,
        late: person.joinedDuring !== null,
        arrived: session.arrived.has(person.id),
        home: seat?.home ?? null,
        topic: seat?.topic ?? null,
        second: seat?.second ?? [],
        expert: seat?.expert ?? null,
      };
    }),
  };
}

const notes = memo<PlannedStage, RunSheetView['stages'][number]['notes']>();

export function runSheetView(session: Session): RunSheetView {
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
        },
      ];
    }),
    createdAt: session.createdAt,
    endedAt: session.endedAt,
  };
}

export function deskView(kinds: Kinds, session: Session): DeskView {
  const present = [...session.people.values()].filter(isPresent);
  const seated = session.groups.homes.length > 0;
  const step = session.undo.at(-1);
  return {
    gaps: gapsOf(session).flatMap(({ home, missing }) => missing.map((topic) => ({ home, topic, canTake: leastLoaded(session, home) }))),
    undo: step ? { what: step.what, names: step.seats.slice(0, 3).map(([person]) => session.people.get(person)?.name ?? ''), at: step.at } : null,
    unseated: seated ? present.filter((person) => !session.groups.seats.has(person.id)).map((person) => person.id) : [],
    withoutTopic:
      seated && topicsStillMatter(kinds, session)
        ? present.filter((person) => topicsOf(session.groups.seats.get(person.id)).length === 0).map((person) => person.id)
        : [],
    tier: tierOf(present.length, session.workshop.topics.length),
    seconds: present.reduce((sum, person) => sum + (session.groups.seats.get(person.id)?.second.length ?? 0), 0),
  };
}

function leastLoaded(session: Session, home: string): readonly PersonId[] {
  const members = membersOf('home', home, session.people, session.groups.seats);
  const load = (person: PersonId): number => topicsOf(session.groups.seats.get(person)).length;
  return members.map((person) => person.id).sort((a, b) => load(a) - load(b));
}
