import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { callerAddress, hostName, isOwnOrigin } from '../../../server/access/callers.ts';

/** As much of a request as is looked at. */
const request = (headers: { [name: string]: string }, remoteAddress = '10.0.0.1'): IncomingMessage =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage; // the functions read nothing else

describe('the address that asks', () => {
  it.each([
    [0, '1.1.1.1', '10.0.0.1'],
    [1, '1.1.1.1', '1.1.1.1'],
    [1, '6.6.6.6, 1.1.1.1', '1.1.1.1'],
    [2, '6.6.6.6, 1.1.1.1, 2.2.2.2', '1.1.1.1'],
    [5, '1.1.1.1', '1.1.1.1'],
    [1, '', '10.0.0.1'],
    [1, ' , ,', '10.0.0.1'],
  ])('behind %i proxies, told "%s", is %s', (proxies, header, expected) => {
    expect(callerAddress(request({ 'x-forwarded-for': header }), proxies)).toBe(expected);
  });
});

describe('the page that asks', () => {
  const laptop = { secure: false, publicUrl: null, trustProxy: 0 };
  const ours = (origin: string | undefined, host = '10.0.0.7:3000', rules = laptop as Parameters<typeof isOwnOrigin>[1]): boolean =>
    isOwnOrigin(request({ host, ...(origin === undefined ? {} : { origin }) }), rules);

  it('is ours when its address is the very one that was asked', () => {
    expect(ours('http://10.0.0.7:3000')).toBe(true);
    expect(ours(undefined), 'a program, not a page').toBe(true);
  });

  it.each([
    'null',
    'http://10.0.0.7',
    'https://10.0.0.7:3000',
    'http://10.0.0.7:3000.evil.example',
    'http://evil.example',
    'http://10.0.0.7:3001',
    '',
    'http://',
    '%',
    '//10.0.0.7:3000',
  ])('is not ours: %j', (origin) => {
    expect(ours(origin)).toBe(false);
  });

  it('may be the public one, or have TLS before a trusted proxy', () => {
    expect(ours('https://workshop.example.org', 'inside:3000', { ...laptop, publicUrl: 'https://workshop.example.org' })).toBe(true);
    expect(ours('https://inside', 'inside', { ...laptop, trustProxy: 1 })).toBe(true);
    expect(ours('https://inside', 'inside', { ...laptop, secure: true })).toBe(true);
    expect(ours('http://inside', 'inside', { ...laptop, secure: true })).toBe(false);
  });
});

describe('the name in a Host header', () => {
  it.each([
    ['localhost:3000', 'localhost'],
    ['LocalHost', 'localhost'],
    ['localhost.', 'localhost'],
    ['[::1]:3000', '[::1]'],
    ['10.0.0.7:3000', '10.0.0.7'],
    ['a b', null],
    ['localhost:port', null],
    ['user@localhost', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (header, name) => expect(hostName(header)).toBe(name));
});
