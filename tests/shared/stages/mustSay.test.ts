import { describe, test } from 'vitest';
import { discuss } from '#shared/stages/discuss/rules';
import type { NoteEvent } from '#shared/stages/noteBoard';
import { added, hidden, restored, starred, withdrawn } from './notes.ts';
import { FOUR, PROMPTS, room } from './room.ts';
import { ask, facilitator, specify } from './specification.ts';

const { given } = specify(discuss)(room({ config: { prompts: PROMPTS, mustSay: 2 }, people: FOUR, grouping: 'expert' }));
const ofAna = added('n1', 'ana', 'A1', { topic: 'A' });
const ofCem = added('n2', 'cem', 'A1', { topic: 'A' });

describe('what must be said at home', () => {
  const full: readonly NoteEvent[] = [ofAna, starred(ofAna), ofCem, starred(ofCem)];
  const third = added('n4', 'ana', 'A1', { topic: 'A' });

  test('anybody in the group stars a note', () => {
    given(ofAna)
      .when(ask('cem', 'star', { note: 'n1', on: true }))
      .thenHappens(starred(ofAna));
    given(ofAna, starred(ofAna))
      .when(ask('cem', 'star', { note: 'n1', on: true }))
      .thenNothing();
  });

  test('another group doesn’t', () => {
    given(ofAna)
      .when(ask('bo', 'star', { note: 'n1', on: true }))
      .thenRefused('otherGroup');
  });

  test('a group carries only so many points home, and can change its choice', () => {
    given(...full, third)
      .when(ask('ana', 'star', { note: 'n4', on: true }))
      .thenRefused('tooManyNotes', { max: 2 });
    given(...full, third, starred(ofAna, false))
      .when(ask('ana', 'star', { note: 'n4', on: true }))
      .thenHappens(starred(third));
  });

  test('a withdrawn point makes room; where that was taken, it comes back without its star', () => {
    given(...full, withdrawn(ofAna), third)
      .when(ask('cem', 'star', { note: 'n4', on: true }))
      .thenHappens(starred(third));
    given(...full, withdrawn(ofAna))
      .when(ask('ana', 'restoreNote', { note: 'n1' }))
      .thenHappens(restored(ofAna));
    given(...full, withdrawn(ofAna), third, starred(third))
      .when(ask('ana', 'restoreNote', { note: 'n1' }))
      .thenHappens(starred(ofAna, false), restored(ofAna));
  });

  test('the same goes for a hidden point', () => {
    given(...full, hidden(ofAna), third, starred(third))
      .when(ask(facilitator, 'hideNote', { note: 'n1', on: false }))
      .thenHappens(starred(ofAna, false), hidden(ofAna, false));
  });

  test('what the room can’t see can’t be starred', () => {
    given(ofAna, hidden(ofAna))
      .when(ask('ana', 'star', { note: 'n1', on: true }))
      .thenRefused('noSuchNote');
  });
});
