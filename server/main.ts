// The program: settings, log, server, and an orderly end.

import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWorkshop } from '#shared/plan/check';
import { library } from '#shared/plan/library/library';
import { standardKinds } from '#shared/wire/standard';
import packageJson from '../package.json' with { type: 'json' };
import { banner } from './banner.ts';
import { readConfig } from './config.ts';
import { readBuild } from './http/files.ts';
import { mountSources } from './http/screens.ts';
import { makeJournal, traceOf } from './journal.ts';
import { openLog } from './log/open.ts';
import { rehearsalsWith } from './rehearsal/rehearsals.ts';
import { start } from './server.ts';
import { liveWith } from './socket/attach.ts';

// Whoever read our output may go away; the workshop goes on.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const journal = makeJournal((line) => process.stdout.write(line), process.stdout.isTTY ? 'plain' : 'json');
const here = dirname(fileURLToPath(import.meta.url));
const isBuilt = basename(dirname(here)) === 'dist';
const root = isBuilt ? join(here, '..', '..') : join(here, '..');
const isDeveloping = !isBuilt && (process.env.NODE_ENV ?? 'development') === 'development';

try {
  // The same program plays the simulated people, in a process of its own.
  if (process.argv[2] === 'rehearse') await (await import('./rehearsal/program.ts')).rehearse(process.argv.slice(3));
  else await run();
} catch (error) {
  journal('notStarted', traceOf(error));
  process.exit(1);
}

async function run(): Promise<void> {
  const settings = readConfig(process.env);
  if (!settings.ok) return stop(settings.sentences);
  const { config } = settings;
  const opened = await openLog(config);
  if (!opened.ok) return stop([opened.sentence]);

  const started = await start({
    config,
    log: opened.log,
    version: packageJson.version,
    library: library.flatMap((raw) => {
      const checked = checkWorkshop(standardKinds, raw);
      return checked.ok ? [checked.workshop] : [];
    }),
    readWorkshop: (sent) => checkWorkshop(standardKinds, sent),
    makeLive: liveWith(standardKinds),
    rehearsals: (reach) => rehearsalsWith({ program: fileURLToPath(import.meta.url), reach }),
    journal,
    screens: isDeveloping ? { sources: (app, server) => mountSources(app, server, root) } : { built: readBuild(join(root, 'dist', 'client')) },
  });
  if (!started.ok) return stop([started.sentence]);

  // A fault in one corner must not end the workshop of a whole room.
  process.on('uncaughtException', (error) => journal('uncaught', traceOf(error)));
  process.on('unhandledRejection', (error) => journal('unhandled', traceOf(error)));
  endInOrder(started.close);

  const { reach, hostKey } = started;
  const takenPort = reach.port === config.port ? null : config.port;
  const dataFolder = config.databaseUrl === null ? config.dataDir : null;
  process.stdout.write(`${banner({ ...reach, takenPort, dataFolder, hostKey, withQr: process.stdout.isTTY })}\n`);
}

/** Ends when asked to, within three seconds; at once when asked twice. */
function endInOrder(close: () => Promise<void>): void {
  let asked = false;
  const end = (): void => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(1), 3000).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        journal('notClosed', traceOf(error));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

function stop(sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
