import '../../../components/popup/popup.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lineText } from '../../../components/lines/lineText';
import { TodayLine } from '../../../components/lines/TodayLine';
import { expectNoAxeFault } from '../axe';
import { LINE_TODAY, type MemoryHouse, memoryHouse } from '../memory';
import { show } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const text = () => document.querySelector('.line')?.textContent;

beforeEach(() => {
  memory = memoryHouse();
  memory.world.onChange = () =>
    show(
      <main>
        <h1>x</h1>
        <TodayLine house={memory.house()} actions={memory.actions.lines} />
      </main>,
    );
  memory.world.onChange();
});

describe('the line of the day', () => {
  test('says of itself what the person says, by keyboard, and takes it back', async () => {
    await userEvent.tab();
    await expect.element(button(SAY('line_feels_true'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(SAY('line_feels_true'))).toHaveAttribute('aria-pressed', 'true');
    expect(memory.lines.values()).toMatchObject([{ verdict: 'feels-true' }]);
    await userEvent.keyboard(' ');
    await expect.element(button(SAY('line_feels_true'))).toHaveAttribute('aria-pressed', 'false');
    await expectNoAxeFault();
  });

  test('stays where it is not yet true, and says what becomes of it', async () => {
    await button(SAY('line_not_yet')).click();
    await expect.element(page.getByText(/^Kept\./)).toBeInTheDocument();
    expect(text()).toBe(LINE_TODAY);
  });

  test('gives way to another, without anything moving', async () => {
    const before = document.querySelector('.line-buttons')?.getBoundingClientRect().height;
    await button(SAY('line_next')).click();
    await expect.poll(text).not.toBe(LINE_TODAY);
    expect(text()).toBe(lineText(memory.house().affirmation, SAY));
    expect(document.querySelector('.line-buttons')?.getBoundingClientRect().height).toBe(before);
    await expect.element(button(SAY('line_next'))).toHaveFocus();
  });

  test('says when it could not be kept', async () => {
    memory.world.refusal = 'storage-full';
    await button(SAY('line_feels_true')).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('refusal_storage_full'));
    await expect.element(button(SAY('line_feels_true'))).toHaveAttribute('aria-pressed', 'false');
  });

  test('where nothing is kept, another can be had all the same, and nothing is asked to be kept', async () => {
    memory.world.keepsNothing = true;
    memory.world.onChange();
    await expect.element(button(SAY('line_feels_true'))).not.toBeInTheDocument();
    await button(SAY('line_next')).click();
    await expect.poll(text).not.toBe(LINE_TODAY);
    const second = text();
    await button(SAY('line_next')).click();
    await expect.poll(text).not.toBe(second);
    expect(memory.world.done).not.toContain('next');
  });

  test('in a private window, where it is refused, likewise', async () => {
    memory.world.refusal = 'private-window';
    await button(SAY('line_next')).click();
    await expect.poll(text).not.toBe(LINE_TODAY);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});
