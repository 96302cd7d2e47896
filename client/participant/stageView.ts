// From the rooms of this phone to what a stage's screen is given.

import type { TeachingCard } from '#shared/stages/teachingCard';
import type { RoomContent } from '#shared/view/slices';
import type { MeView, SessionView, StageView, TableView } from '#shared/view/views';
import type { ParticipantView } from '../stages/screen.ts';
import type { Pending } from '../sync/outbox.ts';

export type Rooms = { readonly [room: string]: RoomContent };

/** What of a stage can be seen; kept when the room moves on while somebody is still writing. */
export type Sight = Omit<ParticipantView, 'pending' | 'current' | 'now' | 'draftKey'>;

/** A slice as its own type; which type belongs to which name is told in shared/view/views. */
function slice<View>(rooms: Rooms, room: string | null, name: string): View | null {
  return room === null ? null : ((rooms[room]?.[name] ?? null) as View | null);
}

/** The room with the notes of the group in which this stage seats me; null where I have no group. */
export function groupRoom(grouping: SessionView['stage']['grouping'], me: MeView): string | null {
  switch (grouping) {
    case 'whole':
      return 'all';
    case 'alone':
      return `person:${me.id}`;
    case 'home':
      return me.seat && `home:${me.seat.home}`;
    case 'expert':
      return me.seat?.expert ? `expert:${me.seat.expert}` : null;
  }
}

export function sightOf(rooms: Rooms, person: string | null): Sight | null {
  const session = slice<SessionView>(rooms, 'all', 'session');
  const me = person === null ? null : slice<MeView>(rooms, `person:${person}`, 'me');
  if (!session || !me) return null;
  const mine = `person:${me.id}`;
  const ofStage = (room: string | null, name: 'stage' | 'group'): unknown => {
    const found = slice<StageView>(rooms, room, name);
    return found?.stage === session.stage.id ? found.view : null;
  };
  const readings = me.seat ? [me.seat.topic, ...me.seat.second].filter((topic) => topic !== null) : [];
  const view: { [name in 'all' | 'group' | 'mine' | 'topics']: unknown } = {
    all: ofStage('all', 'stage'),
    group: ofStage(groupRoom(session.stage.grouping, me), 'group'),
    mine: ofStage(mine, 'stage'),
    topics: readings.flatMap((topic) => {
      const seen = ofStage(`topic:${topic}`, 'stage');
      return seen === null ? [] : [{ topic, view: seen }];
    }),
  };
  return {
    session,
    me,
    ...(view as Pick<Sight, 'all' | 'group' | 'mine' | 'topics'>), // built by the kind's own functions: see screen()
    table: me.seat && slice<TableView>(rooms, `home:${me.seat.home}`, 'table'),
    expertTable: me.seat?.expert ? slice<TableView>(rooms, `expert:${me.seat.expert}`, 'table') : null,
    card: slice<TeachingCard>(rooms, mine, 'card'),
  };
}

/** The rooms of one change arrive one after the other; until the last one the former sight stays, so that nothing flickers. */
export function isWhole(rooms: Rooms, sight: Sight): boolean {
  const { session, me } = sight;
  const expected = ['all', `person:${me.id}`, groupRoom(session.stage.grouping, me), me.seat && `home:${me.seat.home}`];
  return (
    expected.every((room) => room === null || rooms[room] !== undefined) &&
    Object.values(rooms).every(
      (content) => [content.stage, content.group].every((one) => !one || (one as unknown as StageView).stage === session.stage.id), // both are StageViews
    )
  );
}

export interface Around {
  readonly pending: readonly Pending[];
  readonly current: boolean;
  now(): number;
}

export function viewOf(sight: Sight, { pending, current, now }: Around): ParticipantView {
  const stage = sight.session.stage.id;
  return {
    ...sight,
    pending: pending.filter((one) => one.stage === stage || one.stage === null),
    current,
    now,
    draftKey: `${sight.session.code}:${sight.me.id}:${stage}`,
  };
}
