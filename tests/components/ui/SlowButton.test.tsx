import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SlowButton } from '../../../components/ui/SlowButton';
import { show } from '../stage';
import { SAY } from '../words';

let times = 0;
function done() {
  times += 1;
}
const button = () => page.getByRole('button', { name: /I need this now/ });

beforeEach(() => {
  times = 0;
  show(<SlowButton label="I need this now" seconds={0.3} onDone={done} />);
});

function pointer(type: string): void {
  button()
    .element()
    .dispatchEvent(new PointerEvent(type, { bubbles: true }));
}

test('is done when it has been held long enough', async () => {
  pointer('pointerdown');
  await expect.poll(() => times).toBe(1);
});

test('is not done when it is let go before', async () => {
  pointer('pointerdown');
  pointer('pointerup');
  await expect.element(button()).toHaveAccessibleName(SAY('ui_slow_again', 'I need this now'));
  expect(times).toBe(0);
});

test('takes two short presses of who cannot hold, by keys as well', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(button()).toHaveAccessibleName(SAY('ui_slow_again', 'I need this now'));
  await userEvent.keyboard('{Enter}');
  expect(times).toBe(1);
});

test('says how it works when it is pressed', async () => {
  pointer('pointerdown');
  pointer('pointerup');
  await expect.element(page.getByRole('status')).not.toBeEmptyDOMElement();
});
