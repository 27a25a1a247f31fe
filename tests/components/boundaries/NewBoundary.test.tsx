import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyDraft } from '../../../components/boundaries/draft';
import type { Drafts } from '../../../components/boundaries/drafts';
import { NewBoundary } from '../../../components/boundaries/NewBoundary';
import { TEMPLATES } from '../../../utils/core/template';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { reads, show } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
let drafts: Drafts;
const onSaved = vi.fn();
const onCancel = vi.fn();

function showNew(typedSite = '') {
  show(
    <NewBoundary
      now={NOW}
      typedSite={typedSite}
      drafts={drafts}
      actions={memory.actions}
      readSite={reads}
      onSaved={onSaved}
      onCancel={onCancel}
    />,
  );
}

const WORDS = { name: 'Begun', why: '', plan: '', planLink: '', line: '' };
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

beforeEach(() => {
  memory = memoryHouse();
  drafts = new Map();
});

test('every template is offered by name and why', async () => {
  showNew();
  for (const { nameKey, whyKey } of TEMPLATES) {
    const name = `${SAY(nameKey)} ${SAY(whyKey)}`;
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
});

test('says when a boundary may not be the safe thing', async () => {
  showNew();
  await expect.element(page.getByText(/keep looking/)).toBeVisible();
});

describe('coming from a page', () => {
  test('the site stands in the form already, whatever it starts from', async () => {
    showNew('instagram.com');
    await expect.element(page.getByText(/^For instagram.com/)).toBeVisible();
    await press(/One quiet weekend/);
    await expect.element(page.getByLabelText('Which site')).toHaveValue('instagram.com');
    await press('Back to the ideas');
    await press('Something of my own');
    await expect.element(page.getByLabelText('Which site')).toHaveValue('instagram.com');
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('');
  });
});

test('going back to the ideas keeps what was begun, and the focus follows', async () => {
  showNew();
  await press('Something of my own');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await userEvent.fill(page.getByLabelText('What I promise myself'), 'My own words');
  await press('Back to the ideas');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await press('Go on with what I began');
  await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('My own words');
});

test('another idea keeps the sites and changes the words', async () => {
  showNew();
  await press('Something of my own');
  await userEvent.fill(page.getByLabelText('Which site'), 'a.example');
  await press('Add');
  await userEvent.fill(page.getByLabelText('Which site'), 'b.exam');
  await press('Back to the ideas');
  await press(/One quiet weekend/);
  await expect.element(page.getByRole('list', { name: 'Sites' }).getByText('a.example')).toBeVisible();
  await expect.element(page.getByLabelText('Which site')).toHaveValue('b.exam');
  await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('One quiet weekend');
});

test('a form begun earlier gives way to the page the person comes from now, and can still be gone on with', async () => {
  drafts.set('new', { ...emptyDraft(NOW, 'old.example'), words: WORDS });
  showNew('instagram.com');
  await press('Go on with what I began');
  await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Begun');
  drafts.set('new', { ...emptyDraft(NOW, 'old.example'), words: WORDS });
  show(null);
  showNew('instagram.com');
  await press(/One quiet weekend/);
  await expect.element(page.getByLabelText('Which site')).toHaveValue('instagram.com');
});

test('one kept by hand takes two presses', async () => {
  showNew();
  await press(/No calls with them during work/);
  await expect.element(page.getByLabelText('A site, if there is one')).toHaveValue('');
  await press('Set this boundary');
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(drafts.size).toBe(0);
  expect(memory.house().boundaries[0]).toMatchObject({
    words: { name: 'No calls with them during work' },
    boundary: { sites: [], window: { kind: 'weekly' } },
  });
});

test('not now goes back without a trace', async () => {
  showNew();
  await press('Not now');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(memory.world.done).toEqual([]);
});
