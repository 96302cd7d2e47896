// The wire from the other end, whole: joins by code, asks, and follows its rooms. Simulated people and the tests are made of it.

import { randomBytes, randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { apply } from '#shared/view/patch';
import type { RoomContent } from '#shared/view/slices';
import type { Answer, ClientToServer, CommandAnswer, CommandData, CommandType, EnterAnswer, EnterRequest, JoinAnswer, News, ServerToClient } from '#shared/wire/messages';
import { PROTOCOL } from '#shared/wire/messages';

export const newId = (): string => randomUUID();
export const newSecret = (): string => randomBytes(24).toString('base64url');

export class Connection {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly rooms = new Map<string, RoomContent>();
  readonly versions = new Map<string, number>();
  /** Told after every change of what this screen sees. */
  onNews: (() => void) | null = null;
  #entered: EnterRequest | null = null;
  epoch = '';

  constructor(origin: string, options: Parameters<typeof io>[1] = {}) {
    this.socket = io(origin, { forceNew: true, reconnectionDelay: 200, reconnectionDelayMax: 2000, ...options });
    this.socket.on('news', (news) => this.#take(news));
    this.socket.on('rooms', ({ rooms }) => {
      for (const room of this.rooms.keys()) if (!rooms.includes(room)) this.rooms.delete(room);
    });
    // After every reconnect: say who one is and what one has, and the server sends what is missing.
    this.socket.on('connect', () => void (this.#entered && this.enter(this.#entered)));
  }

  join(code: string, name: string, secret: string, more: { simulated?: boolean; personalCode?: string; another?: boolean } = {}): Promise<JoinAnswer> {
    return this.#ask<JoinAnswer>('join', { protocol: PROTOCOL, code, id: newId(), person: newId(), secret, name, ...more });
  }

  async enter(request: Omit<EnterRequest, 'protocol' | 'epoch' | 'have'>): Promise<EnterAnswer> {
    this.#entered = { protocol: PROTOCOL, ...request };
    const have = Object.fromEntries([...this.versions].filter(([room]) => this.rooms.has(room)));
    const answer = await this.#ask<EnterAnswer>('enter', { ...this.#entered, epoch: this.epoch, have });
    if (answer.ok) this.epoch = answer.epoch;
    return answer;
  }

  command<T extends CommandType>(type: T, stage: string | null, data: CommandData[T], id: string = newId()): Promise<CommandAnswer> {
    return this.#ask<CommandAnswer>('command', { id, type, stage, data });
  }

  slice(room: string, slice: string): unknown {
    return this.rooms.get(room)?.[slice] ?? null;
  }

  close(): void {
    this.socket.disconnect();
  }

  #ask<A extends Answer<object>>(request: 'join' | 'enter' | 'command', data: object): Promise<A> {
    return new Promise((answer) => this.socket.emit(request, data as never, answer as never)); // each request's own pair of types is in the callers above
  }

  #take({ room, from, to, slices, changes }: News): void {
    const held = this.rooms.get(room);
    if (slices) this.rooms.set(room, slices);
    else if (held && changes && from === this.versions.get(room)) this.rooms.set(room, apply(held, changes) as RoomContent); // a patch changes what is in a room, not that it is one
    else if (held && this.#entered) return void this.enter(this.#entered);
    else return;
    this.versions.set(room, to);
    this.onNews?.();
  }
}
