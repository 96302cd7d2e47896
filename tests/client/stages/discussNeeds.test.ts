import { describe, expect, it } from 'vitest';
import { discussNeeds } from '../../../client/stages/discuss/Facilitator.tsx';
import { person, session, settings, setup, stage } from '../facilitator/room.ts';

type View = Parameters<typeof discussNeeds>[0];

const PROMPTS = ['Agree', 'Argue', 'Assumptions', 'Aspire'];

/** Expert groups, each with the prompts under which it has a note. */
function needs(written: Readonly<Record<string, readonly string[]>>) {
  const groups = Object.entries(written).map(([group, under]) => ({
    group,
    topic: group[0] ?? '',
    notes: under.map((prompt) => ({ id: `${group} ${prompt}` })),
    members: [],
    emptyPrompts: PROMPTS.filter((prompt) => !under.includes(prompt)),
    silent: [],
  }));
  const prompts = PROMPTS.map((id) => ({ id, title: id, question: '' }));
  const now = session(stage('experts', 'now', { grouping: 'expert' }));
  // Only what these needs go by.
  const view = { session: now, stage: { groups }, all: { prompts }, people: { people: [] }, setup: null, now: () => 0 } as unknown as View;
  return discussNeeds(view).map(({ text, lines, quiet }) => ({ text, lines, quiet }));
}

describe('lenses that nobody has written under', () => {
  it('are nothing while nobody has written anything, or everybody everything', () => {
    expect(needs({ A: [], B: PROMPTS })).toEqual([]);
  });

  it('are worth a word where it is one', () => {
    expect(needs({ A: ['Agree', 'Argue', 'Aspire'], B: PROMPTS })).toEqual([{ text: 'Nothing under Assumptions yet: A' }]);
  });

  it('are one quiet line where they are several', () => {
    expect(needs({ A: ['Agree'], B: ['Agree'] })).toEqual([{ text: 'Nothing under Argue, Assumptions, and Aspire yet: A and B', quiet: true }]);
  });

  it('are told apart behind that line where the groups differ', () => {
    expect(needs({ A: ['Agree'], B: ['Agree', 'Argue'] })).toEqual([
      {
        text: 'Nothing under Argue, Assumptions, and Aspire yet in some groups',
        lines: ['Argue: A', 'Assumptions: A and B', 'Aspire: A and B'],
        quiet: true,
      },
    ]);
  });
});

describe('groups in which nobody has a phone', () => {
  const [ana, ben, cem] = ['Ana', 'Ben', 'Cem'].map((name) => ({ ...person(name, '1', 'A'), phone: name === 'Ana' }));
  const said = (phase: 'walking' | 'running', scribes: 'none' | 'home' | 'both'): readonly string[] => {
    const now = session({ ...stage('experts', 'now', { grouping: 'expert' }) });
    const groups = [
      { group: 'A', topic: 'A', notes: [], members: [ana, ben], emptyPrompts: [], silent: [] },
      { group: 'D', topic: 'D', notes: [], members: [cem], emptyPrompts: [], silent: [] },
    ];
    const view = {
      session: { ...now, stage: { ...now.stage, phase } },
      stage: { groups },
      all: { prompts: [] },
      people: { people: [ana, ben, cem] },
      setup: setup({ settings: settings({ scribes }) }),
      now: () => 0,
    };
    // Only what these needs go by.
    return discussNeeds(view as unknown as View).map(({ text }) => text);
  };

  it('are named as soon as people walk to them', () => {
    const sentence = 'Nobody in expert group D has a phone to write on. Lend it one.';
    expect([said('walking', 'none'), said('running', 'home')]).toEqual([[sentence], [sentence]]);
  });

  it('are named once where a phone in each was asked for', () => {
    expect(said('running', 'both')).toEqual([]);
  });
});
