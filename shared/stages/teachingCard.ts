// What an expert takes home: the must-say points first, then the other notes, lens by lens.

import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { Person } from '../people/person.ts';
import { notesOfTopic, underPrompts } from './earlier.ts';
import type { Scene } from './kind.ts';
import type { OutcomeNote } from './note.ts';

export type CardNote = { readonly id: string; readonly text: string; readonly author: string };
export type Lens = { readonly prompt: string; readonly title: string; readonly notes: readonly CardNote[] };
export type TeachingCard = {
  readonly topic: TopicId;
  readonly title: string;
  readonly mustSay: readonly CardNote[];
  /** Without the must-say points: nobody reads the same note twice. */
  readonly lenses: readonly Lens[];
};

/** What a card is made of. */
export type CardScene = Pick<Scene<unknown>, 'earlier' | 'topics' | 'people' | 'seats'>;

/** As much as can be told in the time of one topic, where several expert groups' notes come together. */
const MOST_ON_A_MERGED_CARD = 30;

/** The card of a person's own topic, or null for somebody who has none. */
export function teachingCardFor(person: PersonId, scene: CardScene): TeachingCard | null {
  const seat = scene.seats.get(person);
  return seat && seat.topic !== null ? teachingCard(seat.topic, seat.expert, scene) : null;
}

/** A person's card for a topic they have read: their own, or the second one of a small table. */
export function teachingCardAbout(topic: TopicId, person: PersonId, scene: CardScene): TeachingCard {
  const seat = scene.seats.get(person);
  return teachingCard(topic, seat?.topic === topic ? seat.expert : null, scene);
}

/**
 * The notes of one expert group, all of them. Without a group, or where that group wrote nothing, the best of
 * all expert groups of the topic: a table never has a hole instead of a topic.
 */
export function teachingCard(topic: TopicId, group: GroupId | null, scene: CardScene): TeachingCard {
  const notes = scene.earlier.filter((stage) => stage.grouping === 'expert').flatMap((stage) => notesOfTopic(stage.outcome, topic));
  const own = notes.filter((note) => note.group === group);
  const chosen = own.length > 0 ? own : fairly(notes, MOST_ON_A_MERGED_CARD);
  return {
    topic,
    title: scene.topics.find((one) => one.id === topic)?.title ?? '',
    mustSay: chosen.filter((note) => note.mustSay).map((note) => cardNote(note, scene.people)),
    lenses: underPrompts(chosen)
      .map(({ prompt, title, notes: under }) => ({
        prompt,
        title,
        notes: under.filter((note) => !note.mustSay).map((note) => cardNote(note, scene.people)),
      }))
      .filter((lens) => lens.notes.length > 0),
  };
}

/** At most so many notes, in their order: must-say points before others, then from each lens its first, its second and so on. */
function fairly(notes: readonly OutcomeNote[], most: number): readonly OutcomeNote[] {
  const place = new Map<OutcomeNote, number>();
  for (const { notes: under } of underPrompts(notes)) {
    for (const [index, note] of under.filter((one) => !one.mustSay).entries()) place.set(note, index + 1);
  }
  const turn = (note: OutcomeNote): number => place.get(note) ?? 0;
  const chosen = new Set([...notes].sort((a, b) => turn(a) - turn(b)).slice(0, most));
  return notes.filter((note) => chosen.has(note));
}

function cardNote({ id, text, author }: OutcomeNote, people: ReadonlyMap<PersonId, Person>): CardNote {
  return { id, text, author: people.get(author)?.name ?? '' };
}
