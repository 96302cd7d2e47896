// What leaves the house in the moment between storing a change and telling it, with screens that only listen.

import { afterEach, expect, it, vi } from 'vitest';
import type { Viewer } from '#shared/people/actor';
import type { News } from '#shared/wire/messages';
import { standardKinds } from '#shared/wire/standard';
import { memoryLog } from '../../../server/log/memory.ts';
import type { Screen, Server } from '../../../server/socket/io.ts';
import { Outlet } from '../../../server/socket/outlet.ts';
import { until } from '../../kit/until.ts';
import { ask, coach, found, join, load } from '../live/running.ts';

const NAMES = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'];
const idOf = (name: string): string => `person-${name}`.padEnd(10, '_');

interface Listener {
  readonly screen: Screen;
  readonly heard: News[];
}

function listener(id: string): Listener {
  const heard: News[] = [];
  const rooms = new Set<string>();
  const screen = {
    id,
    rooms,
    join: (room: string) => rooms.add(room),
    leave: (room: string) => rooms.delete(room),
    emit: (what: string, news: News) => what === 'news' && heard.push(news),
    disconnect: () => rooms.clear(),
  };
  return { screen: screen as unknown as Screen, heard }; // an outlet asks no more of a socket
}

function hub(listeners: readonly Listener[]): Server {
  const io = {
    to: (targets: string | readonly string[]) => ({
      emit(_: 'news', news: News) {
        const all = [targets].flat();
        for (const { screen, heard } of listeners) if (all.includes(screen.id) || all.some((room) => screen.rooms.has(room))) heard.push(news);
      },
    }),
    sockets: {
      adapter: {
        rooms: {
          get(room: string): ReadonlySet<string> | undefined {
            const inside = listeners.flatMap(({ screen }) => (screen.rooms.has(room) ? [screen.id] : []));
            return inside.length > 0 ? new Set(inside) : undefined;
          },
        },
      },
    },
  };
  return io as unknown as Server; // nor more of the server
}

afterEach(() => vi.restoreAllMocks());

it.each(['moved', 'removed'] as const)(
  'whoever was %s hears nothing of the old table, though an earlier change is still being told there',
  async (how) => {
    const log = memoryLog();
    await found(log);
    const live = await load(log);
    for (const name of NAMES) await live.handle(join(idOf(name), name));
    await live.handle(ask(coach, 'session.goTo', { from: 'gather', to: 'form', formation: null }));
    await live.settled();
    const homeOf = (name: string): string => live.session.groups.seats.get(idOf(name))?.home ?? '';
    const mate = NAMES.find((name) => name !== 'Ana' && homeOf(name) === homeOf('Ana')) ?? '';
    const elsewhere = live.session.groups.homes.find(({ id }) => id !== homeOf('Ana'))?.id ?? '';
    const [room, viewer] = [`home:${homeOf('Ana')}`, (name: string): Viewer => ({ role: 'participant', person: idOf(name) })];

    const [ana, other] = [listener('ana'), listener('other')];
    const outlet = new Outlet(hub([ana, other]), standardKinds, live, 'epoch');
    outlet.admit(ana.screen, viewer('Ana'), '', new Map());
    outlet.admit(other.screen, viewer(mate), '', new Map());
    await until('both see their table', () => [ana, other].every(({ heard }) => heard.some((news) => news.room === room)));

    slowly();
    await live.handle(ask(coach, 'people.rename', { person: idOf(mate), name: 'Somebody' }));
    ana.heard.splice(0);
    const person = idOf('Ana');
    const goes =
      how === 'moved'
        ? ask(coach, 'groups.move', { person, home: elsewhere, expert: null })
        : ask(coach, 'people.remove', { people: [person], removed: true });
    expect(await live.handle(goes)).toMatchObject({ ok: true });
    // Somebody at the old table has tapped, and is told what they have yet to be told before they are answered.
    outlet.catchUp(other.screen);
    await live.settled();
    await until('the old table sees it', () => JSON.stringify(other.heard.filter((news) => news.room === room)).includes('Somebody'));
    expect(ana.heard.filter((news) => news.room === room)).toEqual([]);
    if (how === 'removed') expect(ana.screen.rooms.size).toBe(0);
  },
);

/** As in a full room on a slow machine: with every look at the clock the time for another portion is over. */
function slowly(): void {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
}

/** Many more than fit into one round of telling. */
const CHANGES = 600;

it.each([
  ['what one room sees', 'all', 130, () => ask(coach, 'session.extend', { stage: 'gather', minutes: 1 })],
  ['what every room sees', 'presenter', 20, (change: number) => ask(coach, 'people.rename', { person: idOf('Ana'), name: `Ana ${change}` })],
])('who comes while %s changes without a pause has the room soon, and nobody falls far behind', async (_, looked, crowd, change) => {
  const log = memoryLog();
  await found(log);
  const live = await load(log);
  await live.handle(join(idOf('Ana'), 'Ana'));
  const screens = Array.from({ length: crowd }, (__, at) => listener(`screen ${at}`));
  const newcomer = listener('newcomer');
  const outlet = new Outlet(hub([...screens, newcomer]), standardKinds, live, 'epoch');
  const viewer: Viewer = { role: 'presenter' };
  for (const { screen } of screens) outlet.admit(screen, viewer, '', new Map());
  const versionOf = ({ heard }: Listener): number => heard.filter(({ room }) => room === looked).at(-1)?.to ?? 0;
  await until('everybody has the room', () => screens.every((one) => versionOf(one) > 0));
  slowly();
  const before = versionOf(screens[0] as Listener);
  for (let at = 0; at < CHANGES; at++) {
    if (at === 5) outlet.admit(newcomer.screen, viewer, '', new Map());
    expect(await live.handle(change(at))).toMatchObject({ ok: true });
    // Whoever has tapped is told before they are answered.
    if (looked === 'all') outlet.catchUp((screens[at % crowd] as Listener).screen);
  }
  expect(newcomer.heard.some(({ room, slices }) => room === looked && slices !== undefined)).toBe(true);
  const versions = [...screens, newcomer].map(versionOf);
  const newest = Math.max(...versions);
  expect(newest).toBeGreaterThan(before);
  expect(newest - Math.min(...versions)).toBeLessThan(CHANGES / 4);
});
