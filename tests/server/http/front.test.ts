import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Front, openFront, PAGE, SCRIPT } from './front.ts';

let front: Front;
beforeAll(async () => {
  front = await openFront();
});
afterAll(() => front.close());

describe('the headers', () => {
  it('keep the page working over plain http: nothing asks for https', async () => {
    const { headers } = await front.ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(policy.split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "script-src-attr 'none'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      `connect-src 'self' ws://localhost:${front.port}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ]);
  });

  it('ask for https everywhere once the public address has it', async () => {
    const secure = await openFront({ env: { PUBLIC_URL: 'https://workshop.example.org' } });
    const { headers } = await secure.ask('/', { headers: { host: 'workshop.example.org' } });
    expect(headers['content-security-policy']).toMatch(/connect-src 'self' wss:\/\/workshop\.example\.org;.*upgrade-insecure-requests/);
    expect(headers['strict-transport-security']).toBe('max-age=15552000');
    await secure.close();
  });

  it('believe nobody who says that a proxy had TLS', async () => {
    const { headers } = await front.ask('/', { headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('say little and allow little, on every kind of answer', async () => {
    for (const path of ['/', '/healthz', '/api/workshops', '/nothing', '/assets/phone-abc123.js']) {
      const { headers } = await front.ask(path);
      expect(headers['x-powered-by'], path).toBeUndefined();
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
      expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
      expect(headers['permissions-policy'], path).toMatch(/camera=\(\).*screen-wake-lock=\(self\)/);
      expect(headers['access-control-allow-origin'], path).toBeUndefined();
    }
  });
});

describe('the name that is asked for', () => {
  it.each(['localhost', '127.0.0.1', '127.0.0.1:1', 'LOCALHOST:80', 'localhost.'])('is ours: %s', async (host) => {
    expect((await front.ask('/healthz', { headers: { host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '203.0.113.7:3000',
    '[2001:db8::1]',
    'a b',
    'localhost:3000@evil.example',
    '%',
    '[',
    '<script>',
  ])('is not ours: %j', async (host) => {
    const { status, text, headers } = await front.ask('/healthz', { headers: { host } });
    expect([400, 421]).toContain(status);
    expect(text).not.toContain('<');
    if (status === 421) expect(headers['content-type']).toMatch(/text\/plain/);
  });

  it('has to be there', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(front.port, '127.0.0.1', () => socket.write('GET /healthz HTTP/1.0\r\n\r\n'));
      let said = '';
      socket.on('data', (chunk) => {
        said += chunk.toString();
      });
      socket.on('end', () => resolve(said)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  });

  it('is explained to whoever set up the proxy', async () => {
    const { status, text } = await front.ask('/', { headers: { host: 'evil.example' } });
    expect(status).toBe(421);
    expect(text).toBe(
      'This server answers to its own addresses only, and evil.example is not one of them. If it should be, whoever runs it can add it to ALLOWED_HOSTS.\n',
    );
  });

  it('may be added', async () => {
    const named = await openFront({ env: { ALLOWED_HOSTS: 'workshop.lan, 203.0.113.7' } });
    expect((await named.ask('/healthz', { headers: { host: 'Workshop.LAN:3000' } })).status).toBe(200);
    expect((await named.ask('/healthz', { headers: { host: '203.0.113.7' } })).status).toBe(200);
    await named.close();
  });
});

describe('the screens', () => {
  it.each([
    '/',
    '/j/ABC234',
    '/J/ABC234',
    '/j/ABC234/',
    '/s/ABC234',
    '/p/abc234',
    '/F/ABC234',
    '/f/ABC234/print',
    '/r/ABC234',
    '/workshops',
    '/WORKSHOPS',
    '/?from=qr',
  ])('are the one page: %s', async (path) => {
    const { status, text, headers } = await front.ask(path);
    expect([status, text]).toEqual([200, PAGE]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(['/nothing', '/j', '/j/a/b', '/x/ABC234', '/index', '/assets/', '/assets/nothing.js'])('are not every path: %s', async (path) => {
    const { status, text } = await front.ask(path);
    expect(status).toBe(404);
    expect(text).toContain('There is nothing at this address.');
  });

  it.each([
    ['/7ANG6W', '/j/7ANG6W'],
    ['/7ang6w?from=board', '/j/7ANG6W'],
    ['/7ang-6w', '/j/7ANG6W'],
    ['/7AN%206w', null],
    ['/7AN%20G6w', '/j/7ANG6W'],
    ['/7ANG6', null],
    ['/7ANG6O', null],
    ['//7ANG6W', null],
  ])('know an address and a code in one: %s', async (path, to) => {
    const { status, headers } = await front.ask(path);
    expect([status, headers.location ?? null]).toEqual([to === null ? 404 : 302, to]);
    expect(headers['cache-control']).toBe('no-store');
    expect((await front.ask(path, { method: 'POST' })).status).toBe(404);
  });

  it('have a page for where nothing is, in a style that its policy allows and with nothing else', async () => {
    const { text, headers } = await front.ask('/nothing');
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(text).toContain('<a href="/">');
  });

  it('come compressed as the browser likes it', async () => {
    const path = '/assets/phone-abc123.js';
    const br = await front.ask(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
    const gzip = await front.ask(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    const plain = await front.ask(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.text).toBe(SCRIPT);
    for (const { headers } of [br, gzip, plain]) {
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    }
  });

  it('are not sent again when they have not changed', async () => {
    const first = await front.ask('/');
    const again = await front.ask('/', { headers: { 'if-none-match': `"other", W/${first.headers.etag}` } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('can be asked for their size only', async () => {
    const { status, text, headers } = await front.ask('/', { method: 'HEAD' });
    expect([status, text, headers['content-length']]).toEqual([200, '', String(PAGE.length)]);
  });

  it.each([
    '/../data/interlock.db',
    '/assets/../../data/interlock.db',
    '/assets/..%2f..%2fdata%2finterlock.db',
    '/%2e%2e/data/interlock.db',
    '/..%5cdata%5cinterlock.db',
    '//data/interlock.db',
    '/assets//../.env',
    '/.env',
    '/.vite/manifest.json',
    '/assets/phone-abc123.js.map',
    '/assets/phone-abc123.js.br',
    '/assets/phone-abc123.js%00.html',
    '/assets/phone-abc123.js/',
    '/%c0%ae%c0%ae/data/interlock.db',
    '/%',
    '/j/%E0%A4%A',
    '/__proto__',
    '/constructor',
  ])('show no file that is none of them: %s', async (path) => {
    const { status, text } = await front.ask(path);
    expect(text).not.toContain('secret');
    expect([200, 400, 404]).toContain(status);
    if (status === 200) expect(text).toBe(PAGE);
  });
});

describe('the health page', () => {
  it('is ours beyond doubt, and is never kept', async () => {
    const { status, json, headers } = await front.ask('/healthz');
    expect([status, json]).toEqual([200, { ok: true, name: 'interlock', version: '1.2.3', storage: 'ok' }]);
    expect(headers['cache-control']).toBe('no-store');
  });
});
