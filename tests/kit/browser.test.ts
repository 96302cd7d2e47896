// The ears of our phones are themselves tested: a kit that hears nothing would let everything pass.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPhone, openBrowser } from './browser.ts';
import { findChromium } from './chromium.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/good': '<script>console.log("fine"); fetch("/good")</script>',
  '/console': '<script>console.error("something is wrong")</script>',
  '/exception': '<script>throw new Error("broken")</script>',
  '/stranger': '<img src="http://127.0.0.1:9/x.png" alt="">',
  '/socket': '<script>new WebSocket("ws://127.0.0.1:9/")</script>',
};

let server: Server;
let home: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><link rel="icon" href="data:,">${PAGES[request.url ?? ''] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe('a phone of the tests', () => {
  it.each([
    ['/console', 'console error: something is wrong'],
    ['/exception', 'exception: Error: broken'],
    ['/stranger', 'request to another host: http://127.0.0.1:9/x.png'],
    ['/socket', 'websocket to another host: ws://127.0.0.1:9/'],
  ])('hears what is wrong at %s', async (path, problem) => {
    const phone = await newPhone(await openBrowser());
    await phone.page.goto(home + path, { waitUntil: 'networkidle' });
    expect(phone.takeProblems()).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
    await phone.context.close();
  });

  it('hears nothing where nothing is wrong, and can be told what to expect', async () => {
    const phone = await newPhone(await openBrowser(), { expect: [/something is wrong/] });
    await phone.page.goto(`${home}/good`, { waitUntil: 'networkidle' });
    await phone.page.goto(`${home}/console`, { waitUntil: 'networkidle' });
    expect(await phone.page.evaluate(() => [innerWidth, navigator.maxTouchPoints > 0])).toEqual([expect.any(Number), true]);
    expect(phone.takeProblems()).toEqual([]);
    await phone.context.close();
  });
});

describe('the browser of the tests', () => {
  it('is the one that is asked for, then the headless shell of the system, then the one that came with the packages', () => {
    const all = () => true;
    expect(findChromium('/unpacked', { CHROMIUM_PATH: '/mine' }, all)).toBe('/mine');
    expect(findChromium('/unpacked', {}, all)).toBe('/usr/bin/chromium-headless-shell');
    expect(findChromium('/unpacked', {}, (path) => path === '/unpacked')).toBe('/unpacked');
    expect(findChromium('/unpacked', {}, () => false)).toBeNull();
    expect(() => findChromium('/unpacked', { CHROMIUM_PATH: '/mine' }, () => false)).toThrow('CHROMIUM_PATH says /mine');
  });
});
