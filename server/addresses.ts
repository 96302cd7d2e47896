// Under which addresses phones may find this machine, the likeliest first.

import { networkInterfaces } from 'node:os';

export interface Interfaces {
  readonly [name: string]: readonly { readonly address: string; readonly family: string | number; readonly internal: boolean }[] | undefined;
}

const VIRTUAL =
  /^(docker|br-|veth|vethernet|virbr|vmnet|vmware|vbox|virtualbox|hyper-v|podman|cni|flannel|cali|tun|tap|utun|wg|wireguard|tailscale|zt|zerotier|ppp|ipsec|awdl|llw|lxc|lxd|kube|nordlynx|proton)/i;
const ROOM = /^(wl|wi-?fi|wireless|en|eth|ethernet|lan|ap|bridge)/i;

/** The addresses of all interfaces that a phone could reach, best first; IPv6 ones in brackets, as they stand in a URL. */
export function rankAddresses(interfaces: Interfaces): readonly string[] {
  const found: { address: string; rank: number }[] = [];
  for (const [name, addresses] of Object.entries(interfaces)) {
    for (const { address, family, internal } of addresses ?? []) {
      const isIPv6 = family === 'IPv6' || family === 6;
      // Link-local IPv6 needs the phone's own interface in the address; no QR code can know it.
      if (internal || (isIPv6 && /^fe[89ab]/i.test(address))) continue;
      const rank = (isIPv6 ? 100 : 0) + 10 * nameRank(name) + addressRank(address);
      found.push({ address: isIPv6 ? `[${address}]` : address, rank });
    }
  }
  return [...new Set(found.sort((a, b) => a.rank - b.rank).map(({ address }) => address))];
}

/** This machine's addresses as they are now: a laptop may change its wifi in the middle of a workshop. */
export function ownAddresses(): readonly string[] {
  return rankAddresses(networkInterfaces());
}

function nameRank(name: string): number {
  if (VIRTUAL.test(name)) return 2;
  return ROOM.test(name) ? 0 : 1;
}

function addressRank(address: string): number {
  if (/^169\.254\./.test(address)) return 5; // no router gave this one: hardly anybody is there
  if (/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address)) return 4; // a provider's or a VPN's
  if (/^(192\.168|10)\./.test(address)) return 0;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 1;
  return 3;
}

export interface Reach {
  readonly port: number;
  readonly secure: boolean;
  readonly publicUrl: string | null;
  /** The address the server listens on, 0.0.0.0 or :: for all. */
  readonly host: string;
}

/** The origins to give to phones, best first; none when the server listens to this machine only. */
export function joinOrigins({ port, secure, publicUrl, host }: Reach, addresses: readonly string[] = ownAddresses()): readonly string[] {
  if (publicUrl !== null) return [publicUrl];
  const scheme = secure ? 'https' : 'http';
  const open =
    host === '0.0.0.0'
      ? addresses.filter((address) => !address.startsWith('['))
      : host === '::'
        ? addresses
        : [host.includes(':') ? `[${host}]` : host];
  const suffix = port === (secure ? 443 : 80) ? '' : `:${port}`;
  return open.filter((address) => !/^(127\.|localhost$|\[::1\]$)/.test(address)).map((address) => `${scheme}://${address}${suffix}`);
}
