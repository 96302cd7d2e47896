import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

const sentences = (env: { [name: string]: string }): readonly string[] => {
  const result = readConfig(env);
  return result.ok ? [] : result.sentences;
};

describe('the settings', () => {
  it('need not be set at all', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        dataDir: resolve('data'),
        databaseUrl: null,
        port: 3000,
        portIsFixed: false,
        host: '0.0.0.0',
        publicUrl: null,
        trustProxy: 0,
        tls: null,
        hostKey: null,
        allowedHosts: [],
      },
    });
  });

  it('are read as they are meant', () => {
    expect(
      readConfig({
        DATA_DIR: '/var/interlock',
        DATABASE_URL: 'postgres://host/db',
        PORT: ' 8080 ',
        HOST: '::',
        PUBLIC_URL: 'https://Workshop.example.org/',
        TRUST_PROXY: '2',
        TLS_CERT: '/tls/cert.pem',
        TLS_KEY: '/tls/key.pem',
        HOST_KEY: 'a-key-of-twenty-letters',
        ALLOWED_HOSTS: 'Workshop.lan, 10.0.0.7,',
      }),
    ).toEqual({
      ok: true,
      config: {
        dataDir: resolve('/var/interlock'),
        databaseUrl: 'postgres://host/db',
        port: 8080,
        portIsFixed: true,
        host: '::',
        publicUrl: 'https://workshop.example.org',
        trustProxy: 2,
        tls: { cert: resolve('/tls/cert.pem'), key: resolve('/tls/key.pem') },
        hostKey: 'a-key-of-twenty-letters',
        allowedHosts: ['workshop.lan', '10.0.0.7'],
      },
    });
  });

  it('that are empty count as not set', () => {
    expect(sentences({ PORT: '', PUBLIC_URL: ' ', TLS_CERT: '' })).toEqual([]);
  });

  it.each([
    [{ PORT: '0' }, 'PORT is "0", but it should be a whole number from 1 to 65535.'],
    [{ PORT: '65536' }, 'PORT is "65536", but it should be a whole number from 1 to 65535.'],
    [{ PORT: '80a' }, 'PORT is "80a", but it should be a whole number from 1 to 65535.'],
    [{ HOST: 'my laptop' }, 'HOST is "my laptop", but it should be an address of this machine, like 0.0.0.0 or 127.0.0.1.'],
    [
      { PUBLIC_URL: 'workshop.example.org' },
      'PUBLIC_URL is "workshop.example.org", but it should be an address like https://workshop.example.org, without a path.',
    ],
    [
      { PUBLIC_URL: 'https://example.org/workshops' },
      'PUBLIC_URL is "https://example.org/workshops", but it should be an address like https://workshop.example.org, without a path.',
    ],
    [
      { PUBLIC_URL: 'ftp://example.org' },
      'PUBLIC_URL is "ftp://example.org", but it should be an address like https://workshop.example.org, without a path.',
    ],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY is "true", but it should be "off" or the number of proxies in front, 1 to 9.'],
    [{ TLS_CERT: 'cert.pem' }, 'TLS_CERT is set, but TLS_KEY is not: set both for https, or none.'],
    [{ TLS_KEY: 'key.pem' }, 'TLS_KEY is set, but TLS_CERT is not: set both for https, or none.'],
    [{ HOST_KEY: 'hunter2' }, 'HOST_KEY is not right, but it should be 20 to 200 letters, digits, dashes or underscores.'],
    [{ ALLOWED_HOSTS: 'http://a' }, 'ALLOWED_HOSTS is "http://a", but it should be names separated by commas, like workshop.local,10.0.0.7.'],
  ])('that are wrong are told in a sentence: %o', (env: { [name: string]: string }, sentence) => {
    expect(sentences(env)).toEqual([sentence]);
  });

  it('that are wrong are told all at once', () => {
    expect(sentences({ PORT: 'x', HOST: 'x', TRUST_PROXY: 'x' })).toHaveLength(3);
  });
});
