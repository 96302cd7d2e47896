import { describe, expect, it } from 'vitest';
import { joinOrigins, rankAddresses } from '../../server/addresses.ts';
import { banner } from '../../server/banner.ts';

const v4 = (address: string, internal = false) => ({ address, family: 'IPv4', internal });
const v6 = (address: string, internal = false) => ({ address, family: 'IPv6', internal });

const laptop = {
  lo: [v4('127.0.0.1', true), v6('::1', true)],
  docker0: [v4('172.17.0.1')],
  veth12ab: [v6('fe80::1')],
  tun0: [v4('10.8.0.2')],
  'vEthernet (WSL)': [v4('172.30.0.1')],
  tailscale0: [v4('100.101.102.103')],
  wlan0: [v6('2001:db8::7'), v6('fe80::2'), v4('192.168.1.7')],
  eth0: [v4('169.254.3.4')],
};
const here = { port: 3000, secure: false, publicUrl: null, host: '0.0.0.0' };

describe('the addresses for phones', () => {
  it('begin with the wifi of the room, and end with what only machines see', () => {
    const [first, second, ...rest] = rankAddresses(laptop);
    expect([first, second]).toEqual(['192.168.1.7', '169.254.3.4']);
    expect(rest).toEqual(['10.8.0.2', '172.17.0.1', '172.30.0.1', '100.101.102.103', '[2001:db8::7]']);
  });

  it('are none without a network', () => {
    expect(rankAddresses({ lo: laptop.lo })).toEqual([]);
    expect(joinOrigins(here, [])).toEqual([]);
  });

  it('are the public one alone, when there is one', () => {
    expect(joinOrigins({ ...here, publicUrl: 'https://workshop.example.org' }, ['10.0.0.7'])).toEqual(['https://workshop.example.org']);
  });

  it('are only those that the server listens on', () => {
    expect(joinOrigins(here, ['10.0.0.7', '[2001:db8::7]'])).toEqual(['http://10.0.0.7:3000']);
    expect(joinOrigins({ ...here, host: '::' }, ['10.0.0.7', '[2001:db8::7]'])).toEqual(['http://10.0.0.7:3000', 'http://[2001:db8::7]:3000']);
    expect(joinOrigins({ ...here, host: '10.0.0.9' }, ['10.0.0.7'])).toEqual(['http://10.0.0.9:3000']);
    expect(joinOrigins({ ...here, host: '127.0.0.1' }, ['10.0.0.7'])).toEqual([]);
    expect(joinOrigins({ ...here, host: 'localhost' }, ['10.0.0.7'])).toEqual([]);
  });

  it('leave out the usual port', () => {
    expect(joinOrigins({ ...here, port: 80 }, ['10.0.0.7'])).toEqual(['http://10.0.0.7']);
    expect(joinOrigins({ ...here, port: 443, secure: true }, ['10.0.0.7'])).toEqual(['https://10.0.0.7']);
  });
});

describe('what the terminal says', () => {
  const facts = { ...here, takenPort: null, dataFolder: '/data/interlock', hostKey: 'the-key', withQr: false };

  it('names the next step first', () => {
    expect(banner(facts, ['10.0.0.7', '172.17.0.1'])).toMatchInlineSnapshot(`
      "
      Interlock is running.

        Run a workshop   http://localhost:3000/workshops
        Phones           http://10.0.0.7:3000
                         or http://172.17.0.1:3000
        Everything is    kept in /data/interlock
        Host key         the-key
                         (asked for when you run a workshop from another machine)

        This is plain http: anyone on the same wifi can read along. README says how to change that.
      "
    `);
  });

  it('tells of another port, of no network, of memory, and shows a code to try', () => {
    const text = banner({ ...facts, takenPort: 2999, dataFolder: null }, []);
    expect(text).toContain('Port 2999 was taken, so it is 3000 today.');
    expect(text).toContain('none can reach this machine yet');
    expect(text).toContain('gone when this stops');
    expect(banner({ ...facts, withQr: true }, ['10.0.0.7'])).toMatch(/[▀▄█]{10}/);
  });

  it('warns of plain http only where it is plain', () => {
    expect(banner({ ...facts, publicUrl: 'https://workshop.example.org' })).not.toContain('plain http');
    expect(banner({ ...facts, secure: true }, ['10.0.0.7'])).not.toContain('plain http');
  });
});
