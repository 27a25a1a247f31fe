import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web of many hosts on one port: every `*.example` is served, and every request counted. */
export interface Web {
  /** Arguments that lead Chromium to it. */
  readonly args: readonly string[];
  /** Preferences that lead Firefox to it. */
  readonly firefoxPrefs: Readonly<Record<string, unknown>>;
  /** Requests for a host and what is below it since the last {@link clear}, as `METHOD path`. */
  asked(host: string): readonly string[];
  clear(): void;
  close(): Promise<void>;
}

const WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.mode === 'navigate') {
      event.respondWith(new Response('<title>from a worker</title><h1>from a worker</h1>', { headers: { 'content-type': 'text/html' } }));
    }
  });`;

/** Ways from a page to another address, as a page has them. `to` is the address. */
const WAYS = (to: string) => `
  <a id="link" href="${to}">link</a>
  <a id="tab" href="${to}" target="_blank">tab</a>
  <a id="opener" href="${to}" target="_blank" rel="opener">tab with opener</a>
  <form id="get" action="${to}"><input name="a" value="b"><button>get</button></form>
  <form id="post" method="post" action="${to}"><input name="a" value="b"><button>post</button></form>`;

/** Starts it. */
export async function openWeb(): Promise<Web> {
  const requests: { readonly host: string; readonly line: string }[] = [];
  const server = createServer((request, response) => {
    // Firefox takes us for its proxy, and asks for whole addresses.
    const path = (request.url ?? '').replace(/^http:\/\/[^/]+/, '');
    requests.push({ host: hostOf(request), line: `${request.method} ${path}` });
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [
      '--disable-background-networking',
      `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`,
      // A site's own service worker needs a secure origin; this makes one of a plain one.
      '--unsafely-treat-insecure-origin-as-secure=http://worker.example',
    ],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'dom.security.https_first': false,
    },
    asked: (host) =>
      requests.filter((r) => r.host === host || r.host.endsWith(`.${host}`)).map(({ line }) => line),
    clear: () => void requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any.example');
  const to = searchParams.get('to') ?? '';
  switch (pathname) {
    case '/302':
      response.writeHead(302, { location: to }).end();
      return;
    case '/refresh':
      response.writeHead(200, { 'content-type': 'text/html', refresh: `0; url=${to}` }).end();
      return;
    case '/worker.js':
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(WORKER);
      return;
    case '/strict':
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'none'");
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Site</title><h1>Strict</h1>');
      return;
    case '/favicon.ico':
      response.writeHead(204).end();
      return;
    default:
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Site</title><h1>${pathname}</h1>${WAYS(to)}`);
  }
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').replace(/:\d+$/, '');
}
