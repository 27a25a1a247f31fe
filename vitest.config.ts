import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { guessedFirst } from './scripts/guessed-first.ts';
import { siteSuffixes } from './scripts/site-suffixes.ts';

/** Uint8Array's own base64, which browsers have and Node 24 keeps behind a flag. */
const BASE64 = ['--js-base-64'];
/** What the build makes of libraries' lists. */
const plugins = [siteSuffixes(), guessedFirst()];

/** Half of two cores would stand idle by Vitest's own rule, which leaves one to itself. */
const WORKERS = Math.max(2, availableParallelism());

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'core',
          maxWorkers: WORKERS,
          include: ['tests/core/**/*.test.ts'],
          setupFiles: ['tests/temporal.ts'],
          // Laws take as long as they need; in the soak, all zones and ten years.
          testTimeout: process.env.SOAK ? 1_200_000 : 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'services',
          maxWorkers: WORKERS,
          execArgv: BASE64,
          include: ['tests/services/**/*.test.ts', 'tests/platform/**/*.test.ts'],
          testTimeout: 60_000,
          setupFiles: ['tests/temporal.ts'],
        },
      },
      {
        plugins,
        // Met in a worker only, they would be found too late, and the page loaded anew in the midst of a test.
        optimizeDeps: { include: ['age-encryption', '@noble/hashes/argon2.js'] },
        test: {
          name: 'components',
          maxWorkers: WORKERS,
          // After the rest: pages that are drawn beside other work take as long as both.
          sequence: { groupOrder: 1 },
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/clear.ts'],
          // Two cores draw slowly when browsers of other tests draw, too.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          // A browser that is slow to come is waited for, as by the harness.
          expect: { poll: { timeout: 10_000 } },
          execArgv: BASE64,
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has browsers and screens of its own, and waits for them for much of its time.
          maxWorkers: 3,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'bench',
          // Nothing is measured beside something else.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          execArgv: BASE64,
          include: ['tests/bench/**/*.test.ts'],
          setupFiles: ['tests/temporal.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'house', maxWorkers: WORKERS, include: ['tests/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
