// What the rooms of a connection show, put together as simulated people see it.

import type { PersonId, TopicId } from '#shared/base/ids';
import type { Seen, SeenFromDesk } from '#shared/people/simulated';
import { roomOfGroup } from '#shared/view/rooms';
import type { MeView, SessionView, StageView, TableView } from '#shared/view/views';
import { type Connection, newId } from './connection.ts';

/** A heading that is longer than this nobody quotes. */
const LONGEST_HEADING = 70;
const APPENDIX = /^(references|sources|literatur|further reading)/i;

export function sessionSeen(connection: Connection): SessionView | null {
  return connection.slice('all', 'session') as SessionView | null; // the slices' types are the contract of the wire
}

export function meSeen(connection: Connection, person: PersonId): MeView | null {
  return connection.slice(`person:${person}`, 'me') as MeView | null; // the same contract
}

/** What somebody sees of the stage of the moment. */
export function seenBy(connection: Connection, session: SessionView, me: MeView, remembered: readonly string[]): Seen {
  const { stage } = session;
  const { seat } = me;
  const group = stage.grouping === 'home' ? seat?.home : stage.grouping === 'expert' ? seat?.expert : me.id;
  const table = seat ? (connection.slice(`home:${seat.home}`, 'table') as TableView | null) : null; // the same contract
  return {
    me: me.id,
    stage: { id: stage.id, title: stage.title, minutes: stage.minutes },
    topics: session.topics,
    mine: topicsOf(me),
    home: seat?.home ?? null,
    table: table?.members ?? [],
    all: viewIn(connection, 'all', 'stage', stage.id),
    group: group ? viewIn(connection, roomOfGroup(stage.grouping, group), 'group', stage.id) : null,
    person: viewIn(connection, `person:${me.id}`, 'stage', stage.id),
    readings: readingsOf(connection, me, stage.id),
    remembered,
    freshId: newId(),
  };
}

export function seenFromDesk(connection: Connection, { stage }: SessionView): SeenFromDesk {
  return {
    stage: { id: stage.id, title: stage.title, minutes: stage.minutes },
    all: viewIn(connection, 'all', 'stage', stage.id),
    facilitator: viewIn(connection, 'facilitator', 'stage', stage.id),
    freshId: newId(),
  };
}

/** What the stage shows to the readers of somebody's topics. */
export function readingsOf(connection: Connection, me: MeView, stage: string): readonly unknown[] {
  return topicsOf(me).flatMap((topic) => viewIn(connection, `topic:${topic}`, 'stage', stage) ?? []);
}

function topicsOf({ seat }: MeView): readonly TopicId[] {
  return seat ? [...(seat.topic === null ? [] : [seat.topic]), ...seat.second] : [];
}

/** A stage's slice, unless it is still that of another stage: the rooms change one after the other. */
function viewIn(connection: Connection, room: string, slice: string, stage: string): unknown {
  const held = connection.slice(room, slice) as StageView | null; // the same contract
  return held?.stage === stage ? held.view : null;
}

/** The headings in whatever a stage shows, wherever in it there is rich text. */
export function headingsIn(view: unknown): readonly string[] {
  if (Array.isArray(view)) return view.flatMap(headingsIn);
  if (typeof view !== 'object' || view === null) return [];
  if ('t' in view && view.t === 'h' && 'in' in view) {
    const heading = textIn(view.in).trim();
    return heading === '' || heading.length > LONGEST_HEADING || APPENDIX.test(heading) ? [] : [heading];
  }
  return Object.values(view).flatMap(headingsIn);
}

function textIn(inline: unknown): string {
  if (Array.isArray(inline)) return inline.map(textIn).join('');
  if (typeof inline !== 'object' || inline === null) return '';
  if ('text' in inline && typeof inline.text === 'string') return inline.text;
  return 'in' in inline ? textIn(inline.in) : '';
}
