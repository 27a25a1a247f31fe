import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BoundaryForm } from '../../../components/boundaries/BoundaryForm';
import { type Draft, emptyDraft } from '../../../components/boundaries/draft';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { reads, show } from '../stage';

let memory: MemoryHouse;
const onSaved = vi.fn();
const onCancel = vi.fn();

function showForm(part: Partial<Draft> = {}, actions: Partial<MemoryHouse['actions']> = {}) {
  show(
    <BoundaryForm
      initial={{ ...emptyDraft(NOW), ...part }}
      boundary={null}
      now={NOW}
      actions={{ ...memory.actions, ...actions }}
      readSite={reads}
      onSaved={onSaved}
      onCancel={onCancel}
    />,
  );
}

const type = (label: string, text: string) => userEvent.fill(page.getByLabelText(label), text);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const named = { words: { name: 'Not looking', why: '', plan: '', planLink: '', line: '' } };

beforeEach(() => {
  memory = memoryHouse();
});

describe('saving', () => {
  test('asks the browser first, for all sites at once', async () => {
    showForm(named);
    await type('Which site', 'instagram.com');
    await press('Add');
    await type('Which site', 'm.facebook.com/sam');
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.world.asked).toEqual([
      ['*://*.instagram.com/*', '*://m.facebook.com/*', '*://www.m.facebook.com/*'],
    ]);
    expect(memory.world.done).toEqual(['ask', 'save']);
  });

  test('asks while the click is still being handled: nothing at all comes before it', () => {
    showForm({ ...named, typedSite: 'instagram.com' });
    document.querySelector<HTMLElement>('button[type=submit]')?.click();
    // No promise has had its turn yet.
    expect(memory.world.asked).toEqual([['*://*.instagram.com/*']]);
    expect(memory.world.done).toEqual(['ask']);
  });

  test('a refused permission still saves, and the house says that it is not watched', async () => {
    memory.world.allows = false;
    showForm({ ...named, typedSite: 'instagram.com' });
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.house().boundaries[0]?.unwatched).toHaveLength(1);
  });

  test('a question that breaks still saves', async () => {
    showForm(
      { ...named, typedSite: 'instagram.com' },
      { ask: () => Promise.reject(new Error('no gesture')) },
    );
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });

  test('pressing twice saves once', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    showForm({ ...named, typedSite: 'instagram.com' }, { ask: () => promise });
    await press('Set this boundary');
    await userEvent.keyboard('{Enter}');
    resolve(true);
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.house().boundaries).toHaveLength(1);
  });

  test('what could not be saved is said, and all that was typed stays', async () => {
    memory.world.refusal = 'storage-full';
    showForm({ ...named, typedSite: 'instagram.com' });
    await press('Set this boundary');
    await expect.element(page.getByRole('alert').getByText(/no room left/)).toBeVisible();
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Not looking');
    await expect.element(page.getByRole('list', { name: 'Sites' }).getByText('instagram.com')).toBeVisible();
    memory.world.refusal = null;
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });

  test('a name is looked out for on the engines chosen', async () => {
    showForm({ ...named, about: 'name' });
    await type('The name I look up', 'Anna Maria');
    await page.getByRole('checkbox', { name: 'Bing' }).click();
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    const sites = memory.house().boundaries[0]?.boundary.sites;
    expect(sites?.map(({ host }) => host)).toEqual(['google.com', 'duckduckgo.com']);
    expect(sites?.[0]?.words).toEqual(['anna', 'maria']);
  });

  test('everything under the folds is kept', async () => {
    showForm({ ...named, typedSite: 'a.example' });
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await type('My why', 'peace');
    await type('What I will do instead', 'tea');
    await type('A link for that', 'tea.example');
    await page.getByRole('radio', { name: 'A nudge' }).click();
    await page.getByRole('checkbox', { name: /Ask again/ }).click();
    await type('A page that stays open', 'a.example/inbox');
    await type('Seconds before going on is offered', '25');
    await type('Minutes when I do go on', '7');
    await type('Spare crossings', '2');
    await type('Minutes before loosening or ending takes effect', '0');
    await type('A line to type before going on', 'I choose this');
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    const made = memory.house().boundaries[0];
    expect(made?.words).toEqual({
      name: 'Not looking',
      why: 'peace',
      plan: 'tea',
      planLink: 'https://tea.example',
      line: 'I choose this',
    });
    expect(made?.boundary).toMatchObject({
      response: 'nudge',
      nudgesAgain: false,
      lanes: [{ host: 'a.example', path: ['inbox'] }],
      holdSeconds: 25,
      passMinutes: 7,
      reserveCrossings: 2,
      coolingOffMinutes: 0,
    });
  });

  test('weekly times, with days taken out and a time added', async () => {
    showForm(named);
    await page.getByRole('radio', { name: 'At times each week' }).click();
    await page.getByRole('checkbox', { name: 'Friday' }).click();
    await press('Add another time');
    await page.getByRole('checkbox', { name: 'Sunday' }).last().click();
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.house().boundaries[0]?.boundary.window).toEqual({
      kind: 'weekly',
      times: [
        { days: [1, 2, 3, 4], from: '19:00', to: '07:00' },
        { days: [7], from: '19:00', to: '22:00' },
      ],
    });
  });
});

describe('what is wrong', () => {
  test('stands at its field, and the first one has the focus', async () => {
    showForm({ typedSite: 'co.uk' });
    await press('Set this boundary');
    const name = page.getByLabelText('What I promise myself');
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription(/Give it a few words/);
    await expect.element(page.getByLabelText('Which site')).toHaveAccessibleDescription(/shared ending/);
    await expect.element(page.getByLabelText('Which site')).toHaveValue('co.uk');
    expect(memory.world.done).toEqual([]);
  });

  test('opens the fold it is in, and leaves it open when it is mended', async () => {
    showForm({ ...named, passMinutes: 99 });
    await press('Set this boundary');
    const minutes = page.getByLabelText('Minutes when I do go on');
    await expect.element(minutes).toHaveFocus();
    await userEvent.fill(minutes, '9');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    await expect.element(minutes).toBeVisible();
  });

  test('of a time without a day is said at the days', async () => {
    const form = emptyDraft(NOW).window;
    const times = [{ days: [], from: '19:00', to: '20:00' }];
    showForm({ ...named, window: { ...form, kind: 'weekly', times } });
    await press('Set this boundary');
    const monday = page.getByRole('checkbox', { name: 'Monday' });
    await expect.element(monday).toHaveFocus();
    await expect.element(monday).toHaveAccessibleDescription(/at least one day/);
  });

  test('is said by Add as well, and goes when typing goes on', async () => {
    showForm({ ...named, typedSite: 'co.uk' });
    await press('Add');
    const site = page.getByLabelText('Which site');
    await expect.element(site).toHaveAccessibleDescription(/shared ending/);
    await userEvent.type(site, 'x');
    await expect.element(site).not.toHaveAccessibleDescription(/shared ending/);
  });
});

describe('sites', () => {
  test('a part of a site can become all of it, alone or with what is below it', async () => {
    showForm(named);
    await type('Which site', 'm.facebook.com');
    await press('All of facebook.com instead');
    const sites = page.getByRole('list', { name: 'Sites' });
    await expect.element(sites.getByText('facebook.com')).toBeVisible();
    const below = page.getByRole('checkbox', { name: 'facebook.com: and its subdomains' });
    await expect.element(below).toBeChecked();
    await below.click();
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.house().boundaries[0]?.boundary.sites).toMatchObject([
      { host: 'facebook.com', subdomains: false },
    ]);
  });

  test('Enter adds what is typed, and saves only where nothing is', async () => {
    showForm(named);
    await type('Which site', 'a.example');
    await expect.element(page.getByText('Covers a.example and its subdomains.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    const sites = page.getByRole('list', { name: 'Sites' });
    await expect.element(sites.getByText('a.example')).toBeVisible();
    expect(memory.world.done).toEqual([]);
    await expect.element(page.getByLabelText('Which site')).toHaveFocus();
    await userEvent.keyboard('co.uk{Enter}');
    await expect.element(page.getByLabelText('Which site')).toHaveAccessibleDescription(/shared ending/);
    expect(memory.world.done).toEqual([]);
    await userEvent.fill(page.getByLabelText('Which site'), '');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });

  test.each(['mail.example', 'sparkasse.example', 'google.com'])(
    '%s is met with care, not refused',
    async (host) => {
      showForm({ ...named, typedSite: host });
      await expect.element(page.getByText(/in a hurry/)).toBeVisible();
      await press('Set this boundary');
      await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    },
  );

  test('one can be taken out again', async () => {
    showForm({ ...named, typedSite: 'a.example' });
    await press('Add');
    await press('Remove a.example');
    await expect.element(page.getByRole('list', { name: 'Sites' })).not.toBeInTheDocument();
  });

  test('without one the form says that it is kept by hand, and asks the browser for nothing', async () => {
    showForm(named);
    await expect.element(page.getByText(/Without a site/)).toBeVisible();
    await expect.element(page.getByText('When I go there')).not.toBeInTheDocument();
    await press('Set this boundary');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.world.asked).toEqual([[]]);
  });
});

test('no field lets the browser keep what is typed', () => {
  showForm({ ...named, typedSite: 'a.example' });
  for (const field of document.querySelectorAll('form, input:not([type=radio], [type=checkbox]), textarea'))
    expect(field.getAttribute('autocomplete')).toBe('off');
});

test('not now goes back without saving', async () => {
  showForm(named);
  await press('Not now');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(memory.world.done).toEqual([]);
});
