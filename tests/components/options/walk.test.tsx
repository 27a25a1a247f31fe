import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { NOW } from '../memory';
import { showOptions } from '../stage';

/** Tabs on until something with that name has the focus. */
async function tabTo(name: RegExp) {
  for (let i = 0; i < 60; i += 1) {
    await userEvent.tab();
    const { activeElement } = document;
    const text = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    const label = activeElement?.id
      ? document.querySelector(`label[for="${activeElement.id}"]`)?.textContent
      : '';
    if (name.test(`${label} ${text}`)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

test('a boundary is made by keyboard alone, from a template, a site and Save', async () => {
  const { world, house } = showOptions();
  await tabTo(/Set a boundary/);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await tabTo(/48 hours without their feed/);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await tabTo(/Which site/);
  await userEvent.keyboard('https://www.instagram.com/Sam/?hl=en{Enter}');
  await expect
    .element(page.getByRole('list', { name: 'Sites' }).getByText('instagram.com/Sam'))
    .toBeVisible();
  await tabTo(/Set this boundary/);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Your boundary is set.')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  const [made] = house().boundaries;
  expect(made?.words?.name).toBe('48 hours without their feed');
  expect(made?.boundary.sites).toMatchObject([{ host: 'instagram.com', path: ['sam'], subdomains: true }]);
  expect(made?.window.changesAt).toBe(NOW.at + 48 * 3_600_000);
  expect(made?.unwatched).toEqual([]);
  expect(world.done).toEqual(['ask', 'save']);
  await expectNoAxeFault();
});
