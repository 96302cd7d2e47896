import { describe, expect, it } from 'vitest';
import type { Viewer } from '#shared/people/actor';
import { type Seat, topicsOf } from '#shared/people/groups';
import type { Session } from '#shared/session/session';
import { reportFor } from '#shared/view/report';
import type { Report, ReportSection } from '#shared/view/reportPage';
import { standardKinds } from '#shared/wire/standard';
import { as, COACH, NAMES, Play, personId, played } from './reportSession.ts';

const { session, at } = played();
const report = (reader: Viewer, names = true): Report => reportFor(standardKinds, session, reader, { names, at });
const texts = (sections: readonly ReportSection[]) =>
  sections.flatMap((one) => one.prompts.flatMap((prompt) => prompt.notes.map((note) => note.text)));
const seatOf = (name: string) => session.groups.seats.get(personId(name));
const together = (one: string, other: string): boolean => seatOf(one)?.home === seatOf(other)?.home || seatOf(one)?.expert === seatOf(other)?.expert;

describe('the facilitator reads', () => {
  it('everybody, everything they wrote, and what became of the time', () => {
    const { people, homes, experts, byTopic, room, spotlights, stages, criteria, mine, code, version } = report(COACH);
    expect([people, homes.length, code, version, mine]).toEqual([6, 3, 'ABC234', session.version, null]);
    expect(homes.flatMap((home) => home.members.map((member) => member.name)).sort()).toEqual(NAMES);
    expect(experts.map((group) => group.topic).sort()).toEqual(['A', 'B']);
    const all = [...byTopic.flatMap((one) => texts(one.sections)), ...texts(room)];
    expect(all).toHaveLength(6 + 1 + 6 + 6 + 6);
    expect(spotlights).toMatchObject([{ text: 'agreed by 0', stage: 'Stage experts', prompt: 'Agree' }]);
    expect(stages.map((stage) => stage.title)).toContain('Stage experts');
    expect(stages.at(-1)).toMatchObject({ title: 'Stage promise', planned: 3, now: true });
    expect(criteria).toEqual(['I can say why.']);
  });

  it("each topic's expert notes before what tables made of it, must-say points first", () => {
    const star = seatOf('Anaximander')?.topic;
    const sections = report(COACH).byTopic.find((one) => one.topic === star)?.sections ?? [];
    expect(sections[0]).toMatchObject({ title: 'Stage experts', grouping: 'expert' });
    expect(sections[0]?.prompts[0]?.notes[0]).toMatchObject({ text: 'starred later', mustSay: true, author: 'Anaximander' });
    expect(report(COACH).byTopic[0]?.sections.map((one) => one.stage)).toEqual(['experts', 'teachA']);
  });

  it("each table's plan in one piece", () => {
    const actions = report(COACH).room.find((section) => section.stage === 'actions');
    const tables = actions?.prompts[0]?.notes.map((note) => note.group) ?? [];
    expect(tables).toEqual([...tables].sort());
  });

  it('what a table was called', () => {
    const named = { ...session, settings: { ...session.settings, tables: [{ number: 2, name: 'The Oaks', place: 'by the window' }] } };
    const { homes, experts } = reportFor(standardKinds, named, COACH, { names: true, at });
    expect(homes.map(({ name, called }) => [name, called])).toEqual([
      ['1', ''],
      ['2', 'The Oaks'],
      ['3', ''],
    ]);
    expect(experts.every(({ called }) => called === '')).toBe(true);
  });

  it('nothing yet, from a session in which nobody is', () => {
    const empty = reportFor(standardKinds, new Play(4).session, COACH, { names: true, at: 0 });
    expect([empty.people, empty.homes, empty.room, empty.spotlights]).toEqual([0, [], [], []]);
    expect(empty.byTopic).toHaveLength(4);
    expect(empty.stages).toMatchObject([{ title: 'Stage gather', now: true }]);
  });
});

describe('nobody reads', () => {
  it.each([
    ['the facilitator', COACH],
    ['a participant', as('Anaximander')],
    ['the author of a hidden note', as('Boudicca')],
  ])('what was withdrawn or hidden: not %s', (_who, reader) => {
    expect(JSON.stringify(report(reader))).not.toContain('CANARY');
  });

  it.each(NAMES)('a key, a hash, a personal code or an id of somebody: not %s', (name) => {
    const said = JSON.stringify([report(as(name)), report(COACH)]);
    expect(said).not.toMatch(/key-of|hash-of|person-/);
    for (const { personalCode } of session.people.values()) expect(said).not.toContain(`"${personalCode}"`);
  });

  it('a name, where names are left out', () => {
    const said = JSON.stringify([report(COACH, false), ...NAMES.map((name) => report(as(name), false))]);
    for (const name of NAMES) expect(said).not.toContain(name);
  });
});

describe('a participant reads', () => {
  it.each(NAMES)('no names but those of their own tables: %s', (name) => {
    const said = JSON.stringify(report(as(name)));
    for (const other of NAMES) expect(said.includes(other), other).toBe(other === name || together(name, other));
  });

  it.each(NAMES)('their own part first: %s', (name) => {
    const { mine } = report(as(name));
    const number = NAMES.indexOf(name);
    expect(mine).toMatchObject({ name, home: seatOf(name)?.home, expert: seatOf(name)?.expert, topics: topicsOf(seatOf(name)) });
    const own = texts(mine?.notes ?? []);
    expect(own).toEqual(expect.arrayContaining([`agreed by ${number}`, `plan of ${number}`, `promise of ${number}`]));
    expect(own.every((text) => text === 'starred later' || text.includes(String(number)))).toBe(true);
    expect(texts(mine?.table ?? []).every((text) => text.startsWith('plan of'))).toBe(true);
    expect(mine?.card?.topic).toBe(seatOf(name)?.topic);
  });

  it("the room's notes, but not what another wrote alone", () => {
    const said = JSON.stringify(report(as('Fibonacci')));
    for (const number of [0, 1, 2, 3, 4, 5]) {
      expect(said).toContain(`plan of ${number}`);
      expect(said.includes(`promise of ${number}`)).toBe(number === 5);
    }
  });

  it('where others sat without being told who they are', () => {
    const stranger = NAMES.find((name) => !together('Anaximander', name)) ?? '';
    const group = report(as('Anaximander')).homes.find((home) => home.name === seatOf(stranger)?.home);
    expect(group).toMatchObject({ own: false });
    expect(group?.members.map((member) => member.topics)).toContainEqual(topicsOf(seatOf(stranger)));
  });
});

describe('who sat where', () => {
  const ana = seatOf('Anaximander');
  const [mate = '', stranger = ''] = [true, false].map((same) =>
    NAMES.find((name) => name !== 'Anaximander' && (seatOf(name)?.home === ana?.home) === same),
  );
  const change = (more: Partial<Session>, left: readonly string[] = []): Session => ({
    ...session,
    people: new Map(
      [...session.people].map(([id, person]) => [id, left.some((name) => personId(name) === id) ? { ...person, status: 'left' } : person]),
    ),
    ...more,
  });
  const seats = (name: string, how: Partial<Seat>) => {
    const seat = seatOf(name);
    return new Map([...session.groups.seats, ...(seat ? [[personId(name), { ...seat, ...how }] as const] : [])]);
  };
  const read = (of: Session, reader: Viewer = COACH, names = true) => reportFor(standardKinds, of, reader, { names, at });
  const home = (of: Report) => of.homes.find(({ name }) => name === ana?.home);
  const memberAt = (of: Report, name: string) =>
    [...of.homes, ...of.experts].flatMap(({ members }) => members).filter((member) => member.name === name);
  const standIns = (visitor: string | null) => ({
    groups: { ...session.groups, standIns: [{ home: ana?.home ?? '', topic: ana?.topic ?? '', visitor }] },
  });

  it('says who left, at the table and among the experts, and nothing stood in where nothing had to', () => {
    const of = read(change({}, ['Anaximander']));
    expect(memberAt(of, 'Anaximander').map(({ left }) => left)).toEqual([true, true]);
    expect(memberAt(of, mate).map(({ left }) => left)).toEqual([false, false]);
    expect(of.homes.flatMap((one) => one.standIns)).toEqual([]);
    expect(of.people).toBe(6);
  });

  it('says what somebody took over besides their own topic', () => {
    const own = seatOf(mate)?.topic;
    const of = read(change({ groups: { ...session.groups, seats: seats(mate, { second: [ana?.topic ?? ''] }) } }, ['Anaximander']));
    expect(memberAt(of, mate)[0]?.topics).toEqual([own, ana?.topic]);
  });

  it('says where the card was read, and not where somebody who stayed had read the topic', () => {
    expect(home(read(change(standIns(null), ['Anaximander'])))?.standIns).toEqual([{ topic: ana?.topic, guest: null }]);
    expect(home(read(change(standIns(null))))?.standIns).toEqual([]);
  });

  it('says which guest came, also to the guest; without a name to whoever may not know it', () => {
    const of = change(standIns(personId(stranger)), ['Anaximander']);
    const from = seatOf(stranger)?.home ?? null;
    expect(home(read(of))?.standIns).toEqual([{ topic: ana?.topic, guest: { name: stranger, table: from, left: false } }]);
    expect(home(read(of, COACH, false))?.standIns).toEqual([{ topic: ana?.topic, guest: { name: null, table: from, left: false } }]);
    expect(memberAt(read(of), stranger).map(({ visits }) => visits)).toContainEqual([{ topic: ana?.topic, table: ana?.home }]);
    expect(read(of, as(stranger)).mine?.visits).toEqual([{ topic: ana?.topic, table: ana?.home }]);
    const later = change(standIns(personId(stranger)), ['Anaximander', stranger]);
    expect(home(read(later))?.standIns[0]?.guest).toEqual({ name: stranger, table: from, left: true });
  });

  it('says whom a companion was with, right after them, as far as the reader may know; they read nothing themselves', () => {
    const companions = [{ person: personId('Anaximander'), with: personId(mate) }];
    const of = change({ wishes: { ...session.wishes, companions } });
    expect(home(read(of))?.members.map(({ name, with: host }) => [name, host])).toEqual([
      [mate, null],
      ['Anaximander', { name: mate }],
    ]);
    expect(memberAt(read(of), 'Anaximander')[0]?.topics).toEqual([]);
    expect(read(of, as('Anaximander')).mine).toMatchObject({ with: { name: mate }, topics: [ana?.topic] });
    const nameless = home(read(of, COACH, false))?.members.map(({ name, with: host }) => [name, host]);
    expect(nameless).toEqual([
      [null, null],
      [null, { name: null }],
    ]);
  });
});
