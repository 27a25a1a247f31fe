import { existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { isLanguage, packageSize, partSizes } from '../scripts/package-size.ts';
import { filesBelow, textFile } from './tree.ts';

const { version: VERSION } = JSON.parse(textFile('package.json').text);

/** What both browsers are asked for. Reviewed: a line here is a promise to people. */
const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: VERSION,
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  default_locale: 'en',
  permissions: [
    'storage',
    'unlimitedStorage',
    'alarms',
    'scripting',
    'declarativeNetRequestWithHostAccess',
    'activeTab',
  ],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+H' },
      description: '__MSG_extension_open__',
    },
    held: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_extension_held__' },
  },
  action: { default_title: 'Holdfast', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const MANIFESTS = {
  chrome: {
    ...MANIFEST,
    permissions: [...MANIFEST.permissions, 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    optional_permissions: ['history', 'idle', 'notifications'],
    web_accessible_resources: [{ resources: ['pause.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    incognito: 'split',
    minimum_chrome_version: '148',
    cross_origin_opener_policy: { value: 'same-origin' },
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...MANIFEST,
    optional_permissions: ['idle', 'notifications'],
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Holdfast', open_at_install: false },
    web_accessible_resources: [{ resources: ['pause.html'], matches: ['<all_urls>'] }],
    incognito: 'not_allowed',
    browser_specific_settings: {
      gecko: {
        id: 'holdfast@holdfast.example',
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
  },
};

const PAGES = ['options.html', 'pause.html', 'plain.html', 'popup.html', 'sidepanel.html'];

/** What stands in tests and in the gallery alone: their tools, and the words their houses are filled with. */
const STAGE = /vitest|ar-XB|as the language|Somebody’s own page|Sam's feed/;

/** Ways of asking anything of a network. */
const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|RTCPeerConnection|EventSource|importScripts|fetchLater/;

/** What a person's machine reads before each is there, in bytes of brotli: about a tenth more than it is today. */
const BUDGETS_BYTES = {
  // Some 7 kB of it are the few sentences of notifications and cards in seven languages: a worker cannot fetch them.
  'background.js': 43_000,
  'content-scripts/nudge.js': 14_000,
  'popup.html': 38_000,
  'pause.html': 32_500,
  // Both have one script: what stands beside other pages is made of the same rooms.
  'options.html': 107_000,
  'sidepanel.html': 107_000,
};

/** What anybody fetches who installs Holdfast, in bytes of the package without other languages than English. */
const PACKAGE_BYTES = 575_000;

describe.each(['chrome', 'firefox'] as const)('the %s build', (browser) => {
  const build = `.output/${browser}-mv3`;

  beforeAll(() => {
    if (!existsSync(`${build}/manifest.json`)) throw new Error(`no build in ${build}: npm run build`);
  });

  test('asks for what was reviewed, and nothing else', () => {
    expect(JSON.parse(textFile(`${build}/manifest.json`).text)).toEqual(MANIFESTS[browser]);
  });

  test('asks nothing of any network', () => {
    const scripts = filesBelow([build], /\.js$/);
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.filter(({ text }) => NETWORK.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('names nothing outside itself in its pages', () => {
    const pages = filesBelow([build], /\.(?:html|css)$/);
    expect(pages.filter(({ text }) => /https?:\/\/|url\(\s*['"]?\/\//.test(text))).toEqual([]);
  });

  test('lets no browser send a page away to be translated', () => {
    const pages = filesBelow([build], /\.html$/).filter(
      ({ text }) =>
        !/<html[^>]* translate="no"/.test(text) || !text.includes('name="google" content="notranslate"'),
    );
    expect(pages.map(({ path }) => path)).toEqual([]);
  });

  test('gives every page the one neutral title, and the page one leaves to its own', () => {
    const titles = filesBelow([build], /\.html$/).map(({ path, text }) => [
      path.endsWith('/plain.html'),
      /<title>(.*)<\/title>/.exec(text)?.[1],
    ]);
    expect(titles.filter(([isPlain]) => isPlain)).toEqual([[true, messages.plain_title.message]]);
    expect(new Set(titles.filter(([isPlain]) => !isPlain).map(([, title]) => title))).toEqual(
      new Set(['Holdfast']),
    );
  });

  test('has these pages, and nothing that is for looking or for trying', () => {
    const pages = filesBelow([build], /\.html$/).map(({ path }) => path.replace(`${build}/`, ''));
    expect(pages.sort()).toEqual(PAGES);
    const texts = filesBelow([build], /\.(?:js|html|css|json)$/);
    expect(texts.filter(({ text }) => STAGE.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('names in each page all the scripts that it begins with', () => {
    for (const { path, text } of filesBelow([build], /\.html$/)) {
      const scripts = [...text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, script]) => script);
      expect(scripts.length, path).toBe(/(?:pause|plain)\.html$/.test(path) ? 1 : 2);
      // Seen in the page bundles of Vite 8: a static import has its name right after `from`.
      const imports = scripts.flatMap((script) =>
        [...textFile(`${build}/${script}`).text.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)/g)].map(
          ([, name]) => `chunks/${name}`,
        ),
      );
      expect(scripts, path).toEqual(expect.arrayContaining(imports));
    }
  });

  test('keeps its package, without language packs, within its budget', () => {
    const size = packageSize(partSizes(build).filter(({ name }) => !isLanguage(name)));
    expect(size).toBeLessThanOrEqual(PACKAGE_BYTES);
    expect(size).toBeGreaterThan(PACKAGE_BYTES * 0.9);
  });

  test.each(Object.entries(BUDGETS_BYTES))('keeps %s within %d bytes', (entry, bytes) => {
    const size = bytesOf(build, entry);
    expect(size).toBeLessThanOrEqual(bytes);
    // A budget far above what is needed keeps nothing.
    expect(size).toBeGreaterThan(bytes / 2);
  });
});

/** The bytes, compressed, of a script, or of all that a page reads at once. */
function bytesOf(build: string, entry: string): number {
  const { text } = textFile(`${build}/${entry}`);
  const parts = entry.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path)
    : [];
  const sizes = [entry, ...parts].map((path) => brotliCompressSync(textFile(`${build}/${path}`).text).length);
  return sizes.reduce((sum, size) => sum + size);
}
