import { beforeEach, describe, expect, it } from 'vitest';
import type { News } from '#shared/wire/messages';
import { Deliveries } from '../../../server/socket/deliveries.ts';

const screens = (count: number): string[] => Array.from({ length: count }, (_, number) => `screen ${number}`);
const news = (to: number): News => ({ room: 'all', epoch: 'epoch', from: to - 1, to, changes: [] });

let heard: Map<string, number[]>;
let portions: number[];
let deliveries: Deliveries;

beforeEach(() => {
  heard = new Map();
  portions = [];
  deliveries = new Deliveries((to, { to: version }) => {
    portions.push(to.length);
    for (const screen of to) heard.set(screen, [...(heard.get(screen) ?? []), version]);
  });
});

const finish = (): void => {
  for (const _ of deliveries.all());
};

describe('news for a few screens', () => {
  it('are told at once', () => {
    deliveries.tell('home:1', news(1), screens(5));
    expect(heard.size).toBe(5);
    expect(deliveries.areOwed).toBe(false);
  });
});

describe('news for five hundred screens', () => {
  it('go out in portions, to each screen once and in order, also what comes meanwhile', () => {
    const all = screens(500);
    deliveries.tell('all', news(1), all);
    expect(heard.size).toBe(0);
    const steps = deliveries.all();
    steps.next();
    steps.next();
    expect(heard.size).toBeGreaterThan(0);
    expect(heard.size).toBeLessThan(500);
    deliveries.tell('all', news(2), all);
    // A few, who have yet to hear the first.
    deliveries.tell('all', news(3), all.slice(-3));
    for (const _ of steps);
    expect(deliveries.areOwed).toBe(false);
    expect(Math.max(...portions)).toBeLessThan(100);
    for (const [at, screen] of all.entries()) expect(heard.get(screen), screen).toEqual(at < 497 ? [1, 2] : [1, 2, 3]);
  });

  it('are told at once to whoever cannot wait, and never twice', () => {
    const all = screens(200);
    deliveries.tell('all', news(1), all);
    deliveries.tell('all', news(2), all);
    deliveries.catchUp('all', 'screen 199');
    expect([...heard]).toEqual([['screen 199', [1, 2]]]);
    finish();
    for (const screen of all) expect(heard.get(screen), screen).toEqual([1, 2]);
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
    deliveries.tell('all', news(1), []);
    deliveries.tell('all', news(2), screens(70));
    deliveries.tell('all', news(3), []);
    finish();
    expect(portions).not.toContain(0);
    expect(heard.size).toBe(70);
  });

  it('let other rooms go in between', () => {
    deliveries.tell('all', news(1), screens(200));
    deliveries.tell('presenter', { ...news(7), room: 'presenter' }, ['wall']);
    expect(heard.get('wall')).toEqual([7]);
    finish();
    expect(heard.size).toBe(201);
  });
});
