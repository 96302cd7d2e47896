// Who may do what with a note, for every kind that has a note board.

import { accept, type Decision, never, refuse } from '../base/decision.ts';
import type { GroupId, PersonId, TopicId } from '../base/ids.ts';
import type { Refusal } from '../base/refusals.ts';
import { flag, id, key, list, nullable, object, type Shape, text, whole, withDefault } from '../base/shape.ts';
import { countCharacters, NOTE_LIMIT } from '../base/text.ts';
import { type Actor, signature } from '../people/actor.ts';
import { isPresent } from '../people/groups.ts';
import { hasPhone } from '../people/person.ts';
import type { CommandRules, CommandsOf, Scene, StageCommand } from './kind.ts';
import type { Note, Prompt } from './note.ts';
import { type BoardConfig, findNote, isShown, mustSayLeft, NO_NOTES, type NoteBoard, type NoteEvent } from './noteBoard.ts';

/** More than anybody writes by hand in one stage; a runaway script stops here. */
const NOTES_OF_ONE_PERSON = 60;

/** Far above the limit in characters, so that a long text is told to be too long, and not to be malformed. */
const ROOM_FOR_TEXT = 20_000;

const prompt: Shape<Prompt> = object({ id: key(), title: text(40), question: text(300) });

export const prompts = (max: number): Shape<Prompt[]> => list(prompt, 1, max);
export const mustSay = (): Shape<number> => withDefault(whole(0, 10), 3);

export const noteCommands = {
  addNote: {
    shape: object({ note: id(), prompt: key(), text: text(ROOM_FOR_TEXT), for: withDefault(nullable(id()), null) }),
    may: 'anyone',
  },
  editNote: { shape: object({ note: id(), text: text(ROOM_FOR_TEXT) }), may: 'anyone' },
  withdrawNote: { shape: object({ note: id() }), may: 'anyone' },
  restoreNote: { shape: object({ note: id() }), may: 'anyone' },
  star: { shape: object({ note: id(), on: flag() }), may: 'anyone' },
  hideNote: { shape: object({ note: id(), on: flag() }), may: 'facilitator' },
} satisfies CommandRules;

export type NoteCommand = CommandsOf<typeof noteCommands>;
type AddNote = Extract<NoteCommand, { type: 'addNote' }>;
type Refused = { readonly ok: false; readonly refusal: Refusal };

export function decideNote(board: NoteBoard, command: NoteCommand, scene: Scene<BoardConfig>): Decision<NoteEvent> {
  if (command.type === 'addNote') return addNote(board, command, scene);
  const found = findNote(board, command.data.note);
  if (!found) return refuse('noSuchNote');
  const { note, group } = found;
  const about = { group, note: note.id, author: note.author };
  switch (command.type) {
    case 'editNote': {
      if (!isTheirs(note, command.by)) return refuse('notYours');
      const fault = faultOf(command.data.text);
      if (fault) return fault;
      return command.data.text === note.text ? accept() : accept({ type: 'noteEdited', data: { ...about, text: command.data.text } });
    }
    case 'withdrawNote':
      if (!isTheirs(note, command.by)) return refuse('notYours');
      return note.withdrawn ? accept() : accept({ type: 'noteWithdrawn', data: about });
    case 'restoreNote':
      if (!isTheirs(note, command.by)) return refuse('notYours');
      return note.withdrawn ? accept(...losesStar(board, found, scene), { type: 'noteRestored', data: about }) : accept();
    case 'star':
      return star(board, command, scene, found);
    case 'hideNote': {
      const { on } = command.data;
      if (on === note.hidden) return accept();
      return accept(...(on ? [] : losesStar(board, found, scene)), { type: 'noteHidden', data: { ...about, on } });
    }
    default:
      return never(command);
  }
}

function addNote(board: NoteBoard, command: AddNote, scene: Scene<BoardConfig>): Decision<NoteEvent> {
  const { data, by } = command;
  const known = findNote(board, data.note);
  if (known) return isTheirs(known.note, by) ? accept() : refuse('notYours');
  const writer = whoWrites(data.for, by, scene);
  if ('refusal' in writer) return writer;
  const { author, typedBy } = writer;
  if (!scene.config.prompts.some((one) => one.id === data.prompt)) return refuse('noSuchPrompt');
  const group = placeOf(author, board, scene);
  if (group === null) return refuse('noSuchGroup');
  const fault = faultOf(data.text);
  if (fault) return fault;
  if ((board.writers.get(author)?.notes ?? 0) >= NOTES_OF_ONE_PERSON) return refuse('tooManyNotes', { max: NOTES_OF_ONE_PERSON });
  const { note, prompt, text } = data;
  return accept({
    type: 'noteAdded',
    data: { group, note, author, topic: topicOf(group, author, scene), prompt, text, typedBy, late: !scene.current },
  });
}

function star(board: NoteBoard, command: StageCommand<'star', { on: boolean }>, scene: Scene<BoardConfig>, found: Found): Decision<NoteEvent> {
  const { note, group } = found;
  const { on } = command.data;
  if (command.by.role === 'participant' && placeOf(command.by.person, board, scene) !== group) return refuse('otherGroup');
  if (!isShown(note)) return refuse('noSuchNote');
  if (on === note.mustSay) return accept();
  if (on && mustSayLeft(board.groups.get(group) ?? NO_NOTES, scene.config) === 0) return refuse('tooManyNotes', { max: scene.config.mustSay });
  return accept({ type: 'noteStarred', data: { group, note: note.id, author: note.author, on } });
}

type Found = { readonly group: GroupId; readonly note: Note };

/** A starred note that comes back gives up its star when the group has filled the places meanwhile. */
function losesStar(board: NoteBoard, { note, group }: Found, { config }: Scene<BoardConfig>): NoteEvent[] {
  const comesBackStarred = note.mustSay && note.withdrawn !== note.hidden;
  if (!comesBackStarred || mustSayLeft(board.groups.get(group) ?? NO_NOTES, config) > 0) return [];
  return [{ type: 'noteStarred', data: { group, note: note.id, author: note.author, on: false } }];
}

/** The author, and who typed it where that is somebody else. */
function whoWrites(forPerson: PersonId | null, by: Actor, scene: Scene<unknown>): { author: PersonId; typedBy: string | null } | Refused {
  if (by.role === 'facilitator') {
    if (forPerson === null) return refuse('participantOnly');
    const person = scene.people.get(forPerson);
    return person && !person.removed ? { author: forPerson, typedBy: signature(by) } : refuse('noSuchPerson');
  }
  if (forPerson === null || forPerson === by.person) return { author: by.person, typedBy: null };
  const person = scene.people.get(forPerson);
  if (!isPresent(person)) return refuse('noSuchPerson');
  const group = scene.groupOf(forPerson);
  if (group === null || group !== scene.groupOf(by.person)) return refuse('otherGroup');
  return hasPhone(person) ? refuse('hasPhone', { name: person.name }) : { author: forPerson, typedBy: signature(by) };
}

/** Where a person writes. Who has lost their group, because they left or were moved, writes on where they wrote last. */
function placeOf(person: PersonId, board: NoteBoard, scene: Scene<unknown>): GroupId | null {
  return scene.groupOf(person) ?? board.writers.get(person)?.groups.at(-1) ?? null;
}

function topicOf(group: GroupId, author: PersonId, scene: Scene<unknown>): TopicId | null {
  if (scene.grouping !== 'expert') return null;
  return scene.groups.find((one) => one.id === group)?.topic ?? scene.seats.get(author)?.topic ?? null;
}

function isTheirs(note: Note, by: Actor): boolean {
  return note.author === signature(by) || note.typedBy === signature(by);
}

function faultOf(text: string): Refused | null {
  // Blanks and invisible signs alone would leave an empty card on every screen.
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))) return refuse('noteEmpty');
  // One character can be made of thousands of invisible parts; an emoji family has eleven.
  if (text.length > 12 * NOTE_LIMIT) return refuse('noteTooLong', { max: NOTE_LIMIT });
  return countCharacters(text) > NOTE_LIMIT ? refuse('noteTooLong', { max: NOTE_LIMIT }) : null;
}
