/**
 * Serves the gallery to this machine alone: every room, page and part in every state, drawn by the same views over a house
 * in memory, anew whenever a file changes. For looking; nothing of it is in a package.
 */
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './program.ts';

const server = await createServer({
  root: join(ROOT, 'tests', 'gallery'),
  configFile: false,
  publicDir: false,
  cacheDir: join(ROOT, 'node_modules', '.vite', 'gallery'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: 'localhost', port: 4790, fs: { allow: [ROOT] } },
});
await server.listen();
server.printUrls();
