import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Drafts } from '../../../components/boundaries/drafts';
import { EditBoundary } from '../../../components/boundaries/EditBoundary';
import type { Verdict } from '../../../utils/core/log';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { reads, show } from '../stage';

let memory: MemoryHouse;
let drafts: Drafts;
const onSaved = vi.fn();

function showEdit(verdict: Verdict | null = null) {
  memory.world.onChange = () =>
    show(
      <EditBoundary
        house={memory.house()}
        boundaryId="b1"
        verdict={verdict}
        drafts={drafts}
        actions={memory.actions}
        readSite={reads}
        onSaved={onSaved}
        onCancel={vi.fn()}
      />,
    );
  memory.world.onChange();
}

const save = () => page.getByRole('button', { name: 'Save the change' }).click();
const type = (label: string, text: string) => userEvent.fill(page.getByLabelText(label), text);

beforeEach(() => {
  memory = memoryHouse();
  drafts = new Map();
});

describe('a boundary that is on', () => {
  beforeEach(() => {
    memory.add(draftOn(['a.example'], { why: 'peace' }));
    showEdit();
  });

  test('says before it is saved what holds at once and what waits, and then does so', async () => {
    await page.getByRole('button', { name: 'Remove a.example' }).click();
    await type('Which site', 'b.example');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByText('At once: the sites you added.')).toBeVisible();
    await expect.element(page.getByText(/After 10 minutes.*the sites you took out/)).toBeVisible();
    await save();
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    const { boundary } = memory.house().boundaries[0] ?? {};
    expect(boundary?.sites.map(({ host }) => host)).toEqual(['b.example', 'a.example']);
    expect(boundary?.pending?.dueAt).toBe(NOW.at + 10 * 60_000);
  });

  test('keeps its window to the millisecond when only words change', async () => {
    await expect.element(page.getByText(/^As it stands: 48 hr to go/)).toBeVisible();
    await type('What I promise myself', 'Another name');
    memory.world.now = { ...NOW, at: NOW.at + HOUR_MS };
    await save();
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    const { boundary, words } = memory.house().boundaries[0] ?? {};
    expect(boundary?.window).toEqual({ kind: 'for', from: NOW.at, until: NOW.at + 48 * HOUR_MS });
    expect(boundary?.pending).toBeNull();
    expect(words).toMatchObject({ name: 'Another name', why: 'peace' });
  });

  test('that ends meanwhile leaves the form and what was typed, and says so at saving', async () => {
    await type('What I promise myself', 'Typed already');
    memory.world.now = { ...NOW, at: NOW.at + HOUR_MS };
    await memory.actions.end('b1');
    memory.world.now = { ...NOW, at: NOW.at + 2 * HOUR_MS };
    memory.world.onChange();
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Typed already');
    memory.world.refusal = 'not-found';
    await save();
    await expect.element(page.getByRole('alert').getByText(/not there any more/)).toBeVisible();
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Typed already');
  });
});

describe('a boundary whose time is over', () => {
  const window = { kind: 'for', from: NOW.at - 49 * HOUR_MS, until: NOW.at - HOUR_MS } as const;

  test('begins again as it was changed, loosened without waiting, with the verdict logged', async () => {
    memory.add(draftOn(['a.example'], {}, { window, holdSeconds: 30 }), 49 * HOUR_MS);
    showEdit('partly');
    await type('How many', '24');
    await page.getByText('More', { exact: true }).click();
    await type('Seconds before going on is offered', '5');
    await save();
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(memory.world.done).toEqual(['ask', 'save', 'close']);
    expect(memory.world.events).toMatchObject([{ kind: 'closed', verdict: 'partly' }]);
    expect(memory.house().boundaries[0]?.boundary).toMatchObject({
      window: { kind: 'for', from: NOW.at, until: NOW.at + 24 * HOUR_MS },
      holdSeconds: 5,
      pending: null,
    });
  });
});

test('words that cannot be read are said to be replaced', async () => {
  memory.add(draftOn(['a.example']));
  const house = memory.house();
  const boundaries = house.boundaries.map((overview) => ({ ...overview, words: null }));
  memory.house = () => ({ ...house, boundaries });
  showEdit();
  await expect.element(page.getByText(/cannot be read right now/)).toBeVisible();
});

test('a boundary that is not there says so', async () => {
  showEdit();
  await expect.element(page.getByRole('heading', { name: /not there any more/ })).toBeVisible();
});
