// The session as its rooms show it: every slice of every room, by name.

import type { Json } from '../base/json.ts';
import { WHOLE } from '../people/groups.ts';
import { type StageOnScene, stageOnScene } from '../session/scene.ts';
import type { Session } from '../session/session.ts';
import type { Kinds } from '../stages/sealed.ts';
import { teachingCardFor } from '../stages/teachingCard.ts';
import { deskView, setupView } from './deskSlices.ts';
import { asJson, expertTableView, homeTableView, meView, sessionView } from './engineSlices.ts';
import { arrivalsView, peopleView, runSheetView, seatedView } from './roomSlices.ts';
import { type RoomName, readRoom, roomOfGroup } from './rooms.ts';

/** What a room holds: slices by name. A slice that does not exist now is absent. */
export type RoomContent = { readonly [slice: string]: Json };

type Builder = (kinds: Kinds, session: Session, of: string, stage: StageOnScene | null) => Json;

const session: Builder = (_, now) => asJson(sessionView(now));
const groupOfRoom =
  (kind: string): Builder =>
  (_, now, of, stage) =>
    stage && roomOfGroup(stage.planned.grouping, kind === 'all' ? WHOLE : of) === (kind === 'all' ? 'all' : `${kind}:${of}`)
      ? stageView(stage, now, (slices, state, scene) => slices.group?.(state, scene, kind === 'all' ? WHOLE : of))
      : null;

const ROOMS: { readonly [kind: string]: { readonly [slice: string]: Builder } } = {
  all: {
    session,
    stage: (_, now, __, stage) => stageView(stage, now, (slices, state, scene) => slices.all?.(state, scene)),
    group: groupOfRoom('all'),
  },
  presenter: {
    room: (kinds, now) => asJson(seatedView(kinds, now)),
    arrivals: (_, now) => asJson(arrivalsView(now)),
    stage: (_, now, __, stage) => stageView(stage, now, (slices, state, scene) => slices.presenter?.(state, scene)),
  },
  facilitator: {
    people: (_, now) => asJson(peopleView(now)),
    runSheet: (kinds, now) => asJson(runSheetView(kinds, now)),
    desk: (kinds, now) => asJson(deskView(kinds, now)),
    setup: (_, now) => asJson(setupView(now)),
    stage: (_, now, __, stage) => stageView(stage, now, (slices, state, scene) => slices.facilitator?.(state, scene)),
  },
  home: { table: (_, now, of) => asJson(homeTableView(now, of)), group: groupOfRoom('home') },
  expert: { table: (_, now, of) => asJson(expertTableView(now, of)), group: groupOfRoom('expert') },
  topic: { stage: (_, now, of, stage) => stageView(stage, now, (slices, state, scene) => slices.topic?.(state, scene, of)) },
  person: {
    me: (_, now, of) => asJson(meView(now, of)),
    card: (_, __, of, stage) => asJson(stage && teachingCardOf(stage, of)),
    stage: (_, now, of, stage) => stageView(stage, now, (slices, state, scene) => slices.person?.(state, scene, of)),
    group: groupOfRoom('person'),
  },
};

/** The names of the slices that a room can hold. */
export function sliceNames(room: RoomName): readonly string[] {
  return Object.keys(ROOMS[readRoom(room).kind] ?? {});
}

/** One slice of one room; null where there is nothing to show. */
export function buildSlice(kinds: Kinds, now: Session, room: RoomName, slice: string): Json {
  const { kind, of } = readRoom(room);
  return ROOMS[kind]?.[slice]?.(kinds, now, of, stageOnScene(kinds, now, now.current)) ?? null;
}

/** A whole room, afresh. */
export function buildRoom(kinds: Kinds, now: Session, room: RoomName): RoomContent {
  return Object.fromEntries(sliceNames(room).map((slice) => [slice, buildSlice(kinds, now, room, slice)]));
}

/** What an expert takes home, from the moment the expert stage is behind the room. */
function teachingCardOf({ scene }: StageOnScene, person: string): object | null {
  const card = scene.earlier.some((stage) => stage.grouping === 'expert') ? teachingCardFor(person, scene) : null;
  return card && card.mustSay.length + card.lenses.length > 0 ? card : null;
}

function stageView(
  stage: StageOnScene | null,
  now: Session,
  build: (slices: StageOnScene['kind']['slices'], state: unknown, scene: StageOnScene['scene']) => Json | undefined,
): Json {
  if (!stage?.opened) return null;
  const view = build(stage.kind.slices, stage.opened.state, stage.scene);
  return view === undefined || view === null ? null : { stage: now.current, view };
}
