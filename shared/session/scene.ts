// What a stage kind gets to see of the session. Made once for each version of the session and stage.

import type { StageId } from '../base/ids.ts';
import { memo } from '../base/memo.ts';
import { groupIn, presentByGroup, WHOLE } from '../people/groups.ts';
import type { PlannedStage } from '../plan/plan.ts';
import { type EarlierStage, NO_OUTCOME, type Outcome, type Scene, type SceneGroup } from '../stages/kind.ts';
import type { Kinds, SealedKind } from '../stages/sealed.ts';
import type { OpenedStage, Session } from './session.ts';
import { hostOf } from './tables.ts';

export interface StageOnScene {
  readonly kind: SealedKind;
  readonly planned: PlannedStage;
  readonly opened: OpenedStage | null;
  readonly scene: Scene<unknown>;
}

/** The stage with all that belongs to it, or null where the plan has no such stage. */
export function stageOnScene(kinds: Kinds, session: Session, stage: StageId): StageOnScene | null {
  const planned = session.plan.get(stage);
  const kind = planned && kinds.get(planned.kind);
  if (!planned || !kind) return null;
  return { kind, planned, opened: session.opened.get(stage) ?? null, scene: sceneOf(kinds, session, planned) };
}

const scenes = memo<Session, Map<StageId, Scene<unknown>>>();

function sceneOf(kinds: Kinds, session: Session, planned: PlannedStage): Scene<unknown> {
  const made = scenes(session, [kinds], () => new Map());
  const scene = made.get(planned.id) ?? makeScene(kinds, session, planned);
  made.set(planned.id, scene);
  return scene;
}

function makeScene(kinds: Kinds, session: Session, planned: PlannedStage): Scene<unknown> {
  const { people, groups, workshop } = session;
  const sceneGroups = lazily(() => groupsOf(session, planned));
  const earlier = lazily(() => earlierStages(kinds, session, planned.id));
  return {
    stage: planned.id,
    config: planned.config,
    grouping: planned.grouping,
    current: session.current === planned.id && session.endedAt === null,
    running: session.current === planned.id && session.opened.get(planned.id)?.phase === 'running',
    hasRun: session.opened.get(planned.id)?.phase === 'running',
    criteria: workshop.criteria,
    topics: workshop.topics,
    people,
    seats: groups.seats,
    groupOf: (person) => (people.has(person) ? groupIn(planned.grouping, person, groups.seats) : null),
    hostOf: (person) => hostOf(session, person),
    get groups() {
      return sceneGroups();
    },
    get earlier() {
      return earlier();
    },
  };
}

function groupsOf(session: Session, planned: PlannedStage): readonly SceneGroup[] {
  const members = presentByGroup(planned.grouping, session.people, session.groups.seats);
  const group = (id: string, topic: string | null): SceneGroup => ({ id, topic, members: members.get(id) ?? [] });
  switch (planned.grouping) {
    case 'whole':
      return [group(WHOLE, null)];
    case 'home':
      return session.groups.homes.map((home) => group(home.id, null));
    case 'expert':
      return session.groups.experts.map((expert) => group(expert.id, expert.topic));
    case 'alone':
      return [...members.keys()].map((id) => group(id, null));
  }
}

function earlierStages(kinds: Kinds, session: Session, stage: StageId): readonly EarlierStage[] {
  const before = session.runSheet.slice(0, session.runSheet.indexOf(stage));
  return before.flatMap((id) => {
    const found = stageOnScene(kinds, session, id);
    if (!found?.opened) return [];
    return [{ id, title: found.planned.title, grouping: found.planned.grouping, outcome: outcomeOf(found) }];
  });
}

/** What a stage leaves behind so far. */
export function outcomeOf({ kind, opened, scene }: StageOnScene): Outcome {
  return (opened && kind.outcome?.(opened.state, scene)) ?? NO_OUTCOME;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
