import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Settings } from '../../../components/settings/Settings';
import { draftOn } from '../drafts';
import { type MemoryHouse, memoryHouse } from '../memory';
import { show } from '../stage';

let memory: MemoryHouse;

function showSettings(browser: 'chrome' | 'firefox' = 'chrome') {
  const about = { version: '1.2.3', browser, languages: ['en'] };
  show(
    <Settings
      house={memory.house()}
      about={about}
      actions={memory.actions}
      onErased={vi.fn()}
      onTask={vi.fn()}
      onWelcome={vi.fn()}
    />,
  );
}

beforeEach(() => {
  memory = memoryHouse();
});

test('tells the sites that are watched from those that are not', async () => {
  memory.add(draftOn(['instagram.com', 'a.example']));
  memory.add(draftOn(['b.example']), 0, false);
  showSettings();
  await expect.element(page.getByText('For your boundaries: instagram.com and a.example.')).toBeVisible();
  await expect.element(page.getByText(/^Not watched,.*: b\.example\.$/)).toBeVisible();
});

test('says that none is watched where none is', async () => {
  memory.add(draftOn(['b.example']), 0, false);
  showSettings();
  await expect.element(page.getByText(/^None of your boundaries/)).toBeVisible();
});

test.each([
  ['chrome', /Site access/, /only if you allow it yourself/, /of Holdfast’s own page/, /under that title/],
  [
    'firefox',
    /then Permissions/,
    /stays out of private windows/,
    /own pages are not in it/,
    /closed tabs they/,
  ],
] as const)('speaks of %s as it is there', async (browser, permissions, privately, history, titles) => {
  showSettings(browser);
  await expect.element(page.getByText(history)).toBeVisible();
  await expect.element(page.getByText(titles)).toBeVisible();
  await expect.element(page.getByText(permissions)).toBeVisible();
  await expect.element(page.getByText(privately)).toBeVisible();
});

test('says that there is no passphrase, what that means, who has reviewed it, and its version', async () => {
  showSettings();
  await expect.element(page.getByText(/protects from nobody who looks/)).toBeVisible();
  await expect.element(page.getByText(/No advocate/)).toBeVisible();
  await expect.element(page.getByText('Version 1.2.3')).toBeVisible();
});

test('says when each setting was last changed, the latest first', async () => {
  showSettings();
  await expect.element(page.getByText('No setting has been changed yet.')).toBeVisible();
  const { at } = memory.world.now;
  memory.world.settledAt = { lockMinutes: at - 86_400_000, face: at - 60_000 };
  showSettings();
  const changed = page.getByRole('heading', { name: 'When something was changed here' });
  await expect.element(changed).toBeVisible();
  const lines = [...(changed.element().parentElement?.querySelectorAll('li') ?? [])].map(
    ({ textContent }) => textContent,
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^What Holdfast looks like: /);
  expect(lines[1]).toMatch(/^After how long your words lock: /);
});
