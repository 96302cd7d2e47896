// Groups as four phones see them: the door knows its roster, wishes are asked for, topics collide, and somebody is moved.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupView } from '#shared/view/deskViews';
import type { SeatedView } from '#shared/view/views';
import { newId } from '../../server/rehearsal/connection.ts';
import { barriersIn } from '../kit/barriers.ts';
import { newPhone, newProjector, openBrowser } from '../kit/browser.ts';
import { type House, type Opened, openHouse } from '../kit/house.ts';
import { Truth } from '../kit/truth.ts';
import { until } from '../kit/until.ts';

let house: House;
let session: Opened;
let facilitator: Truth;
const phones = new Map<string, Page>();

beforeAll(async () => {
  house = await openHouse({ screens: true });
  session = await house.create('collective-efficacy');
  facilitator = new Truth(house.origin);
  await facilitator.enter({ code: session.code, as: 'facilitator', secret: session.facilitatorSecret });
});

afterAll(async () => {
  facilitator.close();
  await house.close();
  expect(house.faults).toEqual([]);
});

// The rooms hold JSON of the types that shared/view/views tells.
const setup = () => facilitator.slice('facilitator', 'setup') as SetupView;
const homes = () => (facilitator.slice('presenter', 'room') as SeatedView).homes;
const person = (name: string) => facilitator.people.find((one) => one.name === name);

async function atTheDoor(): Promise<Page> {
  const { page } = await newPhone(await openBrowser());
  await page.goto(`${house.origin}/J/${session.code}`);
  await page.getByRole('heading', { name: 'Fostering collective efficacy' }).waitFor();
  return page;
}

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

const topic = (page: Page, letter: string) => page.locator(`li[data-topic="${letter}"]`).getByRole('button');
const pageOf = (name: string): Page => {
  const page = phones.get(name);
  if (!page) throw new Error(`${name} has no phone`);
  return page;
};

describe('groups on phones', () => {
  it('are joined by a tap on the roster, or by answering what the door asks', async () => {
    const [ana, ben] = [newId(), newId()];
    await facilitator.asks('people.expect', {
      people: [
        { person: ana, name: 'Ana López', answers: [{ question: 'school', answer: 'St. Mary' }] },
        { person: ben, name: 'Ben', answers: [] },
        { person: newId(), name: 'Analyn Cruz', answers: [] },
      ],
    });
    await facilitator.asks('groups.set', { favourites: true, seated: true, tables: [{ number: 1, name: 'The Oaks', place: 'by the window' }] });

    // On the list: one tap, and nothing is asked that the list has answered.
    const first = await atTheDoor();
    await first.getByLabel('Your name').fill('ana lopez');
    await first.getByText('One name on the list fits.').waitFor({ state: 'attached' });
    await expectNoBarriers(first);
    await first.getByRole('button', { name: 'Ana López' }).click();
    await first.getByText(/You are on the list as .*Ana López/).waitFor();
    expect(await first.getByLabel('Your school').count()).toBe(0);
    await first.getByRole('button', { name: 'Join', exact: true }).click();
    await first.getByRole('heading', { name: /You’re in/ }).waitFor();
    await until('Ana is off the roster', () => setup().expected.every(({ id }) => id !== ana));
    expect(person('Ana López')?.answers).toEqual({ school: 'St. Mary' });
    phones.set('Ana López', first);

    // Typed in full and not tapped: asked, rather than expected for ever.
    const second = await atTheDoor();
    await second.getByLabel('Your name').fill('ben');
    await second.getByRole('button', { name: 'Join', exact: true }).click();
    await second.getByRole('heading', { name: /ben.* is expected here/ }).waitFor();
    await expectNoBarriers(second);
    await second.getByRole('button', { name: 'Yes, that’s me' }).click();
    await second.getByRole('heading', { name: /You’re in/ }).waitFor();
    await until('Ben is off the roster', () => setup().expected.length === 1);
    phones.set('ben', second);

    // Not on the list: goes on, answers, skips; the next door knows the answer.
    const third = await atTheDoor();
    await third.getByLabel('Your name').fill('Cleo');
    await third.getByLabel('Your school').fill('  Lindenschule ');
    await third.getByRole('combobox', { name: 'What you do there' }).selectOption('In my own words');
    await third.getByLabel(/in your words/).fill('Cooking');
    await third.getByRole('button', { name: 'Join', exact: true }).click();
    await third.getByRole('heading', { name: /You’re in/ }).waitFor();
    await until('Cleo’s answers are there', () => person('Cleo')?.answers.school === 'Lindenschule');
    expect(person('Cleo')?.answers).toEqual({ school: 'Lindenschule', role: 'Cooking' });
    phones.set('Cleo', third);
    const again = await third.context().newPage();
    const other = await house.create('collective-efficacy');
    await again.goto(`${house.origin}/J/${other.code}`);
    await again.getByLabel('Your school').waitFor();
    expect(await again.getByLabel('Your school').inputValue()).toBe('Lindenschule');
    await again.close();

    const fourth = await atTheDoor();
    await fourth.getByLabel('Your name').fill('Dora');
    await fourth.getByRole('button', { name: 'Join', exact: true }).click();
    await fourth.getByRole('heading', { name: /You’re in/ }).waitFor();
    phones.set('Dora', fourth);
  });

  it('are wished for before they are formed, and the wishes can be changed', async () => {
    const page = pageOf('Cleo');
    await topic(page, 'C').click();
    await topic(page, 'A').click();
    await page.getByText('2nd choice').waitFor();
    await until('the wishes are known', () => person('Cleo')?.favourites.join() === 'C,A');
    await expectNoBarriers(page);
    await topic(page, 'C').click();
    await until('one wish is left', () => person('Cleo')?.favourites.join() === 'A');

    await page.getByLabel('At which table do you sit?').fill('999');
    await page.getByRole('button', { name: 'I sit at table 999' }).click();
    await page.getByText(/from 1 to 300/).waitFor();
    await page.getByLabel('At which table do you sit?').fill('1');
    await page.getByRole('button', { name: 'I sit at table 1' }).click();
    await page.getByText('You sit at table 1.').waitFor();
    await expectNoBarriers(page);
    await page.getByLabel('At which table do you sit?').fill('');
    await page.getByRole('button', { name: 'I have no table yet' }).click();
    await until('she sits nowhere', () => person('Cleo')?.sitsAt === null);
  });

  it('say where their table stands, and collide over a topic without a loser', async () => {
    const projector = await newProjector(await openBrowser());
    await projector.page.goto(`${house.origin}/p/${session.code}`);
    // With favourites, topics would come with the table.
    await facilitator.asks('groups.set', { favourites: false, seated: false });
    await facilitator.goTo('form');
    await until('one table stands', () => homes().length === 1);
    await projector.page.getByText('The Oaks – by the window').waitFor();
    for (const page of phones.values()) {
      await page.getByText(/The Oaks.* – .*by the window/).waitFor();
      await page.getByRole('button', { name: 'I’m here' }).click();
    }
    const [ana, ben] = [pageOf('Ana López'), pageOf('ben')];
    await topic(ben, 'B').click();
    await ben.getByRole('heading', { name: /Yours/ }).waitFor();
    await ana.getByText(/Taken by .*ben/).waitFor();
    await topic(ana, 'B').click();
    await ana.getByRole('heading', { name: /ben.* has B/ }).waitFor();
    await ana.getByText('You said B first. Which would you like next?').waitFor();
    await ana.getByRole('timer').first().waitFor();
    await expectNoBarriers(ana);
    await ben.getByText('waits for a topic').waitFor();
    // Whoever has not tapped yet is told that somebody waits.
    await pageOf('Dora').getByText('Somebody waits for your choice.').waitFor();

    await topic(ana, 'C').click();
    await ana.getByRole('heading', { name: 'You said B first, then C' }).waitFor();
    await ana.getByText('C is yours unless somebody at your table takes it first.').waitFor();
    await topic(pageOf('Cleo'), 'A').click();
    await topic(pageOf('Dora'), 'C').click();
    // Everybody has chosen: it is decided at once, and said with the reason.
    await ana.getByRole('heading', { name: /Yours: .*Help teams/ }).waitFor();
    await ana.getByText(/Others at your table have .*B.* and .*C.*; this was left\./).waitFor();
    await until('it is decided', () => person('Ana López')?.topic === 'D');
    expect(person('ben')?.topic).toBe('B');
    await projector.page.close();
  });

  it('tell of a second topic, with both readings at hand', async () => {
    const page = pageOf('ben');
    await facilitator.goTo('read');
    await page.getByRole('button', { name: 'I’m done' }).waitFor();
    // A small phone, on which somebody has begun to read: the text makes way for the news.
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => scrollTo(0, 40));
    await facilitator.asks('groups.giveTopic', { person: person('ben')?.id ?? '', topic: 'A' });
    const news = page.getByRole('region', { name: 'What has changed for you' });
    await news.getByText('You also read A now.').waitFor();
    const [told, heading] = [await news.boundingBox(), await page.getByRole('heading', { level: 1 }).boundingBox()];
    expect((told?.y ?? 0) + (told?.height ?? 0), 'the news covers no heading').toBeLessThanOrEqual(heading?.y ?? 0);
    await expectNoBarriers(page);
    await news.getByRole('button', { name: 'Got it' }).click();
    await news.waitFor({ state: 'detached' });
    expect(await page.getByRole('group', { name: 'Which reading' }).getByRole('button').count()).toBe(2);
    await facilitator.goTo('form');
  });

  it('change under somebody who writes, and take nothing from their hands', async () => {
    // Four more people, so that there is another table.
    for (let at = 1; at <= 4; at++) await facilitator.asks('people.add', { person: newId(), name: `Guest ${at}` });
    await facilitator.asks('groups.form', {});
    await until('there are two tables', () => homes().length === 2 && facilitator.people.every((one) => one.home !== null));
    await facilitator.asks('groups.dealRest', {});
    await facilitator.goInto('plan');
    const page = pageOf('Cleo');
    const box = page.getByRole('textbox').first();
    await box.waitFor();
    await box.focus();
    const cleo = person('Cleo');
    const target = homes().find(({ id }) => id !== cleo?.home);
    await facilitator.asks('groups.move', { person: cleo?.id ?? '', home: target?.id ?? '' });
    const news = page.getByRole('region', { name: 'What has changed for you' });
    await news.getByText(new RegExp(`You now sit at table ${target?.table}`)).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await expectNoBarriers(page);
    await news.getByRole('button', { name: 'I’m here' }).click();
    await news.waitFor({ state: 'detached' });
    await until('she has arrived', () => person('Cleo')?.arrived === true);
    await page.reload();
    await box.waitFor();
    expect(await news.count()).toBe(0);
  });
});
