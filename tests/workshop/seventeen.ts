// Seventeen people at their tables, reading, two of them with a phone; and the console beside what the server knows.

import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { DeskView, PeopleView } from '#shared/view/deskViews';
import { barriersIn } from '../kit/barriers.ts';
import { closeDevices, newLaptop, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';
import { joinPhone, type Phone } from './room.ts';

const WITH_PHONE = ['Ana', 'Bea'];
const WITHOUT_PHONE = Array.from({ length: 15 }, (_, at) => `Guest ${String.fromCharCode(65 + at)}`);

type Person = PeopleView['people'][number];

export class Seventeen {
  readonly truth: Truth;
  readonly phones: Phone[] = [];
  readonly page: Page;
  readonly house: House;
  readonly session: Opened;

  private constructor(truth: Truth, page: Page, house: House, session: Opened) {
    this.truth = truth;
    this.page = page;
    this.house = house;
    this.session = session;
  }

  /** With no repair that is made by itself: each test says when one is. */
  static async open(house: House): Promise<Seventeen> {
    const session = await house.create('collective-efficacy');
    const truth = new Truth(house.origin);
    await truth.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
    const { page } = await newLaptop(await openBrowser(), { width: 1440, height: 900 });
    const room = new Seventeen(truth, page, house, session);
    for (const name of WITH_PHONE) room.phones.push(await joinPhone({ house, session }, name));
    for (const [at, name] of WITHOUT_PHONE.entries()) {
      const id = `guest-without-phone-${at + 10}`;
      expect(await truth.command('people.add', null, { person: id, name, answers: [], expected: null })).toMatchObject({ ok: true });
    }
    await until('everybody is in', () => room.roster().length === WITH_PHONE.length + WITHOUT_PHONE.length);
    await room.mendBySelf(false);
    await truth.goInto('form');
    await truth.command('groups.dealRest', null, { home: null });
    await truth.goInto('read');
    await until('everybody has a topic', () => room.roster().every((one) => one.topic !== null));
    await page.goto(`${house.origin}/f/${session.code}#${session.facilitatorSecret}`);
    await page.getByRole('heading', { level: 1, name: truth.stage.title }).waitFor();
    return room;
  }

  // The rooms hold JSON of the types that shared/view tells.
  desk(): DeskView {
    return this.truth.slice('facilitator', 'desk') as DeskView;
  }

  roster(): readonly Person[] {
    return this.truth.people;
  }

  person(id: string): Person | undefined {
    return this.roster().find((one) => one.id === id);
  }

  async mendBySelf(autoRepair: boolean): Promise<void> {
    const kept = { maxTable: null, largestExpert: null, weights: null, tables: null, topics: null, favourites: null, seated: null, scribes: null };
    expect(await this.truth.command('groups.set', null, { ...kept, autoRepair })).toMatchObject({ ok: true });
  }

  /** Somebody without a phone whom the table would miss: nobody else there has the topic. */
  missed(): Person {
    const found = this.roster().find((one) => !one.phone && one.status === 'here' && !this.roster().some((other) => shares(one, other)));
    if (!found) throw new Error('Every topic has two readers at every table');
    return found;
  }

  light(): Locator {
    return this.page.getByRole('status', { name: 'Coverage' });
  }

  needs(): Locator {
    return this.page.getByRole('complementary', { name: 'What needs you' });
  }

  /** On one of them, or on the head of their list: not back at the top of the page. */
  focusIsAmongNeeds(): Promise<boolean> {
    return this.needs().evaluate((needs) => document.activeElement?.matches('li, h2') === true && needs.contains(document.activeElement));
  }

  /** What the console offers to mend the room with: the best way first. */
  offer(): Locator {
    return this.needs()
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: 'Leave it' }) });
  }

  /** The name of somebody, where it can be tapped now. */
  name(id: string): Locator {
    return this.page.getByRole('main').locator(`[data-person="${id}"]:visible`);
  }

  async expectNoBarriers(): Promise<void> {
    expect(await barriersIn(this.page)).toEqual([]);
  }
}

function shares(one: Person, other: Person): boolean {
  return other !== one && other.home === one.home && other.status === 'here' && [other.topic, ...other.second].includes(one.topic);
}

/** A house for the file, and a room of its own for each test. */
export function seventeenForEach(set: (room: Seventeen) => void): void {
  const rooms: Seventeen[] = [];
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ screens: true });
  });
  beforeEach(async () => {
    const room = await Seventeen.open(house);
    rooms.push(room);
    set(room);
  });
  afterEach(closeDevices);
  afterAll(async () => {
    for (const { truth } of rooms) truth.close();
    await house.close();
    expect(house.faults).toEqual([]);
  });
}
