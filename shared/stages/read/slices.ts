import type { PersonId, TopicId } from '../../base/ids.ts';
import { memo } from '../../base/memo.ts';
import { countWords, type RichText } from '../../base/richText.ts';
import { isPresent, topicsOf } from '../../people/groups.ts';
import type { Scene } from '../kind.ts';
import { richTextOf } from '../rich.ts';
import type { ReadConfig, ReadState } from './kind.ts';

export type ReadAll = { readonly hint: RichText };
export type ReadTopic = { readonly topic: TopicId; readonly title: string; readonly text: RichText; readonly words: number };
export type ReadPerson = { readonly done: boolean; readonly asked: boolean };
export type ReadShare = { readonly readers: number; readonly done: number };
/** `topics` counts a person once for each topic they read. */
export type ReadPresenter = ReadShare & { readonly topics: readonly (ReadShare & { readonly topic: TopicId })[] };
export type ReadFacilitator = { readonly reading: readonly PersonId[]; readonly done: readonly PersonId[]; readonly asked: readonly PersonId[] };

const readings = memo<object, ReadTopic>();

export function all(_state: ReadState, scene: Scene<ReadConfig>): ReadAll {
  return { hint: richTextOf(scene.config, scene.config.hint) };
}

/** A topic that was taken out of the plan has an empty text, not a hole. */
export function topic(_state: ReadState, scene: Scene<ReadConfig>, id: TopicId): ReadTopic {
  const found = scene.topics.find((one) => one.id === id);
  if (!found) return { topic: id, title: '', text: [], words: 0 };
  const { title, reading } = found;
  return readings(found, [], () => ({ topic: id, title, text: richTextOf(found, reading), words: countWords(reading) }));
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

/** Only present people are waited for, and only those who have something to read. */
function readersOf(scene: Scene<ReadConfig>): readonly PersonId[] {
  return [...scene.people.values()].filter((one) => isPresent(one) && topicsOf(scene.seats.get(one.id)).length > 0).map((one) => one.id);
}

function share(state: ReadState, readers: readonly PersonId[]): ReadShare {
  return { readers: readers.length, done: readers.filter((reader) => state.done.has(reader)).length };
}
