import { describe, expect, it } from 'vitest';
import { proposals } from '#shared/session/mending';
import { phaseOf } from '#shared/session/phase';
import type { Session } from '#shared/session/session';
import { gapsOf } from '#shared/session/tables';
import { deskView } from '#shared/view/deskSlices';
import { homeTableView, meView } from '#shared/view/engineSlices';
import { standardKinds as kinds } from '#shared/wire/standard';
import { type Asked, adds, after, ask, coach, given, goesTo, idOf, joins, leaves, seatOf, takes } from './specification.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida'];
/** Nine people, three topics: three tables of three, everybody the only reader of a topic at their table. */
const NINE = NAMES.map((name) => joins(name));
const READING = [...NINE, goesTo('form'), goesTo('read')];
const asks = ask(coach, 'groups.set', { autoRepair: false });
const best = (session: Session) => proposals(kinds, session)[0];
const repairs = (session: Session) => ask(coach, 'groups.repair', { repair: best(session)?.key ?? 'none' });
/** Eleven people: two tables of four, which can lose somebody, and one of three. */
const ELEVEN = [...NINE, joins('Jon'), joins('Kim')];
/** Somebody at a table of four who is the only one there to read their topic. */
function soleReader(session: Session, notAt: string | undefined = undefined): string {
  const seats = [...session.groups.seats];
  const found = seats.find(([, seat]) => {
    if (seat.home === notAt) return false;
    const table = seats.filter(([, other]) => other.home === seat.home);
    return table.length === 4 && table.filter(([, other]) => other.topic === seat.topic).length === 1;
  });
  if (!found) throw new Error('Everybody has a twin');
  return found[0];
}
const goes = (person: string) => ask(coach, 'people.setStatus', { person, status: 'left' });
const mates = (session: Session, name: string): string[] =>
  NAMES.filter((each) => each !== name && session.groups.seats.get(idOf(each))?.home === session.groups.seats.get(idOf(name))?.home);

describe('a room that is well', () => {
  it('needs no repair in any stage', () => {
    for (const stages of [[], ['form'], ['form', 'read'], ['form', 'read', 'experts'], ['form', 'read', 'experts', 'teachA']]) {
      const session = after(...NINE, ...stages.map((stage) => goesTo(stage)));
      expect(proposals(kinds, session), stages.join()).toEqual([]);
    }
  });

  it('knows how far it is', () => {
    const phases = ['form', 'read', 'experts', 'teachA', 'debriefA', 'actions'].map((stage, index, stages) => [
      stage,
      phaseOf(kinds, after(...NINE, ...stages.slice(0, index + 1).map((each) => goesTo(each)))),
    ]);
    expect(phases).toEqual([
      ['form', 'claim'],
      ['read', 'reading'],
      ['experts', 'expert'],
      ['teachA', 'teaching'],
      ['debriefA', 'teaching'],
      ['actions', 'afterwards'],
    ]);
  });
});

describe('a gap', () => {
  it('is not where people are still choosing: what they do not take is dealt before anybody reads', () => {
    const gaps = (...asked: readonly Asked[]) => deskView(kinds, after(...asked)).gaps.length;
    expect(gaps(asks, ...NINE, goesTo('form'))).toBe(0);
    expect(gaps(asks, ...NINE, goesTo('form'), leaves('Ana'))).toBe(0);
    const two = [asks, joins('Ana'), joins('Bo'), goesTo('form')];
    expect(gaps(...two)).toBe(0);
    expect(proposals(kinds, after(...two))).toEqual([]);
    const taken = [...two, takes('Ana', 'A'), takes('Bo', 'B')];
    expect(gaps(...taken)).toBe(1);
    expect(best(after(...taken))?.repair.kind).toBe('secondTopic');
  });
});

describe('somebody who leaves while people read', () => {
  it('is replaced at once by a table-mate who takes their topic as well, because that moves nobody', () => {
    const start = [...ELEVEN, goesTo('form'), goesTo('read')];
    const before = after(...start);
    const person = soleReader(before);
    const session = after(...start, goes(person));
    const seat = before.groups.seats.get(person);
    expect(gapsOf(session)).toEqual([]);
    const taking = [...session.groups.seats].filter(([, other]) => other.home === seat?.home && other.second.includes(seat?.topic ?? ''));
    expect(taking).toHaveLength(1);
    for (const [each, other] of session.groups.seats) expect(other.home).toBe(before.groups.seats.get(each)?.home);
    expect(session.undo.at(-1)).toMatchObject({ what: 'groups.repaired', automatic: true });
    expect(meView(session, taking[0]?.[0] ?? '')?.told).toMatchObject({ what: 'second', topic: seat?.topic });
  });

  it('opens a gap that the desk explains and offers to mend, where the facilitator wants to be asked', () => {
    const session = after(asks, ...READING, leaves('Ana'));
    const seat = session.groups.seats.get(idOf('Ana'));
    const desk = deskView(kinds, session);
    expect(desk.gaps).toMatchObject([{ home: seat?.home, topic: seat?.topic, gone: [idOf('Ana')] }]);
    expect(desk.repairs[0]).toMatchObject({ kind: 'dissolve' });
    expect(desk.repairs.some((repair) => repair.kind === 'secondTopic' || repair.moves.length > 0)).toBe(true);
  });

  it('finds their own seat when they come back, and nobody is moved', () => {
    const before = after(...READING, leaves('Ana'));
    const session = after(...READING, leaves('Ana'), leaves('Ana', 'here'));
    expect(seatOf(session, 'Ana')).toBe(seatOf(before, 'Ana'));
    for (const name of NAMES) expect(seatOf(session, name)).toBe(seatOf(before, name));
  });

  it('only for a moment burdens nobody', () => {
    const session = after(...READING, leaves('Ana', 'away'));
    expect(session.undo).toEqual([]);
    expect(gapsOf(session)).toHaveLength(1);
  });

  it('and nine others at once are mended by one plan, however many it concerns', () => {
    const many = Array.from({ length: 24 }, (_, index) => `P${String(index).padStart(2, '0')}`);
    const bus = ask(coach, 'people.setStatuses', { people: many.slice(0, 10).map(idOf), status: 'left' });
    const session = after(asks, ...many.map((name) => joins(name)), goesTo('form'), goesTo('read'), bus);
    expect(gapsOf(session).length).toBeGreaterThan(0);
    const mended = after(asks, ...many.map((name) => joins(name)), goesTo('form'), goesTo('read'), bus, repairs(session));
    expect(gapsOf(mended)).toEqual([]);
    expect(proposals(kinds, mended)).toEqual([]);
    const sizes = mended.groups.homes.map((home) => many.slice(10).filter((name) => mended.groups.seats.get(idOf(name))?.home === home.id).length);
    for (const size of sizes.filter((each) => each > 0)) expect(size).toBeGreaterThanOrEqual(3);
  });
});

describe('a repair', () => {
  const alone = [asks, ...READING, leaves('Ana')];

  it('is made once, when two facilitators press at the same time', () => {
    const session = after(...alone);
    const pressed = repairs(session);
    given(...alone, pressed)
      .when(pressed)
      .thenRefused('repairDone');
  });

  it('is offered to nobody after the end, and made for nobody who had it still before them; it is there again when the session goes on', () => {
    const ended = [...alone, ask(coach, 'session.end', { ended: true })];
    expect(proposals(kinds, after(...ended))).toEqual([]);
    given(...ended)
      .when(repairs(after(...alone)))
      .thenRefused('repairDone');
    expect(proposals(kinds, after(...ended, ask(coach, 'session.end', { ended: false })))).toEqual(proposals(kinds, after(...alone)));
  });

  it('is refused where the room has changed since', () => {
    const session = after(...alone);
    const other = mates(session, 'Ana')[0] ?? '';
    given(...alone, leaves(other))
      .when(repairs(session))
      .thenRefused('repairChanged');
  });

  it('is undone as a whole', () => {
    const before = after(...alone);
    const undone = after(...alone, repairs(before), ask(coach, 'groups.undo', {}));
    for (const name of NAMES) expect(seatOf(undone, name)).toBe(seatOf(before, name));
  });

  it('that the facilitator does not want is not offered again until the room changes', () => {
    const session = after(...alone);
    const dismissed = after(...alone, ask(coach, 'groups.dismiss', { repair: best(session)?.key ?? '' }));
    expect(deskView(kinds, dismissed).dismissed).toBe(true);
    const further = after(...alone, ask(coach, 'groups.dismiss', { repair: best(session)?.key ?? '' }), leaves('Bo'));
    expect(deskView(kinds, further).dismissed).toBe(false);
    given(...alone)
      .when(ask(coach, 'groups.dismiss', { repair: 'nonsense' }))
      .thenRefused('repairChanged');
  });
});

describe('what the facilitator has said to leave', () => {
  it('is not mended by itself along with the next gap', () => {
    const start = [...ELEVEN, goesTo('form'), goesTo('read')];
    const first = soleReader(after(...start));
    const asked = [asks, ...start, goes(first)];
    const left = [
      ...asked,
      ask(coach, 'groups.dismiss', { repair: best(after(...asked))?.key ?? '' }),
      ask(coach, 'groups.set', { autoRepair: true }),
    ];
    const second = soleReader(after(...left), after(...left).groups.seats.get(first)?.home);
    expect(gapsOf(after(...left, goes(second)))).toHaveLength(2);
  });
});

describe('a table that loses its last expert before it is taught', () => {
  const apart = [asks, ...ELEVEN, goesTo('form'), goesTo('read'), goesTo('experts')];
  const person = soleReader(after(...apart));

  it('is provided for while experts still meet, by a guest or by the card, and nobody changes their seat', () => {
    const session = after(...apart, goes(person));
    expect(gapsOf(session)).toHaveLength(1);
    const proposed = best(session)?.repair;
    expect([...(proposed?.visits ?? []), ...(proposed?.cards ?? [])]).toHaveLength(1);
    const mended = after(...apart, goes(person), repairs(session));
    expect(gapsOf(mended)).toEqual([]);
    expect(mended.groups.seats).toEqual(session.groups.seats);
  });

  it('tells the guest where to go, and the table who comes; if the guest goes as well, the gap is back, because of them', () => {
    const inTeach = [...apart, adds('Lou'), adds('Mia'), goesTo('teachA')];
    // Whoever goes, some other table must have two readers of their topic.
    const leaver = [...after(...inTeach).people.keys()].find((each) => best(after(...inTeach, goes(each)))?.repair.visits.length === 1);
    if (leaver === undefined) throw new Error('Nobody has a twin elsewhere');
    const teaching = [...inTeach, goes(leaver)];
    const session = after(...teaching);
    const visit = best(session)?.repair.visits[0];
    if (!visit) throw new Error('Nobody visits');
    const mended = after(...teaching, repairs(session));
    const table = mended.groups.homes.find(({ id }) => id === visit.home)?.number;
    const { topic } = visit;
    expect(meView(mended, visit.person)).toMatchObject({ told: { what: 'visit', topic }, visits: [{ topic, table }] });
    expect(homeTableView(mended, visit.home)?.standIns).toEqual([{ topic, visitor: mended.people.get(visit.person)?.name }]);
    expect(gapsOf(mended)).toEqual([]);
    const without = after(...teaching, repairs(session), goes(visit.person));
    const gap = (now: Session) => deskView(kinds, now).gaps.find(({ home, topic: lacking }) => home === visit.home && lacking === topic);
    expect([gap(session)?.gone, gap(without)?.gone]).toEqual([[leaver], [visit.person]]);
  });
});

describe('a room in which every table is full', () => {
  it('lets the next one listen, and offers to open a table for them', () => {
    // Two topics: tables of two or three, full with four.
    const people = Array.from({ length: 12 }, (_, index) => `Q${String(index).padStart(2, '0')}`);
    const start = [...NINE.slice(0, 6), goesTo('form'), goesTo('read')];
    const full = [asks, ...start, ...people.slice(0, 4).map((name) => joins(name))];
    const crowded = after(...full);
    expect(proposals(kinds, crowded)).toEqual([]);
    const session = after(...full, joins('Zed'));
    expect(seatOf(session, 'Zed')).toMatch(/^[12] - -$/);
    const proposed = best(session)?.repair;
    expect(proposed?.opens).toHaveLength(1);
    expect(proposed?.seats.map(({ person }) => person)).toEqual([idOf('Zed')]);
    const mended = after(...full, joins('Zed'), repairs(session));
    expect(mended.groups.homes).toHaveLength(3);
    expect(gapsOf(mended)).toEqual([]);
  });
});
