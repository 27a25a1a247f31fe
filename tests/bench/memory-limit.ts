import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A limit that the renderers of a browser live under, all of one browser together. */
export interface MemoryLimit {
  /** How it is kept, in words. */
  readonly how: string;
  /** What the browser is started with. */
  readonly args: readonly string[];
  /** The most that was in use so far, in MB; null where nobody counts. */
  peakMB(): number | null;
  /** How often the system had to take memory back to keep the limit; null where nobody counts. */
  pressed(): number | null;
  remove(): void;
}

/** Where Linux keeps groups with a memory of their own, and what it calls their files: first version, then second. */
const KEEPERS = [
  {
    root: '/sys/fs/cgroup/memory',
    limit: 'memory.limit_in_bytes',
    peak: 'memory.max_usage_in_bytes',
    pressed: 'memory.failcnt',
  },
  { root: '/sys/fs/cgroup', limit: 'memory.max', peak: 'memory.peak', pressed: 'memory.events' },
];

/**
 * Limits all renderers of a browser to so many MB of memory, code and pictures included, by a control group: a script
 * that Chromium starts each renderer with puts it there. Where no group can be made, V8's heap alone is limited.
 */
export function memoryLimit(megabytes: number, name: string): MemoryLimit {
  for (const keeper of KEEPERS) {
    const group = join(keeper.root, `holdfast-${name}-${process.pid}`);
    try {
      mkdirSync(group);
      // Where the first version is, the second's folder is one like any other, in which nothing would be limited.
      if (!existsSync(join(group, 'cgroup.procs'))) throw new Error('no control group');
      writeFileSync(join(group, keeper.limit), String(megabytes * 2 ** 20));
    } catch {
      if (existsSync(group)) rmdirSync(group);
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-limit-'));
    const script = join(folder, 'renderer');
    writeFileSync(script, `#!/bin/sh\necho $$ > ${join(group, 'cgroup.procs')}\nexec "$@"\n`);
    chmodSync(script, 0o755);
    const number = (file: string) =>
      Number(/^(?:max )?(\d+)$/m.exec(readFileSync(join(group, file), 'utf8'))?.[1]);
    return {
      how: `a control group of ${megabytes} MB for all renderers together`,
      args: [`--renderer-cmd-prefix=${script}`],
      peakMB: () => number(keeper.peak) / 2 ** 20,
      pressed: () => number(keeper.pressed),
      remove() {
        rmSync(folder, { recursive: true });
        rmdirSync(group);
      },
    };
  }
  return {
    how: `V8's heap limited to ${megabytes} MB, since no control group could be made`,
    args: [`--js-flags=--max-old-space-size=${megabytes}`],
    peakMB: () => null,
    pressed: () => null,
    remove: () => undefined,
  };
}
