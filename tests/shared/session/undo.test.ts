import { describe, expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { proposal } from '#shared/session/proposal';
import { deskView } from '#shared/view/deskSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { after, ask, atMinute, coach, given, goesTo, idOf, joins, leaves, seatOf, seatsOf, takes } from './specification.ts';

const SIX = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => joins(name));
const AT_TABLES = [...SIX, goesTo('form')];
const undoes = ask(coach, 'groups.undo', {});
const forms = ask(coach, 'groups.form', {});
const dealsRest = ask(coach, 'groups.dealRest', {});
const gives = (name: string, topic: string) => ask(coach, 'groups.giveTopic', { person: idOf(name), topic });
const moves = (name: string, to: { home?: string; expert?: string }) =>
  ask(coach, 'groups.move', { person: idOf(name), home: to.home ?? null, expert: to.expert ?? null });

describe('taking a step back', () => {
  it('needs a step; forming for the first time is none', () => {
    given().when(undoes).thenRefused('nothingToUndo');
    given(...AT_TABLES)
      .when(undoes)
      .thenRefused('nothingToUndo');
    given(...AT_TABLES, moves('Ana', { home: '2' }), undoes)
      .when(undoes)
      .thenRefused('nothingToUndo');
  });

  it.each([
    ['a move', moves('Ana', { home: '2' })],
    ['a topic given', gives('Ana', 'B')],
    ['a second topic given', gives('Bo', 'C')],
    ['the dealing of the rest', dealsRest],
    ['home groups formed again', forms],
  ])('puts everybody back as before %s', (_, step) => {
    const before = [...AT_TABLES, takes('Bo', 'A'), takes('Cem', 'C')];
    expect(after(...before, step, undoes).groups).toEqual(after(...before).groups);
  });

  it('takes back what the console showed and nothing before it, when two consoles press at the same time', () => {
    const steps = [...AT_TABLES, atMinute(1, moves('Ana', { home: '2' })), atMinute(2, moves('Bo', { home: '1' }))];
    const shown = deskView(kinds, after(...steps)).undo?.at ?? 0;
    const pressed = ask(coach, 'groups.undo', { step: shown });
    expect(seatOf(after(...steps, pressed), 'Bo')).toMatch(/^2 /);
    given(...steps, pressed)
      .when(pressed)
      .thenRefused('undoChanged');
    expect(seatOf(after(...steps, pressed), 'Ana')).toMatch(/^2 /);
  });

  it('goes from step to step, the last first', () => {
    const steps = [moves('Ana', { home: '2' }), gives('Ana', 'B'), dealsRest, moves('Bo', { home: '1' })];
    for (const [index] of steps.entries()) {
      const undone = steps.slice(index).map(() => undoes);
      expect(after(...AT_TABLES, ...steps, ...undone).groups).toEqual(after(...AT_TABLES, ...steps.slice(0, index)).groups);
    }
  });
});

describe('taking back that tables were published', () => {
  const locks = (names: readonly string[], fixed = true) => ask(coach, 'groups.fix', { people: names.map(idOf), fixed });
  const BEFORE = [...AT_TABLES, locks(['Ana', 'Bo'])];
  const publishes = (...locked: readonly string[]) => {
    const { formation } = finish(proposal(after(...BEFORE), { seed: 1, locked: [], closed: [] }));
    return ask(coach, 'groups.form', { formation: { ...formation, fixed: locked.map(idOf) } });
  };

  it('gives back the locks that were there, and nobody stays locked where nobody locked them', () => {
    expect([...after(...BEFORE, publishes('Bo', 'Cem', 'Dee'), undoes).fixed]).toEqual(['Ana', 'Bo'].map(idOf));
    expect([...after(...BEFORE, publishes('Bo', 'Cem', 'Dee'), locks(['Bo'], false), undoes).fixed]).toEqual([idOf('Ana')]);
  });

  it('forgets who had met until then only because tables were formed anew', () => {
    const before = after(...BEFORE, forms);
    expect(after(...BEFORE, forms, publishes('Bo')).met.length).toBeGreaterThan(before.met.length);
    expect(after(...BEFORE, forms, publishes('Bo'), undoes).met).toEqual(before.met);
  });
});

describe('a step of which nothing is left to take back', () => {
  const reads = atMinute(1, goesTo('read'));
  const reading = [...AT_TABLES, dealsRest, gives('Ana', 'B'), reads];

  it('is not offered: topics that people read by now stay theirs', () => {
    expect(deskView(kinds, after(...AT_TABLES, dealsRest)).undo).toMatchObject({ what: 'groups.dealt' });
    expect(deskView(kinds, after(...reading)).undo).toBeNull();
    given(...reading)
      .when(undoes)
      .thenRefused('nothingToUndo');
  });

  it('is passed over for the one before it, and both are gone then', () => {
    const path = [...AT_TABLES, moves('Ana', { home: '2' }), dealsRest, reads];
    expect(deskView(kinds, after(...path)).undo).toMatchObject({ what: 'groups.moved', names: ['Ana'] });
    const undone = after(...path, undoes);
    expect(seatOf(undone, 'Ana')).toMatch(/^1 /);
    expect(undone.undo).toEqual([]);
  });
});

describe('what has happened since the step', () => {
  it('stays: a topic taken at the new table is kept at the old one', () => {
    expect(seatOf(after(...AT_TABLES, moves('Ana', { home: '2' }), takes('Ana', 'B'), undoes), 'Ana')).toBe('1 B -');
  });

  it('stays: expert groups that met after a move meet on', () => {
    // Gus reads what somebody else at table 1 reads too, so nobody is missed there.
    const path = [...SIX, joins('Gus'), goesTo('form'), dealsRest, moves('Gus', { home: '2' }), goesTo('experts')];
    const [before, session] = [after(...path), after(...path, undoes)];
    expect(session.groups.experts).toEqual(before.groups.experts);
    const [, topic, expert] = seatOf(before, 'Gus').split(' ');
    expect(seatsOf(session)).toEqual({ ...seatsOf(before), Gus: `1 ${topic} ${expert}` });
    expect(expert).not.toBe('-');
  });

  it('stays: whoever joined after the groups were formed again has a table that exists, also when they have gone since', () => {
    const crowd = ['Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lou', 'Ola', 'Pia'];
    const formedAgain = [...AT_TABLES, ...crowd.map((name) => joins(name)), forms, joins('Mia'), joins('Nia')];
    expect(seatOf(after(...formedAgain), 'Mia')).toMatch(/^[34] /);
    for (const more of [[], [leaves('Mia')]]) {
      const session = after(...formedAgain, ...more, undoes);
      const tables = session.groups.homes.map(({ id }) => id);
      expect(tables).toEqual(['1', '2']);
      for (const [id, seat] of session.groups.seats) expect(tables, id).toContain(seat.home);
      for (const person of session.people.values()) if (person.status === 'here') expect(session.groups.seats.has(person.id), person.name).toBe(true);
      expect(seatOf(after(...formedAgain, ...more, undoes, leaves('Mia', 'away'), leaves('Mia', 'here')), 'Mia')).toMatch(/^[12] /);
    }
  });

  it('stays: who was given a topic that is taken back leaves its expert group, and the group that was opened for them closes', () => {
    const late = [...AT_TABLES, takes('Ana', 'A'), goesTo('experts'), goesTo('teachA'), joins('Gus')];
    const before = after(...late);
    expect(seatOf(after(...late, gives('Gus', 'C')), 'Gus')).toBe('1 C C');
    expect(after(...late, gives('Gus', 'C'), undoes).groups).toEqual(before.groups);
  });

  it('stays: dealing that is taken back in the expert stage empties the groups of those it concerned, and of nobody else', () => {
    const session = after(...AT_TABLES, takes('Ana', 'A'), takes('Bo', 'B'), dealsRest, goesTo('experts'), undoes);
    expect(seatsOf(session)).toEqual({ Ana: '1 A A', Bo: '2 B B', Cem: '1 - -', Dee: '2 - -', Eli: '1 - -', Fay: '2 - -' });
    expect(seatOf(after(...AT_TABLES, dealsRest, goesTo('experts'), undoes, dealsRest), 'Ana')).toMatch(/^1 [ABC] [ABC]$/);
  });
});

describe('somebody sent to another expert group by hand', () => {
  it('comes back to their own', () => {
    const path = [...AT_TABLES, takes('Ana', 'A'), goesTo('experts')];
    expect(seatOf(after(...path, moves('Ana', { expert: 'B' })), 'Ana')).toBe('1 A B');
    expect(seatOf(after(...path, moves('Ana', { expert: 'B' }), undoes), 'Ana')).toBe('1 A A');
    expect(seatOf(after(...path, moves('Ana', { expert: 'B' }), moves('Ana', { expert: 'C' }), undoes), 'Ana')).toBe('1 A B');
  });
});
