import { describe, expect, it } from 'vitest';
import { lightOf, standInLines } from '../../../client/facilitator/repair/coverage.ts';
import { namesOf } from '../../../client/facilitator/repair/names.ts';
import { tell } from '../../../client/facilitator/repair/tell.ts';
import { desk, person, repair, room } from './room.ts';

const people = [
  person('Ana', '3', 'A'),
  person('Ben', '4', 'B'),
  person('Cem', '4', 'C'),
  person('Dai', null, null),
  person('Li', '5', 'B', { expert: 'B1' }),
  person('Sam', '1', 'A'),
  person('Noor', '2', null),
];
const seated = room(people);
const names = namesOf({ people }, seated);
const told = (more: Parameters<typeof repair>[0]) => tell(repair(more), names);
const short = (more: Parameters<typeof repair>[0]) => {
  const { summary, does } = told(more);
  return [summary, does];
};

describe('a repair in one sentence, and on its button', () => {
  it('is a second topic, which moves nobody', () => {
    const seconds = [{ person: 'ana', home: '3', topic: 'B' }];
    expect(short({ kind: 'secondTopic', seconds })).toEqual(['Moves nobody. Ana also takes B.', 'Give B to Ana']);
    const two = [...seconds, { person: 'sam', home: '1', topic: 'C' }];
    expect(short({ kind: 'secondTopic', seconds: two })).toEqual([
      'Moves nobody. Ana also takes B at table 3. Sam also takes C at table 1.',
      'Give 2 people one more topic',
    ]);
  });

  it('is the first topic of somebody who had none', () => {
    expect(short({ kind: 'secondTopic', seconds: [{ person: 'noor', home: '2', topic: 'D' }] })).toEqual([
      'Moves nobody. Noor takes D.',
      'Give D to Noor',
    ]);
  });

  it('is another topic, before anybody has begun to read', () => {
    expect(short({ kind: 'swapTopic', swaps: [{ person: 'cem', home: '4', topic: 'D' }] })).toEqual([
      'Moves nobody. Cem takes D instead of C.',
      'Let Cem take D',
    ]);
  });

  it('is one person who goes to another table', () => {
    expect(short({ kind: 'pull', moves: [{ person: 'li', from: '5', to: '2' }] })).toEqual([
      'Li goes from table 5 to table 2.',
      'Move Li to table 2',
    ]);
  });

  it('is a table that closes', () => {
    const moves = [
      { person: 'ana', from: '4', to: '1' },
      { person: 'ben', from: '4', to: '1' },
      { person: 'cem', from: '4', to: '2' },
    ];
    expect(short({ kind: 'dissolve', moves, closes: ['4'] })).toEqual([
      'Table 4 closes: Ana and Ben go to table 1, Cem to table 2.',
      'Close table 4',
    ]);
    expect(short({ kind: 'merge', moves: moves.slice(0, 2), closes: ['4'] })).toEqual([
      'Table 4 closes: Ana and Ben go to table 1.',
      'Close table 4',
    ]);
  });

  it('does not speak of a table that was empty before', () => {
    expect(short({ kind: 'dissolve', seconds: [{ person: 'ana', home: '3', topic: 'B' }], closes: ['7'] })).toEqual([
      'Moves nobody. Ana also takes B.',
      'Give B to Ana',
    ]);
  });

  it('is a seat for a newcomer, who reads, listens, or takes a duty over', () => {
    const seat = { person: 'dai', home: '2', topic: 'B', expert: null };
    expect(short({ kind: 'seat', seats: [seat] })).toEqual(['Dai sits at table 2 and reads B.', 'Seat Dai at table 2']);
    expect(short({ kind: 'seat', seats: [{ ...seat, topic: null }] })[0]).toBe('Dai sits at table 2 and listens.');
    expect(short({ kind: 'seat', seats: [{ ...seat, expert: 'B1' }] })[0]).toBe('Dai sits at table 2, reads B and joins B1.');
    expect(short({ kind: 'seat', seats: [seat], relieved: [{ person: 'noor', topic: 'B' }] })[0]).toBe(
      'Dai sits at table 2 and reads B. Noor hands B over to Dai.',
    );
  });

  it('is a table that opens for newcomers', () => {
    const seats = [
      { person: 'dai', home: '6', topic: 'A', expert: null },
      { person: 'noor', home: '6', topic: 'B', expert: null },
    ];
    expect(short({ kind: 'open', seats, opens: ['6'] })).toEqual(['Table 6 opens for Dai (reads A) and Noor (reads B).', 'Open table 6']);
  });

  it('is company for an expert who is alone', () => {
    expect(short({ kind: 'joinExperts', expertMoves: [{ person: 'li', from: 'B1', to: 'B2' }] })).toEqual([
      'Li goes from B1 to B2.',
      'Move Li to B2',
    ]);
    expect(short({ kind: 'host', hosts: [{ group: 'B1', by: 'C2' }] })).toEqual([
      'Expert group C2 takes in Li from B1.',
      'Let expert group C2 take them in',
    ]);
  });

  it('is a visit, or the teaching card', () => {
    expect(short({ kind: 'visit', visits: [{ person: 'li', home: '3', topic: 'B' }] })).toEqual([
      'Li visits table 3 for B, then goes back.',
      'Send Li to table 3',
    ]);
    expect(short({ kind: 'card', cards: [{ home: '3', topic: 'B' }] })).toEqual([
      'Moves nobody. Table 3 teaches B from the card.',
      'Teach B from the card',
    ]);
  });

  it('counts first and lists behind it where many things happen', () => {
    const moves = people.slice(0, 3).map(({ id }) => ({ person: id, from: '4', to: '1' }));
    const seconds = ['ana', 'sam', 'li'].map((id, at) => ({ person: id, home: String(at + 1), topic: 'D' }));
    const { summary, lines, does } = told({ kind: 'dissolve', moves, seconds, closes: ['4'] });
    expect(summary).toBe('1 table closes, 3 people move, and 3 people take one more topic.');
    expect(lines).toEqual([
      'Table 4 closes: Ana, Ben, and Cem go to table 1.',
      'Ana also takes D at table 1.',
      'Sam also takes D at table 2.',
      'Li also takes D at table 3.',
    ]);
    expect(does).toBe('Close table 4');
  });

  it('says which wishes it would break', () => {
    const moves = ['ana', 'sam'].map((id) => ({ person: id, from: '4', to: '1' }));
    const apart = (...who: readonly string[]) => ({ kind: 'apart' as const, group: '1', people: who });
    const closes = { kind: 'dissolve', moves, closes: ['4'] } as const;
    expect(told({ ...closes, breaks: [apart('ana', 'ben')] })).toEqual({
      summary: 'Table 4 closes: Ana and Sam go to table 1, although Ana and Ben were to be kept apart.',
      lines: [],
      does: 'Close table 4',
    });
    const together = { kind: 'together' as const, group: '4', people: ['li', 'sam'] };
    expect(told({ ...closes, breaks: [apart('ana', 'ben'), together] }).summary).toBe(
      'Table 4 closes: Ana and Sam go to table 1, although Ana and Ben were to be kept apart and Li and Sam were to sit together.',
    );
    const many = told({ ...closes, breaks: [apart('ana', 'ben'), apart('ana', 'cem'), together] });
    expect(many.summary).toBe('1 table closes and 2 people move, although 3 wishes would be broken.');
    expect(many.lines.slice(1)).toEqual([
      'Ana and Ben were to be kept apart.',
      'Ana and Cem were to be kept apart.',
      'Li and Sam were to sit together.',
    ]);
  });
});

describe('the coverage light', () => {
  const light = (more: Parameters<typeof desk>[0], tables = 5) => lightOf(desk(more), { people }, tables, names);
  const gap = (home: string, topic: string) => ({ home, topic, gone: [] });

  it('is dark until there are tables, and quiet while every table has every topic', () => {
    expect(light({}, 0)).toEqual({ state: 'dark', text: '' });
    expect(light({})).toEqual({ state: 'whole', text: 'Every table has every topic' });
  });

  it('names the table and what it lacks, or counts the tables', () => {
    expect(light({ gaps: [gap('3', 'B')] })).toEqual({ state: 'gap', text: 'Table 3 lacks B' });
    expect(light({ gaps: [gap('3', 'B'), gap('3', 'C')] }).text).toBe('Table 3 lacks B and C');
    expect(light({ gaps: [gap('3', 'B'), gap('4', 'C')] })).toEqual({ state: 'gap', text: '2 tables lack a topic' });
  });

  it('counts tables where people still choose, and is not loud about what is left as it is', () => {
    expect(light({ withoutTopic: ['noor'] })).toEqual({ state: 'choosing', text: '1 table is still choosing' });
    const untouched = [person('Ana', '3', null), person('Noor', '2', null)];
    expect(lightOf(desk({ withoutTopic: ['ana', 'noor'] }), { people: untouched }, 2, names).text).toBe('Topics are still to be chosen');
    expect(light({ withoutTopic: ['noor'], readingBegun: true }).state).toBe('whole');
    expect(light({ gaps: [gap('3', 'B')], withoutTopic: ['noor'] }).state).toBe('gap');
    expect(light({ gaps: [gap('3', 'B')], dismissed: true })).toEqual({ state: 'left', text: 'Table 3 lacks B (left as it is)' });
  });

  it('says quietly who stands in', () => {
    const standIns = [
      { home: '3', topic: 'B', visitor: 'li' },
      { home: '2', topic: 'C', visitor: null },
    ];
    expect(standInLines(desk({ standIns }), names)).toEqual(['Li from table 5 teaches B at table 3', 'Table 2 teaches C from the card']);
  });
});
