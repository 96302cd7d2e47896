// Every slice of a stage by the name of its audience, to compare what the room sees before and after.

import { type Json, sameJson } from '#shared/base/json';
import type { Audience, CommandRules, Scene, StageEvent, StageKind } from '#shared/stages/kind';

export function screensOf<Config, State, Rules extends CommandRules, Event extends StageEvent>(
  kind: StageKind<Config, State, Rules, Event>,
  state: State,
  scene: Scene<Config>,
): ReadonlyMap<string, Json> {
  const { slices } = kind;
  const people = [...scene.people.keys()];
  const topics = scene.topics.map((topic) => topic.id);
  return new Map<string, Json>([
    ['all', slices.all?.(state, scene) ?? null],
    ['presenter', slices.presenter?.(state, scene) ?? null],
    ['facilitator', slices.facilitator?.(state, scene) ?? null],
    ...scene.groups.map(({ id }) => [`group ${id}`, slices.group?.(state, scene, id) ?? null] as const),
    ...topics.map((topic) => [`topic ${topic}`, slices.topic?.(state, scene, topic) ?? null] as const),
    ...people.map((person) => [`person ${person}`, slices.person?.(state, scene, person) ?? null] as const),
    ['pieces', people.flatMap((person) => topics.map((topic) => kind.piece?.(state, scene, person, topic) ?? null))],
  ]);
}

export function audienceName(audience: Audience): string {
  if (typeof audience === 'string') return audience;
  if ('group' in audience) return `group ${audience.group}`;
  return 'topic' in audience ? `topic ${audience.topic}` : `person ${audience.person}`;
}

export function changedScreens(before: ReadonlyMap<string, Json>, now: ReadonlyMap<string, Json>): readonly string[] {
  return [...now.keys()].filter((name) => !sameJson(before.get(name) ?? null, now.get(name) ?? null));
}

/** The screens on which a word can be read. */
export function screensWith(word: string, screens: ReadonlyMap<string, Json>): readonly string[] {
  return [...screens].filter(([, slice]) => JSON.stringify(slice).includes(word)).map(([name]) => name);
}
