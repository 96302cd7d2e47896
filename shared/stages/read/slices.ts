import type { PersonId, TopicId } from '../../base/ids.ts';
import type { RichText } from '../../base/richText.ts';
import { isPresent, topicsOf } from '../../people/groups.ts';
import type { Scene } from '../kind.ts';
import { type Reading, readingOf } from '../reading.ts';
import { richTextOf } from '../rich.ts';
import type { ReadConfig, ReadState } from './kind.ts';

export type ReadAll = { readonly hint: RichText };
export type ReadTopic = Reading;
export type ReadPerson = { readonly done: boolean; readonly asked: boolean };
export type ReadShare = { readonly readers: number; readonly done: number };
/** `topics` counts a person once for each topic they read. */
export type ReadPresenter = ReadShare & { readonly topics: readonly (ReadShare & { readonly topic: TopicId })[] };
export type ReadFacilitator = { readonly reading: readonly PersonId[]; readonly done: readonly PersonId[]; readonly asked: readonly PersonId[] };

export function all(_state: ReadState, scene: Scene<ReadConfig>): ReadAll {
  return { hint: richTextOf(scene.config, scene.config.hint) };
}

export function topic(_state: ReadState, scene: Scene<ReadConfig>, id: TopicId): ReadTopic {
  return readingOf(scene.topics, id);
}

export function person(state: ReadState, _scene: Scene<ReadConfig>, id: PersonId): ReadPerson {
  return { done: state.done.has(id), asked: state.asked.has(id) };
}

export function presenter(state: ReadState, scene: Scene<ReadConfig>): ReadPresenter {
  const readers = readersOf(scene);
  const topics = scene.topics.map(({ id }) => {
    const ofTopic = readers.filter((reader) => topicsOf(scene.seats.get(reader)).includes(id));
    return { topic: id, ...share(state, ofTopic) };
  });
  return { ...share(state, readers), topics };
}

export function facilitator(state: ReadState, scene: Scene<ReadConfig>): ReadFacilitator {
  const readers = readersOf(scene);
  return {
    reading: readers.filter((reader) => !state.done.has(reader)),
    done: readers.filter((reader) => state.done.has(reader)),
    asked: readers.filter((reader) => state.asked.has(reader)),
  };
}

/** Only present people are waited for, and only those who have something to read themselves: an interpreter reads along. */
function readersOf(scene: Scene<ReadConfig>): readonly PersonId[] {
  const present = [...scene.people.values()].filter(isPresent).map((one) => one.id);
  return present.filter((id) => topicsOf(scene.seats.get(id)).length > 0 && scene.hostOf(id) === null);
}

function share(state: ReadState, readers: readonly PersonId[]): ReadShare {
  return { readers: readers.length, done: readers.filter((reader) => state.done.has(reader)).length };
}
