import { describe, expect, it } from 'vitest';
import type { MeView, SessionView } from '#shared/view/views';
import { groupRoom, isWhole, type Rooms, sightOf, viewOf } from '../../../client/participant/stageView.ts';

const session = (id: string, grouping: SessionView['stage']['grouping']): SessionView => ({
  code: 'ABC234',
  title: 'Together',
  language: 'en',
  criteria: [],
  topics: [{ id: 'A', title: 'One' }],
  stage: { id, kind: 'discuss', title: id, instruction: '', grouping, phase: 'running', number: 1, of: 2, minutes: null },
  timer: null,
  locked: false,
  ended: false,
  asks: { favourites: false, seated: false },
});
const seat = {
  home: '3',
  homeTable: 3,
  topic: 'B',
  second: ['A'],
  expert: 'B2',
  expertTable: 5,
  expertTopic: 'B',
  homeName: '',
  homePlace: '',
  expertPlace: '',
};
const nothing = { favourites: [], sitsAt: null, held: [], told: null, visits: [] };
const me: MeView = {
  id: 'ana',
  name: 'Ana',
  personalCode: '1234',
  status: 'here',
  simulated: false,
  arrived: true,
  joinedDuring: null,
  seat,
  ...nothing,
};
const at = (stage: string, view: unknown) => ({ stage, view });

/** The rooms as they arrive: JSON, so that a test may write them as plain objects. */
const rooms = (stage: string, more: object = {}): Rooms =>
  JSON.parse(
    JSON.stringify({
      all: { session: session(stage, 'expert'), stage: at(stage, { prompts: [] }), group: null },
      'person:ana': { me, stage: at(stage, { hidden: [] }), card: null, group: null },
      'home:3': { table: { id: '3', table: 3, topic: null, members: [] }, group: null },
      'expert:B2': { table: { id: 'B2', table: 5, topic: 'B', members: [] }, group: at(stage, { notes: [] }) },
      'topic:A': { stage: at(stage, 'reading A') },
      'topic:B': { stage: at(stage, 'reading B') },
      ...more,
    }),
  );

describe('what a stage shows on the phone', () => {
  it('comes from the room of the group in which the stage seats me', () => {
    expect(groupRoom('whole', me)).toBe('all');
    expect(groupRoom('home', me)).toBe('home:3');
    expect(groupRoom('expert', me)).toBe('expert:B2');
    expect(groupRoom('alone', me)).toBe('person:ana');
    expect(groupRoom('expert', { ...me, seat: null })).toBeNull();
    expect(groupRoom('home', { ...me, seat: null })).toBeNull();
  });

  it('is put together from my rooms, my own topic first', () => {
    const sight = sightOf(rooms('experts'), 'ana');
    expect(sight).toMatchObject({
      all: { prompts: [] },
      group: { notes: [] },
      mine: { hidden: [] },
      topics: [
        { topic: 'B', view: 'reading B' },
        { topic: 'A', view: 'reading A' },
      ],
      table: { id: '3' },
      expertTable: { id: 'B2' },
    });
  });

  it('is nothing until I am in', () => {
    expect(sightOf({}, null)).toBeNull();
    expect(sightOf(rooms('experts'), 'bea')).toBeNull();
  });

  it('never takes a former stage for this one', () => {
    const mixed = rooms('experts', { 'expert:B2': { table: null, group: at('before', { notes: ['old'] }) } });
    const sight = sightOf(mixed, 'ana');
    expect(sight?.group).toBeNull();
    expect(sight && isWhole(mixed, sight)).toBe(false);
  });

  it('is whole when the last room of a change has arrived', () => {
    const all = rooms('experts');
    const sight = sightOf(all, 'ana');
    expect(sight && isWhole(all, sight)).toBe(true);
    const { 'expert:B2': _, ...without } = all;
    expect(sight && isWhole(without, sight)).toBe(false);
  });

  it('holds what was asked in this stage, or in none, and a key for its drafts', () => {
    const sight = sightOf(rooms('experts'), 'ana');
    if (!sight) throw new Error('There is a sight');
    const asked = ['experts', 'teach-a', null].map((stage, at) => ({ id: `c${at}`, type: 'x', stage, data: {}, madeAt: at }));
    const view = viewOf(sight, { pending: asked, current: true, now: () => 0 });
    expect(view.pending.map((one) => one.id)).toEqual(['c0', 'c2']);
    expect(view.draftKey).toBe('ABC234:ana:experts');
  });
});
