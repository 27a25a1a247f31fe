import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WindowField } from '../../../components/boundaries/WindowField';
import { type WindowDraft, windowDraft, windowIn } from '../../../components/boundaries/windowDraft';
import type { Window } from '../../../utils/core/window';
import { HOUR_MS } from '../drafts';
import { NOW } from '../memory';
import { show } from '../stage';

const TWO_DAYS: Window = { kind: 'for', from: NOW.at, until: NOW.at + 48 * HOUR_MS };
const seen = vi.fn<(window: WindowDraft) => void>();

function Held({ initial }: { initial: WindowDraft }) {
  const [window, setWindow] = useState(initial);
  seen(window);
  return <WindowField window={window} standing={null} problem={undefined} onWindow={setWindow} />;
}

const showField = (window: Window = TWO_DAYS, kept: Window | null = null) =>
  show(<Held initial={windowDraft(window, kept, NOW)} />);
const kind = (name: string) => page.getByRole('radio', { name }).click();
const meant = () => {
  const last = seen.mock.lastCall?.[0];
  return last && windowIn(last, NOW);
};

beforeEach(() => {
  seen.mockClear();
});

describe('for some time', () => {
  test('in hours or days', async () => {
    showField();
    await userEvent.fill(page.getByLabelText('How many'), '3');
    await kind('days');
    expect(meant()).toEqual({ kind: 'for', from: NOW.at, until: NOW.at + 72 * HOUR_MS });
  });

  test('an emptied field is no length, and stays empty', async () => {
    showField();
    await userEvent.fill(page.getByLabelText('How many'), '');
    await expect.element(page.getByLabelText('How many')).toHaveValue(null);
    expect(seen.mock.lastCall?.[0].amount).toBeNaN();
  });
});

test('until a date and time, as it stands on the wall', async () => {
  showField();
  await kind('Until a date');
  await userEvent.fill(page.getByLabelText('Until', { exact: true }), '2026-12-24T18:30');
  expect(meant()).toEqual({ kind: 'until', from: NOW.at, wall: '2026-12-24T18:30' });
});

test('until I say', async () => {
  showField();
  await kind('Until I say');
  expect(meant()).toEqual({ kind: 'open' });
});

test('trying the others and coming back keeps what was typed in each', async () => {
  showField();
  await userEvent.fill(page.getByLabelText('How many'), '7');
  await kind('Until a date');
  await userEvent.fill(page.getByLabelText('Until', { exact: true }), '2026-12-24T18:30');
  await kind('At times each week');
  await kind('For some time');
  await expect.element(page.getByLabelText('How many')).toHaveValue(7);
  await kind('Until a date');
  await expect.element(page.getByLabelText('Until', { exact: true })).toHaveValue('2026-12-24T18:30');
});

test('a window that is kept is kept until something of it is changed', async () => {
  const standing: Window = { kind: 'for', from: NOW.at - HOUR_MS, until: NOW.at + 47 * HOUR_MS };
  showField(standing, standing);
  expect(meant()).toBe(standing);
  await userEvent.fill(page.getByLabelText('How many'), '5');
  expect(meant()).toEqual({ kind: 'for', from: NOW.at, until: NOW.at + 5 * HOUR_MS });
});

describe('times each week', () => {
  beforeEach(async () => {
    showField();
    await kind('At times each week');
  });

  test('days go in and out, in the order of the week', async () => {
    await page.getByRole('checkbox', { name: 'Sunday' }).click();
    await page.getByRole('checkbox', { name: 'Monday' }).click();
    expect(meant()).toEqual({
      kind: 'weekly',
      times: [{ days: [2, 3, 4, 5, 7], from: '19:00', to: '07:00' }],
    });
  });

  test('over midnight and by the minute', async () => {
    await userEvent.fill(page.getByLabelText('From', { exact: true }), '22:45');
    await userEvent.fill(page.getByLabelText('To', { exact: true }), '05:15');
    expect(meant()).toMatchObject({ times: [{ from: '22:45', to: '05:15' }] });
  });

  test('several, up to what one boundary holds, and each can be taken out', async () => {
    const more = page.getByRole('button', { name: 'Add another time' });
    for (let count = 1; count < 14; count += 1) await more.click();
    await expect.element(more).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Remove' }).first().click();
    await expect.element(more).toBeVisible();
    expect(seen.mock.lastCall?.[0].times).toHaveLength(13);
  });

  test('the only one cannot be taken out', async () => {
    await expect.element(page.getByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
  });
});
