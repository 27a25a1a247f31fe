import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHROME_BUILD } from './harness/chromium.ts';
import { ROOT } from './harness/words.ts';
import { type Display, openDisplay } from './harness/xvfb.ts';

const OPEN = /Holdfast is open\. The practice site is (\S+)\. /;

/** What a person's `npm start` leaves behind: nothing, however it ends. */
describe('npm start, with a display', () => {
  let display: Display;
  let output: string;
  let started: ChildProcess;

  beforeAll(async () => {
    display = await openDisplay();
    // A place of its own, so that nobody's kept profile is touched.
    output = mkdtempSync(join(tmpdir(), 'holdfast-start-'));
    symlinkSync(CHROME_BUILD, join(output, 'chrome-mv3'));
  });

  afterAll(async () => {
    await display?.close();
    rmSync(output, { recursive: true, force: true });
  });

  beforeEach(async () => {
    started = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), '--built'], {
      env: { ...display.env, CI: '', HOLDFAST_OUTPUT: output },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let said = '';
    for await (const data of started.stdout ?? []) {
      said += data;
      if (OPEN.test(said)) break;
    }
    expect(said).toMatch(OPEN);
    expect(running(output).length).toBeGreaterThan(1);
  });

  test.each([
    ['Ctrl-C', () => process.kill(-(started.pid ?? 0), 'SIGINT')],
    ['being told to end', () => started.kill('SIGTERM')],
    ['its terminal closing', () => process.kill(-(started.pid ?? 0), 'SIGHUP')],
    ['its window closing', () => display.press('ctrl+shift+w')],
  ])('%s ends it all', async (_, end) => {
    const ended = once(started, 'exit');
    await end();
    expect((await ended)[0]).toBe(0);
    expect(running(output)).toEqual([]);
  });
});

/** Command lines of the processes that have to do with a directory. */
function running(directory: string): readonly string[] {
  const lines = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });
  return lines.filter((line) => line.includes(directory));
}
