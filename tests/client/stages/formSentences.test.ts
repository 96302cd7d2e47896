import { describe, expect, it } from 'vitest';
import { agreementsLeft, type Known, nothingToMix } from '../../../client/stages/parts/preview/agreements.ts';
import { compromisesOf } from '../../../client/stages/parts/preview/compromises.ts';
import type { Proposal } from '../../../client/stages/parts/preview/drafts.ts';
import { bare, knownOf, lookedAt, person, proposalFor, room, SCHOOL, tables } from './formRoom.ts';

const NO_WISHES = { apart: [], together: [], companions: [], scribes: 'none' } as const;
const told = (proposal: Proposal, known: Known, topics = 4): string[] =>
  compromisesOf(lookedAt(proposal), known, topics).map(({ text, todo }) => bare([text, todo].filter(Boolean).join(' ')));

describe('what had to give', () => {
  it('is nothing when everybody mixes and every topic is read', () => {
    const people = room(16, ['Hill Road', 'Oak Park', 'St Mary', 'Lakeside']);
    expect(told(proposalFor(people), knownOf(people))).toEqual([]);
  });

  it('names who reads two topics, and why: 7 people, 4 topics', () => {
    const people = room(7);
    const [thin, second, ...more] = told(proposalFor(people), knownOf(people));
    expect(thin).toBe('Some experts prepare alone: 7 people share 4 topics. With fewer topics nobody would.');
    expect(second).toMatch(/^\w+ reads a second topic: 7 people make tables of 4 and 3, and every table needs all 4 topics\.$/);
    expect(more).toEqual(['The expert groups need 4 tables: two more than the home groups.']);
  });

  it('counts them where topics are taken later', () => {
    const people = room(11);
    expect(told(proposalFor(people, {}, 'take'), knownOf(people))).toEqual([
      'Expert groups have two or three people: 11 people are not enough for three in each of 4 topics.',
      'One topic is read by somebody who has one already: 11 people make tables of 4 and 3, and every table needs all 4 topics.',
      'The expert groups need 4 tables: one more than the home groups.',
    ]);
  });

  it('is the number of topics when there are fewer people', () => {
    const people = room(2);
    expect(told(proposalFor(people), knownOf(people))).toEqual([
      'Two people for 4 topics: all sit at one table, and somebody reads more than one. With two topics nobody would have to.',
      'The expert groups need 2 tables: one more than the home groups.',
    ]);
  });

  it('names people who cannot all be kept apart, once, with what to do', () => {
    const people = room(12);
    const four = ['Ana', 'Ben', 'Cem', 'Dai'] as const;
    const apart = four.flatMap((a, at) => four.slice(at + 1).map((b) => [a, b] as const));
    const proposal = proposalFor(people, { wishes: { ...NO_WISHES, apart } });
    expect(proposal.broken.length).toBeGreaterThan(0);
    expect(told(proposal, knownOf(people))).toEqual([
      'Ana, Ben, Cem, and Dai cannot all be kept apart: there are 3 tables. Choose two who may meet, and take that wish back.',
      'The expert groups need 4 tables: one more than the home groups.',
    ]);
  });

  it('says each wish that is not kept, where it is not', () => {
    const people = room(8);
    const proposal: Proposal = {
      ...tables(['Ana', 'Ben', 'Cem', 'Dai'], ['Eve', 'Fay', 'Gus', 'Hana']),
      broken: [
        { kind: 'apart', group: '1', people: ['Ana', 'Ben'] },
        { kind: 'apart', group: 'B2', people: ['Cem', 'Eve'] },
        { kind: 'together', group: '1', people: ['Dai', 'Fay'] },
        { kind: 'companion', group: '2', people: ['Ana', 'Gus'] },
        { kind: 'scribe', group: '1', people: [] },
        { kind: 'scribe', group: '2', people: [] },
        { kind: 'scribe', group: 'A', people: [] },
      ],
    };
    expect(told(proposal, knownOf(people))).toEqual([
      'Ana and Ben are at table 1, and were to be kept apart.',
      'Cem and Eve are at expert group B2, and were to be kept apart.',
      'Dai and Fay are at different tables, and were to sit together.',
      'Ana is not with Gus, whom they accompany.',
      'Nobody at tables 1 and 2 has a phone to write on. Lend them one.',
      'Nobody in expert group A has a phone to write on. Lend it one.',
    ]);
  });

  it('has a sentence and a way out for every wish that cannot be kept', () => {
    const people = room(8);
    const kinds = ['contradiction', 'tooManyTogether', 'tooManyApart', 'noRoom', 'tooFewDevices'] as const;
    const impossible = kinds.map((kind) => ({ kind, people: ['Ana', 'Ben'], limit: 5 }));
    expect(told({ ...tables(['Ana', 'Ben']), impossible }, knownOf(people))).toEqual([
      'Ana and Ben are to sit together and to be kept apart. Take one of these wishes back.',
      'Ana and Ben cannot all sit together: the largest table has 5 places. Let one of them sit elsewhere, or allow larger tables.',
      'Ana and Ben cannot all be kept apart: there are 5 expert groups. Choose two who may meet, and take that wish back.',
      'The wishes about Ana and Ben fit one by one, but not all at once. Take one of them back, or unlock somebody.',
      'There are 2 phones to write on, and 5 groups that need one. Lend out some, or ask for one at home tables only.',
    ]);
  });

  it.each([
    [
      'heldTogether',
      ['Ana', 'Ben'],
      ['Ana', 'Ben'],
      'Ana and Ben said that they sit at table 1, but were to be kept apart. Ask one of them to sit elsewhere, or take this wish back.',
    ],
    ['heldTogether', ['Ana', 'Ben'], [], 'Ana and Ben are locked to table 1, but were to be kept apart. Unlock one of them, or take this wish back.'],
    [
      'heldTogether',
      ['Ana', 'Ben'],
      ['Ben'],
      'Ana is locked to table 1 and Ben said that they sit there, but were to be kept apart. Unlock Ana, ask Ben to sit elsewhere, or take this wish back.',
    ],
    [
      'heldApart',
      ['Ana', 'Cem'],
      ['Ana', 'Cem'],
      'Ana and Cem said that they sit at different tables, but were to sit together. Ask one of them to sit elsewhere, or take this wish back.',
    ],
    [
      'heldApart',
      ['Ana', 'Cem'],
      [],
      'Ana and Cem are locked to different tables, but were to sit together. Unlock one of them, or take this wish back.',
    ],
    [
      'heldApart',
      ['Ana', 'Cem', 'Dai'],
      ['Cem'],
      'Ana, Cem, and Dai were to sit together. But Ana is locked to one table and Cem said that they sit at another. Unlock Ana, ask Cem to sit elsewhere, or take this wish back.',
    ],
  ] as const)('names a place as the cause where no other wish is: %s of %j, of whom %j said where they sit', (kind, who, said, sentence) => {
    const locked = who.filter((name) => name !== 'Dai' && !(said as readonly string[]).includes(name));
    const proposal = { ...tables(['Ana', 'Ben'], ['Cem', 'Dai']), impossible: [{ kind, people: who, limit: 2 }], held: { locked, said } };
    expect(told(proposal, knownOf(room(4)))[0]).toBe(sentence);
  });

  it('says where a phone is missing that another table could spare', () => {
    const people = [person('Ana'), person('Ben'), person('Cem', { phone: false }), person('Dai', { phone: false })];
    const sentence =
      'Nobody at table 2 has a phone to write on, though there is one for every table. Ask for a phone at every table in the setup, and deal again.';
    expect(told(tables(['Ana', 'Ben'], ['Cem', 'Dai']), knownOf(people))).toContain(sentence);
    expect(told(tables(['Ana', 'Cem'], ['Ben', 'Dai']), knownOf(people))).not.toContain(sentence);
    const few = [person('Ana'), ...['Ben', 'Cem', 'Dai'].map((name) => person(name, { phone: false }))];
    expect(told(tables(['Ana', 'Ben'], ['Cem', 'Dai']), knownOf(few))).not.toContain(sentence);
  });

  it('counts what is more than can be read', () => {
    const schools = ['Hill Road', 'Oak Park', 'St Mary', 'Lakeside', 'Mill Lane'];
    const people = schools.flatMap((school, at) => [0, 1].map((one) => person(`P${at}${one}`, { answers: { school } })));
    const proposal = tables(['P00', 'P01', 'P10', 'P11', 'P20', 'P21'], ['P30', 'P31', 'P40', 'P41']);
    const sentences = told(proposal, knownOf(people));
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toBe('Table 1 has two people with “Hill Road” (Your school); evenly spread it would be one.');
    expect(sentences[3]).toBe('2 more answers meet at one table more often than need be.');
  });
});

describe('answers that meet', () => {
  const people = [
    person('Ana', { answers: { school: 'Hill Road' } }),
    person('Ben', { answers: { school: 'HILL  road' } }),
    person('Cem', { answers: { school: 'Hill\u00a0Road' } }),
    person('Dai', { answers: { school: 'Oak Park' } }),
    person('Eve', { answers: { school: '' } }),
    person('Fay'),
  ];
  const formation = tables(['Ana', 'Ben', 'Cem'], ['Dai', 'Eve', 'Fay']).formation;

  it('are counted as the search counts them, whatever their spelling, and not where nobody answered', () => {
    expect(agreementsLeft(formation, knownOf(people))).toEqual([{ question: 'Your school', value: 'Hill Road', homes: ['1'], count: 3, even: 2 }]);
  });

  it('do not matter where the question does not count, nor between a companion and whom they are with', () => {
    expect(agreementsLeft(formation, knownOf(people, { weights: { school: 0 } }))).toEqual([]);
    expect(agreementsLeft(formation, knownOf(people, { companions: new Set(['Cem', 'Ben']) }))).toEqual([]);
  });

  it('are no news when no seating could do better', () => {
    const all = room(8, ['Hill Road']);
    expect(agreementsLeft(proposalFor(all).formation, knownOf(all))).toEqual([]);
  });

  it('mean nothing when nobody is asked, nothing counts, or nobody has answered', () => {
    expect(nothingToMix(formation, knownOf(people, { questions: [] }))).toBe('noQuestions');
    expect(nothingToMix(formation, knownOf(people, { weights: { school: 0 } }))).toBe('noWeights');
    expect(nothingToMix(formation, knownOf(room(6)))).toBe('noAnswers');
    expect(nothingToMix(formation, knownOf(people, { questions: [SCHOOL] }))).toBeNull();
  });
});
