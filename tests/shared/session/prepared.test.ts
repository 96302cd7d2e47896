// What is settled the evening before, about people who have yet to come; and by two who settle it at once.

import { describe, expect, it } from 'vitest';
import { finish } from '#shared/grouping/search';
import { proposal } from '#shared/session/proposal';
import type { Session } from '#shared/session/session';
import { deskView } from '#shared/view/deskSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, after, afterIn, another, ask, coach, given, goesTo, idOf, joins } from './specification.ts';
import { jigsaw } from './workshop.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
/** On the roster under ids of their own, which no phone has made. */
const listed = (name: string): string => idOf(`listed-${name}`);
const expects = (...names: readonly string[]): Asked =>
  ask(coach, 'people.expect', { people: names.map((name) => ({ person: listed(name), name, answers: [] })) });
const comes = (name: string): Asked => joins(name, { expected: listed(name) });
const wishes = (kind: string, people: readonly string[], on = true): Asked => ask(coach, 'groups.wish', { kind, people, on });
const homeOf = (session: Session, name: string): string | undefined => session.groups.seats.get(idOf(name))?.home;
const proposed = (session: Session, seed = 1) => finish(proposal(session, { seed, locked: [], closed: [] }));
const forms = (session: Session, seed: number): Asked => ask(coach, 'groups.form', { formation: proposed(session, seed).formation });

describe('wishes about people on the roster', () => {
  const evening = [
    expects('Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'),
    wishes('apart', [listed('Ana'), listed('Bo')]),
    wishes('together', [listed('Cem'), listed('Dee')]),
    wishes('companion', [listed('Eli'), listed('Fay')]),
  ];

  it('are theirs when they come, whatever id their phone has made, and are kept by every formation', () => {
    const morning = [...evening, ...NAMES.slice(0, 6).map(comes), joins('Gus'), joins('Hal')];
    const session = after(...morning);
    expect(session.wishes).toMatchObject({
      apart: [[idOf('Ana'), idOf('Bo')]],
      together: [[idOf('Cem'), idOf('Dee')]],
      companions: [{ person: idOf('Eli'), with: idOf('Fay') }],
    });
    for (const seed of [1, 2, 3, 4, 5]) {
      const formed = after(...morning, forms(session, seed));
      expect(homeOf(formed, 'Ana')).not.toBe(homeOf(formed, 'Bo'));
      expect(homeOf(formed, 'Cem')).toBe(homeOf(formed, 'Dee'));
      expect(homeOf(formed, 'Eli')).toBe(homeOf(formed, 'Fay'));
    }
  });

  it('are kept by the seat that somebody finds who comes when groups have formed', () => {
    const room = [...['Ana', 'Cem', 'Eli'].map(comes), ...['Gus', 'Hal', 'Ida', 'Jan', 'Kim'].map((name) => joins(name))];
    const late = after(...evening, ...room, goesTo('form'), comes('Bo'), comes('Dee'), comes('Fay'));
    expect(homeOf(late, 'Bo')).not.toBe(homeOf(late, 'Ana'));
    expect(homeOf(late, 'Dee')).toBe(homeOf(late, 'Cem'));
    expect(homeOf(late, 'Eli')).toBe(homeOf(late, 'Fay'));
    expect(deskView(kinds, late).broken).toEqual([]);
  });

  it('are theirs as well when somebody without a phone is entered for them', () => {
    const entered = ask(coach, 'people.add', { person: idOf('Ana'), name: 'Ana', expected: listed('Ana') });
    expect(after(...evening, entered).wishes.apart).toEqual([[idOf('Ana'), listed('Bo')]]);
  });

  it('change nothing while one of them has not come: not the groups, not their fingerprint, and nothing is impossible or broken', () => {
    const room = NAMES.map((name) => joins(name));
    const many = [
      expects('Ida', 'Jan', 'Kim', 'Lea'),
      wishes('apart', [idOf('Ana'), listed('Ida'), listed('Jan'), listed('Kim'), listed('Lea')]),
      wishes('companion', [idOf('Bo'), listed('Ida')]),
    ];
    const [bare, prepared] = [after(...room), after(...room, ...many)];
    expect(prepared.wishes.apart).toHaveLength(10);
    expect(proposed(prepared)).toEqual(proposed(bare));
    const formed = after(...room, ...many, forms(prepared, 1), goesTo('read'), goesTo('experts'));
    expect(deskView(kinds, formed).broken).toEqual([]);
  });

  it('that contradict others are refused by name, before anybody has come', () => {
    given(...evening, wishes('together', [listed('Ana'), listed('Cem')]), wishes('together', [listed('Dee'), listed('Ana')]))
      .when(wishes('together', [listed('Bo'), listed('Dee')]))
      .thenRefused('wishesContradict', { names: expect.stringMatching(/Ana.*Bo|Bo.*Ana/) as unknown as string });
    given(...evening)
      .when(wishes('companion', [listed('Fay'), listed('Eli')]))
      .thenRefused('wishesContradict', { names: 'Fay, Eli' });
    given(...evening)
      .when(wishes('apart', [listed('Ana'), listed('Nobody')]))
      .thenRefused('noSuchPerson');
  });

  it('join them to those who are here, and are taken back like others', () => {
    const mixed = [expects('Ana'), joins('Bo'), wishes('apart', [idOf('Bo'), listed('Ana')])];
    expect(after(...mixed).wishes.apart).toEqual([[idOf('Bo'), listed('Ana')].sort()]);
    expect(after(...mixed, wishes('apart', [listed('Ana'), idOf('Bo')], false)).wishes.apart).toEqual([]);
    expect(after(...mixed, comes('Ana'), wishes('apart', [idOf('Ana'), idOf('Bo')], false)).wishes.apart).toEqual([]);
  });

  it('go with those who are taken off the roster, and no others', () => {
    const off = ask(coach, 'people.unexpect', { people: [listed('Ana'), listed('Fay'), 'ghost-0000'] });
    expect(after(...evening, off).wishes).toMatchObject({ apart: [], together: [[listed('Cem'), listed('Dee')]], companions: [] });
  });

  it('stay with whoever has come, also when the roster forgets the rest', () => {
    const off = ask(coach, 'people.unexpect', { people: NAMES.map(listed) });
    expect(after(...evening, comes('Ana'), comes('Bo'), off).wishes).toMatchObject({
      apart: [[idOf('Ana'), idOf('Bo')]],
      together: [],
      companions: [],
    });
  });

  it('count at once for a companion who comes when tables stand', () => {
    const session = after(
      ...evening,
      ...['Fay', 'Ana', 'Bo', 'Cem', 'Dee', 'Gus', 'Hal'].map((name) => (name > 'Fay' ? joins(name) : comes(name))),
      goesTo('form'),
      comes('Eli'),
    );
    expect(homeOf(session, 'Eli')).toBe(homeOf(session, 'Fay'));
  });

  it('are nobody else’s: an id of the roster is no id to join with', () => {
    given(...evening)
      .when(joins('Mallory', { person: listed('Ana') }))
      .thenRefused('notYours');
    given(...evening)
      .when(ask(coach, 'people.add', { person: listed('Ana'), name: 'Mallory', expected: listed('Bo') }))
      .thenRefused('notYours');
  });
});

describe('two facilitators who settle things at once', () => {
  const sets = (who: typeof coach, settings: object): Asked => ask(who, 'groups.set', settings);

  it('write on the signs of different tables, and on both lines of one, and lose nothing', () => {
    const session = after(
      sets(coach, { tables: [{ number: 7, name: 'Oak' }] }),
      sets(another, { tables: [{ number: 2, place: ' by the window ' }] }),
      sets(coach, { tables: [{ number: 2, name: 'Elm' }] }),
    );
    expect(session.settings.tables).toEqual([
      { number: 2, name: 'Elm', place: 'by the window' },
      { number: 7, name: 'Oak', place: '' },
    ]);
  });

  it('write signs of one line each, whatever was pasted', () => {
    const pasted = after(sets(coach, { tables: [{ number: 1, name: ' The\n\n# Oaks\u200b ', place: 'by  the\nwindow' }] }));
    expect(pasted.settings.tables).toEqual([{ number: 1, name: 'The # Oaks', place: 'by the window' }]);
  });

  it('write as much as fits on a sign, in characters as a reader counts them; more is refused, not cut', () => {
    const writes = (line: object) => sets(coach, { tables: [{ number: 1, ...line }] });
    const family = '👩‍👧'.repeat(40);
    expect(after(writes({ name: ` ${'x'.repeat(40)} `, place: family })).settings.tables).toEqual([
      { number: 1, name: 'x'.repeat(40), place: family },
    ]);
    for (const line of [{ name: 'x'.repeat(41) }, { place: 'x'.repeat(200) }, { name: `${family}!` }]) {
      given(writes({ name: 'Oak' }))
        .when(writes(line))
        .thenRefused('signTooLong', { max: 40 });
    }
  });

  it('wipe one sign by empty words, and leave the others', () => {
    const signs = sets(coach, { tables: [1, 2].map((number) => ({ number, name: `Table ${number}`, place: 'here' })) });
    const wiped = after(signs, sets(another, { tables: [{ number: 1, name: '', place: ' ' }] }));
    expect(wiped.settings.tables.map(({ number }) => number)).toEqual([2]);
    given(signs)
      .when(sets(another, { tables: [{ number: 9, name: '', place: '' }] }))
      .thenNothing();
  });

  it('weigh different questions, of those that the workshop asks', () => {
    const asking = { ...jigsaw(), mixBy: ['school', 'role'].map((id) => ({ id, title: id, weight: 1, choices: [] })) };
    const session = afterIn(
      asking,
      sets(coach, { weights: [{ question: 'school', weight: 7 }] }),
      sets(another, { weights: ['role', 'shoe-size'].map((question) => ({ question, weight: 3 })) }),
    );
    expect(session.settings.weights).toEqual({ school: 7, role: 3 });
  });
});
