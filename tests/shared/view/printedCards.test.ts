import { describe, expect, it } from 'vitest';
import type { StandIn } from '#shared/people/groups';
import type { Session } from '#shared/session/session';
import type { PrintedCard } from '#shared/view/printedCards';
import { printoutOf } from '#shared/view/printout';
import { standardKinds } from '#shared/wire/standard';
import { COACH, NAMES, Play, personId, played } from './reportSession.ts';

const cardsOf = (session: Session): readonly PrintedCard[] => printoutOf(standardKinds, session).cards;
const textsOf = ({ mustSay, lenses }: PrintedCard): readonly string[] => [...mustSay, ...lenses.flatMap(({ notes }) => notes)];
const copiesOf = (cards: readonly PrintedCard[]) => cards.flatMap(({ copies }) => copies);

describe('before experts have met, a card', () => {
  it('is there for each topic in an empty room, to be copied and written on', () => {
    const { cards, ask } = printoutOf(standardKinds, new Play(3).session);
    expect(cards.map(({ topic, by, copies }) => [topic, by, copies])).toEqual(
      ['A', 'B', 'C'].map((topic) => [topic, 'nobody', [{ name: null, table: null, called: '', own: true, along: [], visits: [], phone: false }]]),
    );
    expect(ask).toEqual({
      mustSay: 3,
      prompts: [
        { title: 'Agree', question: 'What do you agree with?' },
        { title: 'Argue', question: 'What would you argue with?' },
      ],
    });
  });

  it('waits for each reader, with the way back to their table, also for those without a phone', () => {
    const play = new Play(2);
    for (const name of NAMES) play.join(name);
    play.ask(COACH, 'people.add', { person: personId('Old Ben'), name: 'Old Ben', answers: [], expected: null });
    play.goTo('form').ask(COACH, 'groups.form', {}).ask(COACH, 'groups.dealRest', {});
    const cards = cardsOf(play.session);
    expect(cards.map(({ topic, expert, by }) => [topic, expert, by])).toEqual([
      ['A', null, 'nobody'],
      ['B', null, 'nobody'],
    ]);
    const { groups } = play.session;
    for (const name of [...NAMES, 'Old Ben']) {
      const home = groups.homes.find(({ id }) => id === groups.seats.get(personId(name))?.home);
      expect(copiesOf(cards).filter((copy) => copy.name === name)).toMatchObject([{ table: home?.number, own: true, phone: name !== 'Old Ben' }]);
    }
    for (const { copies } of cards) expect(copies.map(({ table }) => table)).toEqual(copies.map(({ table }) => table ?? 0).sort((a, b) => a - b));
  });
});

describe('when experts have met, a card', () => {
  const { session } = played();
  const seatOf = (name: string) => session.groups.seats.get(personId(name));

  it('has the notes of its own group, must-say points first, for each of its members', () => {
    const cards = cardsOf(session);
    expect(cards.map(({ expert }) => expert)).toEqual(session.groups.experts.map(({ id }) => id));
    for (const card of cards) {
      const readers = NAMES.filter((name) => seatOf(name)?.expert === card.expert);
      expect(card.by).toBe('group');
      expect(card.copies.map(({ name }) => name).sort()).toEqual(readers);
      const wrote = readers.map((name) => `agreed by ${NAMES.indexOf(name)}`);
      expect(textsOf(card)).toEqual(readers.includes('Anaximander') ? ['starred later', ...wrote] : wrote);
    }
  });

  it('says of no note whose it is, and has none that was withdrawn or hidden', () => {
    const written = JSON.stringify(cardsOf(session).map(({ mustSay, lenses }) => ({ mustSay, lenses })));
    for (const name of NAMES) expect(written).not.toContain(name);
    expect(JSON.stringify(cardsOf(session))).not.toMatch(/CANARY|person-|key-of/);
  });

  it('is shared with whoever accompanies its reader', () => {
    const reader =
      NAMES.find((name) => name !== 'Anaximander' && session.groups.seats.get(personId(name))?.home === seatOf('Anaximander')?.home) ?? '';
    const companions = [{ person: personId('Anaximander'), with: personId(reader) }];
    const copies = copiesOf(cardsOf({ ...session, wishes: { ...session.wishes, companions } }));
    expect(copies.find(({ name }) => name === reader)?.along).toEqual(['Anaximander']);
    expect(copies.map(({ name }) => name)).not.toContain('Anaximander');
  });

  it('has the notes of all who read the topic where its own group wrote nothing', () => {
    const seats = new Map(session.groups.seats);
    const ana = seats.get(personId('Anaximander'));
    if (ana) seats.set(personId('Anaximander'), { ...ana, expert: `${ana.topic}9` });
    const experts = [...session.groups.experts, { id: `${ana?.topic}9`, topic: ana?.topic ?? '', table: 1 }];
    const card = cardsOf({ ...session, groups: { ...session.groups, seats, experts } }).find(({ expert }) => expert === `${ana?.topic}9`);
    expect(card).toMatchObject({ by: 'topic', mustSay: ['starred later'] });
    expect(card?.copies.map(({ name }) => name)).toEqual(['Anaximander']);
  });

  it('goes with somebody who reads two topics as a second one, of their own topic as theirs', () => {
    const seats = new Map(session.groups.seats);
    const ana = seats.get(personId('Anaximander'));
    const other = ana?.topic === 'A' ? 'B' : 'A';
    if (ana) seats.set(personId('Anaximander'), { ...ana, second: [other] });
    const theirs = cardsOf({ ...session, groups: { ...session.groups, seats } }).filter(({ copies }) =>
      copies.some(({ name }) => name === 'Anaximander'),
    );
    expect(theirs.map(({ topic, expert, by }) => [topic, expert, by]).sort()).toEqual(
      [
        [ana?.topic, ana?.expert, 'group'],
        [other, null, 'topic'],
      ].sort(),
    );
  });
});

describe('a table without an expert', () => {
  const { session } = played();
  const seat = session.groups.seats.get(personId('Anaximander'));
  const number = session.groups.homes.find(({ id }) => id === seat?.home)?.number;
  const left = (standIns: readonly StandIn[]): Session => {
    const ana = session.people.get(personId('Anaximander'));
    const people = new Map([...session.people, ...(ana ? [[ana.id, { ...ana, status: 'left' as const }] as const] : [])]);
    return { ...session, people, groups: { ...session.groups, standIns } };
  };
  const tablesCards = (of: Session) => cardsOf(of).filter(({ copies }) => copies.some(({ name }) => name === null));

  it.each([
    ['whether that was settled', [{ home: seat?.home ?? '', topic: seat?.topic ?? '', visitor: null }]],
    ['or nobody has thought of it', []],
  ])('has a card to read in turns, with the notes of all who read the topic: %s', (_how, standIns) => {
    const cards = tablesCards(left(standIns));
    expect(cards).toMatchObject([{ topic: seat?.topic, expert: null, by: 'topic', mustSay: ['starred later'] }]);
    expect(cards[0]?.copies).toEqual([{ name: null, table: number, called: '', own: false, along: [], visits: [], phone: false }]);
  });

  it('is called on it as the facilitator called it, and so is the way back on everybody’s own', () => {
    const of = left([]);
    const tables = [{ number: number ?? 0, name: 'The Oaks', place: '' }];
    const copies = copiesOf(cardsOf({ ...of, settings: { ...of.settings, tables } }));
    for (const { table, called } of copies) expect(called).toBe(table === number ? 'The Oaks' : '');
    expect(copies.filter(({ table }) => table === number).map(({ name }) => name === null)).toEqual(expect.arrayContaining([true, false]));
  });

  it('has none where a guest comes over with theirs, which says so', () => {
    const guest = NAMES.find((name) => name !== 'Anaximander' && session.groups.seats.get(personId(name))?.topic === seat?.topic) ?? '';
    const of = left([{ home: seat?.home ?? '', topic: seat?.topic ?? '', visitor: personId(guest) }]);
    expect(tablesCards(of)).toEqual([]);
    expect(copiesOf(cardsOf(of)).find(({ name }) => name === guest)).toMatchObject({ visits: [number] });
  });
});

it('There are no cards in a workshop whose experts write nothing', () => {
  const { session } = new Play(2);
  const runSheet = session.runSheet.filter((id) => id !== 'experts');
  expect(printoutOf(standardKinds, { ...session, runSheet })).toMatchObject({ cards: [], ask: { mustSay: 0, prompts: [] } });
});
