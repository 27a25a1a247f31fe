import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Draft, emptyDraft } from '../../../components/boundaries/draft';
import { SitesField } from '../../../components/boundaries/SitesField';
import { NOW } from '../memory';
import { reads, show } from '../stage';

const seen = vi.fn<(draft: Draft) => void>();

function Held({ initial }: { initial: Draft }) {
  const [draft, setDraft] = useState(initial);
  seen(draft);
  return (
    <SitesField
      draft={draft}
      problem={undefined}
      readSite={reads}
      onDraft={(part) => setDraft((last) => ({ ...last, ...part }))}
    />
  );
}

const field = () => page.getByRole('textbox');
const sites = () => seen.mock.lastCall?.[0].sites ?? [];

async function add(text: string) {
  await userEvent.fill(field(), text);
  await page.getByRole('button', { name: 'Add' }).click();
}

beforeEach(() => {
  seen.mockClear();
  show(<Held initial={emptyDraft(NOW)} />);
});

test.each([
  ['instagram.com', 'Covers instagram.com and its subdomains.'],
  ['https://www.instagram.com/sam/?hl=en', 'Covers instagram.com/sam and its subdomains.'],
  ['m.facebook.com/Sam', 'Covers m.facebook.com/Sam.'],
  ['localhost:3000', 'Covers localhost:3000.'],
  ['münchen.example', 'Covers münchen.example and its subdomains.'],
])('%s is said back as it is meant', async (typed, said) => {
  await userEvent.fill(field(), typed);
  await expect.element(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'Add' }).click();
  expect(sites()).toHaveLength(1);
  await expect.element(field()).toHaveValue('');
});

test('the same site twice is one', async () => {
  await add('instagram.com');
  await add('https://instagram.com/');
  expect(sites()).toHaveLength(1);
});

describe('a name', () => {
  test('offers where to look out for it, and becomes a search on each', async () => {
    await userEvent.fill(field(), 'Zoë Weiß');
    await expect.element(page.getByRole('group', { name: /Look out for “Zoë Weiß”/ })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Ecosia' }).click();
    await page.getByRole('checkbox', { name: 'Google' }).click();
    await page.getByRole('button', { name: 'Add' }).click();
    expect(sites().map(({ host }) => host)).toEqual(['bing.com', 'duckduckgo.com', 'ecosia.org']);
    await expect.element(page.getByText('ecosia.org: weiss zoe')).toBeVisible();
  });

  test('with nowhere to look says so, and stays', async () => {
    await userEvent.fill(field(), 'Anna');
    for (const name of ['Google', 'Bing', 'DuckDuckGo']) await page.getByRole('checkbox', { name }).click();
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.element(field()).toHaveAccessibleDescription(/Choose at least one place/);
    await expect.element(field()).toHaveValue('Anna');
  });

  test('has no subdomains to ask about', async () => {
    await add('Anna');
    await expect.element(page.getByRole('checkbox', { name: 'and its subdomains' })).not.toBeInTheDocument();
  });
});

test('an address of numbers has nothing below it to ask about', async () => {
  await add('192.168.0.1');
  expect(sites()).toMatchObject([{ host: '192.168.0.1' }]);
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});

test.each([
  ['', /Type the site you have in mind/],
  ['github.io', /shared ending/],
  ['mailto:sam@a.example', /only keep boundaries on websites/],
  ['thehotline.org', /place to find help/],
])('%j is answered with one plain sentence, and kept', async (typed, sentence) => {
  await add(typed);
  await expect.element(field()).toHaveAccessibleDescription(sentence);
  await expect.element(field()).toHaveValue(typed);
  expect(sites()).toEqual([]);
});
