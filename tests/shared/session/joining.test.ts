import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/session/session';
import { adds, after, ask, coach, given, goesTo, idOf, joins, leaves, seatOf, seatsOf, takes } from './specification.ts';

const removes = (name: string, removed = true) => ask(coach, 'people.remove', { people: [idOf(name)], removed });
const locks = (locked = true) => ask(coach, 'session.lockDoor', { locked });
const FOUR = ['Ana', 'Bo', 'Cem', 'Dee'].map((name) => joins(name));
const SIX = [...FOUR, joins('Eli'), joins('Fay')];

const codeOf = (session: Session, name: string): string => session.people.get(idOf(name))?.personalCode ?? '';
const namesIn = (session: Session): readonly string[] => [...session.people.values()].map(({ name }) => name);

describe('somebody who joins', () => {
  it('is in, with a personal code, and not late while people are gathering', () => {
    const session = given().when(joins('Ana')).session();
    expect(session.people.get(idOf('Ana'))).toEqual({
      id: idOf('Ana'),
      name: 'Ana',
      keys: ['key of Ana'],
      personalCode: expect.stringMatching(/^\d{4}$/),
      status: 'here',
      removed: false,
      simulated: false,
      joinedAt: 1_000_000,
      joinedDuring: null,
      answers: {},
      sitsAt: null,
      favourites: [],
    });
  });

  it('again with the same secret is the same person, whatever id and name a second tab has made up', () => {
    given(joins('Ana')).when(joins('Ana')).thenNothing();
    given(joins('Ana'))
      .when(joins('Tab', { key: 'key of Ana', name: 'Ana' }))
      .thenNothing();
  });

  it('cannot take the id of somebody else', () => {
    given(joins('Ana'))
      .when(joins('Ana', { key: 'another key' }))
      .thenRefused('notYours');
  });

  it('is told that the door is locked; who is known comes back, also with a second phone', () => {
    const session = after(joins('Ana'), locks());
    given(joins('Ana'), locks()).when(joins('Bo')).thenRefused('doorLocked');
    given(joins('Ana'), locks()).when(joins('Ana')).thenNothing();
    const second = joins('Second', { name: 'Ana', personalCode: codeOf(session, 'Ana') });
    given(joins('Ana'), locks())
      .when(second)
      .thenHappens({ type: 'people.deviceAdded', data: { person: idOf('Ana'), key: 'key of Second' } });
    given(joins('Ana'), locks(), locks(false)).when(joins('Bo')).session();
  });
});

describe('namesakes', () => {
  it('are asked whether they are the same', () => {
    given(joins('Ana'))
      .when(joins('Second', { name: 'ANA' }))
      .thenRefused('nameInUse', { name: 'ANA' });
  });

  it('who are another get a quiet number', () => {
    const session = after(joins('Ana'), joins('Second', { name: 'ana', another: true }), joins('Third', { name: 'Ana', another: true }));
    expect(namesIn(session)).toEqual(['Ana', 'ana 2', 'Ana 3']);
  });

  it('who have the personal code are the same person, on two phones', () => {
    const session = after(joins('Ana'));
    const second = joins('Second', { name: 'ana', personalCode: codeOf(session, 'Ana') });
    given(joins('Ana'))
      .when(second)
      .thenHappens({ type: 'people.deviceAdded', data: { person: idOf('Ana'), key: 'key of Second' } });
    given(joins('Ana'), second).when(second).thenNothing();
  });

  it('who have another code, or another name, are not', () => {
    const code = codeOf(after(joins('Ana')), 'Ana');
    given(joins('Ana'))
      .when(joins('Second', { name: 'Ana', personalCode: '0000' }))
      .thenRefused('wrongPersonalCode');
    given(joins('Ana'))
      .when(joins('Second', { name: 'Bo', personalCode: code }))
      .thenRefused('wrongPersonalCode');
  });

  it('of somebody who was removed are nobody’s namesakes, and get no code to them', () => {
    const code = codeOf(after(joins('Ana')), 'Ana');
    given(joins('Ana'), removes('Ana'))
      .when(joins('Second', { name: 'Ana', personalCode: code }))
      .thenRefused('wrongPersonalCode');
    expect(
      namesIn(
        given(joins('Ana'), removes('Ana'))
          .when(joins('Second', { name: 'Ana' }))
          .session(),
      ),
    ).toEqual(['Ana', 'Ana 2']);
  });

  it('by a new name get a number too; nobody is ever called the same', () => {
    given(joins('Ana'), joins('Bo'))
      .when(ask('Bo', 'people.rename', { person: idOf('Bo'), name: 'ana' }))
      .thenHappens({ type: 'people.renamed', data: { person: idOf('Bo'), name: 'ana 2' } });
    given(joins('Ana'))
      .when(ask('Ana', 'people.rename', { person: idOf('Ana'), name: 'Ana' }))
      .thenNothing();
    given(joins('Ana'))
      .when(ask('Ana', 'people.rename', { person: idOf('Ana'), name: 'ANA' }))
      .thenHappens({ type: 'people.renamed', data: { person: idOf('Ana'), name: 'ANA' } });
  });
});

describe('somebody who comes late', () => {
  it.each([
    ['why', 'no seat'],
    ['form', '2 - -'],
    // Somebody at table 2 reads C besides their own.
    ['read', '2 C -'],
    ['experts', '2 C C'],
    ['teachA', '2 - -'],
    ['wall', '2 - -'],
    ['close', '2 - -'],
  ])('in "%s" gets %s', (stage, seat) => {
    const forming = stage === 'why' ? [] : [goesTo('form'), takes('Ana', 'A'), takes('Bo', 'A')];
    const path = ['read', 'experts', 'teachA', 'wall', 'close'];
    const before = path.slice(0, Math.max(0, path.indexOf(stage))).map((earlier) => goesTo(earlier));
    const session = after(...FOUR, joins('Eli'), ...forming, ...before, ...(stage === 'form' ? [] : [goesTo(stage)]), joins('Fay'));
    expect(seatOf(session, 'Fay')).toBe(seat);
    expect(session.people.get(idOf('Fay'))?.joinedDuring).toBe(stage);
  });

  it('takes over what somebody reads twice, while nobody has begun to read', () => {
    const path = [...FOUR, joins('Eli'), goesTo('form'), ask(coach, 'groups.dealRest', {})];
    const [before, session] = [after(...path), after(...path, joins('Fay'), ask(coach, 'groups.dealRest', {}))];
    const seconds = (now: Session) => [...now.groups.seats.values()].reduce((sum, seat) => sum + seat.second.length, 0);
    expect(seconds(before)).toBe(1);
    expect(seconds(session)).toBeLessThanOrEqual(1);
  });
});

describe('somebody who goes', () => {
  it('keeps the seat, the topic and the expert group, and has them when back', () => {
    const path = [...SIX, goesTo('experts')];
    const seats = seatsOf(after(...path));
    for (const status of ['away', 'left'] as const) {
      expect(seatsOf(after(...path, leaves('Ana', status)))).toEqual(seats);
      expect(seatsOf(after(...path, leaves('Ana', status), leaves('Ana', 'here')))).toEqual(seats);
    }
  });

  it('before there were tables gets a seat when back', () => {
    const session = after(...SIX, joins('Gus'), leaves('Gus', 'away'), goesTo('experts'));
    expect(seatOf(session, 'Gus')).toBe('no seat');
    expect(seatOf(after(...SIX, joins('Gus'), leaves('Gus', 'away'), goesTo('experts'), leaves('Gus', 'here')), 'Gus')).toMatch(/^[12] [ABC] [ABC]$/);
  });

  it('twice has gone once, and nobody else can say so', () => {
    given(joins('Ana'), leaves('Ana')).when(leaves('Ana')).thenNothing();
    given(joins('Ana'), joins('Bo'))
      .when(ask('Bo', 'people.setStatus', { person: idOf('Ana'), status: 'left' }))
      .thenRefused('notYours');
    given()
      .when(ask(coach, 'people.setStatus', { person: idOf('Ana'), status: 'left' }))
      .thenRefused('noSuchPerson');
  });

  it('because a facilitator removed them, comes back with everything when let in again', () => {
    const seats = seatsOf(after(...SIX, goesTo('experts')));
    expect(seatsOf(after(...SIX, goesTo('experts'), removes('Ana'), removes('Ana', false)))).toEqual(seats);
    given(joins('Ana'), removes('Ana')).when(removes('Ana')).thenNothing();
    given(joins('Ana')).when(removes('Eve')).thenRefused('noSuchPerson');
    given(joins('Ana'), removes('Ana')).when(takes('Ana', 'A')).thenRefused('removed');
  });

  it('if simulated, goes with all the others who are', () => {
    const crowd = [joins('Ana'), joins('Sim', { simulated: true }), joins('Sim2', { name: 'Sim', simulated: true })];
    given(...crowd)
      .when(ask(coach, 'people.removeSimulated', {}))
      .thenHappens({ type: 'people.removed', data: { people: [idOf('Sim'), idOf('Sim2')], removed: true } });
    given(joins('Ana'))
      .when(ask(coach, 'people.removeSimulated', {}))
      .thenNothing();
  });
});

describe('somebody without a phone', () => {
  const table = [...SIX.slice(0, 5), adds('Zoë'), goesTo('form')];

  it('is put in by the facilitator, once, under a name of their own', () => {
    expect(after(adds('Zoë')).people.get(idOf('Zoë'))?.keys).toEqual([]);
    given(adds('Zoë')).when(adds('Zoë')).thenNothing();
    given()
      .when(ask(coach, 'people.add', { person: idOf('Zoë'), name: ' ' }))
      .thenRefused('nameEmpty');
    given(joins('Ana'))
      .when(ask('Ana', 'people.add', { person: idOf('Zoë'), name: 'Zoë' }))
      .thenRefused('facilitatorOnly');
  });

  it('is acted for by those at the same table, and by nobody else', () => {
    const session = after(...table);
    const home = (name: string) => session.groups.seats.get(idOf(name))?.home;
    const mate = ['Ana', 'Bo', 'Cem'].find((name) => home(name) === home('Zoë')) ?? '';
    const other = ['Ana', 'Bo', 'Cem'].find((name) => home(name) !== home('Zoë')) ?? '';
    const takesFor = (who: string | typeof coach, whom: string) => ask(who, 'groups.takeTopic', { topic: 'C', for: idOf(whom) });
    const seat = { home: home('Zoë') ?? '', topic: 'C', second: [], expert: null };
    const taken = { type: 'groups.topicTaken' as const, data: { homes: null, experts: null, seats: [{ person: idOf('Zoë'), seat }] } };
    given(...table)
      .when(takesFor(mate, 'Zoë'))
      .thenHappens(taken);
    given(...table)
      .when(takesFor(coach, 'Zoë'))
      .thenHappens(taken);
    given(...table)
      .when(takesFor(other, 'Zoë'))
      .thenRefused('otherGroup');
    given(...table)
      .when(takesFor(mate, other))
      .thenRefused('hasPhone', { name: other });
    given(...table)
      .when(takesFor(mate, 'Eve'))
      .thenRefused('noSuchPerson');
    given(...table)
      .when(ask(coach, 'groups.takeTopic', { topic: 'C', for: null }))
      .thenRefused('noSuchPerson');
  });
});
