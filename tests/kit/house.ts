// The real server in a house of its own: a free port, real SQLite in a folder that goes away with it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWorkshop } from '#shared/plan/check';
import { library } from '#shared/plan/library/library';
import type { Workshop } from '#shared/plan/plan';
import type { Kinds } from '#shared/stages/sealed';
import { standardKinds } from '#shared/wire/standard';
import { readConfig } from '../../server/config.ts';
import { readBuild } from '../../server/http/files.ts';
import type { Journal } from '../../server/journal.ts';
import type { MakeLive } from '../../server/live/part.ts';
import { openLog } from '../../server/log/open.ts';
import { rehearsalsWith } from '../../server/rehearsal/rehearsals.ts';
import { type Started, start } from '../../server/server.ts';
import { type LiveSettings, liveWith } from '../../server/socket/attach.ts';

export interface HouseSettings {
  readonly kinds?: Kinds;
  /** Kept when the house closes; without it the house makes a folder and takes it away again. */
  readonly dataDir?: string;
  /** With the built pages, for browsers; the tests' global set-up builds them. */
  readonly screens?: boolean;
  /** Other timings and limits of Socket.IO. */
  readonly socket?: NonNullable<LiveSettings['socket']>;
  /** Another live part: one with a clock of its own, or that is watched. */
  readonly makeLive?: MakeLive;
}

/** A session as its facilitator knows it. */
export interface Opened {
  readonly code: string;
  readonly facilitatorSecret: string;
}

export interface House {
  /** Like `http://127.0.0.1:41234`; the same after a restart. */
  readonly origin: string;
  readonly dataDir: string;
  readonly hostKey: string;
  /** What the server wrote down about itself as a bug or a fault: should stay empty. */
  readonly faults: readonly string[];
  /** A new session of a ready workshop, by its id, or of one's own. */
  create(workshop: string | Workshop): Promise<Opened>;
  /** Ends the server and starts it again with the same data, on the same port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const FAULTS = new Set(['bug', 'requestFailed', 'unanswerable']);

export async function openHouse({
  kinds = standardKinds,
  dataDir,
  screens = false,
  socket = {},
  makeLive = liveWith(kinds, { socket }),
}: HouseSettings = {}): Promise<House> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'interlock-house-')));
  const faults: string[] = [];
  const journal: Journal = (what, fields) => void (FAULTS.has(what) && faults.push(`${what} ${JSON.stringify(fields)}`));

  const open = async (port: number): Promise<Extract<Started, { ok: true }>> => {
    const settings = readConfig({ DATA_DIR: folder, HOST: '127.0.0.1' });
    if (!settings.ok) throw new Error(settings.sentences.join(' '));
    const config = { ...settings.config, port, portIsFixed: true };
    const opened = await openLog(config);
    if (!opened.ok) throw new Error(opened.sentence);
    const started = await start({
      config,
      log: opened.log,
      version: 'test',
      library: library.flatMap((raw) => {
        const checked = checkWorkshop(kinds, raw);
        return checked.ok ? [checked.workshop] : [];
      }),
      readWorkshop: (sent) => checkWorkshop(kinds, sent),
      makeLive,
      rehearsals: (reach) => rehearsalsWith({ program: PROGRAM, execArgv: ['--import', 'tsx'], reach }),
      journal,
      screens: { built: screens ? readBuild(fileURLToPath(new URL('../../dist/client', import.meta.url))) : new Map() },
    });
    if (!started.ok) throw new Error(started.sentence);
    return started;
  };

  let server = await open(0);
  const { port } = server.reach;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    dataDir: folder,
    hostKey: server.hostKey,
    faults,
    async create(workshop) {
      const response = await fetch(`${origin}/api/sessions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(typeof workshop === 'string' ? { workshop } : { plan: workshop }),
      });
      if (response.status !== 201) throw new Error(`The session was not created: ${response.status} ${await response.text()}`);
      return (await response.json()) as Opened; // the contract of this route
    },
    async restart() {
      await server.close();
      server = await open(port);
    },
    async close() {
      await server.close();
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
