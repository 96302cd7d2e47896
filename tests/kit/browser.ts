// Phones, projectors and laptops for the tests. Each keeps an ear on its page: an error on the console, an
// exception, or a request to anywhere but our own server fails the test in which it happened.

import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { launchChromium } from './chromium.ts';

export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that went wrong since it was last asked; a test that provokes trouble takes it, and looks at it. */
  takeProblems(): string[];
}

export interface DeviceOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** Trouble that the test provokes all the time, such as the browser's own word about a lost connection. */
  readonly expect?: readonly RegExp[];
}

let shared: Promise<Browser> | null = null;
const devices = new Set<Device>();

/** One browser for all tests of a file; it closes by itself after the last. */
export function openBrowser(): Promise<Browser> {
  shared ??= launchChromium();
  return shared;
}

export function newPhone(browser: Browser, options: DeviceOptions = {}): Promise<Device> {
  return newDevice(browser, { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true, ...options });
}

/** What the projector shows. */
export function newProjector(browser: Browser, options: DeviceOptions = {}): Promise<Device> {
  return newDevice(browser, { width: 1920, height: 1080, ...options });
}

export function newLaptop(browser: Browser, options: DeviceOptions = {}): Promise<Device> {
  return newDevice(browser, { width: 1280, height: 800, ...options });
}

/** Switches off all there are: what the next test does not need costs it time. What they complained about is still heard. */
export async function closeDevices(): Promise<void> {
  await Promise.all([...devices].map(({ context }) => context.close()));
}

async function newDevice(browser: Browser, { width = 1280, height = 800, expect: expected = [], ...options }: DeviceOptions): Promise<Device> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width, height }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  listen(page, note);
  context.on('page', (another) => listen(another, note));
  const device = { page, context, takeProblems: () => problems.splice(0) };
  devices.add(device);
  context.once('close', () => {
    if (problems.length === 0) devices.delete(device);
  });
  return device;
}

function listen(page: Page, note: (problem: string) => void): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`exception: ${error.stack ?? error.message}`));
  // Where the test opened the page is home; everything else on it must come from there.
  let home: string | null = null;
  page.on('request', (request) => {
    const host = hostOf(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && request.redirectedFrom() === null) home = host;
    else if (host !== null && host !== home) note(`request to another host: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (hostOf(socket.url()) !== home) note(`websocket to another host: ${socket.url()}`);
  });
}

/** null for what never leaves the page: data:, blob: and about:. */
function hostOf(url: string): string | null {
  const { protocol, host } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) ? host : null;
}

afterEach(() => {
  const problems = [...devices].flatMap((device) => device.takeProblems());
  expect(problems, 'what the pages complained about').toEqual([]);
});

afterAll(async () => {
  devices.clear();
  await (await shared)?.close();
  shared = null;
});
