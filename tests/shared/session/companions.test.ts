// An interpreter shares the topic seat of the person they are with: at tables, among experts, and after that person has gone.

import { describe, expect, it } from 'vitest';
import type { Seat } from '#shared/people/groups';
import { proposals } from '#shared/session/mending';
import type { Session } from '#shared/session/session';
import { companionsOf, countedTables, expertGroupsOf, gapsOf, hostOf, readersIn } from '#shared/session/tables';
import { unkeptWishes } from '#shared/session/unkept';
import { deskView } from '#shared/view/deskSlices';
import { expertTableView, homeTableView } from '#shared/view/engineSlices';
import { peopleView } from '#shared/view/roomSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, after, ask, coach, given, goesTo, idOf, joins, leaves, seatOf, takes } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Jon'];
/** Nine people and three topics: three tables of three; and Ida, who interprets for Ana. */
const TEN = [...NAMES, 'Ida'].map((name) => joins(name));
const asks = ask(coach, 'groups.set', { autoRepair: false });
const accompanies = (who: string, whom: string, on = true): Asked =>
  ask(coach, 'groups.wish', { kind: 'companion', people: [idOf(who), idOf(whom)], on });
const IDA = accompanies('Ida', 'Ana');
const READING = [...TEN, IDA, goesTo('form'), goesTo('read')];
const seat = (session: Session, name: string): Seat => {
  const found = session.groups.seats.get(idOf(name));
  if (!found) throw new Error(`${name} has no seat`);
  return found;
};
const moves = (name: string, to: Partial<Record<'home' | 'expert', string>>): Asked =>
  ask(coach, 'groups.move', { person: idOf(name), home: to.home ?? null, expert: to.expert ?? null });
const tableBeside = (session: Session, name: string): string =>
  session.groups.homes.map(({ id }) => id).find((id) => id !== seat(session, name).home) ?? '';

describe('an interpreter', () => {
  it('takes no seat at a table, no topic and no place among experts from anybody', () => {
    const session = after(...READING, goesTo('experts'));
    expect(seatOf(session, 'Ida')).toBe(seatOf(session, 'Ana'));
    expect(countedTables(session).map((table) => table.members.length)).toEqual([3, 3, 3]);
    expect(readersIn(session)).toHaveLength(9);
    expect(expertGroupsOf(session).flatMap((group) => group.members)).not.toContain(idOf('Ida'));
    expect(gapsOf(session)).toEqual([]);
    expect(proposals(kinds, session)).toEqual([]);
  });

  it('reads along whatever the person they are with reads, also what that person takes besides and gives up again', () => {
    const other = ['A', 'B', 'C'].find((topic) => topic !== seat(after(...READING), 'Ana').topic) ?? '';
    const two = [...READING, ask(coach, 'groups.giveTopic', { person: idOf('Ana'), topic: other })];
    expect(seat(after(...two), 'Ida').second).toEqual([other]);
    expect(seatOf(after(...two), 'Ida')).toBe(seatOf(after(...two), 'Ana'));
    // Counted once, for the person they are with.
    expect(countedTables(after(...two)).flatMap(({ members }) => members.flatMap(({ second }) => second))).toEqual([other]);
    expect(seat(after(...two, ask(coach, 'groups.undo', {})), 'Ida').second).toEqual([]);
  });

  it('counts like anybody, once the person they came with has left and the facilitator says so', () => {
    const start = [...TEN, joins('Kim'), joins('Lea'), IDA, goesTo('form'), goesTo('read'), leaves('Ana')];
    const [before, session] = [after(...start), after(...start, accompanies('Ida', 'Ana', false))];
    const { home, topic } = seat(before, 'Ana');
    const reads = (now: Session): readonly string[] =>
      countedTables(now).flatMap((table) =>
        table.home === home ? table.members.flatMap((one) => (one.topic === topic || one.second.includes(topic ?? '') ? [one.person] : [])) : [],
      );
    expect(reads(before)).not.toContain(idOf('Ida'));
    expect(reads(before)).toHaveLength(1);
    // Whoever had taken the topic over need not read it any more.
    expect(reads(session)).toEqual([idOf('Ida')]);
    expect(gapsOf(session)).toEqual([]);
  });

  it('leaves a topic without a reader when the person they are with has gone: for a moment, for good, or put out', () => {
    for (const gone of [leaves('Ana', 'away'), leaves('Ana'), ask(coach, 'people.remove', { people: [idOf('Ana')], removed: true })]) {
      const before = after(asks, ...READING);
      const session = after(asks, ...READING, gone);
      const { home, topic } = seat(before, 'Ana');
      expect(hostOf(session, idOf('Ida'))).toBe(idOf('Ana'));
      expect(deskView(kinds, session).gaps).toMatchObject([{ home, topic, gone: [idOf('Ana')] }]);
    }
  });

  it('is never given a topic as a stand-in: a table-mate with one of their own is', () => {
    const { home, topic } = seat(after(...READING), 'Ana');
    const session = after(...TEN, joins('Kim'), joins('Lea'), IDA, goesTo('form'), goesTo('read'), leaves('Ana'));
    expect(gapsOf(session)).toEqual([]);
    expect(seat(session, 'Ida').second).toEqual([]);
    for (const { repair } of proposals(kinds, after(asks, ...READING, leaves('Ana')))) {
      const changed = [...repair.seconds, ...repair.swaps, ...repair.moves, ...repair.visits].map(({ person }) => person);
      expect(changed).not.toContain(idOf('Ida'));
    }
    expect([home, topic]).toEqual([seat(session, 'Ida').home, seat(session, 'Ida').topic]);
  });

  it('takes the burden off nobody by coming back alone', () => {
    const many = [...TEN, joins('Kim'), joins('Lea'), IDA, goesTo('form'), goesTo('read'), leaves('Ana'), leaves('Ida')];
    expect(gapsOf(after(...many, leaves('Ida', 'here')))).toEqual([]);
  });

  it('counts as a reader again once the wish is taken back', () => {
    const session = after(asks, ...READING, leaves('Ana'), accompanies('Ida', 'Ana', false));
    expect(gapsOf(session)).toEqual([]);
  });

  it('goes along when the person they are with is moved, swaps a topic, or is given one', () => {
    const before = after(...READING);
    const moved = after(...READING, moves('Ana', { home: tableBeside(before, 'Ana') }));
    expect(seatOf(moved, 'Ida')).toBe(seatOf(moved, 'Ana'));
    const claiming = [...TEN, IDA, goesTo('form')];
    const taken = after(...claiming, takes('Ana', 'B'));
    expect([seat(taken, 'Ana').topic, seat(taken, 'Ida').topic]).toEqual(['B', 'B']);
    const gave = after(...claiming, takes('Ana', 'B'), ask(coach, 'groups.giveTopic', { person: idOf('Ana'), topic: 'C', instead: true }));
    expect([seat(gave, 'Ana').topic, seat(gave, 'Ida').topic]).toEqual(['C', 'C']);
    const back = after(...claiming, takes('Ana', 'B'), ask('Ana', 'groups.returnTopic', { for: null }));
    expect([seat(back, 'Ana').topic, seat(back, 'Ida').topic]).toEqual([null, null]);
  });

  it('takes, gives back and is given no topic of their own', () => {
    const claiming = [...TEN, IDA, goesTo('form'), takes('Ana', 'B')];
    given(...claiming)
      .when(takes('Ida', 'C'))
      .thenRefused('withCompanion', { name: 'Ana' });
    given(...claiming)
      .when(ask('Ida', 'groups.returnTopic', { for: null }))
      .thenRefused('withCompanion', { name: 'Ana' });
    given(...claiming)
      .when(ask(coach, 'groups.giveTopic', { person: idOf('Ida'), topic: 'C' }))
      .thenRefused('sharesTopic', { who: 'Ida', name: 'Ana' });
    expect(deskView(kinds, after(...TEN, IDA, goesTo('form'))).withoutTopic).not.toContain(idOf('Ida'));
  });

  it('is not seated beside somebody they were to be kept apart from when the person they are with has to move', () => {
    // Dee's table is down to two, so it is dissolved, or somebody comes over: Dee may go anywhere but to the enemy of who comes along.
    const start = [asks, ...TEN, accompanies('Ida', 'Dee'), goesTo('form'), goesTo('read')];
    const before = after(...start);
    const mate = NAMES.find((name) => name !== 'Dee' && seat(before, name).home === seat(before, 'Dee').home) ?? '';
    for (const foe of NAMES.filter((name) => seat(before, name).home !== seat(before, 'Dee').home)) {
      const apart = ask(coach, 'groups.wish', { kind: 'apart', people: [idOf('Ida'), idOf(foe)], on: true });
      const small = after(...start, apart, leaves(mate));
      const [best] = proposals(kinds, small);
      const mended = after(...start, apart, leaves(mate), ask(coach, 'groups.repair', { repair: best?.key ?? '' }));
      expect(best?.repair.moves.length).toBeGreaterThan(0);
      expect(seat(mended, 'Ida').home).toBe(seat(mended, 'Dee').home);
      expect(seat(mended, foe).home, foe).not.toBe(seat(mended, 'Ida').home);
    }
  });

  it('has a companion of their own, who goes wherever the two go', () => {
    const chain = [joins('Kim'), ...TEN, accompanies('Kim', 'Ida'), IDA, goesTo('form'), goesTo('read')];
    const before = after(...chain);
    expect(new Set(companionsOf(before, idOf('Ana')))).toEqual(new Set([idOf('Ida'), idOf('Kim')]));
    const session = after(...chain, moves('Ana', { home: tableBeside(before, 'Ana') }));
    expect([seatOf(session, 'Ida'), seatOf(session, 'Kim')]).toEqual([seatOf(session, 'Ana'), seatOf(session, 'Ana')]);
  });
});

describe('an interpreter who is found late', () => {
  it('shares the topic from then on, and what they leave open is mended', () => {
    const claimed = [...TEN, goesTo('form'), ask(coach, 'groups.dealRest', { home: null })];
    const { home } = seat(after(...claimed), 'Ana');
    const mate = [...NAMES, 'Ida'].find((name) => name !== 'Ana' && seat(after(...claimed), name).home === home) ?? '';
    const session = after(...claimed, accompanies(mate, 'Ana'));
    expect(seatOf(session, mate)).toBe(seatOf(session, 'Ana'));
    expect(gapsOf(session)).toEqual([]);
    expect(unkeptWishes(kinds, session)).toEqual([]);
  });

  it('keeps what they have begun to read, and is not counted for it', () => {
    const read = [asks, ...TEN, goesTo('form'), goesTo('read')];
    const before = after(...read);
    const mate = NAMES.find((name) => name !== 'Ana' && seat(before, name).home === seat(before, 'Ana').home) ?? '';
    const session = after(...read, accompanies(mate, 'Ana'));
    expect(seatOf(session, mate)).toBe(seatOf(before, mate));
    expect(countedTables(session).flatMap((table) => table.members.map(({ person }) => person))).not.toContain(idOf(mate));
    // Whatever becomes of the person they are with: they go along, and read on.
    const other = ['A', 'B', 'C'].find((topic) => topic !== seat(before, 'Ana').topic && topic !== seat(before, mate).topic) ?? '';
    const given = ask(coach, 'groups.giveTopic', { person: idOf('Ana'), topic: other });
    expect(seatOf(after(...read, accompanies(mate, 'Ana'), given), mate)).toBe(seatOf(before, mate));
    const moved = after(...read, accompanies(mate, 'Ana'), moves('Ana', { home: tableBeside(before, 'Ana') }));
    expect(seat(moved, mate)).toMatchObject({ home: seat(moved, 'Ana').home, topic: seat(before, mate).topic });
    const met = after(...read, accompanies(mate, 'Ana'), goesTo('experts'));
    expect(seat(met, mate)).toMatchObject({ expert: seat(met, 'Ana').expert, topic: seat(before, mate).topic });
  });

  it('is nobody’s any more who has left: that is said, and nobody is counted out by it', () => {
    given(...TEN, goesTo('form'), takes('Ana', 'B'), leaves('Ana'))
      .when(IDA)
      .thenRefused('hasLeft', { name: 'Ana' });
  });

  it('joins the person they are with by a move, in their expert group too', () => {
    const apart = [...TEN, goesTo('form'), goesTo('read'), goesTo('experts'), accompanies('Bo', 'Ana')];
    const before = after(...apart);
    expect(seat(before, 'Bo').home).not.toBe(seat(before, 'Ana').home);
    expect(unkeptWishes(kinds, before)).toMatchObject([{ kind: 'companion' }]);
    const session = after(...apart, moves('Bo', { home: seat(before, 'Ana').home }));
    expect(seatOf(session, 'Bo')).toBe(seatOf(session, 'Ana'));
    expect(unkeptWishes(kinds, session)).toEqual([]);
    const other = after(...apart, moves('Ana', { home: seat(before, 'Bo').home }));
    expect(seatOf(other, 'Bo')).toBe(seatOf(other, 'Ana'));
  });

  it('has kept the seat that the person they are with takes when that person comes after them', () => {
    const evening = ask(coach, 'people.expect', { people: [{ person: 'listed-ana', name: 'Ana', answers: [] }] });
    const wish = ask(coach, 'groups.wish', { kind: 'companion', people: [idOf('Ida'), 'listed-ana'], on: true });
    const others = TEN.filter((asked) => asked.by.role === 'participant' && asked.by.person !== idOf('Ana'));
    const start = [evening, ...others, wish, goesTo('form'), goesTo('read')];
    const before = after(...start);
    const session = after(...start, joins('Ana', { expected: 'listed-ana' }));
    expect(seatOf(session, 'Ana')).toBe(seatOf(before, 'Ida'));
    expect(seatOf(session, 'Ida')).toBe(seatOf(session, 'Ana'));
    expect(hostOf(session, idOf('Ida'))).toBe(idOf('Ana'));
    expect(gapsOf(session)).toEqual([]);
  });
});

describe('who is with whom', () => {
  it('is said on the console and at the table, while they share a seat', () => {
    const session = after(...READING, goesTo('experts'));
    const { home, expert } = seat(session, 'Ana');
    const rows = peopleView(session).people.map(({ name, with: host }) => [name, host]);
    expect(rows.filter(([, host]) => host !== null)).toEqual([['Ida', idOf('Ana')]]);
    for (const table of [homeTableView(session, home), expertTableView(session, expert ?? '')]) {
      expect(table?.members.flatMap((member) => (member.with === null ? [] : [[member.name, member.with]]))).toEqual([['Ida', 'Ana']]);
    }
  });

  it('is nobody’s affair any more once they sit apart', () => {
    const session = after(...READING, moves('Ida', { home: tableBeside(after(...READING), 'Ana') }));
    expect(peopleView(session).people.every((person) => person.with === null)).toBe(true);
  });
});

describe('two who would be each other’s companion', () => {
  it('are refused, also by way of others', () => {
    given(...TEN, accompanies('Ana', 'Bo'))
      .when(accompanies('Bo', 'Ana'))
      .thenRefused('wishesContradict', { names: 'Bo, Ana' });
    given(...TEN, accompanies('Ana', 'Bo'), accompanies('Bo', 'Cem'))
      .when(accompanies('Cem', 'Ana'))
      .thenRefused('wishesContradict', { names: 'Cem, Ana' });
  });
});
