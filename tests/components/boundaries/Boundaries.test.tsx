import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Boundaries } from '../../../components/boundaries/Boundaries';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { show } from '../stage';

const MINUTE_MS = 60_000;
const OVER = { window: { kind: 'for', from: NOW.at - 49 * HOUR_MS, until: NOW.at - HOUR_MS } } as const;
let memory: MemoryHouse;
const onEdit = vi.fn();
const onDiverged = vi.fn();

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

function showList() {
  memory.world.onChange = () =>
    show(
      <Boundaries
        house={memory.house()}
        actions={memory.actions}
        news={null}
        plan=""
        onNew={vi.fn()}
        onEdit={onEdit}
        onDiverged={onDiverged}
      />,
    );
  memory.world.onChange();
}

beforeEach(() => {
  memory = memoryHouse();
});

test('a boundary shows its name, why, what is left, where, and what happened', async () => {
  const { id } = memory.add(draftOn(['instagram.com/sam', 'a.example'], { why: 'I lose the evening' }));
  memory.log({ id: 'h', at: NOW.at, kind: 'held', boundaryId: id, by: 'turned-back' });
  showList();
  const card = page.getByRole('listitem').first();
  await expect.element(card.getByText(/Not checking their feed/)).toBeVisible();
  await expect.element(card.getByText(/I lose the evening/)).toBeVisible();
  await expect.element(card.getByText(/48 hr to go, until Thu 8:00/)).toBeVisible();
  await expect.element(card.getByText(/instagram\.com\/sam and 1 more/)).toBeVisible();
  await expect.element(card.getByText(/turned back once/)).toBeVisible();
});

test('what waits for an answer comes first, then what is on, then the others', async () => {
  memory.add(draftOn([], { name: 'over' }, OVER), 49 * HOUR_MS);
  memory.add(draftOn([], { name: 'on' }));
  const night = { kind: 'weekly', times: [{ days: [1], from: '01:00', to: '02:00' }] } as const;
  memory.add(draftOn([], { name: 'off' }, { window: night }));
  showList();
  const names = page.getByRole('heading', { level: 2 }).elements();
  expect(names.map(({ textContent }) => textContent)).toEqual(['over', 'on', 'off']);
});

describe('a hold by hand', () => {
  test('is logged with one tap, and can be taken back', async () => {
    memory.add(draftOn([]));
    showList();
    await press(/^I held it/);
    await expect.element(page.getByText('held once')).toBeVisible();
    await press('Undo');
    await expect.element(page.getByText('held once')).not.toBeInTheDocument();
    await expect.element(page.getByText('Taken back.')).toBeVisible();
    expect(memory.world.done).toEqual(['hold', 'takeBack']);
  });

  test('that could not be logged is said, and never called held', async () => {
    memory.add(draftOn([]));
    memory.world.refusal = 'private-window';
    showList();
    await press(/^I held it/);
    await expect.element(page.getByText(/A private window keeps nothing/)).toBeVisible();
    await expect.element(page.getByText('Held. It is in your log.')).not.toBeInTheDocument();
  });

  test('is not offered while the boundary is not on', async () => {
    const night = { kind: 'weekly', times: [{ days: [1], from: '01:00', to: '02:00' }] } as const;
    memory.add(draftOn([], {}, { window: night }));
    showList();
    await expect.element(page.getByRole('button', { name: /^I held it/ })).not.toBeInTheDocument();
  });
});

describe('ending', () => {
  test('says first that it waits, then waits, counts down, and can be taken back', async () => {
    memory.add(draftOn([]));
    showList();
    await press(/^End it/);
    await expect.element(page.getByText(/waits the 10 minutes of cooling-off you chose/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await press('End this boundary');
    await expect.element(page.getByText(/^Ends in 10 min/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Change/ })).not.toBeInTheDocument();
    memory.world.now = { ...NOW, at: NOW.at + 3 * MINUTE_MS };
    memory.world.onChange();
    await expect.element(page.getByText(/^Ends in 7 min/)).toBeVisible();
    await press(/^Keep it as it is/);
    await expect.element(page.getByText('It stays as it is.')).toBeVisible();
    expect(memory.house().boundaries[0]?.boundary.pending).toBeNull();
  });

  test('asked for and not wanted after all, nothing is done and the focus comes back', async () => {
    memory.add(draftOn([]));
    showList();
    await press(/^End it/);
    await press('Keep it');
    await expect.element(page.getByRole('button', { name: /^End it/ })).toHaveFocus();
    expect(memory.world.done).toEqual([]);
  });

  test('without a cooling-off ends at once, and the focus goes to the heading', async () => {
    memory.add(draftOn([], {}, { coolingOffMinutes: 0 }));
    showList();
    await press(/^End it/);
    await expect.element(page.getByText('It ends right away. What you logged stays.')).toBeVisible();
    await press('End this boundary');
    await expect.element(page.getByText('It has ended. What you logged stays.')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByRole('listitem')).not.toBeInTheDocument();
  });
});

test('ending what is not on right now waits for nothing, and says so', async () => {
  const night = { kind: 'weekly', times: [{ days: [1], from: '01:00', to: '02:00' }] } as const;
  memory.add(draftOn([], {}, { window: night }));
  showList();
  await press(/^End it/);
  await expect.element(page.getByText('It ends right away. What you logged stays.')).toBeVisible();
  await press('End this boundary');
  await expect.element(page.getByText('It has ended. What you logged stays.')).toBeVisible();
});

describe('a site that is not watched', () => {
  beforeEach(() => {
    memory.add(draftOn(['instagram.com', 'm.facebook.com']), 0, false);
    showList();
  });

  test('is said with the way to mend it, which asks while the click is handled', async () => {
    await expect.element(page.getByText(/^Not watching instagram.com and m.facebook.com/)).toBeVisible();
    await press(/^Give permission/);
    await expect.element(page.getByText(/^Not watching/)).not.toBeInTheDocument();
    expect(memory.world.asked).toEqual([
      ['*://*.instagram.com/*', '*://m.facebook.com/*', '*://www.m.facebook.com/*'],
    ]);
  });

  test('is asked for at once: no promise has had its turn', () => {
    document.querySelector<HTMLElement>('[aria-label^="Give permission"]')?.click();
    expect(memory.world.asked).toHaveLength(1);
  });

  test('stays so when the person says no, and that is no fault', async () => {
    memory.world.allows = false;
    await press(/^Give permission/);
    await expect.element(page.getByText(/No permission was given/)).toBeVisible();
    await expect.element(page.getByText(/^Not watching/)).toBeVisible();
  });
});

describe('the end of a window', () => {
  beforeEach(() => {
    memory.add(draftOn(['a.example'], {}, OVER), 49 * HOUR_MS);
    showList();
  });

  test('asks how it was before it asks what comes next', async () => {
    await expect.element(page.getByRole('button', { name: /again/ })).not.toBeInTheDocument();
    await page.getByRole('radio', { name: 'I set it down' }).click();
    await expect.element(page.getByText(/is a choice too/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /The same again/ })).toBeVisible();
  });

  test('the same again begins now, for as long as before', async () => {
    await page.getByRole('radio', { name: 'Kept' }).click();
    await press('The same again, from now');
    await expect.element(page.getByText(/48 hr to go/)).toBeVisible();
    expect(memory.world.events).toMatchObject([{ kind: 'closed', verdict: 'kept' }]);
    expect(memory.house().boundaries[0]?.boundary.window).toMatchObject({ from: NOW.at });
  });

  test('finished, it is gone from the list and in the log', async () => {
    await page.getByRole('radio', { name: 'Partly' }).click();
    await press('Let it be finished');
    await expect.element(page.getByText(/^Logged, and finished/)).toBeVisible();
    expect(memory.house().boundaries).toEqual([]);
    expect(memory.world.events).toMatchObject([{ kind: 'closed', verdict: 'partly' }]);
  });

  test('changed first, the form takes the verdict along', async () => {
    await page.getByRole('radio', { name: 'I set it down' }).click();
    await press('Change it, then begin again');
    expect(onEdit).toHaveBeenCalledWith('b1', 'set-down');
    expect(memory.world.events).toEqual([]);
  });
});

test('says on how many days a boundary was kept', async () => {
  const day = 86_400_000;
  const { id } = memory.add(draftOn([], { name: 'No calls' }, { window: { kind: 'open' } }), 5 * day);
  const at = memory.world.now.at - day;
  const more = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false } as const;
  memory.log({ id: 'c', at, kind: 'crossed', boundaryId: id, ...more });
  showList();
  await expect.element(page.getByText('kept 4 of 5 days')).toBeVisible();
});
