import { describe, expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { proposal } from '#shared/session/proposal';
import { formRequest } from '#shared/session/searching';
import type { Session } from '#shared/session/session';
import { DEFAULT_SETTINGS } from '#shared/session/setup';
import { gapsOf } from '#shared/session/tables';
import { seatedView } from '#shared/view/roomSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { adds, after, afterIn, ask, coach, given, goesTo, idOf, joins, leaves, seatOf } from './specification.ts';
import { jigsaw } from './workshop.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
const school = (answer: string) => ({ answers: [{ question: 'school', answer }] });
/** Four from each of two schools, for two tables. */
const EIGHT = NAMES.map((name, index) => joins(name, school(index < 4 ? 'Hill Road' : 'Lakeside')));
const sets = (settings: object) => ask(coach, 'groups.set', settings);
const wishes = (kind: string, names: readonly string[], on = true) => ask(coach, 'groups.wish', { kind, people: names.map(idOf), on });
const proposes = (session: Session, seed = 1, locked: readonly string[] = []) => {
  const locks = locked.map((name) => ({ person: idOf(name), home: session.groups.seats.get(idOf(name))?.home ?? '1', topic: null }));
  return finish(proposal(session, { seed, locked: locks, closed: [] }));
};
const publishes = (session: Session, seed = 1) => ask(coach, 'groups.form', { formation: proposes(session, seed).formation });

describe('answers', () => {
  it('are kept as far as the workshop asks, and are for the facilitator only', () => {
    const session = after(
      joins('Ana', {
        answers: [
          { question: 'school', answer: '  Hill   Road ' },
          { question: 'shoe-size', answer: '38' },
        ],
      }),
    );
    expect(session.people.get(idOf('Ana'))?.answers).toEqual({ school: 'Hill Road' });
    expect(JSON.stringify(seatedView(kinds, session))).not.toContain('Hill Road');
  });

  it('are changed by oneself or a facilitator, by nobody else', () => {
    const answer = (who: string | typeof coach, whom: string) => ask(who, 'people.answer', { person: idOf(whom), ...school('Lakeside') });
    expect(after(joins('Ana'), answer('Ana', 'Ana')).people.get(idOf('Ana'))?.answers).toEqual({ school: 'Lakeside' });
    expect(after(joins('Ana'), answer(coach, 'Ana')).people.get(idOf('Ana'))?.answers).toEqual({ school: 'Lakeside' });
    given(joins('Ana'), joins('Bo')).when(answer('Bo', 'Ana')).thenRefused('notYours');
  });
});

describe('an answer to a question with choices', () => {
  const asking = { ...jigsaw(), mixBy: [{ id: 'grade', title: 'Your grade', choices: ['Cinquième', 'Sixième'], weight: 2 }] };
  const grade = (answer: string) => ({ answers: [{ question: 'grade', answer }] });

  it('is spelled as the choice, whichever way it came in, and may be none of them', () => {
    const session = afterIn(
      asking,
      ask(coach, 'people.expect', { people: [{ person: idOf('Ana'), name: 'Ana', ...grade('CINQUIÈME') }] }),
      joins('Bo', grade(' cinquieme')),
      ask(coach, 'people.add', { person: idOf('Cem'), name: 'Cem', ...grade('sixième') }),
      joins('Dee', grade('Grade  5')),
      joins('Eli', grade('Cinquième')),
      ask('Eli', 'people.answer', { person: idOf('Eli'), ...grade('SIXIEME') }),
    );
    expect(session.expected.get(idOf('Ana'))?.answers).toEqual({ grade: 'Cinquième' });
    expect([...session.people.values()].map(({ answers }) => answers.grade)).toEqual(['Cinquième', 'Sixième', 'Grade 5', 'Sixième']);
  });
});

describe('the roster', () => {
  const expects = (names: readonly string[]) =>
    ask(coach, 'people.expect', { people: names.map((name) => ({ person: idOf(name), name, ...school('Lakeside') })) });

  it('knows what need not be asked, and forgets who has come', () => {
    const session = after(expects(['Ana', 'Bo']), joins('Ann', { expected: idOf('Ana') }));
    expect(session.people.get(idOf('Ann'))?.answers).toEqual({ school: 'Lakeside' });
    expect([...session.expected.keys()]).toEqual([idOf('Bo')]);
    const said = after(expects(['Ana']), joins('Ann', { expected: idOf('Ana'), ...school('Hill Road') }));
    expect(said.people.get(idOf('Ann'))?.answers).toEqual({ school: 'Hill Road' });
  });

  it('is taken whole or not at all', () => {
    given()
      .when(expects(['Ana', ' ']))
      .thenRefused('nameEmpty');
    given()
      .when(expects(['Ana', 'x'.repeat(41)]))
      .thenRefused('nameTooLong', { max: 40 });
    const crowd = (from: number) => expects(Array.from({ length: 400 }, (_, index) => `P${from + index}`));
    given(crowd(0)).when(crowd(1000)).thenRefused('rosterFull', { max: 600 });
    given(crowd(0)).when(crowd(0)).session();
  });

  it('names somebody without a phone as well, and is shortened by hand', () => {
    const add = ask(coach, 'people.add', { person: idOf('Zoe'), name: 'Zoe', expected: idOf('Ana') });
    expect([...after(expects(['Ana', 'Bo']), add).expected.keys()]).toEqual([idOf('Bo')]);
    expect(after(expects(['Ana', 'Bo']), ask(coach, 'people.unexpect', { people: [idOf('Ana'), idOf('Bo')] })).expected.size).toBe(0);
  });
});

describe('settings', () => {
  it('stay as they are where nothing is said, and 0 is the usual size', () => {
    expect(after(sets({ maxTable: 3, favourites: true }), sets({ topics: 'deal' })).settings).toMatchObject({
      maxTable: 3,
      favourites: true,
      topics: 'deal',
    });
    expect(after(sets({ maxTable: 3 }), sets({ maxTable: 0 })).settings).toEqual(DEFAULT_SETTINGS);
    given(sets({ maxTable: 3 }))
      .when(sets({ maxTable: 3 }))
      .thenNothing();
  });

  it('decide how large tables are, and what counts', () => {
    const session = after(...EIGHT, sets({ maxTable: 3, weights: [{ question: 'school', weight: 0 }] }));
    expect(formRequest(session, { seed: 1, locked: [], closed: [] })).toMatchObject({ maxTable: 3, weights: { school: 0 } });
    expect(proposes(session).formation.homes).toHaveLength(3);
  });
});

describe('favourites', () => {
  it('count when tables are formed, if people were asked', () => {
    const asked = [
      ...EIGHT,
      sets({ favourites: true }),
      ...NAMES.map((name, index) => ask(name, 'people.like', { topics: [index % 2 ? 'A' : 'B'] })),
    ];
    const session = after(...asked, publishes(after(...asked)));
    const happy = NAMES.filter((name, index) => session.groups.seats.get(idOf(name))?.topic === (index % 2 ? 'A' : 'B'));
    expect(happy.length).toBeGreaterThanOrEqual(5);
    expect(gapsOf(session)).toEqual([]);
  });

  it('are said before tables stand, about topics that there are', () => {
    given(...EIGHT)
      .when(ask('Ana', 'people.like', { topics: ['H'] }))
      .thenRefused('noSuchTopic');
    given(...EIGHT, goesTo('form'))
      .when(ask('Ana', 'people.like', { topics: ['A'] }))
      .thenRefused('groupsFormed');
  });
});

describe('people who are already seated', () => {
  const sits = (name: string, table: number | null) => ask(name, 'people.sitAt', { table });
  const said = [sets({ seated: true }), ...EIGHT.slice(0, 6), ...NAMES.slice(0, 5).map((name, index) => sits(name, index < 3 ? 6 : 2))];

  it('stay at their tables, under the numbers they gave; the others are added', () => {
    const session = after(...said, goesTo('form'));
    expect(session.groups.homes.map((home) => home.number)).toEqual([2, 6]);
    expect(['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => seatOf(session, name))).toEqual([
      '6 - -',
      '6 - -',
      '6 - -',
      '2 - -',
      '2 - -',
      '2 - -',
    ]);
  });

  it('are joined by those who did not say, as a search mixes them', () => {
    const unsaid = EIGHT.slice(6);
    const before = after(...said, ...unsaid);
    const session = after(...said, ...unsaid, publishes(before));
    expect(['Ana', 'Bo', 'Cem', 'Dee', 'Eli'].map((name) => session.groups.seats.get(idOf(name))?.home)).toEqual(['6', '6', '6', '2', '2']);
    expect(session.groups.homes.map((home) => home.number)).toEqual([2, 6]);
  });

  it('change their mind until tables stand', () => {
    expect(after(...said, sits('Ana', null)).people.get(idOf('Ana'))?.sitsAt).toBeNull();
    given(...said, goesTo('form'))
      .when(sits('Ana', 2))
      .thenRefused('groupsFormed');
  });
});

describe('wishes', () => {
  it('are kept when groups are formed, locked people stay', () => {
    const start = [...EIGHT, wishes('apart', ['Ana', 'Eli']), wishes('together', ['Bo', 'Fay']), goesTo('form')];
    const session = after(...start, publishes(after(...start)));
    const home = (name: string) => session.groups.seats.get(idOf(name))?.home;
    expect(home('Ana')).not.toBe(home('Eli'));
    expect(home('Bo')).toBe(home('Fay'));
    const locked = [...start, ask(coach, 'groups.fix', { people: [idOf('Ana')], fixed: true })];
    for (const seed of [1, 2, 3, 4]) {
      const before = after(...locked);
      expect(seatOf(after(...locked, publishes(before, seed)), 'Ana').split(' ')[0]).toBe(seatOf(before, 'Ana').split(' ')[0]);
    }
  });

  it('that contradict each other are refused, with names; and are taken back', () => {
    given(...EIGHT, wishes('together', ['Ana', 'Bo']), wishes('together', ['Bo', 'Cem']))
      .when(wishes('apart', ['Ana', 'Cem']))
      .thenRefused('wishesContradict', { names: expect.stringContaining('Ana') as unknown as string });
    expect(after(...EIGHT, wishes('apart', ['Ana', 'Bo', 'Cem']), wishes('apart', ['Bo', 'Ana'], false)).wishes.apart).toHaveLength(2);
    given(...EIGHT)
      .when(wishes('apart', ['Ana', 'Ana']))
      .thenRefused('wishesNeedTwo');
    given(...EIGHT)
      .when(wishes('apart', ['Ana', 'Nobody']))
      .thenRefused('noSuchPerson');
  });

  it('that no tables could keep are named with the proposal', () => {
    const session = after(...EIGHT, wishes('apart', ['Ana', 'Bo', 'Cem']));
    expect(proposes(session).impossible).toMatchObject([{ kind: 'tooManyApart', people: ['Ana', 'Bo', 'Cem'].map(idOf) }, {}].slice(0, 1));
  });
});

describe('a companion', () => {
  const start = [...EIGHT, adds('Zoe'), wishes('companion', ['Zoe', 'Ana'])];

  it('shares table, topic and expert group with whom they are with, and is no reader of their own', () => {
    const session = after(...start, publishes(after(...start)), goesTo('read'), goesTo('experts'));
    const [ana, zoe] = ['Ana', 'Zoe'].map((name) => session.groups.seats.get(idOf(name)));
    expect([zoe?.home, zoe?.topic, zoe?.expert]).toEqual([ana?.home, ana?.topic, ana?.expert]);
    given(...start, goesTo('form'), ask('Ana', 'people.arrive', { arrived: true }))
      .when(ask(coach, 'groups.takeTopic', { topic: 'A', for: idOf('Zoe') }))
      .thenRefused('withCompanion', { name: 'Ana' });
  });

  it('takes the topic that the other takes, and does not cover it once the other has left', () => {
    const session = after(...start, publishes(after(...start)), ask('Ana', 'groups.takeTopic', { topic: 'B' }));
    expect(session.groups.seats.get(idOf('Zoe'))?.topic).toBe('B');
  });

  it('goes along when the other is moved by hand', () => {
    const formed = [...start, publishes(after(...start))];
    const from = after(...formed).groups.seats.get(idOf('Ana'))?.home;
    const session = after(...formed, ask(coach, 'groups.move', { person: idOf('Ana'), home: from === '1' ? '2' : '1', expert: null }));
    expect(session.groups.seats.get(idOf('Zoe'))?.home).toBe(session.groups.seats.get(idOf('Ana'))?.home);
    expect(session.groups.seats.get(idOf('Ana'))?.home).not.toBe(from);
  });

  it('who comes later sits down beside them', () => {
    const session = after(...start, leaves('Zoe'), goesTo('form'), leaves('Zoe', 'here'));
    expect(session.groups.seats.get(idOf('Zoe'))?.home).toBe(session.groups.seats.get(idOf('Ana'))?.home);
  });
});
