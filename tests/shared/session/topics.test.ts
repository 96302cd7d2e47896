import { describe, expect, it } from 'vitest';
import type { Seat } from '#shared/people/groups';
import type { GroupsEvent } from '#shared/session/events';
import { after, ask, coach, given, goesTo, idOf, joins, leaves, seatOf, seatsOf, takes } from './specification.ts';

/** Two tables of three: Ana, Cem and Eli at table 1, Bo, Dee and Fay at table 2. */
const SIX = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => joins(name));
const AT_TABLES = [...SIX, goesTo('form')];
const returns = (name: string) => ask(name, 'groups.returnTopic', { for: null });
const gives = (name: string, topic: string) => ask(coach, 'groups.giveTopic', { person: idOf(name), topic });
const moves = (name: string, to: { home?: string; expert?: string }) =>
  ask(coach, 'groups.move', { person: idOf(name), home: to.home ?? null, expert: to.expert ?? null });
const dealsRest = ask(coach, 'groups.dealRest', {});

const seat = (home: string, topic: string | null, more: { second?: string[]; expert?: string } = {}) => ({
  home,
  topic,
  second: more.second ?? [],
  expert: more.expert ?? null,
});
type SeatEvent = 'groups.topicTaken' | 'groups.topicReturned' | 'groups.topicGiven' | 'groups.moved' | 'groups.seated';
const changed = (type: SeatEvent, name: string, now: Seat): GroupsEvent => ({
  type,
  data: { homes: null, experts: null, seats: [{ person: idOf(name), seat: now }] },
});

describe('forming home groups', () => {
  it('seats everybody who is there, in tables that differ by one at most', () => {
    expect(seatsOf(after(...SIX, joins('Gus'), leaves('Gus', 'away'), ask(coach, 'groups.form', {})))).toEqual({
      ...{ Ana: '1 - -', Bo: '2 - -', Cem: '1 - -', Dee: '2 - -', Eli: '1 - -', Fay: '2 - -' },
      Gus: 'no seat',
    });
  });

  it('needs somebody', () => {
    given()
      .when(ask(coach, 'groups.form', {}))
      .thenRefused('tooFewPeople');
    given(joins('Ana'), leaves('Ana'))
      .when(ask(coach, 'groups.form', {}))
      .thenRefused('tooFewPeople');
  });

  it('again opens the topics again', () => {
    expect(seatOf(after(...AT_TABLES, takes('Ana', 'A'), ask(coach, 'groups.form', {})), 'Ana')).toBe('1 - -');
  });

  it('again while people read leaves nobody without a topic, nor without an expert group', () => {
    for (const stage of ['read', 'experts']) {
      const session = after(...AT_TABLES, goesTo(stage), joins('Gus'), ask(coach, 'groups.form', {}));
      for (const name of ['Ana', 'Fay', 'Gus'])
        expect(seatOf(session, name)).toMatch(stage === 'read' ? /^[12] [ABC]\S* -$/ : /^[12] [ABC]\S* [ABC]$/);
    }
  });
});

describe('taking a topic', () => {
  it('is the first one’s who taps; who comes second hears who has it', () => {
    given(...AT_TABLES)
      .when(takes('Ana', 'B'))
      .thenHappens(changed('groups.topicTaken', 'Ana', seat('1', 'B')));
    given(...AT_TABLES, takes('Ana', 'B'))
      .when(takes('Cem', 'B'))
      .thenHappens({ type: 'setup.held', data: { person: idOf('Cem'), home: '1', topics: ['B'] } });
    given(...AT_TABLES, takes('Ana', 'B'), takes('Cem', 'A'))
      .when(takes('Cem', 'B'))
      .thenRefused('topicTaken', { topic: 'B', who: 'Ana' });
  });

  it('at another table takes nothing from this one', () => {
    given(...AT_TABLES, takes('Ana', 'B'))
      .when(takes('Bo', 'B'))
      .thenHappens(changed('groups.topicTaken', 'Bo', seat('2', 'B')));
  });

  it('again is no change; another topic is a swap', () => {
    given(...AT_TABLES, takes('Ana', 'B'))
      .when(takes('Ana', 'B'))
      .thenNothing();
    given(...AT_TABLES, takes('Ana', 'B'))
      .when(takes('Ana', 'C'))
      .thenHappens(changed('groups.topicTaken', 'Ana', seat('1', 'C')));
  });

  it('that somebody has who left is free', () => {
    given(...AT_TABLES, takes('Ana', 'B'), leaves('Ana'))
      .when(takes('Cem', 'B'))
      .thenHappens(changed('groups.topicTaken', 'Cem', seat('1', 'B')));
  });

  it('needs a table, and a topic of this workshop', () => {
    given(...SIX)
      .when(takes('Ana', 'A'))
      .thenRefused('noGroupsYet');
    given(...AT_TABLES)
      .when(takes('Ana', 'H'))
      .thenRefused('noSuchTopic');
  });

  it('is over when reading has begun, except for whoever has none', () => {
    given(...AT_TABLES, goesTo('read'))
      .when(takes('Ana', 'C'))
      .thenRefused('readingBegun');
    const late = [...AT_TABLES, goesTo('read'), goesTo('wall'), joins('Gus'), goesTo('read')];
    expect(seatOf(after(...late), 'Gus')).toMatch(/^1 [ABC] -$/);
  });

  it('while its readers meet leads to them', () => {
    const late = [...AT_TABLES, goesTo('experts'), goesTo('teachA'), joins('Gus')];
    expect(seatOf(after(...late), 'Gus')).toBe('1 - -');
    expect(seatOf(after(...late, takes('Gus', 'B')), 'Gus')).toBe('1 B B');
  });
});

describe('a table with fewer people than topics', () => {
  it('keeps every topic once it has been dealt them all', () => {
    const two = [joins('Ana'), joins('Bo'), goesTo('form'), dealsRest];
    const [ana, bo] = ['Ana', 'Bo'].map((name) => after(...two).groups.seats.get(idOf(name)));
    const [twice, once] = ana?.second.length === 1 ? [ana, 'Bo'] : [bo, 'Ana'];
    const second = twice?.second[0] ?? '';
    given(...two)
      .when(takes(once, second))
      .thenRefused('topicNeededElsewhere', { topic: second });
  });
});

describe('giving a topic back', () => {
  it('opens it for others, until reading begins', () => {
    given(...AT_TABLES, takes('Ana', 'B'))
      .when(returns('Ana'))
      .thenHappens(changed('groups.topicReturned', 'Ana', seat('1', null)));
    given(...AT_TABLES, takes('Ana', 'B'), returns('Ana'))
      .when(takes('Cem', 'B'))
      .session();
    given(...AT_TABLES, takes('Ana', 'B'), goesTo('read'))
      .when(returns('Ana'))
      .thenRefused('readingBegun');
  });

  it('is nothing for whoever has none', () => {
    given(...AT_TABLES)
      .when(returns('Ana'))
      .thenNothing();
    given(...SIX)
      .when(returns('Ana'))
      .thenNothing();
  });
});

describe('dealing the rest', () => {
  it('gives a topic to all who have none, and leaves the others theirs', () => {
    const session = after(...AT_TABLES, takes('Eli', 'A'), takes('Fay', 'B'), dealsRest);
    expect(seatsOf(session)).toEqual({ Ana: '1 B -', Bo: '2 A -', Cem: '1 C -', Dee: '2 C -', Eli: '1 A -', Fay: '2 B -' });
  });

  it('gives somebody a second topic where a table is too small', () => {
    const session = after(joins('Ana'), joins('Bo'), goesTo('form'), dealsRest);
    expect(seatsOf(session)).toEqual({ Ana: '1 A+C -', Bo: '1 B -' });
  });

  it('needs tables; when all is dealt it changes nothing', () => {
    given(...SIX)
      .when(dealsRest)
      .thenRefused('noGroupsYet');
    given(...AT_TABLES, dealsRest)
      .when(dealsRest)
      .thenNothing();
  });
});

describe('giving somebody a topic', () => {
  it('makes it their own, or a second one', () => {
    given(...AT_TABLES)
      .when(gives('Ana', 'C'))
      .thenHappens(changed('groups.topicGiven', 'Ana', seat('1', 'C')));
    given(...AT_TABLES, takes('Ana', 'A'))
      .when(gives('Ana', 'C'))
      .thenHappens(changed('groups.topicGiven', 'Ana', seat('1', 'A', { second: ['C'] })));
    given(...AT_TABLES, takes('Ana', 'A'))
      .when(gives('Ana', 'A'))
      .thenNothing();
  });

  it('in the expert stage brings a listener to its readers', () => {
    const late = [...AT_TABLES, goesTo('experts'), goesTo('teachA'), joins('Gus'), goesTo('teachB')];
    given(...late)
      .when(gives('Gus', 'C'))
      .thenHappens(changed('groups.topicGiven', 'Gus', seat('1', 'C')), changed('groups.seated', 'Gus', seat('1', 'C', { expert: 'C' })));
  });

  it('is refused for nobody, for somebody without a table, and for a topic that is none', () => {
    given(...AT_TABLES)
      .when(gives('Eve', 'A'))
      .thenRefused('noSuchPerson');
    given(...SIX)
      .when(gives('Ana', 'A'))
      .thenRefused('noGroupsYet');
    given(...AT_TABLES)
      .when(gives('Ana', 'H'))
      .thenRefused('noSuchTopic');
  });
});

describe('moving somebody', () => {
  it.each(['form', 'read', 'experts', 'teachA', 'wall', 'close'])('to another table in "%s" keeps topic and expert group', (stage) => {
    const [, topic, expert] = seatOf(after(...AT_TABLES, goesTo('wall'), goesTo(stage)), 'Ana').split(' ');
    const session = given(...AT_TABLES, goesTo('wall'), goesTo(stage))
      .when(moves('Ana', { home: '2' }))
      .session();
    expect(seatOf(session, 'Ana')).toBe(`2 ${topic} ${expert}`);
  });

  it('to another expert group keeps what they have read', () => {
    expect(seatOf(after(...AT_TABLES, takes('Ana', 'A'), goesTo('experts'), moves('Ana', { expert: 'B' })), 'Ana')).toBe('1 A B');
  });

  it('who only listened to an expert group makes them a reader of its topic', () => {
    const late = [...AT_TABLES, goesTo('experts'), goesTo('teachA'), joins('Gus')];
    expect(seatOf(after(...late, moves('Gus', { expert: 'B' })), 'Gus')).toBe('1 B B');
  });

  it('to where they are is no change; to nowhere, or of nobody, is refused', () => {
    given(...AT_TABLES)
      .when(moves('Ana', { home: '1' }))
      .thenNothing();
    given(...AT_TABLES)
      .when(moves('Ana', {}))
      .thenNothing();
    given(...AT_TABLES)
      .when(moves('Ana', { home: '9' }))
      .thenRefused('noSuchGroup');
    given(...AT_TABLES)
      .when(moves('Ana', { expert: 'A' }))
      .thenRefused('noSuchGroup');
    given(...AT_TABLES)
      .when(moves('Eve', { home: '1' }))
      .thenRefused('noSuchPerson');
    given(...SIX)
      .when(moves('Ana', {}))
      .thenRefused('noGroupsYet');
  });
});
