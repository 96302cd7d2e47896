// The settings, read once at the start. Every wrong value is told in one sentence, all of them at once.

import { isIP } from 'node:net';
import { resolve } from 'node:path';

export interface Config {
  readonly dataDir: string;
  /** A store other than the data folder. May hold a password: never shown. */
  readonly databaseUrl: string | null;
  readonly port: number;
  /** Whether the port was asked for; otherwise the next free one does as well. */
  readonly portIsFixed: boolean;
  readonly host: string;
  /** The origin under which everybody reaches the server; null on a laptop in the room. */
  readonly publicUrl: string | null;
  /** How many proxies in front are believed; 0: none. */
  readonly trustProxy: number;
  /** Files with the certificate and its key. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly hostKey: string | null;
  /** More names under which the server may be asked for. */
  readonly allowedHosts: readonly string[];
}

type Environment = { readonly [name: string]: string | undefined };
type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

interface Variable<T> {
  readonly expected: string;
  readonly absent: T;
  /** A secret value is not repeated in the sentence about it. */
  readonly secret?: true;
  read(value: string): Reading<T>;
}

const good = <T>(value: T): Reading<T> => ({ ok: true, value });
const bad: Reading<never> = { ok: false };

const VARIABLES = {
  DATA_DIR: variable<string>('a folder', './data', (value) => (value.includes('\0') ? bad : good(value))),
  DATABASE_URL: {
    ...variable<string | null>('a URL like postgres://...', null, (value) => (/^[a-z+]+:/i.test(value) ? good(value) : bad)),
    secret: true as const,
  },
  PORT: variable<number | null>('a whole number from 1 to 65535', null, (value) => wholeNumber(value, 1, 65_535)),
  HOST: variable<string>('an address of this machine, like 0.0.0.0 or 127.0.0.1', '0.0.0.0', (value) =>
    isIP(value) !== 0 || value === 'localhost' ? good(value) : bad,
  ),
  PUBLIC_URL: variable<string | null>('an address like https://workshop.example.org, without a path', null, origin),
  TRUST_PROXY: variable<number>('"off" or the number of proxies in front, 1 to 9', 0, (value) =>
    /^(off|no|false|0)$/i.test(value) ? good(0) : wholeNumber(value, 1, 9),
  ),
  TLS_CERT: variable<string | null>('a file', null, good),
  TLS_KEY: variable<string | null>('a file', null, good),
  HOST_KEY: {
    ...variable<string | null>('20 to 200 letters, digits, dashes or underscores', null, (value) =>
      /^[A-Za-z0-9_-]{20,200}$/.test(value) ? good(value) : bad,
    ),
    secret: true as const,
  },
  ALLOWED_HOSTS: variable<readonly string[]>('names separated by commas, like workshop.local,10.0.0.7', [], hostNames),
} satisfies { [name: string]: Variable<unknown> };

/** The settings in an environment; or what is wrong with them, one sentence for each. */
export function readConfig(env: Environment): { ok: true; config: Config } | { ok: false; sentences: readonly string[] } {
  const sentences: string[] = [];
  const read = <K extends keyof typeof VARIABLES>(name: K): (typeof VARIABLES)[K]['absent'] => {
    const { expected, absent, read: reading, ...rest } = VARIABLES[name] as Variable<(typeof VARIABLES)[K]['absent']>; // the table's own type, looked up by its key
    const value = env[name]?.trim() ?? '';
    if (value === '') return absent;
    const result = reading(value);
    if (result.ok) return result.value;
    sentences.push(`${name} is ${rest.secret ? 'not right' : JSON.stringify(value)}, but it should be ${expected}.`);
    return absent;
  };

  const port = read('PORT');
  const [cert, key] = [read('TLS_CERT'), read('TLS_KEY')];
  if ((cert === null) !== (key === null))
    sentences.push(
      `${cert === null ? 'TLS_KEY' : 'TLS_CERT'} is set, but ${cert === null ? 'TLS_CERT' : 'TLS_KEY'} is not: set both for https, or none.`,
    );
  const config: Config = {
    dataDir: resolve(read('DATA_DIR')),
    databaseUrl: read('DATABASE_URL'),
    port: port ?? 3000,
    portIsFixed: port !== null,
    host: read('HOST'),
    publicUrl: read('PUBLIC_URL'),
    trustProxy: read('TRUST_PROXY'),
    tls: cert !== null && key !== null ? { cert: resolve(cert), key: resolve(key) } : null,
    hostKey: read('HOST_KEY'),
    allowedHosts: read('ALLOWED_HOSTS'),
  };
  return sentences.length > 0 ? { ok: false, sentences } : { ok: true, config };
}

function variable<T>(expected: string, absent: T, read: (value: string) => Reading<T>): Variable<T> {
  return { expected, absent, read };
}

function wholeNumber(value: string, least: number, most: number): Reading<number> {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? good(number) : bad;
}

function origin(value: string): Reading<string> {
  if (!URL.canParse(value)) return bad;
  const url = new URL(value);
  const plain = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return plain && /^https?:$/.test(url.protocol) ? good(url.origin) : bad;
}

function hostNames(value: string): Reading<readonly string[]> {
  const names = value
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  return names.every((name) => /^(\[[0-9a-f:]+\]|[a-z0-9_.-]{1,253})$/.test(name)) ? good(names) : bad;
}
