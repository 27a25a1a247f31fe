import { once } from 'node:events';
import { createServer } from 'node:http';
import { pageFor } from './practice-pages.ts';

/** Where it is when nothing else is there: the same from run to run, so that a boundary set on it stays true. */
const PORT = 4780;

/** A made-up social feed on this machine, to try a boundary on. */
export interface PracticeSite {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** The paths that were asked for since {@link forget}, in order. */
  asked(): readonly string[];
  forget(): void;
  close(): Promise<void>;
}

/** Serves it to this machine alone, on port 4780 or, where that is taken, any that is free. */
export async function openPracticeSite(): Promise<PracticeSite> {
  let paths: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    paths.push(pathname);
    const page = pageFor(pathname);
    if (page === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(PORT, 'localhost');
  await once(server, 'listening').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    server.listen(0, 'localhost');
    await once(server, 'listening');
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  return {
    origin: `http://localhost:${port}`,
    asked: () => paths,
    forget: () => {
      paths = [];
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
