import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/harness/words.ts';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Empty</title><h1>Empty</h1>';

/**
 * The least an extension can be, with the same kinds of page opened in the same ways: what ours is measured against.
 *
 * @param isSevered its pages are out of reach for who opens them, as ours have to be (`cross_origin_opener_policy`): a
 * browser then gives each another frame than the one it had made ready
 */
export function emptyExtension(isSevered = false): string {
  const directory = join(ROOT, '.output', 'bench', isSevered ? 'empty-severed' : 'empty');
  mkdirSync(directory, { recursive: true });
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      ...(isSevered && { cross_origin_opener_policy: { value: 'same-origin' } }),
      permissions: ['declarativeNetRequestWithHostAccess'],
      host_permissions: ['*://*.feed.example/*'],
      background: { service_worker: 'worker.js' },
      action: { default_popup: 'popup.html' },
      options_ui: { page: 'options.html', open_in_tab: true },
      web_accessible_resources: [
        { resources: ['pause.html'], matches: ['<all_urls>'], use_dynamic_url: true },
      ],
      declarative_net_request: { rule_resources: [{ id: 'r', enabled: true, path: 'rules.json' }] },
    }),
    'rules.json': JSON.stringify([
      {
        id: 1,
        priority: 1,
        condition: { urlFilter: '||feed.example^', resourceTypes: ['main_frame'] },
        action: { type: 'redirect', redirect: { extensionPath: '/pause.html' } },
      },
    ]),
    'worker.js': '',
    'popup.html': PAGE,
    'pause.html': PAGE,
    'options.html': PAGE,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}
