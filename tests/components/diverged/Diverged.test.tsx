import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Boundary } from '../../../utils/core/boundary';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG, SAY } from '../words';

const HERE = { name: 'No feed at night', why: 'I sleep better', plan: 'Read', planLink: '', line: '' };
const THERE = {
  ...HERE,
  name: 'No feed after nine',
  why: 'Because the evening is mine, and the children see it',
};

let memory: MemoryHouse;
let id: string;
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

/** Two versions: the other's hold is shorter, and it covers one site more. */
function bothOf(memory: MemoryHouse, other: Partial<Boundary> = {}): void {
  const boundary = memory.add(draftOn(['instagram.com'], HERE, { holdSeconds: 30 }), HOUR_MS);
  id = boundary.id;
  const { sites } = draftOn(['instagram.com', 'tiktok.com']).rules;
  memory.diverged.all = [
    {
      id,
      seen: 's',
      inForce: { boundary, words: HERE },
      others: [
        {
          boundary: { ...boundary, sites, holdSeconds: 5, changedAt: NOW.at - 2 * HOUR_MS, ...other },
          words: THERE,
        },
      ],
    },
  ];
}

async function open(): Promise<void> {
  await press(SAY('options_nav_boundaries'));
  await press(SAY('diverged_look_named', HERE.name));
  await expect.element(page.getByRole('heading', { name: HERE.name, level: 1 })).toHaveFocus();
}

beforeEach(() => {
  memory = memoryHouse();
});

describe('two versions of a boundary', () => {
  beforeEach(async () => {
    bothOf(memory);
    showOptions({ memory });
    await open();
  });

  test('stand side by side in what they differ, and in nothing else', async () => {
    const rows = [...document.querySelectorAll('.pair tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      [SAY('diverged_name'), HERE.name, THERE.name],
      [SAY('diverged_why'), HERE.why, THERE.why],
      [SAY('boundary_part_sites'), 'instagram.com', 'instagram.com and tiktok.com'],
      [SAY('boundary_part_holdSeconds'), SAY.count('ui_seconds', 30), SAY.count('ui_seconds', 5)],
    ]);
  });

  test('say beforehand what waits', async () => {
    await expect.element(page.getByText(SAY('boundary_at_once', SAY('boundary_part_sites')))).toBeVisible();
    await expect
      .element(page.getByText(SAY.count('boundary_waits', 10, SAY('boundary_part_holdSeconds'))))
      .toBeVisible();
  });

  test('the one in force is kept', async () => {
    await press(SAY('diverged_keep'));
    await expect.element(page.getByText(SAY('diverged_kept'))).toBeVisible();
    await expect.element(page.getByText(SAY('diverged_here'))).not.toBeInTheDocument();
  });

  test('the other is taken, and the browser is asked for its sites in the click', async () => {
    const button = page.getByRole('button', { name: SAY('diverged_take') }).element() as HTMLElement;
    button.click();
    expect(memory.world.asked).toEqual([['*://*.instagram.com/*', '*://*.tiktok.com/*']]);
    await expect.element(page.getByText(SAY('diverged_taken'))).toBeVisible();
    expect(memory.world.done).toContain('take 0');
  });

  test('what could not be done is said, and both are still there', async () => {
    memory.world.refusal = 'storage-full';
    await press(SAY('diverged_keep'));
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(page.getByText(THERE.why)).toBeVisible();
  });

  test('written anew by hand, it is settled by that', async () => {
    await press(SAY('diverged_edit'));
    await expect.element(page.getByRole('heading', { name: SAY('boundary_change_title') })).toBeVisible();
    await press(SAY('boundary_save_change'));
    await expect.element(page.getByText(SAY('boundary_changed'))).toBeVisible();
    expect(memory.world.done).toContain('keep');
  });
});

test('one that has ended here is offered again, where no card stands for it', async () => {
  bothOf(memory);
  await memory.actions.end(id);
  memory.world.now = { ...NOW, at: NOW.at + HOUR_MS };
  const [both] = memory.diverged.all;
  if (!both) throw new Error('nothing');
  const inForce = { ...both.inForce, boundary: { ...both.inForce.boundary, endedAt: NOW.at } };
  memory.diverged.all = [{ ...both, inForce }];
  showOptions({ memory });
  await press(SAY('options_nav_boundaries'));
  await expect.element(page.getByText(/goes on in another copy/)).toBeVisible();
  await open();
  await expect.element(page.getByRole('button', { name: SAY('diverged_edit') })).not.toBeInTheDocument();
  await press(SAY('diverged_take_again'));
  await expect.element(page.getByText(SAY('diverged_taken'))).toBeVisible();
});

test('an end that waits for the cooling-off is said to', async () => {
  bothOf(memory, { endedAt: NOW.at - HOUR_MS });
  showOptions({ memory });
  await open();
  await expect.element(page.getByText(SAY.count('ending_waits', 10))).toBeVisible();
});

test.each(LOOKS)('how it looks: $name', async (look) => {
  await setLook(look);
  bothOf(memory);
  showOptions({ memory, say: look.name === 'narrow' ? LONG : SAY });
  document.querySelector<HTMLElement>('nav li:nth-child(2) button')?.click();
  await expect.element(page.getByText(HERE.name).first()).toBeVisible();
  await takePicture('diverged-line', look);
  await expect.poll(() => document.querySelector('.boundary > p > .button')).not.toBeNull();
  document.querySelector<HTMLElement>('.boundary > p > .button')?.click();
  await expect.poll(() => document.querySelector('.pair')).not.toBeNull();
  await takePicture('diverged', look);
});
