// The rehearsals that were begun from consoles: a process each.

import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import type { Reach } from '../addresses.ts';
import type { RehearsalStatus, Rehearsals, RehearsalWishes } from '../http/rehearsals.ts';
import type { Progress } from './rehearsal.ts';
import type { FromRehearsal, ToRehearsal } from './within.ts';

export interface RehearsalsParts {
  /** The program that is started again for each rehearsal, with the word `rehearse`. */
  readonly program: string;
  readonly execArgv?: readonly string[];
  /** Where the server listens; known once it does. */
  readonly reach: () => Reach;
}

/** Two hundred people each; more would take the machine from the workshop. */
const MOST_AT_ONCE = 3;
/** How long a rehearsal has to say goodbye. */
const GOODBYE = 4000;

interface Running {
  readonly wishes: RehearsalWishes;
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
  progress: Progress | null;
  isOver: boolean;
}

export function rehearsalsWith({ program, execArgv, reach }: RehearsalsParts): Rehearsals & { close(): Promise<void> } {
  const known = new Map<string, Running>();
  const running = () => [...known.values()].filter((one) => !one.isOver);

  const start = (wishes: RehearsalWishes, begin: ToRehearsal): Running => {
    const child = fork(program, ['rehearse'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...(execArgv ? { execArgv: [...execArgv] } : {}) });
    const gone = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
    const one: Running = { wishes, child, gone, progress: null, isOver: false };
    child.on('message', (message: FromRehearsal) => {
      if (message.is === 'running') one.progress = message.progress;
    });
    void gone.then(() => {
      one.isOver = true;
    });
    child.send(begin, () => {});
    return one;
  };

  const end = async (one: Running): Promise<void> => {
    const late = setTimeout(() => one.child.kill('SIGKILL'), GOODBYE);
    const message: ToRehearsal = { do: 'end' };
    if (one.child.connected) one.child.send(message, () => {});
    await one.gone;
    clearTimeout(late);
  };

  return {
    begin(code, facilitatorSecret, wishes) {
      if (known.get(code)?.isOver === false) return 'busy';
      if (running().length >= MOST_AT_ONCE) return 'tooMany';
      const orders = { origin: originOf(reach()), code, facilitatorSecret, ...wishes, seed: randomInt(2 ** 31), ends: false };
      known.set(code, start(wishes, { do: 'begin', orders }));
      return 'begun';
    },
    status(code) {
      const one = known.get(code);
      return one ? statusOf(one) : null;
    },
    async end(code) {
      const one = known.get(code);
      if (!one || one.isOver) return false;
      await end(one);
      return true;
    },
    async close() {
      // The people stay in the session as they are: only the process goes.
      const children = running();
      for (const { child } of children) child.kill('SIGKILL');
      await Promise.all(children.map(({ gone }) => gone));
    },
  };
}

/** Where the server reaches itself. */
function originOf({ secure, host, port }: Reach): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  return `${secure ? 'https' : 'http'}://${name}:${port}`;
}

function statusOf({ wishes: { people, speed, play }, progress, isOver }: Running): RehearsalStatus {
  const stage = progress?.stage ?? null;
  return {
    people,
    speed,
    play,
    state: isOver ? 'over' : progress ? 'running' : 'starting',
    here: isOver ? 0 : (progress?.count.here ?? 0),
    notes: progress?.count.notes ?? 0,
    stage: stage && { title: stage.title, number: stage.number, of: stage.of },
  };
}
