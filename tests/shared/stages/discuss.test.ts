import { describe, expect, test } from 'vitest';
import { read as readShape } from '#shared/base/shape';
import { NOTE_LIMIT } from '#shared/base/text';
import { discuss } from '#shared/stages/discuss/rules';
import { added, edited, hidden, restored, starred, withdrawn } from './notes.ts';
import { FOUR, PROMPTS, room } from './room.ts';
import { ask, facilitator, specify } from './specification.ts';

const config = { prompts: PROMPTS, mustSay: 2 };
const people = { ...FOUR, eli: { home: '1', topic: 'A', expert: 'A1', phone: false }, fay: { home: '2' } };
const scene = room({ config, people, grouping: 'expert' });
const { given } = specify(discuss)(scene);
const note = (id: string, more: object = {}) => ({ note: id, prompt: 'now', text: 'We share plans.', for: null, ...more });

const ofAna = added('n1', 'ana', 'A1', { topic: 'A', text: 'We share plans.' });
const ofBo = added('n3', 'bo', 'B1', { topic: 'B' });

describe('writing a note', () => {
  test('a note goes to the group in which its author sits', () => {
    given()
      .when(ask('ana', 'addNote', note('n1')))
      .thenHappens(ofAna);
  });

  test('the same note sent twice is one note', () => {
    given(ofAna)
      .when(ask('ana', 'addNote', note('n1')))
      .thenNothing();
  });

  test('nobody takes over another’s note by using its id', () => {
    given(ofAna)
      .when(ask('cem', 'addNote', note('n1')))
      .thenRefused('notYours');
  });

  test('a note needs a prompt that the stage asks', () => {
    given()
      .when(ask('ana', 'addNote', note('n1', { prompt: 'other' })))
      .thenRefused('noSuchPrompt');
  });

  test('blanks and invisible signs are no note; one emoji is', () => {
    given()
      .when(ask('ana', 'addNote', note('n1', { text: '' })))
      .thenRefused('noteEmpty');
    given()
      .when(ask('ana', 'addNote', note('n1', { text: '\u200B\u2060' })))
      .thenRefused('noteEmpty');
    given()
      .when(ask('ana', 'addNote', note('n1', { text: '👍' })))
      .thenHappens(added('n1', 'ana', 'A1', { topic: 'A', text: '👍' }));
  });

  test('a note may be as long as the limit says, as a reader counts', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(NOTE_LIMIT);
    given()
      .when(ask('ana', 'addNote', note('n1', { text: family })))
      .thenHappens(added('n1', 'ana', 'A1', { topic: 'A', text: family }));
    given()
      .when(ask('ana', 'addNote', note('n1', { text: `${family}!` })))
      .thenRefused('noteTooLong', { max: NOTE_LIMIT });
  });

  test('ten thousand characters are told to be too long, not to be malformed', () => {
    expect(readShape(discuss.commands.addNote.shape, { note: 'note-number-1', prompt: 'now', text: 'x'.repeat(10_000) }).ok).toBe(true);
  });

  test('a runaway phone stops at a number nobody reaches by hand', () => {
    const many = Array.from({ length: 60 }, (_, index) => added(`n${index}`, 'ana', 'A1', { topic: 'A' }));
    given(...many)
      .when(ask('ana', 'addNote', note('one more')))
      .thenRefused('tooManyNotes', { max: 60 });
  });

  test('who has no group has no place for a note yet', () => {
    given()
      .when(ask('fay', 'addNote', note('n1')))
      .thenRefused('noSuchGroup');
  });

  test('who lost their group writes on where they wrote last', () => {
    given(added('n1', 'fay', 'B1', { topic: 'B' }))
      .when(ask('fay', 'addNote', note('n2')))
      .thenHappens(added('n2', 'fay', 'B1', { topic: 'B', text: 'We share plans.' }));
  });

  test('a note that arrives after the room has moved on is kept, and marked late', () => {
    specify(discuss)(room({ config, people, grouping: 'expert', current: false }))
      .given()
      .when(ask('ana', 'addNote', note('n1')))
      .thenHappens(added('n1', 'ana', 'A1', { topic: 'A', text: 'We share plans.', late: true }));
  });
});

describe('writing for somebody without a phone', () => {
  test('a neighbour in the group types for them, and it is their note', () => {
    given()
      .when(ask('ana', 'addNote', note('n1', { for: 'eli' })))
      .thenHappens(added('n1', 'eli', 'A1', { topic: 'A', text: 'We share plans.', typedBy: 'ana' }));
  });

  test('the facilitator types for anybody', () => {
    given()
      .when(ask(facilitator, 'addNote', note('n1', { for: 'bo' })))
      .thenHappens(added('n1', 'bo', 'B1', { topic: 'B', text: 'We share plans.', typedBy: 'facilitator:coach' }));
  });

  test('the facilitator has no notes of their own', () => {
    given()
      .when(ask(facilitator, 'addNote', note('n1')))
      .thenRefused('participantOnly');
  });

  test('who has a phone writes for themselves', () => {
    given()
      .when(ask('ana', 'addNote', note('n1', { for: 'cem' })))
      .thenRefused('hasPhone', { name: 'Cem' });
  });

  test('nobody types for another group, or for nobody', () => {
    given()
      .when(ask('bo', 'addNote', note('n1', { for: 'eli' })))
      .thenRefused('otherGroup');
    given()
      .when(ask('ana', 'addNote', note('n1', { for: 'nobody' })))
      .thenRefused('noSuchPerson');
  });

  test('who typed a note may mend it, and so may its author', () => {
    const typed = added('n1', 'eli', 'A1', { topic: 'A', typedBy: 'ana' });
    given(typed)
      .when(ask('ana', 'editNote', { note: 'n1', text: 'Better' }))
      .thenHappens(edited(typed, 'Better'));
    given(typed)
      .when(ask('eli', 'withdrawNote', { note: 'n1' }))
      .thenHappens(withdrawn(typed));
  });
});

describe('changing a note', () => {
  test('the author rewrites their note', () => {
    given(ofAna)
      .when(ask('ana', 'editNote', { note: 'n1', text: 'We plan together.' }))
      .thenHappens(edited(ofAna, 'We plan together.'));
  });

  test('the same text again changes nothing, an empty one is refused', () => {
    given(ofAna)
      .when(ask('ana', 'editNote', { note: 'n1', text: 'We share plans.' }))
      .thenNothing();
    given(ofAna)
      .when(ask('ana', 'editNote', { note: 'n1', text: '' }))
      .thenRefused('noteEmpty');
  });

  test('nobody else rewrites, withdraws or restores it, not even the facilitator', () => {
    for (const who of ['cem', facilitator]) {
      given(ofAna)
        .when(ask(who, 'editNote', { note: 'n1', text: 'Mine' }))
        .thenRefused('notYours');
      given(ofAna)
        .when(ask(who, 'withdrawNote', { note: 'n1' }))
        .thenRefused('notYours');
      given(ofAna)
        .when(ask(who, 'restoreNote', { note: 'n1' }))
        .thenRefused('notYours');
    }
  });

  test('the author withdraws a note and undoes it', () => {
    given(ofAna)
      .when(ask('ana', 'withdrawNote', { note: 'n1' }))
      .thenHappens(withdrawn(ofAna));
    given(ofAna, withdrawn(ofAna))
      .when(ask('ana', 'withdrawNote', { note: 'n1' }))
      .thenNothing();
    given(ofAna, withdrawn(ofAna))
      .when(ask('ana', 'restoreNote', { note: 'n1' }))
      .thenHappens(restored(ofAna));
  });

  test('the facilitator hides a note, and shows it again', () => {
    given(ofAna)
      .when(ask(facilitator, 'hideNote', { note: 'n1', on: true }))
      .thenHappens(hidden(ofAna));
    given(ofAna, hidden(ofAna))
      .when(ask(facilitator, 'hideNote', { note: 'n1', on: false }))
      .thenHappens(hidden(ofAna, false));
    expect(discuss.commands.hideNote.may).toBe('facilitator');
  });

  test('there is nothing to do with a note that is not there', () => {
    given()
      .when(ask('ana', 'withdrawNote', { note: 'n9' }))
      .thenRefused('noSuchNote');
  });
});

describe('pieces', () => {
  const piece = (current: boolean, grouping: 'expert' | 'home', topic = 'A') =>
    discuss.piece?.(discuss.open(scene), room({ config, people, grouping, current }), 'ana', topic);

  test('pieces are away with their experts, and ready when they come back', () => {
    expect([piece(true, 'expert'), piece(false, 'expert'), piece(true, 'expert', 'B'), piece(true, 'home')]).toEqual(['away', 'ready', null, null]);
  });
});

test('an event about a note that is not there changes nothing', () => {
  const open = discuss.open(scene);
  const stamp = { by: 'ana', at: 1 };
  for (const event of [edited(ofBo, 'x'), withdrawn(ofBo), restored(ofBo), starred(ofBo), hidden(ofBo)])
    expect(discuss.evolve(open, event, stamp)).toBe(open);
  const once = discuss.evolve(open, ofBo, stamp);
  expect(discuss.evolve(once, ofBo, stamp)).toBe(once);
});
