import { afterEach, describe, expect, it } from 'vitest';
import { Connection, newId, newSecret } from '../../../server/rehearsal/connection.ts';
import { refuse } from '../../../shared/base/decision.ts';
import { type House, openHouse } from '../../kit/house.ts';
import { type Front, openFront } from './front.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A session with Ana, who has a phone, and Old Ben, who has none. */
async function room(): Promise<{ house: House; code: string; coach: string; ana: string; desk: Connection; people: readonly string[] }> {
  const house = await openHouse();
  const { code, facilitatorSecret: coach } = await house.create('any-text');
  const [desk, phone, ana] = [new Connection(house.origin), new Connection(house.origin), newSecret()];
  closing.push(async () => {
    desk.close();
    phone.close();
    await house.close();
    expect(house.faults).toEqual([]);
  });
  await desk.enter({ code, as: 'facilitator', secret: coach });
  const joined = await phone.join(code, 'Ana', ana);
  if (!joined.ok) throw new Error(joined.refusal.reason);
  const ben = newId();
  const added = await desk.command('people.add', null, { person: ben, name: 'Old Ben', answers: [], expected: null });
  expect(added.ok).toBe(true);
  return { house, code, coach, ana, desk, people: [joined.person, ben] };
}

const get = (house: House, code: string, secret: string | null) =>
  fetch(`${house.origin}/api/printouts/${code}`, { headers: secret === null ? {} : { Authorization: `Bearer ${secret}` } });
const refusalOf = async (answer: Response) => [answer.status, (await answer.json()).refusal.reason];

describe('a printout', () => {
  it('is for a facilitator of the session, with those who have no phone, and is kept by no cache', async () => {
    const { house, code, coach } = await room();
    const answer = await get(house, code.toLowerCase(), coach);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const said = await answer.text();
    expect(JSON.parse(said)).toMatchObject({ people: [{ name: 'Ana', table: null }, { name: 'Old Ben' }], tables: [] });
    expect(said).not.toMatch(/[0-9a-f]{64}|personalCode|"keys"|"hash"|facilitators|person-|"id":"[^A-H]/);
  });

  it('is refused to a participant, who is told whose it is', async () => {
    const { house, code, ana } = await room();
    expect(await refusalOf(await get(house, code, ana))).toEqual([403, 'facilitatorOnly']);
  });

  it('is refused to whoever was removed', async () => {
    const { house, code, ana, coach, desk, people } = await room();
    await desk.command('people.remove', null, { people: people.slice(0, 1), removed: true });
    expect(await refusalOf(await get(house, code, ana))).toEqual([403, 'removed']);
    expect((await (await get(house, code, coach)).json()).people).toMatchObject([{ name: 'Old Ben' }]);
  });

  it('is refused to strangers, in the same words whether there is such a session or not', async () => {
    const { house, code } = await room();
    const other = await house.create('any-text');
    expect(await refusalOf(await get(house, code, null))).toEqual([403, 'notEntered']);
    for (const [where, secret] of [
      [code, newSecret()],
      [code, other.facilitatorSecret],
      [code, 'constructor'],
      ['XXX234', newSecret()],
      ['__proto__', newSecret()],
    ] as const) {
      expect(await refusalOf(await get(house, where, secret)), where).toEqual([403, 'unknownPerson']);
    }
  });

  it('takes no secret from the address, where logs and histories would keep it', async () => {
    const { house, code, coach } = await room();
    const answer = await fetch(`${house.origin}/api/printouts/${code}?secret=${coach}&key=${coach}`);
    expect(await refusalOf(answer)).toEqual([403, 'notEntered']);
  });
});

describe('whoever guesses secrets', () => {
  const PRINTOUT = {
    title: 'Any text',
    language: 'en',
    topics: [],
    tables: [],
    experts: [],
    cards: [],
    ask: { mustSay: 0, prompts: [] },
    people: [],
  };
  const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });
  const front = async (): Promise<Front> => {
    const opened = await openFront({
      sessions: {
        printout: async (_code, secret) => {
          if (secret === 'right') return { ok: true, printout: PRINTOUT };
          return refuse(secret === 'participant' ? 'facilitatorOnly' : 'unknownPerson');
        },
      },
    });
    closing.push(() => opened.close());
    return opened;
  };

  it('waits after twenty, while the right one never does', async () => {
    const { ask, journal } = await front();
    for (let time = 0; time < 20; time++) expect((await ask('/api/printouts/ABC234', bearer(`guess-${time}`))).status).toBe(403);
    const { status, json, headers } = await ask('/api/printouts/ABC234', bearer('one-more'));
    expect([status, json.refusal.reason]).toEqual([429, 'tooManyTries']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('/api/printouts/ABC234', bearer('right'))).json).toEqual(PRINTOUT);
    expect(journal.join()).not.toMatch(/guess-|one-more/);
  });

  it('is not a participant, however often they ask', async () => {
    const { ask } = await front();
    for (let time = 0; time < 25; time++)
      expect((await ask('/api/printouts/ABC234', bearer('participant'))).json.refusal.reason).toBe('facilitatorOnly');
  });

  it('shares the count with those who guess at reports', async () => {
    const { ask } = await front();
    for (let time = 0; time < 20; time++) await ask('/api/reports/ABC234', bearer(`guess-${time}`));
    expect((await ask('/api/printouts/ABC234', bearer('guess'))).status).toBe(429);
  });
});
