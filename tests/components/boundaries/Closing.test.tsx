import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Closing } from '../../../components/boundaries/Closing';
import type { Window } from '../../../utils/core/window';
import { HOUR_MS } from '../drafts';
import { NOW } from '../memory';
import { show } from '../stage';

const onClose = vi.fn();
const onLoosen = vi.fn();
const showClosing = (window: Window) =>
  show(
    <Closing
      window={window}
      now={NOW}
      fields={null}
      onFields={vi.fn()}
      onClose={onClose}
      onLoosen={onLoosen}
    />,
  );
const answer = (name: string) => page.getByRole('radio', { name }).click();
const again = page.getByRole('button', { name: 'The same again, from now' });

test('a weekend begins again as long as it was, from now', async () => {
  showClosing({ kind: 'until', from: Date.UTC(2026, 10, 20, 23), wall: '2026-11-23T00:00' });
  await answer('Kept');
  await again.click();
  const next = { kind: 'for', from: NOW.at, until: NOW.at + 48 * HOUR_MS };
  expect(onClose).toHaveBeenCalledWith('kept', next);
});

test('what has no length is not offered again', async () => {
  showClosing({ kind: 'weekly', times: [] });
  await answer('Partly');
  await expect.element(page.getByRole('button', { name: 'Let it be finished' })).toBeVisible();
  await expect.element(again).not.toBeInTheDocument();
});

test('the answer can be changed before anything is done', async () => {
  showClosing({ kind: 'for', from: 0, until: HOUR_MS });
  await answer('Kept');
  await answer('I set it down');
  await page.getByRole('button', { name: 'Let it be finished' }).click();
  expect(onClose).toHaveBeenCalledExactlyOnceWith('set-down', null);
  expect(onLoosen).not.toHaveBeenCalled();
});
