import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Room } from '../../../components/options/place';
import type { Tool } from '../../../components/toolkit/tools';
import type { MessageKey } from '../../../components/ui/say';
import { livedIn } from '../lived-in';
import type { MemoryHouse } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';
import { EXIT } from './exit';

/** Presses the first button of a name. */
export const press = (key: MessageKey, ...values: string[]) =>
  page
    .getByRole('button', { name: SAY(key, ...values), exact: true })
    .first()
    .click();

/** Until the heading of a place has the focus, or stands where a form has it. */
export const at = (key: MessageKey, ...values: string[]) =>
  expect
    .element(page.getByRole('heading', { name: SAY(key, ...values), exact: true }).first())
    .toBeInTheDocument();

/** Until a sentence is there. */
export const said = (key: MessageKey, ...values: string[]) =>
  expect.element(page.getByText(SAY(key, ...values)).first()).toBeInTheDocument();

/** Opens what is folded. */
export function unfold(): void {
  for (const summary of document.querySelectorAll<HTMLElement>('summary')) {
    if (summary.checkVisibility()) summary.click();
  }
}

/** The app with something in every room, or over another house. */
export function app(memory: MemoryHouse = livedIn()): MemoryHouse {
  return showOptions({ memory, exit: EXIT });
}

/** The app, in one of its rooms. */
export async function room(name: Room, memory?: MemoryHouse): Promise<MemoryHouse> {
  const house = app(memory);
  await press(`options_nav_${name}`);
  await expect.poll(() => document.activeElement?.localName).toBe('h1');
  return house;
}

/** The app, at one of the tools. */
export async function tool(name: Tool, memory?: MemoryHouse): Promise<MemoryHouse> {
  const house = await room('toolkit', memory);
  await page.getByRole('button', { name: new RegExp(`^${SAY(`toolkit_${name}`)}`) }).click();
  await expect.element(page.getByRole('button', { name: SAY('toolkit_back') })).toBeVisible();
  await expect.poll(() => document.activeElement?.localName).toBe('h1');
  return house;
}
