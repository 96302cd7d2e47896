import { describe, expect, it } from 'vitest';
import { changeSentence, type Moment, moveSentence } from '../../../client/facilitator/repair/changed.ts';
import { desk, person, room } from './room.ts';

type Person = Parameters<typeof room>[0][number];

const ANA = person('Ana', '3', 'A');
const BEN = person('Ben', '3', 'B');
const LI = person('Li', '5', 'B');
const moment = (people: readonly Person[], more: Parameters<typeof desk>[0] = {}): Moment => ({ people: { people }, desk: desk(more) });
const change = (before: Moment, after: Moment) => changeSentence(before, after, room([...before.people.people, ...after.people.people]));
const left = { status: 'left' } as const;

describe('what a step has changed', () => {
  it('is a second topic, since somebody left in the same moment', () => {
    const after = moment([{ ...ANA, second: ['B'] }, { ...BEN, ...left }, LI]);
    expect(change(moment([ANA, BEN, LI]), after)).toBe('Ana also takes B at table 3, since Ben left.');
  });

  it('knows who was missed before', () => {
    const gone = { ...BEN, ...left };
    const gaps = [{ home: '3', topic: 'B', gone: ['ben'] }];
    expect(change(moment([ANA, gone, LI], { gaps }), moment([{ ...ANA, second: ['B'] }, gone, LI]))).toBe(
      'Ana also takes B at table 3, since Ben left.',
    );
  });

  it('does not name a leaver whom nobody replaces', () => {
    const sam = person('Sam', '5', 'A');
    const after = moment([ANA, { ...BEN, ...left }, { ...LI, home: '3' }, sam]);
    expect(change(moment([ANA, BEN, LI, sam]), after)).toBe('Li goes from table 5 to table 3.');
    expect(change(moment([ANA, LI]), moment([ANA, { ...LI, home: '3' }]))).toBe('Table 5 closes: Li goes to table 3.');
  });

  it('is a seat, a visit, a card, another expert group', () => {
    const dai = person('Dai', null, null);
    expect(change(moment([ANA, dai]), moment([ANA, { ...dai, home: '3', topic: 'B' }]))).toBe('Dai sits at table 3 and reads B.');
    const standIns = [{ home: '3', topic: 'B', visitor: 'li' }];
    expect(change(moment([ANA, LI]), moment([ANA, LI], { standIns }))).toBe('Li visits table 3 for B, then goes back.');
    expect(change(moment([ANA]), moment([ANA], { standIns: [{ home: '3', topic: 'B', visitor: null }] }))).toBe('Table 3 teaches B from the card.');
    expect(change(moment([{ ...LI, expert: 'B1' }]), moment([{ ...LI, expert: 'B2' }]))).toBe('Li goes from B1 to B2.');
  });

  it('takes a first topic, not one more', () => {
    const noor = person('Noor', '3', null);
    expect(change(moment([noor]), moment([{ ...noor, topic: 'D' }]))).toBe('Noor takes D at table 3.');
  });

  it('is counted where it is much, and empty where nothing is to be seen', () => {
    const people = ['Ana', 'Ben', 'Cem'].map((name, at) => person(name, String(at + 1), 'A'));
    const after = people.map((one) => ({ ...one, second: ['D'] }));
    expect(change(moment(people), moment(after))).toBe('3 people take one more topic.');
    expect(change(moment(people), moment(people))).toBe('');
  });
});

describe('where a move has brought people', () => {
  const moved = (before: Moment, after: Moment) => moveSentence(before, after, room([...before.people.people, ...after.people.people]));

  it('is told by table, or by expert group where only that has changed', () => {
    expect(moved(moment([ANA, LI]), moment([{ ...ANA, home: '5', expert: 'A2' }, LI]))).toBe('Ana is at table 5 now.');
    expect(moved(moment([{ ...LI, expert: 'B1' }]), moment([{ ...LI, expert: 'B2' }]))).toBe('Li is in expert group B2 now.');
    expect(
      moved(
        moment([ANA, LI]),
        moment([
          { ...ANA, home: '5' },
          { ...LI, home: '3' },
        ]),
      ),
    ).toBe('Ana is at table 5 now. Li is at table 3 now.');
    const dai = person('Dai', null, null);
    expect(moved(moment([ANA, dai]), moment([ANA, { ...dai, home: '3' }]))).toBe('Dai is at table 3 now.');
  });

  it('is left out for a crowd, and where nobody has moved', () => {
    const people = ['Ana', 'Ben', 'Cem'].map((name) => person(name, '3', 'A'));
    expect(moved(moment(people), moment(people.map((one) => ({ ...one, home: '5' }))))).toBe('');
    expect(moved(moment(people), moment(people))).toBe('');
  });
});
