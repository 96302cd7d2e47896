// The web front as it really runs, on a free port, with a house behind it that remembers what it was asked.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readConfig } from '../../../server/config.ts';
import { readBuild } from '../../../server/http/files.ts';
import type { LiveParts } from '../../../server/live/part.ts';
import type { Sessions } from '../../../server/live/sessions.ts';
import type { EventLog } from '../../../server/log/eventLog.ts';
import { memoryLog } from '../../../server/log/memory.ts';
import { type Started, start } from '../../../server/server.ts';
import { refuse } from '../../../shared/base/decision.ts';
import type { Workshop } from '../../../shared/plan/plan.ts';
import type { Report } from '../../../shared/view/reportPage.ts';

export const HOST_KEY = 'the-host-key-of-this-test';
export const PAGE = '<!doctype html><title>Interlock</title>';
export const SCRIPT = `export const words = ${JSON.stringify('the same words again '.repeat(200))};`;

const WORKSHOP: Workshop = {
  id: 'any-text',
  title: 'Any text',
  about: 'A jigsaw over any text.',
  language: 'en',
  criteria: [],
  mixBy: [],
  topics: [
    { id: 'A', title: 'Beginnings', reading: 'secret reading' },
    { id: 'B', title: 'Ends', reading: 'secret reading' },
  ],
  stages: [
    { id: 'gather', kind: 'gather', title: 'Come in', grouping: 'whole', minutes: null, instruction: '', notes: '', config: {} },
    { id: 'read', kind: 'read', title: 'Read', grouping: 'alone', minutes: 12, instruction: '', notes: '', config: {} },
  ],
};

const REPORT: Report = {
  code: 'ABC234',
  title: 'Any text',
  about: 'A jigsaw over any text.',
  language: 'en',
  reader: 'facilitator',
  names: true,
  version: 7,
  at: 1,
  startedAt: 0,
  endedAt: null,
  people: 3,
  simulated: 0,
  criteria: [],
  topics: [],
  stages: [],
  homes: [],
  experts: [],
  spotlights: [],
  byTopic: [],
  room: [],
  mine: null,
};

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came
  readonly json: any;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
}

export interface Front {
  readonly started: Started;
  readonly port: number;
  readonly journal: string[];
  readonly asked: string[];
  /** Asks with the path exactly as written, dots and all. */
  ask(path: string, how?: Ask): Promise<Answer>;
  close(): Promise<void>;
}

export interface House {
  readonly env?: { readonly [name: string]: string };
  readonly sessions?: Partial<Sessions>;
  readonly log?: EventLog;
  readonly attach?: (parts: LiveParts) => void;
}

export async function openFront({ env = {}, sessions = {}, log = memoryLog() }: House = {}): Promise<Front> {
  const settings = readConfig({ HOST: '127.0.0.1', HOST_KEY, ...env });
  if (!settings.ok) throw new Error(settings.sentences.join(' '));
  const folder = build();
  const journal: string[] = [];
  const asked: string[] = [];
  const started = await start({
    config: { ...settings.config, port: 0 },
    log,
    version: '1.2.3',
    library: [WORKSHOP],
    readWorkshop: () => ({ ok: false, problems: ['Stage 2 has no prompt.'] }),
    journal: (what, fields) => journal.push(JSON.stringify({ what, ...fields })),
    screens: { built: readBuild(folder) },
    makeLive: async () => ({
      sessions: {
        create: async (workshop) => {
          asked.push(workshop.id);
          return { code: 'ABC234', facilitatorSecret: 'facilitator-secret' };
        },
        door: async (code) => {
          asked.push(code);
          if (code === 'ABC234') return { title: 'Any text', locked: false, ended: false, language: 'en', questions: [], roster: [] };
          return code === 'EEE234' ? { title: 'Over', locked: false, ended: true, language: 'en', questions: [], roster: [] } : null;
        },
        report: async (_code, secret) => (secret === 'facilitator-secret' ? { ok: true, report: REPORT } : refuse('unknownPerson')),
        whole: async () => refuse('facilitatorOnly'),
        printout: async () => refuse('facilitatorOnly'),
        list: async () => [{ code: 'ABC234', title: 'Any text', createdAt: 1, ended: false, people: 3 }],
        facilitates: async (code, secret) => code === 'ABC234' && secret === 'facilitator-secret',
        ...sessions,
      },
      attach: () => {},
      close: async () => {},
    }),
  });
  if (!started.ok) throw new Error(started.sentence);
  const { port } = started.reach;
  return {
    started,
    port,
    journal,
    asked,
    ask: (path, how) => ask(port, path, how),
    async close() {
      await started.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(
      { host: '127.0.0.1', port, path, method, agent: false, headers: { host: `localhost:${port}`, ...type, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          const text = whole.toString();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: whole,
            text,
            get json() {
              return JSON.parse(text);
            },
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A build as vite leaves it, with some files that nobody is to see. */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-front-'));
  const files: { [name: string]: string | Buffer } = {
    'client/index.html': PAGE,
    'client/icon.svg': '<svg/>',
    'client/assets/phone-abc123.js': SCRIPT,
    'client/assets/phone-abc123.js.br': brotliCompressSync(SCRIPT),
    'client/assets/phone-abc123.js.gz': gzipSync(SCRIPT),
    'client/assets/phone-abc123.js.map': 'secret source map',
    'client/.vite/manifest.json': 'secret manifest',
    'client/.env': 'secret environment',
    'data/interlock.db': 'secret data',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, 'client');
}
