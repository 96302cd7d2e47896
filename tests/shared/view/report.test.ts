import { describe, expect, it } from 'vitest';
import type { Viewer } from '#shared/people/actor';
import { topicsOf } from '#shared/people/groups';
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
