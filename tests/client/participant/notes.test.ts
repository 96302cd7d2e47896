import { describe, expect, it } from 'vitest';
import type { NoteView } from '#shared/stages/noteViews';
import { draftKeyOf, shownNotes, starsLeft } from '../../../client/stages/parts/notes.ts';

const ana = { id: 'ana-ana-ana', name: 'Ana' };
const bea = { id: 'bea-bea-bea', name: 'Bea' };
const kurt = { id: 'kurt-kurt-k', name: 'Kurt' };
const writers = { me: ana, members: [ana, bea, kurt] };

const note = (more: Partial<NoteView> = {}): NoteView => ({
  id: 'n1',
  prompt: 'agree',
  text: 'Trust comes first.',
  author: bea,
  typedBy: null,
  mustSay: false,
  late: false,
  edited: false,
  ...more,
});
const asked = (type: string, data: object, madeAt = 1) => ({ id: `c${madeAt}`, type, stage: 'experts', data, madeAt });

describe('the notes of a group on one phone', () => {
  it('show my note at once, as mine and as pending', () => {
    const shown = shownNotes([], [], [asked('discuss.addNote', { note: 'n2', prompt: 'argue', text: 'No.', for: null })], writers);
    expect(shown).toEqual([
      {
        id: 'n2',
        prompt: 'argue',
        text: 'No.',
        author: ana,
        mine: true,
        typed: false,
        mustSay: false,
        late: false,
        edited: false,
        hidden: false,
        pending: true,
      },
    ]);
  });

  it('show it once when it comes back from the server before the answer does', () => {
    const shown = shownNotes([note({ id: 'n2', author: ana })], [], [asked('discuss.addNote', { note: 'n2', prompt: 'agree', text: 'x' })], writers);
    expect(shown.map(({ id, pending }) => [id, pending])).toEqual([['n2', false]]);
  });

  it('show what I typed for a neighbour without a phone under their name, and let me change it', () => {
    const pending = [asked('discuss.addNote', { note: 'n2', prompt: 'agree', text: 'Yes.', for: kurt.id })];
    expect(shownNotes([], [], pending, writers)[0]).toMatchObject({ author: kurt, mine: true, typed: true });
    expect(shownNotes([note({ author: kurt, typedBy: ana.id })], [], [], writers)[0]).toMatchObject({ author: kurt, mine: true, typed: true });
  });

  it('apply what was asked in the order in which it was asked', () => {
    const pending = [
      asked('teach.editNote', { note: 'n1', text: 'Trust comes second.' }, 1),
      asked('teach.star', { note: 'n1', on: true }, 2),
      asked('teach.addNote', { note: 'n2', prompt: 'agree', text: 'More.' }, 3),
      asked('teach.withdrawNote', { note: 'n2' }, 4),
    ];
    const shown = shownNotes([note({ author: ana })], [], pending, writers);
    expect(shown.map(({ id, text, mustSay, pending: waits }) => ({ id, text, mustSay, waits }))).toEqual([
      { id: 'n1', text: 'Trust comes second.', mustSay: true, waits: true },
    ]);
  });

  it('keep a hidden note in sight of its author', () => {
    expect(shownNotes([], [{ id: 'n3', prompt: 'agree', text: 'Hm.' }], [], writers)[0]).toMatchObject({
      id: 'n3',
      hidden: true,
      mine: true,
      author: ana,
    });
  });

  it('count the stars that are on their way', () => {
    const notes = [note(), note({ id: 'n2', mustSay: true })];
    const shown = shownNotes(notes, [], [asked('discuss.star', { note: 'n1', on: true })], writers);
    expect(starsLeft(2, notes, shown)).toBe(1);
    expect(starsLeft(0, notes, shown)).toBe(0);
  });
});

describe('a refused note', () => {
  it('goes back to the box it came from', () => {
    const session = 'ABC234:ana-ana-ana';
    expect(draftKeyOf(asked('discuss.addNote', { note: 'n1', prompt: 'agree', text: 'x', for: null }), session)).toBe(`${session}:experts:agree`);
    expect(draftKeyOf(asked('discuss.editNote', { note: 'n1', text: 'x' }), session)).toBe(`${session}:experts:edit:n1`);
  });

  it('has no box when it never held text, or was for no stage', () => {
    expect(draftKeyOf(asked('discuss.star', { note: 'n1', on: true }), 's')).toBeNull();
    expect(draftKeyOf({ stage: null, data: { person: 'ana', name: 'Ana' } }, 's')).toBeNull();
  });
});
