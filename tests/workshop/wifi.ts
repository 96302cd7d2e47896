// A wifi that can be switched off: what is under way is cut, and nobody gets through until it is up again.

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { House } from '../kit/house.ts';

/** The wifi between the phones and the house. */
export interface Wifi {
  readonly origin: string;
  up: boolean;
  cut(): void;
  close(): void;
}

export async function openWifi(house: House): Promise<Wifi> {
  const sockets = new Set<Socket>();
  const server = createServer((phone) => {
    if (!wifi.up) return void phone.destroy();
    const there = connect(Number(new URL(house.origin).port), '127.0.0.1');
    for (const socket of [phone, there]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        phone.destroy();
        there.destroy();
      });
    }
    phone.pipe(there).pipe(phone);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = (): void => {
    wifi.up = false;
    for (const socket of sockets) socket.destroy();
  };
  const wifi: Wifi = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
    up: true,
    cut,
    close() {
      cut();
      server.close();
    },
  };
  return wifi;
}
