import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A new profile whose print preview has "Save as PDF" chosen, as the browser remembers it of the last time, and saves
 * into a folder; everything else in it stands as in a new browser. For {@link previewed}.
 *
 * @returns what Chromium has to be started with, so that the preview is answered as soon as it is made
 */
export function savesPrintsInto(folder: string, profile: string): readonly string[] {
  const destination = { id: 'Save as PDF', origin: 'local', account: '' };
  const appState = JSON.stringify({
    version: 2,
    recentDestinations: [destination],
    selectedDestinationId: destination.id,
  });
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      printing: { print_preview_sticky_settings: { appState } },
      savefile: { default_directory: folder },
    }),
  );
  return ['--kiosk-printing'];
}

/**
 * What comes out of the browser's own print preview, for something that asks for it as a person does.
 *
 * @param folder where it is saved ({@link savesPrintsInto}), with no PDF in it yet
 * @returns the path of the whole file. Refuses (throws) after `limitMs`, half a minute at first
 */
export async function previewed(folder: string, ask: () => Promise<void>, limitMs = 30_000): Promise<string> {
  await ask();
  for (const limit = Date.now() + limitMs; Date.now() < limit; await pause(100)) {
    const [name] = readdirSync(folder).filter((one) => one.endsWith('.pdf'));
    // The name is there before the last byte is.
    if (name && isWhole(join(folder, name))) return join(folder, name);
  }
  throw new Error('nothing came out of the print preview');
}

/** What a tool of poppler's says; refuses (throws) where it does not take the file. */
function run(name: string, ...args: readonly string[]): string {
  return execFileSync(name, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' });
}

function isWhole(path: string): boolean {
  try {
    run('pdfinfo', path);
    return true;
  } catch {
    return false;
  }
}

/** The text of a PDF as poppler's `pdftotext` reads it, and what `pdfinfo` says of the file and of its structure. */
export function pdfText(path: string): { readonly text: string; readonly about: string } {
  const about = ['-meta', '-struct-text'].map((part) => run('pdfinfo', part, path)).join('\n');
  return { text: run('pdftotext', '-layout', path, '-'), about: `${run('pdfinfo', path)}\n${about}` };
}
