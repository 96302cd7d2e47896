// The line to the server. It comes back by itself from sleep, tunnels, restarts and bad wifi, and says what it has so that only the rest is sent.

import { io, type Socket } from 'socket.io-client';
import type { Refusal, RefusalReason } from '#shared/base/refusals';
import {
  type ClientToServer,
  type CommandAnswer,
  type CommandData,
  type CommandType,
  type EnterAnswer,
  type EnterRequest,
  type JoinAnswer,
  type JoinRequest,
  PROTOCOL,
  type ProposeAnswer,
  type ProposeRequest,
  type ServerToClient,
} from '#shared/wire/messages';
import { Outbox, type Pending } from './outbox.ts';
import { makeScreenStore, type ScreenStore, withNews, withRooms } from './store.ts';

/** A connection that looks open but is deaf is found out within this time after waking up. */
const PROBE = 2_000;
/** Wait this long before something refused for the moment is tried again. */
const AGAIN = 3_000;
/** Something was asked and nothing at all has been heard for this long: the line may be dead, and the screen says so. */
const SILENCE = 5_000;
/** A search takes three seconds at most; a slow machine with a full room gets some more. */
const SEARCH = 15_000;
/** How many commands are on their way at once; the rest wait, in order. */
const IN_FLIGHT = 20;

/** When it is worth looking whether anybody is there: on the way back, and when the device says that it lost its net. */
const WAKING = ['pageshow', 'online', 'offline', 'focus'];

/** Refusals after which there is nothing more to do here. */
const FINAL: readonly RefusalReason[] = [
  'unknownCode',
  'unknownPerson',
  'removed',
  'notFacilitator',
  'oldProtocol',
  'newerProtocol',
  'tooManyScreens',
  'malformed',
];

export interface Line {
  readonly store: ScreenStore;
  /** Asks the server; the command survives reload and loss of contact until it is answered. */
  send<T extends CommandType>(type: T, stage: string | null, data: CommandData[T]): Promise<CommandAnswer>;
  /** A question about this moment: not kept for later, and a no (`notEntered`) where there is no contact. */
  propose(request: ProposeRequest): Promise<ProposeAnswer>;
  /** The server's time now, in milliseconds since the epoch. */
  now(): number;
  close(): void;
}

export interface LineOptions {
  readonly code: string;
  readonly as: EnterRequest['as'];
  readonly secret?: string;
  /** Told of every command that the server will not take: also of those that an earlier page has asked, for which nobody waits. */
  readonly onRefused?: (asked: Pending, refusal: Refusal) => void;
}

export function openLine({ code, as, secret = '', onRefused }: LineOptions): Line {
  const store = makeScreenStore();
  const outbox = new Outbox(code, as);
  const socket: Socket<ServerToClient, ClientToServer> = io({
    // Settings that were measured on bad networks; polling first, because a blocked websocket is found out only that way.
    timeout: 20_000,
    reconnectionDelay: 500,
    // With its spread of a half, nobody waits longer than 4.5 s for a server that is back.
    reconnectionDelayMax: 3_000,
    randomizationFactor: 0.5,
  });
  let epoch = '';
  let entered = false;
  const inFlight = new Set<string>();
  let tryingAgain = false;
  let heardAt = performance.now();
  let listening: ReturnType<typeof setTimeout> | undefined;

  store.setState({ pending: outbox.pending });
  outbox.onChange = (pending) => store.setState({ pending });

  const enter = (): void => {
    const askedAt = performance.now();
    socket.emit('enter', { protocol: PROTOCOL, code, as, secret, epoch, have: store.getState().versions }, (answer: EnterAnswer) => {
      if (!answer.ok) return refused(answer.refusal.reason, () => store.setState({ refused: answer.refusal }));
      epoch = answer.epoch;
      entered = true;
      store.setState((state) => ({
        ...withRooms(state, answer.rooms),
        link: 'live',
        awaySince: null,
        person: answer.person,
        refused: null,
        offset: answer.now - (askedAt + performance.now()) / 2,
      }));
      inFlight.clear();
      flush();
    });
  };

  const refused = (reason: RefusalReason, tell: () => void): void => {
    tell();
    // Anything else is about the moment: the door is asked again.
    if (FINAL.includes(reason)) socket.disconnect();
    else setTimeout(() => socket.connected && enter(), AGAIN);
  };

  const flush = (): void => {
    if (!entered) return;
    for (const pending of outbox.pending) {
      if (inFlight.size >= IN_FLIGHT) return;
      if (!inFlight.has(pending.id)) transmit(pending);
    }
  };

  const transmit = (pending: Pending): void => {
    const { id, type, stage, data } = pending;
    inFlight.add(id);
    if (inFlight.size === 1) listen(performance.now());
    socket.emit('command', { id, type, stage, data }, (answer: CommandAnswer) => {
      heard();
      if (outbox.answered(id, answer)) {
        inFlight.delete(id);
        store.setState({ held: null });
        if (!answer.ok) onRefused?.(pending, answer.refusal);
        flush();
      } else if (!answer.ok) {
        store.setState({ held: answer.refusal });
        tryAgainSoon();
      }
    });
  };

  const heard = (): void => {
    heardAt = performance.now();
    if (entered && store.getState().awaySince !== null) store.setState({ awaySince: null, link: 'live' });
  };

  /** Silence is told, not acted on: on a slow line an answer takes its time, and a new connection would take more. */
  const listen = (since: number): void => {
    clearTimeout(listening);
    listening = setTimeout(
      () => {
        if (!entered || inFlight.size === 0) return;
        if (heardAt > since) return listen(heardAt);
        store.setState({ link: 'away', awaySince: since });
      },
      Math.max(0, since + SILENCE - performance.now()),
    );
  };

  /** Everything that is unanswered is sent again from the first on, so that the order stays as it was written. */
  const tryAgainSoon = (): void => {
    if (tryingAgain) return;
    tryingAgain = true;
    setTimeout(() => {
      tryingAgain = false;
      inFlight.clear();
      flush();
    }, AGAIN);
  };

  const lost = (): void => {
    entered = false;
    clearTimeout(listening);
    inFlight.clear();
    store.setState((state) => ({ link: state.link === 'connecting' ? 'connecting' : 'away', awaySince: state.awaySince ?? performance.now() }));
  };

  socket.on('connect', enter);
  socket.io.on('ping', heard);
  socket.onAny(heard);
  socket.on('disconnect', lost);
  socket.on('connect_error', lost);
  socket.on('rooms', ({ rooms }) => store.setState((state) => withRooms(state, rooms)));
  socket.on('goodbye', ({ refusal }) => store.setState({ refused: refusal }));
  socket.on('news', (news) => {
    const next = withNews(store.getState(), news);
    if (next === null) enter();
    else if (next !== 'ignore') store.setState(next);
  });

  /** iOS wakes with a socket that looks open and hears nothing; whoever comes back looks first whether anybody is there. */
  const probe = (): void => {
    if (document.visibilityState === 'hidden' || store.getState().refused) return;
    if (!socket.connected) return void socket.connect();
    const deaf = setTimeout(() => socket.io.engine.close(), PROBE);
    const askedAt = performance.now();
    socket.emit('time', {}, ({ now }) => {
      clearTimeout(deaf);
      store.setState({ offset: now - (askedAt + performance.now()) / 2 });
    });
  };
  document.addEventListener('visibilitychange', probe);
  for (const event of WAKING) addEventListener(event, probe);

  return {
    store,
    send(type, stage, data) {
      const { answered } = outbox.put(type, stage, data);
      flush();
      return answered;
    },
    propose(request) {
      const noContact: ProposeAnswer = { ok: false, refusal: { reason: 'notEntered' } };
      if (!entered) return Promise.resolve(noContact);
      return new Promise((settle) => {
        socket.timeout(SEARCH).emit('propose', request, (lost, answer) => settle(lost ? noContact : answer));
      });
    },
    now: () => performance.now() + store.getState().offset,
    close() {
      document.removeEventListener('visibilitychange', probe);
      for (const event of WAKING) removeEventListener(event, probe);
      socket.disconnect();
    },
  };
}

/** Joins a session by code. Waits for contact as long as it takes; asking again after a lost answer joins once. */
export function join(request: Omit<JoinRequest, 'protocol'>): Promise<JoinAnswer> {
  return new Promise((settle) => {
    const socket: Socket<ServerToClient, ClientToServer> = io({ forceNew: true, reconnectionDelay: 500, reconnectionDelayMax: 5_000 });
    const ask = (): void => {
      socket.emit('join', { protocol: PROTOCOL, ...request }, (answer) => {
        if (!answer.ok && answer.refusal.reason === 'slowDown') {
          // A whole room scans at once; everybody gets in, a few of them a breath later.
          const seconds = Number(answer.refusal.about?.seconds ?? 1);
          setTimeout(() => socket.connected && ask(), (seconds + Math.random()) * 1000);
          return;
        }
        socket.disconnect();
        settle(answer);
      });
    };
    socket.on('connect', ask);
  });
}
