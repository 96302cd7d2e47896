// A room on a real server: a facilitator, people with phones, a projector, and strangers who send what they like.

import { io, type Socket } from 'socket.io-client';
import type { Answer } from '#shared/wire/messages';
import { PROTOCOL } from '#shared/wire/messages';
import { Connection, newId, newSecret } from '../../../server/rehearsal/connection.ts';
import type { House, Opened } from '../../kit/house.ts';
import { Truth } from '../../kit/truth.ts';
import { jigsaw } from '../../shared/session/workshop.ts';

export interface Guest {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly screen: Connection;
}

export interface Room extends Opened {
  readonly coach: Truth;
  readonly guests: readonly Guest[];
  /** How many events the session has. */
  version(): Promise<number>;
  close(): void;
}

export async function openRoom(house: House, names: readonly string[] = [], workshop = jigsaw()): Promise<Room> {
  const opened = await house.create(workshop);
  const coach = await enter(house, opened.code, 'facilitator', opened.facilitatorSecret);
  const guests: Guest[] = [];
  for (const name of names) guests.push(await arrive(house, opened.code, name));
  return {
    ...opened,
    coach,
    guests,
    async version() {
      // The door is open already, so nothing happens, and the answer tells where the session stands.
      const answer = await coach.command('session.lockDoor', null, { locked: false });
      if (!answer.ok) throw new Error(answer.refusal.reason);
      return answer.version;
    },
    close() {
      coach.close();
      for (const { screen } of guests) screen.close();
    },
  };
}

export async function enter(house: House, code: string, as: 'facilitator' | 'presenter' | 'participant', secret?: string): Promise<Truth> {
  const screen = new Truth(house.origin);
  const answer = await screen.enter({ code, as, ...(secret === undefined ? {} : { secret }) });
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return screen;
}

export async function arrive(
  house: House,
  code: string,
  name: string,
  secret = newSecret(),
  more: Parameters<Connection['join']>[3] = {},
): Promise<Guest> {
  const screen = new Connection(house.origin);
  const joined = await screen.join(code, name, secret, more);
  if (!joined.ok) throw new Error(joined.refusal.reason);
  const entered = await screen.enter({ code, as: 'participant', secret });
  if (!entered.ok) throw new Error(entered.refusal.reason);
  return { id: joined.person, name, secret, screen };
}

/** How many events the session has, asked by a guest: here they are already, so nothing happens. */
export async function versionFor({ screen, id }: Guest): Promise<number> {
  const answer = await screen.command('people.setStatus', null, { person: id, status: 'here' });
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return answer.version;
}

type Stranger = Socket<{ [event: string]: (...args: never[]) => void }, { [event: string]: (...args: unknown[]) => void }>;

/** A connection with no manners: sends anything under any name. */
export function stranger(house: House, options: Parameters<typeof io>[1] = {}): Stranger {
  return io(house.origin, { forceNew: true, reconnection: false, ...options });
}

/** Sends just this, and waits for the answer. */
export function shout(socket: Stranger | Connection['socket'], request: string, ...sent: readonly unknown[]): Promise<Answer<object>> {
  return new Promise((answer) => (socket as Stranger).emit(request, ...sent, answer));
}

export function refused(reason: string, about?: object): Answer<object> {
  return { ok: false, refusal: about ? { reason, about } : { reason } } as Answer<object>;
}

export function greeting(code: string, more: object = {}): { readonly [field: string]: unknown } {
  return { protocol: PROTOCOL, code, id: newId(), person: newId(), secret: newSecret(), name: 'Eve', ...more };
}
