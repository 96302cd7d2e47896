// Two who were to be kept apart sit at a table that can spare nobody: somebody changes places with one of them, in one tap.

import { describe, expect, it } from 'vitest';
import { until } from '../kit/until.ts';
import { type Seventeen, seventeenForEach } from './seventeen.ts';

let room: Seventeen;
seventeenForEach((opened) => {
  room = opened;
});

/** Two at a table of exactly as many people as there are topics. */
function tightPair(): readonly [string, string] {
  const tables = new Map<string, string[]>();
  for (const one of room.roster()) tables.set(one.home ?? '', [...(tables.get(one.home ?? '') ?? []), one.id]);
  const [first = '', second = ''] = [...tables.values()].find((members) => members.length === 4) ?? [];
  return [first, second];
}

const nameOf = (id: string): string => room.person(id)?.name ?? '';
const homes = (): readonly (readonly [string, string | null])[] => room.roster().map((one) => [one.id, one.home]);

describe('a wish that no single move can keep', () => {
  it('is kept by two who change places, and taken back', async () => {
    const pair = tightPair();
    const before = homes();
    const topics = room.roster().map((one) => one.topic);
    await room.truth.command('groups.wish', null, { kind: 'apart', people: [...pair], on: true });
    await until('the wish is seen to be broken', () => room.desk().broken.length === 1);
    const [one, other] = room.desk().broken[0]?.exchange?.moves ?? [];
    if (!one || !other) throw new Error('Nobody is offered');

    const need = room.needs().getByRole('listitem').filter({ hasText: 'were to be kept apart' }).first();
    await need
      .getByText(
        `${nameOf(one.person)} and ${nameOf(other.person)} change places: ${nameOf(one.person)} goes to table ${one.to}, ${nameOf(other.person)} to table ${other.to}.`,
      )
      .waitFor();
    await room.expectNoBarriers();
    await need.getByRole('button', { name: `Let ${nameOf(one.person)} and ${nameOf(other.person)} change places` }).press('Enter');
    await until('the wish is kept', () => room.desk().broken.length === 0);
    await need.waitFor({ state: 'detached' });
    expect(await room.focusIsAmongNeeds()).toBe(true);
    expect(room.person(one.person)?.home).toBe(one.to);
    expect(room.person(other.person)?.home).toBe(other.to);
    expect(room.desk().gaps).toEqual([]);
    expect(room.roster().map((person) => person.topic)).toEqual(topics);
    // Told afterwards in the order of the list.
    const [first, second] = room.roster().filter(({ id }) => id === one.person || id === other.person);
    await room.page.getByText(`${first?.name} and ${second?.name} change places`).first().waitFor();

    await room.page.keyboard.press('u');
    await until('it is taken back', () => room.desk().broken.length === 1);
    expect(homes()).toEqual(before);
  });
});

describe('an interpreter on the console', () => {
  it('is marked wherever they stand, and is given no topic', async () => {
    const [host, companion] = tightPair();
    await room.truth.command('groups.wish', null, { kind: 'companion', people: [companion, host], on: true });
    await until('they share a seat', () => room.person(companion)?.with === host);
    // Among the tables, and in the list of people.
    for (const pane of ['2', '3']) {
      await room.page.keyboard.press(pane);
      await room
        .name(companion)
        .getByText(`with ${nameOf(host)}`)
        .waitFor();
    }
    // The list of people is in sight: there a tap opens the sheet.
    await room.name(companion).click();
    const sheet = room.page.getByRole('dialog', { name: nameOf(companion) });
    await sheet.getByText(`Is here for ${nameOf(host)}`).waitFor();
    expect(await sheet.getByRole('button', { name: /^Give/ }).count()).toBe(0);
    await room.expectNoBarriers();
  });

  it('reads on their own phone for whom they are here, and is asked for no topic', async () => {
    const [ana, bea] = ['Ana', 'Bea'].map((name) => room.roster().find((one) => one.name === name));
    if (!ana || !bea) throw new Error('They have not come');
    await room.truth.command('groups.wish', null, { kind: 'companion', people: [bea.id, ana.id], on: true });
    if (bea.home !== ana.home) await room.truth.command('groups.move', null, { person: bea.id, home: ana.home, expert: null });
    await until('they share a seat', () => room.person(bea.id)?.with === ana.id);
    await room.truth.goInto('form');
    for (const { page } of room.phones) await page.getByRole('button', { name: 'I’m here' }).click();
    const page = room.phones.find(({ name }) => name === 'Bea')?.page;
    await page?.getByRole('heading', { level: 1, name: /You are here for .Ana/ }).waitFor();
    expect(await page?.getByRole('button', { name: 'Give it back' }).count()).toBe(0);
    const own = room.phones.find(({ name }) => name === 'Ana')?.page;
    await own
      ?.getByRole('listitem')
      .filter({ hasText: 'Bea' })
      .getByText(/with .Ana/)
      .waitFor();
  });
});
