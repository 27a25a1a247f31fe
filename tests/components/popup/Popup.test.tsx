import '../../../components/popup/popup.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { underscored } from '../../../components/ui/refusal';
import { draftOn } from '../drafts';
import { LINE_TODAY, type MemoryHouse, memoryHouse, NOW } from '../memory';
import { type Look, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';

const LOOKS: readonly Look[] = [
  { name: 'light', width: 360, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 360, scheme: 'dark', direction: 'ltr' },
  { name: 'rtl', width: 360, scheme: 'light', direction: 'rtl' },
];

const CROSSED = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false } as const;

let memory: MemoryHouse;
let opened: string[];

function showPopup(here: string | null = null, say = SAY) {
  memory.world.onChange = () =>
    show(
      <Popup
        house={memory.house()}
        here={here}
        evening={{ restedOn: null, actions: memory.actions.evenings }}
        actions={memory.actions}
        onOpen={() => opened.push('options')}
        onBeside={() => undefined}
        onLock={() => undefined}
        onBoundaryHere={() => opened.push('here')}
      />,
      say,
    );
  memory.world.onChange();
}

beforeEach(async () => {
  await page.viewport(360, 600);
  memory = memoryHouse();
  opened = [];
});

describe('the popup', () => {
  test('with nothing held yet leads to a first boundary', async () => {
    showPopup();
    await page.getByRole('button', { name: SAY('popup_first') }).click();
    expect(opened).toEqual(['options']);
  });

  test('logs a hold by keyboard, right after the line of the day, and takes it back', async () => {
    memory.add(draftOn(['instagram.com'], { name: "Sam's feed" }));
    showPopup();
    // Past what can be said of the line.
    for (let steps = 0; steps < 4; steps += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('popup_held'))).toBeVisible();
    await expect.element(page.getByText(/held once/)).toBeVisible();
    await page.getByRole('button', { name: SAY('ui_undo') }).click();
    await expect.element(page.getByText(/held once/)).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('button', { name: SAY('popup_hold_named', "Sam's feed") }))
      .toHaveFocus();
  });

  test('says why when a hold could not be saved, and does not say that it was', async () => {
    memory.add(draftOn([], { name: 'No calls' }));
    memory.world.refusal = 'storage-full';
    showPopup();
    await page.getByRole('button', { name: SAY('popup_hold_named', 'No calls') }).click();
    await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
    await expect.element(page.getByText(SAY('popup_held'))).not.toBeInTheDocument();
  });

  test('asks after a hold for a word, which can be left alone and changed', async () => {
    memory.add(draftOn([], { name: 'No calls' }));
    showPopup();
    await page.getByRole('button', { name: SAY('popup_hold_named', 'No calls') }).click();
    await expect.element(page.getByText(SAY('felt_held'))).toBeVisible();
    await page.getByRole('button', { name: SAY('felt_sad') }).click();
    await expect
      .element(page.getByRole('button', { name: SAY('felt_sad') }))
      .toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: SAY('felt_steady') }).click();
    await expect
      .poll(() => memory.world.events)
      .toMatchObject([
        { kind: 'held', id: 'e1' },
        { kind: 'felt', eventId: 'e1', feeling: 'sad' },
        { kind: 'felt', eventId: 'e1', feeling: 'steady' },
      ]);
  });

  describe('after a crossing', () => {
    const cross = (minutesAgo: number) => {
      const { id } = memory.add(draftOn(['instagram.com'], { name: 'No feed', plan: 'Write to Mia' }));
      const at = NOW.at - minutesAgo * 60_000;
      memory.log({ id: 'c', at, kind: 'crossed', boundaryId: id, ...CROSSED });
      showPopup();
    };

    test('has a next small step, and asks nothing for ten minutes', async () => {
      cross(9);
      await expect.element(page.getByText(SAY('after_step', 'Write to Mia'))).toBeVisible();
      await expect.element(page.getByRole('button', { name: SAY('felt_lower') })).not.toBeInTheDocument();
      await page.getByRole('button', { name: SAY('after_close') }).click();
      await expect.element(page.getByText(SAY('after_step', 'Write to Mia'))).not.toBeInTheDocument();
    });

    test('does not lie over the form of a break', async () => {
      cross(9);
      await page.getByRole('button', { name: SAY('break_take') }).click();
      await expect.element(page.getByRole('button', { name: SAY('break_begin') })).toBeVisible();
      await expect.element(page.getByText(SAY('after_step', 'Write to Mia'))).not.toBeInTheDocument();
    });

    test('asks then how it left them, once', async () => {
      cross(10);
      await page.getByRole('button', { name: SAY('felt_lower') }).click();
      await expect.element(page.getByText(SAY('after_thanks'))).toBeVisible();
      await expect.element(page.getByRole('button', { name: SAY('after_close') })).toHaveFocus();
      expect(memory.world.events.at(-1)).toMatchObject({ kind: 'felt', eventId: 'c', feeling: 'lower' });
      showPopup();
      await expect.element(page.getByRole('button', { name: SAY('felt_lower') })).not.toBeInTheDocument();
    });

    test('takes "don’t ask" for an answer', async () => {
      cross(20);
      await page.getByRole('button', { name: SAY('felt_not_asked') }).click();
      await expect.element(page.getByText(SAY('after_not_asked'))).toBeVisible();
      expect(memory.world.events.at(-1)).toMatchObject({ kind: 'felt', feeling: null });
    });

    test('says why when it could not be kept', async () => {
      cross(20);
      memory.world.refusal = 'storage-full';
      await page.getByRole('button', { name: SAY('felt_same') }).click();
      await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
      await expect.element(page.getByRole('button', { name: SAY('felt_same') })).toBeVisible();
    });
  });

  test('offers a boundary for the page behind it, unless that has one', async () => {
    memory.add(draftOn(['instagram.com']));
    showPopup('https://www.instagram.com/sam/');
    await expect.element(page.getByText(/A boundary for/)).not.toBeInTheDocument();
    showPopup('https://news.example/today');
    await page.getByRole('button', { name: SAY('popup_here', 'news.example') }).click();
    expect(opened).toEqual(['here']);
  });

  test('says when a site is not watched', async () => {
    memory.add(draftOn(['instagram.com']), 0, false);
    showPopup();
    await page.getByRole('button', { name: SAY('boundary_allow_named', 'instagram.com') }).click();
    expect(opened).toEqual(['options']);
  });

  test.each(['failed', 'newer-version', 'vault-lost', 'records-lost'] as const)(
    'says when what is kept cannot be read or is missing, and leads to what can be done: %s',
    async (storage) => {
      memory.add(draftOn([], { name: 'No calls' }));
      memory.world.storage = storage;
      showPopup('https://news.example/');
      await expect.element(page.getByText(SAY(`ui_storage_${underscored(storage)}`))).toBeVisible();
      await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
      for (const key of ['popup_empty', 'popup_holding', 'popup_beside'] as const)
        await expect.element(page.getByText(SAY(key))).not.toBeInTheDocument();
      await expect.element(page.getByText(/A boundary for/)).not.toBeInTheDocument();
      await page.getByRole('button', { name: SAY('popup_rescue') }).click();
      expect(opened).toEqual(['options']);
    },
  );

  test('keeps its size, whatever is in it', async () => {
    showPopup();
    const before = document.body.getBoundingClientRect();
    for (const name of ['One', 'Two', 'Three', 'Four']) memory.add(draftOn(['instagram.com'], { name }));
    showPopup('https://news.example/');
    expect(document.body.getBoundingClientRect()).toEqual(before);
    expect(before).toMatchObject({ width: 360, height: 600 });
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(600);
  });
});

describe('the popup, looked at', () => {
  test.each(LOOKS)('$name', async (look) => {
    await setLook(look);
    await page.viewport(360, 600);
    showPopup();
    await takePicture('popup-empty', look);
    memory.add(draftOn(['instagram.com'], { name: "Not checking Sam's feed" }));
    memory.add(draftOn([], { name: 'No calls while I work' }));
    showPopup('https://news.example/');
    await takePicture('popup-two', look);
    await page.viewport(360, 600);
    const main = document.querySelector('main');
    expect(main?.scrollHeight, 'two fit without scrolling').toBeLessThanOrEqual(main?.clientHeight ?? 0);
    // As tall as the head is with the way out in it, and as a line of three rows is.
    document.body.style.gridTemplateRows = '54px 0 minmax(0, 1fr) auto';
    const line = document.querySelector<HTMLElement>('.affirmation .line');
    if (line) line.style.minBlockSize = `${3 * 23 * 1.32 + 8}px`;
    expect(main?.scrollHeight, 'also below three rows').toBeLessThanOrEqual(main?.clientHeight ?? 0);
    document.body.style.gridTemplateRows = '';
    showPopup('https://news.example/', LONG);
    await takePicture('popup-long', look);
    showPopup();
    await page.getByRole('button', { name: SAY('popup_hold_named', 'No calls while I work') }).click();
    await expect.element(page.getByText(SAY('popup_held'))).toBeVisible();
    await takePicture('popup-held', look);
    const boundaryId = memory.house().boundaries[0]?.boundary.id ?? '';
    memory.log({ id: 'c', at: NOW.at - 900_000, kind: 'crossed', boundaryId, ...CROSSED });
    show(null);
    showPopup();
    await expect.element(page.getByRole('button', { name: SAY('felt_lower') })).toBeVisible();
    await takePicture('popup-after', look);
  });
});
