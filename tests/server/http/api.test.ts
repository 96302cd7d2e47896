import { afterEach, describe, expect, it } from 'vitest';
import { type Front, HOST_KEY, type House, openFront } from './front.ts';

const DOOR = { title: 'Any text', locked: false, ended: false, language: 'en', questions: [], roster: [] };
const open = new Set<Front>();
afterEach(async () => {
  await Promise.all([...open].map((front) => front.close()));
  open.clear();
});

const front = async (house?: House): Promise<Front> => {
  const opened = await openFront(house);
  open.add(opened);
  return opened;
};

const create = JSON.stringify({ workshop: 'any-text' });
const withKey = { authorization: `Bearer ${HOST_KEY}` };
/** A request that came through somebody, and so from somewhere else. */
const forwarded = { 'x-forwarded-for': '198.51.100.1' };
const post = (body: string, headers: { [name: string]: string } = {}) => ({ method: 'POST', body, headers });

describe('a new session', () => {
  it('is made by whoever sits at the machine', async () => {
    const { ask, asked, journal } = await front();
    const { status, json, headers } = await ask('/api/sessions', post(create));
    expect([status, json]).toEqual([201, { code: 'ABC234', facilitatorSecret: 'facilitator-secret' }]);
    expect(headers['cache-control']).toBe('no-store');
    expect(asked).toEqual(['any-text']);
    expect(journal.join()).toContain('sessionCreated');
    expect(journal.join()).not.toMatch(/ABC234|secret/);
  });

  it.each([
    ['through a proxy', forwarded],
    ['under the name of a proxy', { via: '1.1 proxy' }],
    ['with a wrong key', { ...forwarded, authorization: 'Bearer wrong' }],
    ['with half a key', { ...forwarded, authorization: `Bearer ${HOST_KEY.slice(0, -1)}` }],
    ['with the key in another form', { ...forwarded, authorization: `Basic ${HOST_KEY}` }],
  ])('is not made %s', async (_how, headers: { [name: string]: string }) => {
    const { ask, asked } = await front();
    const { status, json } = await ask('/api/sessions', post(create, headers));
    expect([status, json.refusal]).toEqual([403, { reason: 'hostOnly' }]);
    expect(asked).toEqual([]);
  });

  it('is made from elsewhere with the host key', async () => {
    const { ask } = await front();
    expect((await ask('/api/sessions', post(create, { ...forwarded, ...withKey }))).status).toBe(201);
  });

  it('needs the host key even at the machine once there is a public address', async () => {
    const { ask } = await front({ env: { PUBLIC_URL: 'https://workshop.example.org' } });
    expect((await ask('/api/sessions', post(create))).status).toBe(403);
    expect((await ask('/api/sessions', post(create, withKey))).status).toBe(201);
  });

  it('is not made by a page of somebody else', async () => {
    const { ask, port } = await front();
    for (const origin of ['https://evil.example', 'null', `https://localhost:${port}`, 'http://localhost:1']) {
      expect((await ask('/api/sessions', post(create, { origin }))).status, origin).toBe(403);
    }
    expect((await ask('/api/sessions', post(create, { origin: `http://localhost:${port}` }))).status).toBe(201);
    // A form of another page can send text without asking first.
    expect((await ask('/api/sessions', post(create, { 'content-type': 'text/plain' }))).status).toBe(400);
  });

  it('is made ten times an hour from elsewhere, and as often as one likes at the machine', async () => {
    const { ask } = await front();
    const elsewhere = { ...forwarded, ...withKey };
    for (let time = 0; time < 10; time++) expect((await ask('/api/sessions', post(create, elsewhere))).status).toBe(201);
    const { status, json, headers } = await ask('/api/sessions', post(create, elsewhere));
    expect([status, json.refusal.reason]).toEqual([429, 'slowDown']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(3000);
    for (let time = 0; time < 12; time++) expect((await ask('/api/sessions', post(create))).status).toBe(201);
  });

  it('is refused in plain words when what was sent makes no sense', async () => {
    const { ask } = await front();
    const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{}',
      '{"workshop":7}',
      '{"workshop":"nothing"}',
      '{"workshop":"__proto__"}',
      deep,
      `{"workshop":${deep}}`,
    ]) {
      const { status, json, text } = await ask('/api/sessions', post(body));
      expect([status, json.refusal.reason], body.slice(0, 20)).toEqual([400, 'malformed']);
      expect(text).not.toMatch(/node_modules|\.ts|at /);
    }
    const problem = await ask('/api/sessions', post('{"plan":{}}'));
    expect([problem.status, problem.json.problems]).toEqual([400, ['Stage 2 has no prompt.']]);
    const { status, json } = await ask('/api/sessions', post(JSON.stringify({ workshop: 'x'.repeat(600_000) })));
    expect([status, json.refusal.reason]).toEqual([413, 'tooBig']);
  });

  it('says so when something breaks, and keeps the reason for the journal', async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('Ana wrote: my secret note');
    };
    const { ask, journal } = await front({ sessions: { create: broken } });
    const { status, text, json } = await ask('/api/sessions', post(create));
    expect([status, json.refusal.reason]).toEqual([500, 'broken']);
    expect(`${text}${journal.join()}`).not.toContain('secret note');
    expect(journal.join()).toContain('TypeError');
    expect((await ask('/healthz')).status).toBe(200);
  });
});

describe('the list of sessions', () => {
  it('is for the host only', async () => {
    const { ask } = await front();
    expect((await ask('/api/sessions')).json).toEqual([{ code: 'ABC234', title: 'Any text', createdAt: 1, ended: false, people: 3 }]);
    expect((await ask('/api/sessions', { headers: forwarded })).status).toBe(403);
    expect((await ask('/api/sessions', { headers: { ...forwarded, ...withKey } })).status).toBe(200);
  });

  it('lets nobody try host keys without end', async () => {
    const { ask } = await front();
    const guess = { ...forwarded, authorization: 'Bearer guess' };
    for (let time = 0; time < 20; time++) expect((await ask('/api/sessions', { headers: guess })).status).toBe(403);
    expect((await ask('/api/sessions', { headers: guess })).status).toBe(429);
    expect((await ask('/api/sessions', { headers: { ...forwarded, ...withKey } })).status, 'a right guess is not told from a wrong one').toBe(429);
    expect((await ask('/api/sessions')).status, 'whoever sits at the machine is not concerned').toBe(200);
  });
});

describe('the shelf of workshops', () => {
  it('shows titles, not readings', async () => {
    const { ask } = await front();
    expect((await ask('/api/workshops')).json).toEqual([
      {
        id: 'any-text',
        title: 'Any text',
        about: 'A jigsaw over any text.',
        language: 'en',
        minutes: 12,
        topics: ['Beginnings', 'Ends'],
        criteria: 0,
      },
    ]);
  });
});

describe('a door', () => {
  it('opens for its code, however it was typed', async () => {
    const { ask } = await front();
    for (const code of ['ABC234', 'abc234', 'abc-234', 'abc%20234']) {
      expect((await ask(`/api/doors/${code}`)).json, code).toEqual(DOOR);
    }
  });

  it('gives the same answer for an ended session as for none', async () => {
    const { ask } = await front();
    const answers = await Promise.all(['EEE234', 'XXX234', 'X', 'constructor'].map((code) => ask(`/api/doors/${code}`)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.json.refusal).toEqual({ reason: 'unknownCode' });
  });

  it('makes whoever guesses wait after 20 wrong codes, right or not', async () => {
    const { ask } = await front();
    for (let time = 0; time < 20; time++) expect((await ask('/api/doors/XXX234')).status).toBe(404);
    const { status, headers, json } = await ask('/api/doors/XXX234');
    expect([status, json.refusal.reason]).toEqual([429, 'tooManyTries']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('/api/doors/ABC234')).status).toBe(429);
    expect((await ask('/api/doors/ABC234', { headers: { 'x-forwarded-for': '198.51.100.9' } })).status, 'a made-up address changes nothing').toBe(
      429,
    );
  });

  it('lets a whole room in from one address', async () => {
    const { ask } = await front();
    for (let batch = 0; batch < 10; batch++) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/api/doors/ABC234')));
      expect(answers.every(({ status }) => status === 200)).toBe(true);
    }
  });

  it('counts by the address that the proxy saw, when there is one', async () => {
    const { ask } = await front({ env: { TRUST_PROXY: '1' } });
    const from = (address: string) => ({ headers: { 'x-forwarded-for': `1.2.3.4, ${address}` } });
    for (let time = 0; time < 21; time++) await ask('/api/doors/XXX234', from('198.51.100.1'));
    expect((await ask('/api/doors/ABC234', from('198.51.100.1'))).status).toBe(429);
    expect((await ask('/api/doors/ABC234', from('198.51.100.2'))).status).toBe(200);
  });

  it('makes strangers wait once too many guess from everywhere, not the room that is already in', async () => {
    const { ask } = await front({ env: { TRUST_PROXY: '1' } });
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    await ask('/api/doors/ABC234', from('198.51.100.200'));
    for (let guess = 0; guess <= 200; guess++) await ask('/api/doors/XXX234', from(`203.0.113.${guess % 100}`));
    expect((await ask('/api/doors/ABC234', from('198.51.100.7'))).status).toBe(429);
    expect((await ask('/api/doors/ABC234', from('198.51.100.200'))).status).toBe(200);
  });
});

describe('a report', () => {
  it('is for those who hold its secret', async () => {
    const { ask } = await front();
    expect((await ask('/api/reports/ABC234')).status).toBe(403);
    expect((await ask('/api/reports/ABC234', { headers: { authorization: 'Bearer guess' } })).status).toBe(403);
    expect((await ask('/api/reports/abc234', { headers: { authorization: 'Bearer facilitator-secret' } })).json).toMatchObject({ people: 3 });
  });
});

describe('the addresses for phones', () => {
  it('are told to a projector, which has nothing but the code', async () => {
    const { ask, port } = await front({ env: { HOST: '0.0.0.0' } });
    const { origins } = (await ask('/api/join/abc-234', { headers: forwarded })).json;
    for (const origin of origins) expect(origin).toMatch(new RegExp(`^http://[\\d.]+:${port}$`));
    expect((await ask('/api/join/EEE234')).json.refusal).toEqual({ reason: 'unknownCode' });
    for (let time = 0; time < 20; time++) await ask('/api/join/XXX234');
    expect((await ask('/api/join/XXX234')).status).toBe(429);
  });

  it('are told to the host and to the facilitators of a session', async () => {
    const { ask, port } = await front({ env: { HOST: '0.0.0.0' } });
    const facilitator = { ...forwarded, authorization: 'Bearer facilitator-secret' };
    expect((await ask('/api/addresses', { headers: forwarded })).status).toBe(403);
    expect((await ask('/api/addresses?code=XXX234', { headers: facilitator })).status).toBe(403);
    for (const path of ['/api/addresses', '/api/addresses?code=ABC234']) {
      const { json } = await ask(path, { headers: path.includes('code') ? facilitator : {} });
      expect(json.phoneCame).toBe(false);
      for (const origin of json.origins) expect(origin).toMatch(new RegExp(`^http://[\\d.]+:${port}$`));
    }
  });

  it('are the public one, when there is one; and tell whether a phone came', async () => {
    const { ask } = await front({ env: { PUBLIC_URL: 'https://workshop.example.org', TRUST_PROXY: '1' } });
    await ask('/', { headers: { 'x-forwarded-for': '198.51.100.1' } });
    expect((await ask('/api/addresses', { headers: withKey })).json).toEqual({ origins: ['https://workshop.example.org'], phoneCame: true });
  });
});

describe('an unknown question', () => {
  it('gets an answer that a program can read', async () => {
    const { ask } = await front();
    for (const path of ['/api', '/api/', '/api/nothing', '/API/Nothing']) {
      const { status, json } = await ask(path);
      expect([status, json.refusal.reason], path).toEqual([404, 'malformed']);
    }
  });
});
