import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/**
 * Firefox's own window, around the pages: what a person sees and presses there, and what no page can reach. Started with
 * `--remote-allow-system-access`, the protocol runs scripts in it as the browser runs its own.
 *
 *     await firefox.window.answer('allow');              // the browser's question, which stands there
 *     await firefox.window.press('Alt', 'Shift', 'H');   // real keys, to whatever has the focus
 *     await firefox.window.stopBackground();             // the event page, as it is suspended when nothing happens
 */
export interface FirefoxWindow {
  /** Runs the body of an async function there, in which `extension` is ours; gives what it returns, by JSON. */
  run(body: string): Promise<unknown>;
  /** {@link run}, until it returns something true. Refuses (throws) after ten seconds. */
  until(body: string): Promise<unknown>;
  /** Suspends our event page, whatever it is about. */
  stopBackground(): Promise<void>;
  /** Waits for the browser's question about a permission, and answers it. @returns what it asked, as it stood there */
  answer(which: 'allow' | 'deny'): Promise<string>;
  /** Whether a question of the browser's stands there. */
  isAsking(): Promise<boolean>;
  /** Installs an archive for good, as a store does; one of a later version waits for the next start. */
  install(archive: string): Promise<void>;
  /** Presses a key with those before it held down, in whatever has the focus: the window, a page or a popup. */
  press(...keys: readonly string[]): Promise<void>;
}

/** Our id, as the manifest has it. */
const ID = 'holdfast@holdfast.example';
const LIMIT_MS = 10_000;

/** What carries the protocol; puppeteer's types do not tell of it. */
interface Wire {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

/** The window of a Firefox; of the first, where there are several. */
export function windowOf(browser: Browser): FirefoxWindow {
  const { connection } = browser as unknown as Wire;

  async function run(body: string): Promise<unknown> {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [first] = (tree.result as { contexts: { context: string }[] }).contexts;
    const told = await connection.send('script.evaluate', {
      expression: `(async () => {
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        const said = await (async () => { ${body} })();
        return JSON.stringify(said ?? null);
      })()`,
      target: { context: first?.context },
      awaitPromise: true,
    });
    const said = told.result as Said;
    if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
    return JSON.parse(said.result.value);
  }

  async function until(body: string): Promise<unknown> {
    const limit = performance.now() + LIMIT_MS;
    for (;;) {
      const said = await run(body);
      if (said) return said;
      if (performance.now() > limit) throw new Error(`in Firefox's window, it never came to: ${body}`);
      await pause(50);
    }
  }

  return {
    run,
    until,
    stopBackground: async () => {
      // It may be starting: then it is waited for, and stopped.
      await until(`
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return extension.backgroundState === 'stopped';`);
    },
    answer: async (which) => {
      const button = which === 'allow' ? 'button' : 'secondaryButton';
      const asked = await until(`
        const [question] = PopupNotifications.panel.state === 'open' ? PopupNotifications.panel.children : [];
        if (!question?.${button}) return null;
        const asked = question.textContent + ' ' + question.getAttribute('label');
        question.${button}.click();
        return asked;`);
      await until(`return PopupNotifications.panel.state === 'closed'`);
      return String(asked);
    },
    isAsking: async () => (await run(`return PopupNotifications.panel?.state === 'open'`)) === true,
    install: async (path) => {
      const extensionData = { type: 'archivePath', path };
      await connection.send('webExtension.install', { extensionData, 'moz:permanent': true });
    },
    press: async (...keys) => {
      await run(`
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(window);
        const events = ${JSON.stringify(keys.map(keyOf))}.map((key) => new KeyboardEvent('', key));
        for (const event of events) keys.keydown(event);
        for (const event of events.reverse()) keys.keyup(event);`);
    },
  };
}

/** A key as the browser is told of it: letters and what is held down have codes of their own. */
function keyOf(key: string) {
  if (/^[a-z]$/i.test(key)) {
    const letter = key.toUpperCase();
    return { key, code: `Key${letter}`, keyCode: letter.charCodeAt(0) };
  }
  return { key, code: /^(?:Alt|Control|Shift)$/.test(key) ? `${key}Left` : key };
}

type Said =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
