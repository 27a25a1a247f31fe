import '../../../components/ui/exit.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Exit, QuickExit } from '../../../components/ui/QuickExit';
import { EXIT_WAIT_MS } from '../../../utils/core/exit-keys';
import { onQuickExit } from '../../../utils/platform/exit-keys';
import { expectNoAxeFault } from '../axe';
import { LOOKS, setLook } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';

let left = 0;
let ending = new AbortController();
let listeners = 0;

/** Leaving with the real keys; only where it leads to is ours. */
function exitHere(): Exit {
  const heard = new Set<(presses: number) => void>();
  const leave = () => {
    left += 1;
  };
  onQuickExit(ending.signal, leave, (presses) => {
    for (const one of heard) one(presses);
  });
  return {
    leave,
    onPresses(one) {
      heard.add(one);
      listeners = heard.size;
      return () => {
        heard.delete(one);
        listeners = heard.size;
      };
    },
  };
}

/** A button's colour takes a moment to follow the scheme. */
const stillColours = () => Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
const status = () => page.getByRole('status');
const shift = () => userEvent.keyboard('{Shift}');

beforeEach(async () => {
  left = 0;
  listeners = 0;
  ending = new AbortController();
  show(<QuickExit exit={exitHere()} />);
  await vi.waitFor(() => expect(listeners).toBe(1));
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

test('leaves at a press, by mouse and by key, and says at once what that does not do', async () => {
  const button = page.getByRole('button', { name: SAY('exit_leave') });
  await expect.element(button).toHaveAccessibleDescription(SAY('exit_history'));
  await expect.element(page.getByText(SAY('exit_history'))).toBeVisible();
  await button.click();
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  button.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(left).toBe(2);
});

test('counts presses of Shift aloud and in writing, and the third leaves', async () => {
  await expect.poll(() => status().element().textContent).toBe('');
  await shift();
  await expect.element(status()).toHaveTextContent(SAY.count('exit_presses', 2));
  await shift();
  await expect.element(status()).toHaveTextContent(SAY.count('exit_presses', 1));
  await expect.element(page.getByText(SAY.count('exit_presses', 1)).first()).toBeVisible();
  expect(left).toBe(0);
  await shift();
  expect(left).toBe(1);
});

test('takes the count back when another key is pressed', async () => {
  await shift();
  await expect.element(status()).toHaveTextContent(SAY.count('exit_presses', 2));
  await userEvent.keyboard('x');
  await expect.poll(() => status().element().textContent).toBe('');
});

test('counts in a text field as well, and not while capitals are typed', async () => {
  show(
    <>
      <input aria-label="words" autocomplete="off" />
      <QuickExit exit={exitHere()} />
    </>,
  );
  await page.getByLabelText('words').click();
  await userEvent.keyboard('{Shift>}a{/Shift}{Shift>}b{/Shift}{Shift>}c{/Shift}{Shift>}d{/Shift}');
  expect(left).toBe(0);
  await userEvent.keyboard('{Shift}{Shift}{Shift}');
  expect(left).toBeGreaterThan(0);
});

test('says that nothing came of it once the time is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await shift();
  await vi.waitFor(() => expect(status().element().textContent).not.toBe(''));
  // The timer is set after the frame in which the count is drawn.
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(EXIT_WAIT_MS + 200);
  await vi.waitFor(() => expect(status().element().textContent).toBe(SAY('exit_over')));
});

test('stops listening when it is gone', async () => {
  await vi.waitFor(() => expect(listeners).toBe(1));
  show(null);
  await vi.waitFor(() => expect(listeners).toBe(0));
});

test.each(LOOKS)('is whole, and in the corner, in %s', async (look) => {
  await setLook(look);
  show(
    <>
      <QuickExit exit={exitHere()} />
      <main>
        <h1>{SAY('options_nav_today')}</h1>
      </main>
    </>,
    LONG,
  );
  await stillColours();
  await expectNoAxeFault();
  const box = page.getByRole('complementary').element().getBoundingClientRect();
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(innerWidth);
});
