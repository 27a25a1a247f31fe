import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { png, screenOf } from './screen.ts';

const run = promisify(execFile);

/**
 * A screen of one browser's own: focus is never shared, and real keys reach the browser's own prompts.
 *
 *     const display = await openDisplay();
 *     spawn('chromium', [], { env: display.env });
 *     await display.press('ctrl+l'); await display.type('feed.example'); await display.press('Return');
 *     writeFileSync('screen.png', display.picture());
 *     await display.close();
 */
export interface Display {
  /** The environment for a browser that is to appear here. */
  readonly env: NodeJS.ProcessEnv;
  /** Presses keys one after the other, by their X names (`Tab`, `Return`, `ctrl+l`). */
  press(...keys: readonly string[]): Promise<void>;
  /** Types text as a keyboard does. */
  type(text: string): Promise<void>;
  /** Moves the pointer to a place on the screen and clicks. */
  click(x: number, y: number): Promise<void>;
  /** Waits until nothing on the screen has changed for `ms`. Refuses (throws) after `limitMs`, ten seconds at first. */
  still(ms: number, limitMs?: number): Promise<void>;
  /** The whole screen as a PNG, the browser's own parts with it. */
  picture(): Buffer;
  close(): Promise<void>;
}

/** Starts an X server without a screen, under the first number that is free. Needs `Xvfb` and `xdotool`. */
export async function openDisplay(size = '1280x900'): Promise<Display> {
  const directory = mkdtempSync(join(tmpdir(), 'holdfast-screen-'));
  const server = spawn(
    'Xvfb',
    // When its last visitor goes, it would begin anew, and turn away whoever comes at that moment: with one browser killed
    // and the next started, again and again, that is some browser's turn ("Missing X server") before long.
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset', '-fbdir', directory],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  // Whatever ends this process ends the screen, too.
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  const number = await numberOf(server);
  const env = { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' };
  const xdotool = async (...args: readonly string[]) => {
    await run('xdotool', args, { env });
  };
  const bytes = () => readFileSync(join(directory, 'Xvfb_screen0'));
  return {
    env,
    press: async (...keys) => {
      for (const key of keys) await xdotool('key', key);
    },
    type: (text) => xdotool('type', '--delay', '8', text),
    click: (x, y) => xdotool('mousemove', `${x}`, `${y}`, 'click', '1'),
    still: async (ms, limitMs = 10_000) => {
      const limit = Date.now() + limitMs;
      let seen = bytes();
      for (let since = Date.now(); Date.now() - since < ms; ) {
        if (Date.now() > limit) throw new Error(`the screen was not still for ${ms} ms`);
        await pause(50);
        const now = bytes();
        if (!now.equals(seen)) since = Date.now();
        seen = now;
      }
    },
    picture: () => png(screenOf(bytes())),
    close: async () => {
      process.off('exit', end);
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The number it tells once it takes visitors; refuses (throws) when it cannot be started. */
async function numberOf(server: ReturnType<typeof spawn>): Promise<string> {
  const told = server.stdio[3];
  if (!told) throw new Error('Xvfb has no pipe to tell its number by');
  return Promise.race([
    once(told, 'data').then(([data]) => String(data).trim()),
    once(server, 'exit').then(([code, signal]) =>
      Promise.reject(new Error(`Xvfb ended with ${code ?? signal}`)),
    ),
  ]);
}
