import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TOOLS } from '../../../components/toolkit/tools';
import { memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

/** Tools made for two stand behind a question. */
const BEHIND_THE_FORK: readonly string[] = ['talking', 'repair'];
const button = (name: string | RegExp) => page.getByRole('button', { name });

test.each(TOOLS)('$id is one step from the toolkit, and the toolkit one step from it', async ({ id }) => {
  const memory = memoryHouse();
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await button(new RegExp(`^${SAY(`toolkit_${id}`)}`)).click();
  const title = SAY(BEHIND_THE_FORK.includes(id) ? 'fork_title' : `toolkit_${id}`);
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
  await expect.element(button(SAY('options_nav_toolkit'))).toHaveAttribute('aria-current', 'page');
  await button(SAY('toolkit_back')).click();
  await expect.element(page.getByRole('heading', { level: 1, name: SAY('toolkit_title') })).toHaveFocus();
  expect(memory.world.done).toEqual([]);
});

test.each(LOOKS)('looked at, $name', async (look) => {
  await setLook(look);
  showOptions();
  await button(SAY('options_nav_toolkit')).click();
  await expect.element(page.getByRole('heading', { level: 1, name: SAY('toolkit_title') })).toHaveFocus();
  await takePicture('toolkit', look);
});
