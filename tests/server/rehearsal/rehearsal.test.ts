import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PeopleView, RunSheetView } from '#shared/view/deskViews';
import type { Report, ReportSection } from '#shared/view/reportPage';
import type { SeatedView } from '#shared/view/views';
import { standardBehaviours } from '#shared/wire/standardBehaviours';
import { beginRehearsal } from '../../../server/rehearsal/rehearsal.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { Truth } from '../../kit/truth.ts';
import { until } from '../../kit/until.ts';

const SHARES = { late: 0.12, leaving: 0.12, silent: 0.12, asleep: 0.12 };
/** Faster than anybody may ask for, so that only the door's own pace is waited for. */
const SPEED = 240;
/** Every passage of the ready workshop ends with a claim under this heading. */
const SAME_HEADING = 'A claim to argue with';

let house: House;
let desk: Truth;
beforeAll(async () => {
  house = await openHouse();
  desk = new Truth(house.origin);
});
afterAll(async () => {
  desk.close();
  await house.close();
});

const people = () => (desk.slice('facilitator', 'people') as PeopleView | null)?.people ?? [];

it('24 people, some of them late, leaving, silent or asleep, play the ready workshop to its end, and go in one tap (seed 7)', {
  timeout: 240_000,
}, async () => {
  const { code, facilitatorSecret } = await house.create('collective-efficacy');
  const orders = { origin: house.origin, code, facilitatorSecret, people: 24, speed: SPEED, seed: 7, play: true, ends: false };
  const rehearsal = await beginRehearsal(orders, { behaviours: standardBehaviours, shares: SHARES });
  if (!rehearsal.ok) throw new Error(rehearsal.refusal.reason);
  await rehearsal.over;
  await desk.enter({ code, as: 'facilitator', secret: facilitatorSecret });
  await until('the console sees the room', () => people().length > 0);

  // Every stage was visited, in its order.
  const { stages } = desk.slice('facilitator', 'runSheet') as RunSheetView;
  expect(rehearsal.conductor?.visited).toEqual(stages.map(({ id }) => id));
  expect(stages.every(({ openedAt }) => openedAt !== null)).toBe(true);

  // Everybody came, each in their way, and everybody is marked.
  const tempers = (temper: string) => rehearsal.crowd.people.filter(({ role }) => role.temper === temper);
  expect(people()).toHaveLength(24);
  expect(people().every(({ simulated }) => simulated)).toBe(true);
  expect((desk.slice('presenter', 'room') as SeatedView).people.every(({ simulated }) => simulated)).toBe(true);
  expect(people().filter(({ late }) => late)).toHaveLength(tempers('late').length);
  expect(people().filter(({ status }) => status === 'left')).toHaveLength(tempers('leaving').length);
  expect(tempers('silent').map(({ notes }) => notes)).toEqual(tempers('silent').map(() => 0));
  expect(tempers('steady').every(({ notes }) => notes > 8)).toBe(true);

  // Everything they wrote is in the report, and it differs by topic and by prompt.
  const response = await fetch(`${house.origin}/api/reports/${code}`, { headers: { Authorization: `Bearer ${facilitatorSecret}` } });
  const report = (await response.json()) as Report;
  const textsIn = (sections: readonly ReportSection[]) =>
    sections.flatMap(({ prompts }) => prompts.flatMap(({ notes }) => notes.map(({ text }) => text)));
  const all = [...report.byTopic.flatMap(({ sections }) => textsIn(sections)), ...textsIn(report.room)];
  expect(all).toHaveLength(rehearsal.crowd.count().notes);
  expect(new Set(all).size / all.length).toBeGreaterThan(0.7);
  // Two may write the same about two topics only where they quote a heading that stands in both passages.
  const [a, b] = report.byTopic.map(({ sections }) => new Set(textsIn(sections)));
  expect([...(a ?? [])].filter((text) => b?.has(text) && !text.includes(SAME_HEADING))).toEqual([]);
  for (const { prompts } of report.byTopic.flatMap(({ sections }) => sections)) {
    const [first, second] = prompts.map(({ notes }) => new Set(notes.map(({ text }) => text)));
    expect([...(first ?? [])].filter((text) => second?.has(text))).toEqual([]);
  }
  expect(report.spotlights.length).toBeGreaterThan(0);
  expect(report.byTopic.every(({ sections }) => textsIn(sections).length > 4)).toBe(true);

  // One tap, and they are gone.
  expect(await desk.command('people.removeSimulated', null, {})).toMatchObject({ ok: true });
  await rehearsal.crowd.over;
  await until('nobody is left', () => people().every(({ removed }) => removed), { instead: () => people().filter(({ removed }) => !removed) });
  expect(rehearsal.crowd.people.every(({ whereabouts }) => whereabouts === 'out' || whereabouts === 'left')).toBe(true);
  expect(house.faults).toEqual([]);
});
