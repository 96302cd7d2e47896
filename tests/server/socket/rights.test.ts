// Who may ask for what, tried through the door with every command there is.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineCommands } from '#shared/session/commands';
import type { PeopleView } from '#shared/view/deskViews';
import { standardKinds } from '#shared/wire/standard';
import type { Connection } from '../../../server/rehearsal/connection.ts';
import { newId } from '../../../server/rehearsal/connection.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { until } from '../../kit/until.ts';
import { arrive, enter, type Guest, openRoom, type Room, refused, versionFor } from './room.ts';

let house: House;
let room: Room;

beforeAll(async () => {
  house = await openHouse();
});

beforeEach(async () => {
  room = await openRoom(house, ['Ana', 'Bo', 'Cem', 'Dee']);
});

afterEach(() => {
  room.close();
  expect(house.faults).toEqual([]);
});

afterAll(() => house.close());

const NOTE = 'note-00000001';

/** What a well-meaning console would send with each command that is the facilitator's alone. */
const FACILITATORS_ONLY: { readonly [type: string]: object } = {
  'session.goTo': { from: 'gather', to: 'read' },
  'session.begin': { stage: 'gather' },
  'session.pause': { stage: 'gather', paused: true },
  'session.extend': { stage: 'gather', minutes: 60 },
  'session.arrange': { ahead: ['read'] },
  'session.skip': { stage: 'read', skip: true },
  'session.lockDoor': { locked: true },
  'session.end': { ended: true },
  'people.add': { person: 'person-0001', name: 'Zoë' },
  'people.remove': { people: ['person-0001'], removed: true },
  'people.removeSimulated': {},
  'groups.form': {},
  'groups.dealRest': {},
  'groups.move': { person: 'person-0001', home: '1', expert: null },
  'groups.giveTopic': { person: 'person-0001', topic: 'A' },
  'groups.undo': {},
  'groups.set': { maxTable: 3 },
  'groups.wish': { kind: 'apart', people: ['person-0001', 'person-0002'], on: true },
  'groups.fix': { people: ['person-0001'], fixed: true },
  'groups.closeWindow': { home: '1' },
  'groups.repair': { repair: '00000000' },
  'groups.dismiss': { repair: '00000000' },
  'people.expect': { people: [{ person: 'person-0009', name: 'Zoë', answers: [] }] },
  'people.told': { people: ['person-0001'] },
  'people.recognise': { person: 'person-0001', expected: 'person-0009' },
  'people.unexpect': { people: ['person-0009'] },
  'people.setStatuses': { people: ['person-0001'], status: 'left' },
  'show.showPoint': { point: 2 },
  'read.clearRequests': {},
  'discuss.hideNote': { note: NOTE, on: true },
  'teach.hideNote': { note: NOTE, on: true },
  'debrief.spotlight': { note: null },
  'debrief.showNames': { on: true },
  'debrief.showPrompt': { board: null, prompt: null },
  'debrief.makeTheme': { theme: 'theme-00001', title: 'Mine' },
  'debrief.renameTheme': { theme: 'theme-00001', title: 'Mine' },
  'debrief.dropTheme': { theme: 'theme-00001' },
  'debrief.putInTheme': { note: NOTE, theme: null },
  'debrief.hideNote': { note: NOTE, on: true },
};

/** A stage of each kind, to send the commands of that kind to. */
const STAGE_OF: { readonly [kind: string]: string } = { show: 'why', read: 'read', discuss: 'wall', teach: 'teachA', debrief: 'debriefA' };
const stageFor = (type: string): string | null => STAGE_OF[type.split('.')[0] ?? ''] ?? null;

describe('what only facilitators may do', () => {
  it('is all in the table of this test', () => {
    const engine = Object.entries(engineCommands).flatMap(([type, { may }]) => (may === 'facilitator' ? [type] : []));
    const stages = [...standardKinds.values()].flatMap(({ name, commands }) =>
      Object.entries(commands).flatMap(([type, { may }]) => (may === 'facilitator' ? [`${name}.${type}`] : [])),
    );
    expect(Object.keys(FACILITATORS_ONLY).sort()).toEqual([...engine, ...stages].sort());
  });

  it('is refused to people on their phones, in whatever stage the room is', async () => {
    for (const stage of ['why', 'read', 'wall', 'teachA', 'debriefA']) {
      await room.coach.goTo(stage);
      // Two who are new for each stage: nobody may ask so often.
      const eves = [await arrive(house, room.code, `Eve in ${stage}`), await arrive(house, room.code, `Eva in ${stage}`)] as const;
      const before = await versionFor(eves[0]);
      for (const [at, [type, data]] of Object.entries(FACILITATORS_ONLY).entries()) {
        const to = stageFor(type);
        const answer = await eves[at % 2 === 0 ? 0 : 1].screen.commandAs({ id: newId(), type, stage: to, data });
        const opened =
          to === null ||
          to === stage ||
          ['why', 'read', 'wall', 'teachA', 'debriefA'].indexOf(to) < ['why', 'read', 'wall', 'teachA', 'debriefA'].indexOf(stage);
        expect(answer, `${type} in ${stage}`).toEqual(refused(opened ? 'facilitatorOnly' : 'notThisStage'));
      }
      expect(await versionFor(eves[0])).toBe(before);
      for (const { screen } of eves) screen.close();
    }
  });

  it('and everything else, is refused to the projector', async () => {
    const projector = await enter(house, room.code, 'presenter');
    const before = await room.version();
    const others = [
      ...Object.keys(engineCommands),
      ...[...standardKinds.values()].flatMap(({ name, commands }) => Object.keys(commands).map((type) => `${name}.${type}`)),
    ];
    for (const type of others) {
      const data = FACILITATORS_ONLY[type] ?? {};
      expect(await projector.commandAs({ id: newId(), type, stage: stageFor(type), data }), type).toEqual(refused('facilitatorOnly'));
    }
    expect(await room.version()).toBe(before);
    projector.close();
  });
});

describe('what only people on their phones may do', () => {
  it('is refused to facilitators', async () => {
    await room.coach.goTo('read');
    await room.coach.goTo('debriefA');
    const before = await room.version();
    expect(await room.coach.command('read.needTime', 'read', {})).toEqual(refused('participantOnly'));
    expect(await room.coach.command('debrief.echo', 'debriefA', { note: NOTE, on: true })).toEqual(refused('participantOnly'));
    expect(await room.version()).toBe(before);
  });
});

describe('somebody’s own', () => {
  it('name, status and arrival are changed by nobody else', async () => {
    const [ana, bo] = room.guests;
    if (!ana || !bo) throw new Error('Two are needed');
    const before = await room.version();
    expect(await ana.screen.command('people.rename', null, { person: bo.id, name: 'Boo' })).toEqual(refused('notYours'));
    expect(await ana.screen.command('people.setStatus', null, { person: bo.id, status: 'left' })).toEqual(refused('notYours'));
    expect(await ana.screen.command('people.arrive', null, { arrived: true, for: bo.id })).toEqual(refused('hasPhone', { name: 'Bo' }));
    expect(await ana.screen.command('groups.takeTopic', null, { topic: 'A', for: bo.id })).toEqual(refused('hasPhone', { name: 'Bo' }));
    expect(await ana.screen.command('people.rename', null, { person: 'person-nobody', name: 'Boo' })).toEqual(refused('noSuchPerson'));
    expect(await room.version()).toBe(before);
  });
});

interface NotesView {
  readonly view: { readonly notes: readonly { readonly id: string; readonly text: string }[] };
}

function notesIn(screen: Connection): readonly string[] {
  return [...screen.rooms.values()].flatMap((slices) => ((slices.group as unknown as NotesView | null)?.view.notes ?? []).map(({ text }) => text));
}

describe('notes of another group', () => {
  it('never arrive, and cannot be written, changed, starred or withdrawn from outside', async () => {
    await room.coach.goTo('form');
    // Two tables of two: everybody but Ana and Bo sits at the other one.
    const seven = await Promise.all(['Eli', 'Fay', 'Gus'].map((name) => arrive(house, room.code, name)));
    await room.coach.command('groups.form', null, {});
    await room.coach.goTo('actions');
    await room.coach.command('session.begin', null, { stage: 'actions' });
    const guests = [...room.guests, ...seven];
    // Phones were seated as they came, and again when groups were formed: they may have yet to hear of that.
    const { people } = room.coach.slice('facilitator', 'people') as PeopleView;
    const tableOf = ({ id }: Guest): string => `home:${people.find((person) => person.id === id)?.home}`;
    const ana = guests[0];
    if (!ana) throw new Error('Ana is missing');
    await until('everybody sits at their table', () => guests.every((guest) => guest.screen.rooms.has(tableOf(guest))));
    const stranger = guests.find((guest) => tableOf(guest) !== tableOf(ana));
    const mate = guests.find((guest) => guest !== ana && tableOf(guest) === tableOf(ana));
    if (!stranger || !mate) throw new Error('One table only');

    expect(
      await ana.screen.command('discuss.addNote', 'actions', { note: NOTE, prompt: 'agree', text: 'Only for our table', for: null }),
    ).toMatchObject({ ok: true });
    await until('the table sees the note', () => notesIn(mate.screen).includes('Only for our table'));
    const before = await room.version();
    const meddle = { note: NOTE, prompt: 'agree', text: 'Mine now', on: true, for: ana.id };
    expect(
      await stranger.screen.commandAs({ id: newId(), type: 'discuss.addNote', stage: 'actions', data: { ...meddle, note: newId() } }),
    ).toMatchObject({ ok: false });
    expect(await stranger.screen.commandAs({ id: newId(), type: 'discuss.addNote', stage: 'actions', data: { ...meddle, for: null } })).toEqual(
      refused('notYours'),
    );
    expect(await stranger.screen.commandAs({ id: newId(), type: 'discuss.star', stage: 'actions', data: meddle })).toEqual(refused('otherGroup'));
    for (const type of ['discuss.editNote', 'discuss.withdrawNote', 'discuss.restoreNote']) {
      for (const { screen } of [stranger, mate])
        expect(await screen.commandAs({ id: newId(), type, stage: 'actions', data: meddle })).toEqual(refused('notYours'));
    }
    expect(await room.version()).toBe(before);

    // A note of the stranger's own goes out after all that; with it everything before has arrived.
    await stranger.screen.command('discuss.addNote', 'actions', { note: newId(), prompt: 'agree', text: 'Ours', for: null });
    await until('the other table sees its own note', () => notesIn(stranger.screen).includes('Ours'));
    expect(notesIn(stranger.screen)).toEqual(['Ours']);
    expect(JSON.stringify([...stranger.screen.rooms])).not.toContain('Only for our table');
    for (const { screen } of seven) screen.close();
  });
});
