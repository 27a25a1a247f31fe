import { HUSH, type Protocol } from '../protocol';
import { browser, type Runtime } from './browser';

type All = Protocol['anyone'] & Protocol['pages'];
type Name = keyof All;
type Said<N extends Name> = Parameters<All[N]>[0];
type Answer<N extends Name> = Awaited<ReturnType<All[N]>>;

/** A handler learns who sent the message, so that nothing has to be taken on trust. */
type Handlers<P> = {
  [N in keyof P]: P[N] extends (said: infer S) => infer R
    ? (said: S, sender: Runtime.MessageSender) => R
    : never;
};

interface Envelope {
  readonly name: string;
  readonly said: unknown;
}

/**
 * Sends a message to the background and waits for its answer. Rejects when the background cannot be reached, as in a
 * page that an update of the extension has orphaned.
 */
export function tell<N extends Name>(
  name: N,
  ...said: Said<N> extends undefined ? [] : [Said<N>]
): Promise<Answer<N>> {
  const envelope: Envelope = { name, said: said[0] ?? null };
  return browser.runtime.sendMessage(envelope);
}

/**
 * Answers messages: `anyone` those of content scripts and pages, `pages` those of our own pages alone, told by the
 * sender's id and origin, which the browser gives and no page can forge. Anything else gets no answer.
 */
export function answer(anyone: Handlers<Protocol['anyone']>, pages: Handlers<Protocol['pages']>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return;
    const handlers: Record<string, (said: never, sender: Runtime.MessageSender) => Promise<unknown>> =
      isOwnPage(sender) ? { ...anyone, ...pages } : { ...anyone };
    if (!Object.hasOwn(handlers, message.name)) return;
    return handlers[message.name]?.(message.said as never, sender);
  });
}

/**
 * Calls `hush` when the background says that no words are to be shown in this page any more. For content scripts;
 * no page can say it in the background's name.
 *
 * @param signal ends it
 */
export function onHush(hush: () => void, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || message.name !== HUSH || sender.id !== browser.runtime.id) return;
    hush();
    return Promise.resolve();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).origin === location.origin;
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}
