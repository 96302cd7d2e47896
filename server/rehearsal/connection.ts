/**
 * The wire from the other end, whole: joins by code, asks, and follows its rooms. Simulated people and the tests are
 * made of it. Like a phone it keeps what was not answered, in memory, and asks again when the line is back; whatever
 * is asked is answered in the end, once.
 *
 *   const ana = new Connection('http://localhost:3000');
 *   const secret = newSecret();
 *   await ana.join('ABC234', 'Ana', secret);
 *   await ana.enter({ code: 'ABC234', as: 'participant', secret });
 *   ana.slice('all', 'session');
 */

import { randomBytes, randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Refusal } from '#shared/base/refusals';
import { apply } from '#shared/view/patch';
import type { RoomContent } from '#shared/view/slices';
import type {
  ClientToServer,
  CommandAnswer,
  CommandData,
  CommandRequest,
  CommandType,
  EnterAnswer,
  EnterRequest,
  JoinAnswer,
  JoinRequest,
  News,
  ServerToClient,
} from '#shared/wire/messages';
import { PROTOCOL } from '#shared/wire/messages';

export const newId = (): string => randomUUID();
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** What was asked and not answered. `sentOn`: the connection that carried it; it is never carried twice by the same one. */
interface Asked {
  readonly request: 'join' | 'command';
  sentOn: string | undefined;
  send(answered: () => void): void;
}

export class Connection {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** What this screen sees: its rooms, with the version of each that is held. */
  readonly rooms = new Map<string, RoomContent>();
  readonly versions = new Map<string, number>();
  epoch = '';
  /** Told after every change of what this screen sees. */
  onNews: (() => void) | null = null;
  /** Why the door was closed for good; null while it is open. */
  farewell: Refusal | null = null;
  #entered: EnterRequest | null = null;
  /** The connection on which the last `enter` was accepted. */
  #insideOn: string | undefined;
  readonly #entering: ((answer: EnterAnswer) => void)[] = [];
  readonly #outbox = new Set<Asked>();

  constructor(origin: string, options: Parameters<typeof io>[1] = {}) {
    this.socket = io(origin, { forceNew: true, reconnectionDelay: 200, reconnectionDelayMax: 2000, ...options });
    this.socket.on('news', (news) => this.#take(news));
    this.socket.on('rooms', ({ rooms }) => this.#keepOnly(rooms));
    this.socket.on('goodbye', ({ refusal }) => this.#hearFarewell(refusal));
    // After every reconnect: say who one is and what one has, and the server sends what is missing.
    this.socket.on('connect', () => {
      this.#sendWaiting();
      if (this.#entered) this.#sendEnter(this.#entered);
    });
  }

  join(
    code: string,
    name: string,
    secret: string,
    more: Partial<Pick<JoinRequest, 'person'>> & Pick<JoinRequest, 'simulated' | 'personalCode' | 'another' | 'answers' | 'expected'> = {},
  ): Promise<JoinAnswer> {
    const data: JoinRequest = { protocol: PROTOCOL, code, id: newId(), person: newId(), secret, name, ...more };
    return this.#ask('join', (answer) => this.socket.emit('join', data, answer));
  }

  enter(request: Omit<EnterRequest, 'protocol' | 'epoch' | 'have'>): Promise<EnterAnswer> {
    this.#entered = { protocol: PROTOCOL, ...request };
    return new Promise((answer) => {
      this.#entering.push(answer);
      if (this.#entered && this.socket.connected) this.#sendEnter(this.#entered);
    });
  }

  command<T extends CommandType>(type: T, stage: string | null, data: CommandData[T], id: string = newId()): Promise<CommandAnswer> {
    return this.commandAs({ id, type, stage, data });
  }

  /** A command that nobody has typed: from a script, or on purpose wrong. */
  commandAs(request: CommandRequest): Promise<CommandAnswer> {
    return this.#ask('command', (answer) => this.socket.emit('command', request, answer));
  }

  slice(room: string, slice: string): unknown {
    return this.rooms.get(room)?.[slice] ?? null;
  }

  /** The line is cut, as in a lift; `wake` brings it back. */
  sleep(): void {
    this.socket.disconnect();
  }

  wake(): void {
    this.socket.connect();
  }

  close(): void {
    this.socket.disconnect();
  }

  #ask<A>(request: Asked['request'], emit: (answer: (answer: A) => void) => void): Promise<A> {
    return new Promise((resolve) => {
      const asked: Asked = {
        request,
        sentOn: undefined,
        send: (answered) =>
          emit((answer) => {
            answered();
            resolve(answer);
          }),
      };
      this.#outbox.add(asked);
      this.#sendWaiting();
    });
  }

  #sendWaiting(): void {
    const { connected, id } = this.socket;
    if (!connected) return;
    for (const asked of this.#outbox) {
      // Before somebody has entered, the server doesn't know whose command it is. Never entered at all: it shall say so.
      if (asked.sentOn === id || (asked.request === 'command' && this.#entered && this.#insideOn !== id)) continue;
      asked.sentOn = id;
      asked.send(() => this.#outbox.delete(asked));
    }
  }

  #sendEnter(request: EnterRequest): void {
    const on = this.socket.id;
    const have = Object.fromEntries([...this.versions].filter(([room]) => this.rooms.has(room)));
    this.socket.emit('enter', { ...request, epoch: this.epoch, have }, (answer) => {
      if (answer.ok) {
        this.epoch = answer.epoch;
        this.#keepOnly(answer.rooms);
      } else if (answer.refusal.reason === 'removed') this.#hearFarewell(answer.refusal);
      // Also when the door stays shut: what is asked then is refused by the server, and so answered.
      this.#insideOn = on;
      for (const waiting of this.#entering.splice(0)) waiting(answer);
      this.#sendWaiting();
    });
  }

  #hearFarewell(refusal: Refusal): void {
    this.farewell = refusal;
    this.onNews?.();
  }

  #keepOnly(rooms: readonly string[]): void {
    for (const room of this.rooms.keys()) if (!rooms.includes(room)) this.rooms.delete(room);
  }

  #take({ room, epoch, from, to, slices, changes }: News): void {
    // The server has started anew: its versions have nothing to do with those that are held.
    if (epoch !== this.epoch) {
      this.rooms.clear();
      this.versions.clear();
      this.epoch = epoch;
    }
    const held = this.rooms.get(room);
    if (slices) this.rooms.set(room, slices);
    else if (held && changes && from === this.versions.get(room))
      this.rooms.set(room, apply(held, changes) as RoomContent); // a patch changes what is in a room, not that it is one
    else {
      // A gap. The whole of a room that is on its way will close it; of one that is held, what is missing is asked for.
      if (held && this.#entered) this.#sendEnter(this.#entered);
      return;
    }
    this.versions.set(room, to);
    this.onNews?.();
  }
}
