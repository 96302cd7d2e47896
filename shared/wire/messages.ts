/**
 * How a screen and the server talk: four requests, each answered once, and three messages that the
 * server sends by itself. JSON over Socket.IO, in any language that has a client for it.
 *
 *   const socket = io('http://localhost:3000');
 *   const ask = (request, data) => new Promise((answer) => socket.emit(request, data, answer));
 *   const rooms = {};
 *   socket.on('news', (news) => { rooms[news.room] = news.slices ?? patched(rooms[news.room], news.changes); });
 *   socket.on('rooms', ({ rooms: mine }) => { for (const room in rooms) if (!mine.includes(room)) delete rooms[room]; });
 *
 *   await ask('join', { protocol: 1, code: 'ABC234', id: newId(), person: newId(), secret: newSecret(), name: 'Ana' });
 *   await ask('enter', { protocol: 1, code: 'ABC234', as: 'participant', secret });
 *   await ask('command', { id: newId(), type: 'groups.takeTopic', stage: null, data: { topic: 'B', for: null } });
 *   await ask('command', { id: newId(), type: 'discuss.addNote', stage: 'experts',
 *                          data: { note: newId(), prompt: 'agree', text: 'Trust comes first.', for: null } });
 *
 * Ids and secrets are made by the sender: ids of 10 to 36 letters, digits, - and _; secrets of at least 22.
 * A command that got no answer is sent again, with the same id, after the next `enter`: it counts once.
 * server/rehearsal/connection.ts is the whole of it, in use.
 */

import type { GroupId, PersonId, StageId, TopicId } from '../base/ids.ts';
import type { Refusal } from '../base/refusals.ts';
import type { EngineCommandSent } from '../session/commands.ts';
import type { Proposal } from '../session/proposal.ts';
import type { kinds } from '../stages/index.ts';
import type { CommandRule } from '../stages/kind.ts';
import type { Change } from '../view/patch.ts';
import type { RoomName } from '../view/rooms.ts';
import type { RoomContent } from '../view/slices.ts';

/** Raised when an older phone would misunderstand a newer server, or the other way round. */
export const PROTOCOL = 1;

type KindList = typeof kinds;
type AskedOf<Rule> = Rule extends CommandRule<infer Data> ? Data : never;
type StageCommandNames = {
  [Kind in keyof KindList & string]: `${Kind}.${keyof KindList[Kind]['commands'] & string}`;
}[keyof KindList & string];

/** What each stage command carries, by its full name: `discuss.addNote`. */
export type StageCommandData = {
  [Name in StageCommandNames]: Name extends `${infer Kind}.${infer Command}`
    ? Kind extends keyof KindList
      ? Command extends keyof KindList[Kind]['commands']
        ? AskedOf<KindList[Kind]['commands'][Command]>
        : never
      : never
    : never;
};

/** Everything that can be asked of a session; `people.join` has a request of its own. */
export type CommandData = Omit<EngineCommandSent, 'people.join'> & StageCommandData;
export type CommandType = keyof CommandData & string;

export interface JoinRequest {
  readonly protocol: number;
  readonly code: string;
  /** The command's id: sending it again with the same one joins once. */
  readonly id: string;
  readonly person: PersonId;
  /** At least 128 bits, made on the device and kept there. Whoever has it is this person. */
  readonly secret: string;
  readonly name: string;
  readonly personalCode?: string;
  readonly another?: boolean;
  readonly simulated?: boolean;
  /** To the questions that the door of the session asks. */
  readonly answers?: readonly { readonly question: string; readonly answer: string }[];
  /** Who on the roster one is, by the id that the door gave. */
  readonly expected?: PersonId | null;
}

export interface EnterRequest {
  readonly protocol: number;
  readonly code: string;
  readonly as: 'participant' | 'presenter' | 'facilitator';
  /** Not for the presenter, which is public. */
  readonly secret?: string;
  /** What a returning screen still has: the server sends only what is missing. */
  readonly epoch?: string;
  readonly have?: { readonly [room: RoomName]: number };
}

export interface CommandRequest {
  readonly id: string;
  readonly type: string;
  readonly stage: StageId | null;
  readonly data: unknown;
}

export type Answer<Success> = ({ readonly ok: true } & Success) | { readonly ok: false; readonly refusal: Refusal };

export type JoinAnswer = Answer<{ readonly person: PersonId }>;
export type EnterAnswer = Answer<{
  readonly epoch: string;
  /** The server's clock, for timers: milliseconds since the epoch. */
  readonly now: number;
  readonly rooms: readonly RoomName[];
  readonly person: PersonId | null;
}>;
/** Stored, as the session's events up to `version`. */
export type CommandAnswer = Answer<{ readonly version: number }>;

/** How groups could be formed now: nothing happens in the session. For facilitators; in one session they are searched for one after the other. */
export interface ProposeRequest {
  /** Another number, another proposal; the same one gives the same groups. */
  readonly seed: number;
  /** People who stay where an earlier proposal had them. */
  readonly locked: readonly { readonly person: PersonId; readonly home: GroupId; readonly topic: TopicId | null }[];
  /** Tables that nobody else joins. */
  readonly closed: readonly GroupId[];
}

export type ProposeAnswer = Answer<{ readonly proposal: Proposal }>;

/** One room's changes of one tick. `from` is the version they apply to; null where `slices` are the whole room. */
export interface News {
  readonly room: RoomName;
  readonly epoch: string;
  readonly from: number | null;
  readonly to: number;
  readonly slices?: RoomContent;
  readonly changes?: readonly Change[];
}

export interface ClientToServer {
  join(request: JoinRequest, answer: (answer: JoinAnswer) => void): void;
  enter(request: EnterRequest, answer: (answer: EnterAnswer) => void): void;
  command(request: CommandRequest, answer: (answer: CommandAnswer) => void): void;
  propose(request: ProposeRequest, answer: (answer: ProposeAnswer) => void): void;
  /** For the clock, and to find out whether a connection that looks open still is. */
  time(request: Record<string, never>, answer: (answer: { readonly now: number }) => void): void;
}

export interface ServerToClient {
  news(news: News): void;
  /** The rooms this screen may look into from now on; what it holds of others, it drops. */
  rooms(rooms: { readonly rooms: readonly RoomName[] }): void;
  /** The door closes for this screen, for good. */
  goodbye(farewell: { readonly refusal: Refusal }): void;
}
