import { beforeEach, describe, expect, it } from 'vitest';
import type { News } from '#shared/wire/messages';
import { Deliveries } from '../../../server/socket/deliveries.ts';

const screens = (count: number): ReadonlySet<string> => new Set(Array.from({ length: count }, (_, number) => `screen ${number}`));
const news = (to: number): News => ({ room: 'all', epoch: 'epoch', from: to - 1, to, changes: [{ at: ['number'], set: to }] });

/** What each screen has heard: from which version to which, and the numbers in it. */
let heard: Map<string, string[]>;
let portions: number[];
let deliveries: Deliveries;

beforeEach(() => {
  heard = new Map();
  portions = [];
  deliveries = new Deliveries((to, { from, to: version, changes = [] }) => {
    portions.push(to.length);
    const said = `${from}-${version}: ${changes.map((change) => ('set' in change ? change.set : '')).join(' ')}`;
    for (const screen of to) heard.set(screen, [...(heard.get(screen) ?? []), said]);
  });
});

const finish = (): void => {
  while (deliveries.areOwed) for (const _ of deliveries.round());
};

describe('news for a few screens', () => {
  it('are told at once', () => {
    deliveries.tell('home:1', news(1), screens(5));
    expect(heard.size).toBe(5);
    expect(deliveries.areOwed).toBe(false);
  });
});

describe('news for five hundred screens', () => {
  it('go out in portions, to each screen once and in order; who waits meanwhile hears it all as one piece', () => {
    const all = screens(500);
    deliveries.tell('all', news(1), all);
    expect(heard.size).toBe(0);
    const steps = deliveries.round();
    steps.next();
    steps.next();
    const [early, late] = [[...heard.keys()], [...all].filter((screen) => !heard.has(screen))];
    expect(early.length).toBeGreaterThan(0);
    expect(late.length).toBeGreaterThan(0);
    deliveries.tell('all', news(2), all);
    deliveries.tell('all', news(3), all);
    for (const _ of steps);
    finish();
    expect(Math.max(...portions)).toBeLessThan(100);
    for (const screen of early) expect(heard.get(screen), screen).toEqual(['0-1: 1', '1-3: 2 3']);
    for (const screen of late) expect(heard.get(screen), screen).toEqual(['0-3: 1 2 3']);
  });

  it('reach everybody within a round, however much happens meanwhile', () => {
    const all = screens(300);
    deliveries.tell('all', news(1), all);
    let steps = 0;
    for (const _ of deliveries.round()) deliveries.tell('all', news(2 + steps++), all);
    expect(heard.size).toBe(300);
    expect(steps).toBeLessThan(10);
    finish();
    for (const screen of all) {
      const numbers = (heard.get(screen) ?? []).flatMap((said) => said.replace(/^.*: /, '').split(' ').map(Number));
      expect(numbers, screen).toEqual(Array.from({ length: 1 + steps }, (_, at) => at + 1));
    }
  });

  it('are told at once to whoever cannot wait, and never twice', () => {
    const all = screens(200);
    deliveries.tell('all', news(1), all);
    deliveries.tell('all', news(2), all);
    deliveries.catchUp('all', 'screen 199');
    expect([...heard]).toEqual([['screen 199', ['0-2: 1 2']]]);
    finish();
    for (const screen of all) expect(heard.get(screen), screen).toEqual(['0-2: 1 2']);
  });

  it('are kept from whoever has left the room meanwhile', () => {
    deliveries.tell('all', news(1), screens(200));
    deliveries.leave('all', 'screen 150');
    finish();
    expect(heard.size).toBe(199);
    expect(heard.has('screen 150')).toBe(false);
  });

  it('leave nothing behind when all have left', () => {
    deliveries.tell('all', news(1), screens(70));
    for (const screen of screens(70)) deliveries.leave('all', screen);
    expect(deliveries.areOwed).toBe(false);
  });

  it('are told to nobody where nobody is', () => {
    deliveries.tell('all', news(1), screens(0));
    deliveries.tell('all', news(2), screens(70));
    deliveries.tell('all', news(3), screens(0));
    finish();
    expect(portions).not.toContain(0);
    expect(heard.size).toBe(70);
  });

  it('let other rooms go in between', () => {
    deliveries.tell('all', news(1), screens(200));
    deliveries.tell('presenter', { ...news(7), room: 'presenter' }, new Set(['wall']));
    expect(heard.get('wall')).toEqual(['6-7: 7']);
    finish();
    expect(heard.size).toBe(201);
  });
});
