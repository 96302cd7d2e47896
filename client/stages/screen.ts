// What a stage's screens are given: what may be seen, and a way to ask. Nothing else; no fetching, no socket, no deciding who may see what.

import type { ComponentType } from 'react';
import type { TopicId } from '#shared/base/ids';
import type { TeachingCard } from '#shared/stages/teachingCard';
import type { DeskView, PeopleView, PresenceView, SetupView } from '#shared/view/deskViews';
import type { MeView, RoomView, SessionView, TableView } from '#shared/view/views';
import type { CommandAnswer, CommandData, CommandType } from '#shared/wire/messages';
import type { Pending } from '../sync/outbox.ts';

/** Asks, for the stage that the screen shows. Resolves with the server's answer, however long that takes. */
export type Send = <T extends CommandType>(type: T, data: CommandData[T]) => Promise<CommandAnswer>;

/** The slice types of a kind, by who sees them; what a kind does not show is null. */
export interface KindViews {
  readonly all?: unknown;
  readonly presenter?: unknown;
  readonly facilitator?: unknown;
  readonly group?: unknown;
  readonly person?: unknown;
  readonly topic?: unknown;
}

type ViewOf<V extends KindViews, Name extends keyof KindViews> = V[Name] extends infer View ? (unknown extends View ? null : View | null) : null;

interface Common {
  readonly session: SessionView;
  /** The server's time now; for timers. */
  now(): number;
}

export interface ParticipantView<V extends KindViews = KindViews> extends Common {
  readonly me: MeView;
  readonly all: ViewOf<V, 'all'>;
  /** The group of this stage's grouping. */
  readonly group: ViewOf<V, 'group'>;
  readonly mine: ViewOf<V, 'person'>;
  /** What is shown to the readers of each of my topics, my own topic first. */
  readonly topics: readonly { readonly topic: TopicId; readonly view: NonNullable<ViewOf<V, 'topic'>> }[];
  /** My home table. */
  readonly table: TableView | null;
  readonly expertTable: TableView | null;
  readonly card: TeachingCard | null;
  /** What I asked in this stage that has no answer yet. */
  readonly pending: readonly Pending[];
  /** false when the room has moved on and this screen stays only until the text is finished. */
  readonly current: boolean;
  /** A key for drafts: one for each session, person and stage. */
  readonly draftKey: string;
}

export interface PresenterView<V extends KindViews = KindViews> extends Common {
  readonly all: ViewOf<V, 'all'>;
  readonly stage: ViewOf<V, 'presenter'>;
  /** The group slice where the stage runs in the whole room. */
  readonly group: ViewOf<V, 'group'>;
  readonly room: RoomView;
  /** Where phones go: shown as text and as QR. */
  readonly joinUrl: string;
}

export interface FacilitatorView<V extends KindViews = KindViews> extends Common {
  readonly all: ViewOf<V, 'all'>;
  readonly presenter: ViewOf<V, 'presenter'>;
  readonly stage: ViewOf<V, 'facilitator'>;
  readonly group: ViewOf<V, 'group'>;
  readonly room: RoomView;
  readonly people: PeopleView;
  readonly presence: PresenceView | null;
  readonly setup: SetupView | null;
  /** Guests and cards at tables that lack an expert. */
  readonly standIns: DeskView['standIns'];
}

export type PresenterScreen<V extends KindViews = KindViews> = ComponentType<{ readonly view: PresenterView<V> }>;
export type FacilitatorScreen<V extends KindViews = KindViews> = ComponentType<{ readonly view: FacilitatorView<V>; readonly send: Send }>;

/**
 * A kind's screen as a list holds it, its own view types sealed in. Sound because a screen is only ever
 * given the slices of stages of its kind, and those are built by the kind's own functions.
 */
export function screen<Props>(component: ComponentType<Props>): ComponentType<{ readonly view: never; readonly send: Send }> {
  return component as unknown as ComponentType<{ readonly view: never; readonly send: Send }>;
}
