// Notes brought into the order in which they are read: stage by stage, prompt by prompt.

import type { GroupId } from '../base/ids.ts';
import type { Viewer } from '../people/actor.ts';
import type { Grouping } from '../people/groups.ts';
import { outcomeOf, stageOnScene } from '../session/scene.ts';
import type { Session } from '../session/session.ts';
import { underPrompts } from '../stages/earlier.ts';
import type { EarlierStage } from '../stages/kind.ts';
import type { OutcomeNote } from '../stages/note.ts';
import type { Kinds } from '../stages/sealed.ts';
import type { ReportNote, ReportSection, ReportSpotlight } from './reportPage.ts';
import type { Named } from './reportPeople.ts';

/** What stages have left, in the order of the run sheet. */
export type Outcomes = readonly EarlierStage[];

/** What every opened stage has left so far. */
export function outcomesOf(kinds: Kinds, session: Session): Outcomes {
  return session.runSheet.flatMap((id) => {
    const found = stageOnScene(kinds, session, id);
    if (!found?.opened) return [];
    return [{ id, title: found.planned.title, grouping: found.planned.grouping, outcome: outcomeOf(found) }];
  });
}

/** Turns notes into what one reader gets of them. */
export class NoteReader {
  readonly #named: Named;
  readonly #reader: Viewer;
  readonly #stages: Outcomes;
  readonly #tables: ReadonlyMap<GroupId, string>;
  readonly #places: ReadonlyMap<GroupId, number>;

  constructor(session: Session, stages: Outcomes, named: Named, reader: Viewer) {
    const { homes, experts } = session.groups;
    this.#named = named;
    this.#reader = reader;
    this.#stages = stages;
    this.#tables = new Map(homes.map(({ id, number }) => [id, String(number)]));
    this.#places = new Map([...homes, ...experts].map(({ id }, place) => [id, place]));
  }

  /** The stages that left one of these notes, with the must-say points first; `byTable`: each table's notes stay together. */
  sections(wanted: (note: OutcomeNote, grouping: Grouping) => boolean, { byTable = false } = {}): readonly ReportSection[] {
    return this.#stages.flatMap(({ id, title, grouping, outcome }) => {
      const notes = outcome.notes.filter((note) => wanted(note, grouping) && this.#maySee(note, grouping));
      if (notes.length === 0) return [];
      const prompts = underPrompts(notes).map((prompt) => ({
        title: prompt.title,
        notes: this.#inOrder(prompt.notes, byTable).map((note) => this.#note(note, grouping)),
      }));
      return [{ stage: id, title, grouping, prompts }];
    });
  }

  /** Notes that were put on the projector, in the order in which it happened, each once. The room has seen them. */
  spotlights(): readonly ReportSpotlight[] {
    const notes = new Map(this.#stages.flatMap((stage) => stage.outcome.notes.map((note) => [note.id, { note, stage }] as const)));
    const lit = new Set(this.#stages.flatMap((stage) => stage.outcome.spotlights));
    return [...lit].flatMap((id) => {
      const found = notes.get(id);
      if (!found) return []; // withdrawn or hidden since
      const { note, stage } = found;
      return [{ ...this.#note(note, stage.grouping), topic: note.topic, stage: stage.title, prompt: note.promptTitle, grouping: stage.grouping }];
    });
  }

  /** What somebody wrote alone was for them and the facilitator. */
  #maySee(note: OutcomeNote, grouping: Grouping): boolean {
    return grouping !== 'alone' || this.#reader.role === 'facilitator' || this.isOwn(note);
  }

  isOwn(note: OutcomeNote): boolean {
    return this.#reader.role === 'participant' && note.author === this.#reader.person;
  }

  #inOrder(notes: readonly OutcomeNote[], byTable: boolean): readonly OutcomeNote[] {
    const place = (note: OutcomeNote): number => this.#places.get(note.group) ?? this.#places.size;
    const table = (a: OutcomeNote, b: OutcomeNote): number => place(a) - place(b);
    const star = (a: OutcomeNote, b: OutcomeNote): number => Number(b.mustSay) - Number(a.mustSay);
    const [first, second] = byTable ? [table, star] : [star, table];
    return [...notes].sort((a, b) => first(a, b) || second(a, b) || a.at - b.at);
  }

  #note(note: OutcomeNote, grouping: Grouping): ReportNote {
    return {
      text: note.text,
      author: this.#named.get(note.author)?.name ?? null,
      // The group of a note that was written alone is its author's id, which is nobody's business.
      group: grouping === 'home' || grouping === 'expert' ? (this.#tables.get(note.group) ?? note.group) : null,
      mustSay: note.mustSay,
      late: note.late,
      own: this.isOwn(note),
    };
  }
}
