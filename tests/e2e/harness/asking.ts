import { Frame, TimeoutError } from 'puppeteer-core';

/** How long one question may go unanswered, in milliseconds. */
const ASKING_MS = 5000;

const ask = Frame.prototype.waitForSelector as (
  this: Frame,
  selector: string,
  options?: Parameters<Frame['waitForSelector']>[1],
) => ReturnType<Frame['waitForSelector']>;

/**
 * Asks again, within the time that was given, when a page has not answered for a while. What waits for a selector in
 * puppeteer 25 is asked once for each document; where the document before goes at that very moment, it is told "context
 * was destroyed" after the new one has come, and then hears nothing more (`WaitTask.rerun`, which returns on that
 * message, and `IsolatedWorld.setContext`, which has asked anew by then). The page stands there, and the wait times out.
 */
Frame.prototype.waitForSelector = async function (
  this: Frame,
  selector: string,
  options: Parameters<Frame['waitForSelector']>[1] = {},
) {
  // None at all (0) is what a locator asks for, which keeps the time itself.
  const until = performance.now() + ((options.timeout ?? this.page().getDefaultTimeout()) || Infinity);
  for (;;) {
    const leftMs = until - performance.now();
    try {
      return await ask.call(this, selector, {
        ...options,
        timeout: Math.max(1, Math.min(ASKING_MS, leftMs)),
      });
    } catch (error) {
      if (!(error instanceof TimeoutError) || performance.now() >= until) throw error;
    }
  }
} as Frame['waitForSelector'];
