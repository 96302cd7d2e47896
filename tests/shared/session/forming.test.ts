import { describe, expect, it } from 'vitest';
import { formGroups } from '#shared/grouping/form';
import { finish } from '#shared/grouping/search';
import { GROUPING_VERSION } from '#shared/grouping/version';
import type { Stamped } from '#shared/session/commands';
import { proposal } from '#shared/session/proposal';
import { formRequest, inputsOf, searchFor } from '#shared/session/searching';
import type { Session } from '#shared/session/session';
import { standardKinds as kinds } from '#shared/wire/standard';
import { after, ask, coach, given, goesTo, idOf, joins, leaves, seatOf, seatsOf } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
const school = (answer: string) => ({ answers: [{ question: 'school', answer }] });
/** Four from each of two schools, for two tables. */
const EIGHT = NAMES.map((name, index) => joins(name, school(index < 4 ? 'Hill Road' : 'Lakeside')));
const proposes = (session: Session, seed = 1, locked: readonly string[] = []) => {
  const locks = locked.map((name) => ({ person: idOf(name), home: session.groups.seats.get(idOf(name))?.home ?? '1', topic: null }));
  return finish(proposal(session, { seed, locked: locks, closed: [] }));
};
const publishes = (session: Session, seed = 1) => ask(coach, 'groups.form', { formation: proposes(session, seed).formation });

describe('forming by search', () => {
  it('mixes those who answered differently, and writes down where it came from', () => {
    const session = after(...EIGHT);
    const { formation, mix } = proposes(session, 7);
    const formed = after(...EIGHT, ask(coach, 'groups.form', { formation }));
    for (const home of ['1', '2']) {
      const atTable = NAMES.filter((name) => formed.groups.seats.get(idOf(name))?.home === home);
      expect(atTable.filter((name) => NAMES.indexOf(name) < 4)).toHaveLength(2);
    }
    expect(mix).toBe(100);
    const request = formRequest(session, { seed: 7, locked: [], closed: [] });
    expect(formation.origin).toEqual({ version: GROUPING_VERSION, inputs: finish(inputsOf(request)), seed: 7 });
    expect(formGroups(request).homes.map((home) => home.size)).toEqual(formation.homes.map((home) => home.members.length));
  });

  it('is the same whoever joined first', () => {
    const turned = after(...[...EIGHT].reverse());
    expect(proposes(turned).formation).toEqual(proposes(after(...EIGHT)).formation);
  });

  it.each(['take', 'deal'])('knows how many expert groups there will be, at so many tables, where topics are to %s', (topics) => {
    for (const people of [2, 5, 8, 13, 22, 30]) {
      const start = [...Array.from({ length: people }, (_, at) => joins(`P${String(at).padStart(2, '0')}`)), ask(coach, 'groups.set', { topics })];
      const session = after(...start);
      const formed = after(...start, publishes(session), goesTo('form'), ask(coach, 'groups.dealRest', { home: null }), goesTo('experts'));
      const tables = formed.groups.experts.map(({ table }) => table);
      expect(proposes(session).experts, `${people} people`).toBe(tables.length);
      expect(Math.max(...tables)).toBe(tables.length);
    }
  });

  it('counts no expert groups where experts do not meet', () => {
    const skipped = after(...EIGHT, ask(coach, 'session.skip', { stage: 'experts', skip: true }));
    expect([proposes(after(...EIGHT)).experts, proposes(skipped).experts]).toEqual([3, 0]);
  });

  it('is done by the house where the facilitator just says form, or goes on', () => {
    const session = after(...EIGHT);
    for (const [type, data] of [
      ['groups.form', { formation: null }],
      ['session.goTo', { from: 'gather', to: 'form', formation: null }],
    ] as const) {
      const command: Stamped = { id: 'command-1', type, stage: null, data, by: coach, at: 1, seed: 7 };
      const search = searchFor(kinds, session, command);
      expect(search && (finish(search).data as { formation: unknown }).formation).toEqual(proposes(session, 7).formation);
    }
    expect(
      searchFor(kinds, session, {
        id: 'command-1',
        type: 'groups.form',
        stage: null,
        data: { formation: null },
        by: { role: 'participant', person: idOf('Ana') },
        at: 1,
        seed: 7,
      }),
    ).toBeNull();
  });

  it('mixes experts when they are about to meet, among readers of the same topic', () => {
    const people = Array.from({ length: 18 }, (_, index) =>
      joins(`P${String(index).padStart(2, '0')}`, school(index % 2 ? 'Hill Road' : 'Lakeside')),
    );
    const session = after(...people, goesTo('form'), goesTo('read'));
    const command: Stamped = {
      id: 'command-1',
      type: 'session.goTo',
      stage: null,
      data: { from: 'read', to: 'experts', formation: null },
      by: coach,
      at: 1,
      seed: 7,
    };
    const search = searchFor(kinds, session, command);
    if (!search) throw new Error('Nothing is searched');
    const met = after(...people, goesTo('form'), goesTo('read'), ask(coach, 'session.goTo', finish(search).data as object));
    for (const [, seat] of met.groups.seats) expect(seat.expert).toMatch(new RegExp(`^${seat.topic}\\d?$`));
    for (const group of met.groups.experts) {
      const members = [...met.groups.seats].filter(([, seat]) => seat.expert === group.id).map(([person]) => met.people.get(person)?.answers.school);
      expect(members.length).toBeGreaterThanOrEqual(3);
      expect(new Set(members).size).toBe(2);
    }
  });

  it('seats who came meanwhile, and forgets who left', () => {
    const before = after(...EIGHT);
    const session = after(...EIGHT, joins('Ida'), leaves('Ana'), publishes(before));
    expect(seatOf(session, 'Ana')).toBe('no seat');
    expect(seatOf(session, 'Ida')).toMatch(/^[12] - -$/);
    expect(Object.values(seatsOf(session)).filter((seat) => seat === 'no seat')).toHaveLength(1);
  });

  it('refuses what no search would find', () => {
    const formation = proposes(after(...EIGHT)).formation;
    const [first, ...others] = formation.homes;
    if (!first) throw new Error('No table');
    const twice = { ...formation, homes: [...formation.homes, { ...first, id: '9' }] };
    given(...EIGHT)
      .when(ask(coach, 'groups.form', { formation: twice }))
      .thenRefused('formationUnfit');
    const uncovered = { ...first, members: first.members.map((member) => ({ ...member, topic: 'A' })) };
    given(...EIGHT)
      .when(ask(coach, 'groups.form', { formation: { ...formation, homes: [uncovered, ...others] } }))
      .thenRefused('formationUnfit');
    const elsewhere = { ...first, members: first.members.map((member, index) => ({ ...member, topic: ['A', 'B', 'C', 'H'][index] })) };
    given(...EIGHT)
      .when(ask(coach, 'groups.form', { formation: { ...formation, homes: [elsewhere, ...others] } }))
      .thenRefused('formationUnfit');
  });

  it('again lets people meet others than those they have worked with', () => {
    const first = after(...EIGHT, goesTo('form'), goesTo('read'), goesTo('experts'));
    const again = after(...EIGHT, goesTo('form'), goesTo('read'), goesTo('experts'), publishes(first));
    expect(again.met.length).toBeGreaterThan(1);
    expect(formRequest(again, { seed: 1, locked: [], closed: [] }).met).toEqual(again.met);
  });
});
