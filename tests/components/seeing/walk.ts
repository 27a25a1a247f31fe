import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Tool } from '../../../components/toolkit/tools';
import { memoryHouse } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const heading = (name: string) => page.getByRole('heading', { name, exact: true });
export const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** The way to a tool, among all of them: its title is the beginning of its name. */
export const toolButton = (tool: Tool) =>
  page.getByRole('button', { name: SAY(`toolkit_${tool}`), exact: false });

/** Opens a tool from the rooms, as a person does. */
export async function openTool(tool: Tool, memory = memoryHouse()) {
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await toolButton(tool).click();
  // It is read when somebody comes for it.
  await expect.element(button(SAY('toolkit_back'))).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return memory;
}

/** Takes the way on at the fork. */
export async function goOn() {
  await button(SAY('fork_on')).click();
}

/** Presses Enter where the focus is put first. */
export async function enterOn(name: string | RegExp) {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}
