import { defineConfig } from 'wxt';
import { fetchedAhead } from './scripts/fetched-ahead.ts';
import { guessedFirst } from './scripts/guessed-first.ts';
import { leftOut } from './scripts/left-out.ts';
import { siteSuffixes } from './scripts/site-suffixes.ts';
import { shipped, wordPacks } from './scripts/word-packs.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `npm run dev` alone: pages come from this machine's server, which tells them of changes and puts styles in by script. */
const DEV_CSP = CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "connect-src 'none'",
  'connect-src http://localhost:* ws://localhost:*',
);

/** What the bundler knows of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether a page begins with a module: it is an entry, or something imports it that a page begins with. */
function isBegunWith(id: string, graph: Graph, seen = new Set<string>()): boolean {
  const module = graph.getModuleInfo(id);
  if (!module || seen.has(id)) return false;
  seen.add(id);
  return module.isEntry || module.importers.some((importer) => isBegunWith(importer, graph, seen));
}

/** Rooms of the options app that are read when somebody comes for one: together they pack to two thirds of what they do one by one. */
const ROOMS =
  /\/components\/(?:diverged|insights|lines|plan|practices|record|rituals|seeing|seven|take|talking|week)\//;

/**
 * Keeps all that a page begins with in one file. Left to itself Rolldown (1.2) puts what a page shares with several
 * rooms that are read later into files of their own, which the page then waits for (rolldown/rolldown#10731).
 */
const inOneFile = {
  name: 'in-one-file',
  outputOptions(options: { readonly format?: string }) {
    if (options.format === 'iife') return options;
    const name = (id: string, graph: Graph) => {
      if (isBegunWith(id, graph)) return 'page';
      return ROOMS.test(id) ? 'rooms' : null;
    };
    return { ...options, codeSplitting: { groups: [{ name, debugName: 'page' }] } };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // Each page is one bundle: popup and pause page are waited for, and what pages share would be more files to fetch.
    // The side panel alone has its script with the options app: it is made of the same rooms.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.filter((group) => Array.isArray(group)).flat();
      const isRooms = ({ name }: (typeof pages)[number]) => name === 'options' || name === 'sidepanel';
      const apart = pages.filter((page) => !isRooms(page)).map((page) => [page]);
      const others = groups.filter((group) => !Array.isArray(group));
      groups.splice(0, groups.length, pages.filter(isRooms), ...apart, ...others);
    },
    // WXT (0.21) looks for names to import for us even where it is told not to, and finds some in `storage` and `browser` of ours.
    'vite:build:extendConfig': (_, config) => {
      config.plugins =
        config.plugins?.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'unimport')) ?? [];
    },
    'build:publicAssets': (_, files) => {
      files.splice(0, files.length, ...shipped(files));
    },
  },
  vite: () => ({
    // What it would put before each lazy import is a file more to wait for, and its polyfill brings a `fetch`.
    build: { modulePreload: false },
    plugins: [...leftOut, inOneFile, fetchedAhead, wordPacks(), siteSuffixes(), guessedFirst()],
    worker: { plugins: () => leftOut },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
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
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_extension_open__',
      },
      held: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_extension_held__' },
    },
    content_security_policy: { extension_pages: command === 'serve' ? DEV_CSP : CSP },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['pause.html'], matches: ['<all_urls>'] }
        : // `<all_urls>`, not `*://*/*`: a typed address has the extension itself as initiator.
          { resources: ['pause.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          optional_permissions: ['idle', 'notifications'],
          incognito: 'not_allowed' as const,
          browser_specific_settings: {
            gecko: {
              id: 'holdfast@holdfast.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : {
          // Only Chromium keeps extension pages in its history.
          optional_permissions: ['history', 'idle', 'notifications'],
          incognito: 'split' as const,
          minimum_chrome_version: '148',
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
});
