// Two who are to be kept apart do not meet because one of them comes late, or is back.

import { describe, expect, it } from 'vitest';
import { isPresent } from '#shared/people/groups';
import type { Session } from '#shared/session/session';
import { unkeptWishes } from '#shared/session/unkept';
import { deskView } from '#shared/view/deskSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, after, ask, coach, goesTo, idOf, joins, leaves } from './specification.ts';

const apart = (one: string, other: string): Asked => ask(coach, 'groups.wish', { kind: 'apart', people: [idOf(one), idOf(other)], on: true });
const seat = (session: Session, name: string) => session.groups.seats.get(idOf(name));
const NINE = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'];
const MANY = Array.from({ length: 18 }, (_, index) => `P${String(index).padStart(2, '0')}`);

describe('somebody who is back while experts meet', () => {
  // Eighteen people, three topics, six readers of each in two groups; Ana's topic has five until she is back.
  const start = [
    ask(coach, 'groups.set', { largestExpert: 3 }),
    ...MANY.map((name) => joins(name)),
    goesTo('form'),
    goesTo('read'),
    leaves('P00', 'away'),
    goesTo('experts'),
  ];
  const before = after(...start);
  const others = MANY.filter((name) => name !== 'P00' && seat(before, name)?.topic === seat(before, 'P00')?.topic);

  it('joins the group of their topic in which they have no foe', () => {
    expect(new Set(others.map((name) => seat(before, name)?.expert)).size).toBe(2);
    for (const foe of others) {
      const back = after(...start, apart('P00', foe), leaves('P00', 'here'));
      expect(seat(back, 'P00')?.expert, foe).not.toBe(seat(back, foe)?.expert);
    }
  });

  it('joins nobody whom a foe accompanies', () => {
    for (const host of others) {
      const guide = [joins('Zoe'), ask(coach, 'groups.wish', { kind: 'companion', people: [idOf('Zoe'), idOf(host)], on: true })];
      const moves = ask(coach, 'groups.move', { person: idOf('Zoe'), home: seat(before, host)?.home ?? '' });
      const back = after(...start, ...guide, moves, apart('P00', 'Zoe'), leaves('P00', 'here'));
      expect(seat(back, 'Zoe')?.expert).toBe(seat(back, host)?.expert);
      expect(seat(back, 'P00')?.expert, host).not.toBe(seat(back, host)?.expert);
    }
  });

  it('joins the smallest where a foe sits in each', () => {
    const [one = '', other = ''] = [...new Set(others.map((name) => seat(before, name)?.expert))].map(
      (group) => others.find((name) => seat(before, name)?.expert === group) ?? '',
    );
    const back = after(...start, apart('P00', one), apart('P00', other), leaves('P00', 'here'));
    const members = (group: string | null | undefined) => others.filter((name) => seat(before, name)?.expert === group).length;
    expect(members(seat(back, 'P00')?.expert)).toBe(2);
  });
});

describe('somebody who is left alone among experts', () => {
  // Eighteen people, three topics, six readers of each in two groups of three.
  const start = [
    ask(coach, 'groups.set', { largestExpert: 3 }),
    ...MANY.map((name) => joins(name)),
    goesTo('form'),
    goesTo('read'),
    goesTo('experts'),
  ];
  const before = after(...start);
  const own = seat(before, 'P00');
  const readers = MANY.filter((name) => name !== 'P00' && seat(before, name)?.topic === own?.topic);
  const gone = readers.filter((name) => seat(before, name)?.expert === own?.expert).map((name) => leaves(name));
  const [foe = '', other = '', third = ''] = readers.filter((name) => seat(before, name)?.expert !== own?.expert);
  const alone = [...start, ...gone, apart('P00', foe)];

  it('is joined by somebody else where the foe is in the only other group', () => {
    expect(deskView(kinds, after(...alone)).repairs[0]).toMatchObject({ expertMoves: [{ to: own?.expert }], breaks: [] });
  });

  it('joins the foe where nobody else can come, and that is said', () => {
    for (const leaver of [other, third]) {
      const [best] = deskView(kinds, after(...alone, leaves(leaver))).repairs;
      const group = seat(before, foe)?.expert;
      expect(best?.expertMoves).toEqual([{ person: idOf('P00'), from: own?.expert, to: group }]);
      expect(best?.breaks).toEqual([{ kind: 'apart', group, people: [idOf('P00'), idOf(foe)].sort() }]);
    }
  });
});

describe('somebody who comes late', () => {
  it('sits at no table at which a foe accompanies somebody, whatever the room does', () => {
    const listed = ask(coach, 'people.expect', { people: [{ person: idOf('Zed'), name: 'Zed', answers: [] }] });
    for (const stages of [['read'], ['read', 'experts'], ['read', 'experts', 'teachA']]) {
      for (const host of NINE.slice(0, 8)) {
        const guide = ask(coach, 'groups.wish', { kind: 'companion', people: [idOf('Ida'), idOf(host)], on: true });
        const start = [listed, ...NINE.map((name) => joins(name)), guide, goesTo('form'), ...stages.map((stage) => goesTo(stage))];
        const session = after(...start, apart('Ida', 'Zed'), joins('Zed', { expected: idOf('Zed') }));
        expect(isPresent(session.people.get(idOf('Zed')))).toBe(true);
        expect(seat(session, 'Zed')?.home, `${host} ${stages.join()}`).not.toBe(seat(session, 'Ida')?.home);
        expect(unkeptWishes(kinds, session)).toEqual([]);
      }
    }
  });
});

describe('somebody who went before they had a topic', () => {
  it('is given one by which they meet no foe', () => {
    const gone = [...NINE.map((name) => joins(name)), goesTo('form'), leaves('Ana'), goesTo('read')];
    const before = after(...gone);
    for (const foe of NINE.slice(1).filter((name) => seat(before, name)?.home !== seat(before, 'Ana')?.home)) {
      const back = after(...gone, apart('Ana', foe), leaves('Ana', 'here'));
      expect(seat(back, 'Ana')?.topic, foe).toMatch(/^[ABC]$/);
      expect(seat(back, 'Ana')?.topic, foe).not.toBe(seat(back, foe)?.topic);
    }
  });
});

describe('a repair that would bring two foes to one table', () => {
  // Six people, three topics: Ana, Cem and Eli sit at table 1, Bo, Dee and Fay at table 2.
  const six = [...NINE.slice(0, 6).map((name) => joins(name)), goesTo('form'), goesTo('read')];
  const others = (session: Session, name: string) => NINE.slice(0, 6).filter((each) => seat(session, each)?.home !== seat(session, name)?.home);
  const mates = (session: Session, name: string) => NINE.slice(0, 6).filter((each) => each !== name && !others(session, name).includes(each));

  it('is not offered where two are left who have every topic between them', () => {
    const before = after(...six);
    const [foe = ''] = others(before, 'Ana');
    const [gone = ''] = mates(before, 'Ana');
    expect(deskView(kinds, after(...six, leaves(gone))).repairs[0]).toMatchObject({ kind: 'dissolve', breaks: [] });
    const wished = [...six, apart('Ana', foe), leaves(gone)];
    const { repairs } = deskView(kinds, after(...wished));
    // The topic of who has gone is the only thing that is missing.
    expect(repairs[0]).toMatchObject({ kind: 'secondTopic', moves: [], breaks: [] });
    const mended = after(...wished, ask(coach, 'groups.repair', { repair: repairs[0]?.key ?? '' }));
    expect(deskView(kinds, mended)).toMatchObject({ gaps: [], repairs: [] });
  });

  it('says whom it is about, where there is no other way', () => {
    const before = after(...six);
    const [foe = ''] = others(before, 'Ana');
    const alone = after(...six, apart('Ana', foe), ...mates(before, 'Ana').map((name) => leaves(name)));
    const people = [idOf('Ana'), idOf(foe)].sort();
    const [best] = deskView(kinds, alone).repairs;
    expect(best).toMatchObject({ kind: 'dissolve', breaks: [{ kind: 'apart', people }] });
    // What is broken already is not broken by it.
    const met = [...six, ask(coach, 'groups.move', { person: idOf(foe), home: seat(before, 'Ana')?.home ?? '' }), apart('Ana', foe)];
    const both = after(...met, ...mates(before, 'Ana').map((name) => leaves(name)));
    expect(deskView(kinds, both).broken.map(({ group }) => group)).toContain(seat(both, 'Ana')?.home);
    expect(deskView(kinds, both).repairs[0]).toMatchObject({ kind: 'dissolve', breaks: [] });
  });
});
