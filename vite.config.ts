import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
// Types only: a machine that runs workshops need not have the test runner installed.
import type {} from 'vitest/config';

/** The oldest phones in the room. The phone's weight is measured with the same target. */
export const TARGET = ['chrome100', 'safari15.4'];

/** Lays a .gz and a .br beside every text file of the build, so that no laptop compresses anything during a workshop. */
export function compressed(): Plugin {
  return {
    name: 'interlock:compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const texts = Object.keys(bundle).filter((file) => /\.(js|css|html|svg|json|webmanifest)$/.test(file));
      await Promise.all(
        texts.map(async (file) => {
          const path = join(dir ?? '', file);
          const raw = await readFile(path);
          await writeFile(`${path}.gz`, await promisify(gzip)(raw, { level: 9 }));
          await writeFile(`${path}.br`, await promisify(brotliCompress)(raw));
        }),
      );
    },
  };
}

/** What runs without the built screens and without a browser; everything else waits for both. */
const QUICK = ['house', 'shared', 'server'];

export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? { build: { outDir: 'dist/server', emptyOutDir: true, target: 'node20', copyPublicDir: false } }
    : {
        root: process.env.VITEST ? '.' : 'client',
        plugins: [react(), compressed()],
        build: {
          outDir: '../dist/client',
          emptyOutDir: true,
          manifest: true,
          sourcemap: false,
          target: TARGET,
          cssTarget: TARGET,
          // Under our content security policy nothing is inlined.
          assetsInlineLimit: 0,
        },
        test: {
          pool: 'forks',
          // A browser and a server stand behind many tests; more at once only makes them slow.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          teardownTimeout: 30_000,
          projects: [
            ...QUICK.map((name) => ({ extends: true as const, test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] } })),
            {
              extends: true,
              test: {
                name: 'live',
                include: ['tests/**/*.test.{ts,tsx}'],
                exclude: QUICK.map((name) => `tests/${name}/**`),
                globalSetup: 'tests/kit/globalSetup.ts',
              },
            },
          ],
        },
      },
);
