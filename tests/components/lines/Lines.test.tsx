import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DECK, gentleOf, themeOf } from '../../../utils/core/deck';
import { LINE_TODAY, type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, type Look, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG, message, SAY } from '../words';

let memory: MemoryHouse;
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const title = () => page.getByRole('heading', { level: 1, name: SAY('line_title') });

async function room(say = SAY) {
  showOptions({ memory, say });
  await page.getByRole('button', { name: say('options_nav_lines'), exact: true }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: say('line_title') })).toHaveFocus();
}

beforeEach(async () => {
  await page.viewport(1200, 800);
  memory = memoryHouse();
});

describe('the room of lines', () => {
  test('shows a theme’s lines; what is not yet true has its gentler words beside it, and can rest', async () => {
    await room();
    const id = DECK.find((key) => themeOf(key) === 'rest' && gentleOf(key)) as string;
    await page.getByRole('radio', { name: SAY('line_theme_rest') }).click();
    const row = page.getByRole('listitem').filter({ hasText: message(id, []) });
    await row.getByRole('button', { name: SAY('line_not_yet'), exact: true }).click();
    await expect.element(row.getByText(SAY('line_gentler', message(`${id}_gentle`, [])))).toBeVisible();
    await row.getByRole('button', { name: SAY('line_gentle_not_yet') }).click();
    await expect.element(row.getByText(SAY('line_rests'))).toBeVisible();
    expect(memory.lines.values()).toEqual([
      { form: 'ours', verdict: 'not-yet', gentle: 'not-yet', kept: false, hidden: false },
    ]);
  });

  test('keeps and hides; hidden ones are found again', async () => {
    await room();
    await page.getByRole('radio', { name: SAY('line_theme_calm') }).click();
    const text = message('affirmation_calm_01', []);
    const row = page.getByRole('listitem').filter({ hasText: text });
    await row.getByRole('button', { name: SAY('line_keep'), exact: true }).click();
    await page.getByRole('radio', { name: SAY('line_shelf_kept') }).click();
    await row.getByRole('button', { name: SAY('line_hide'), exact: true }).click();
    await expect.element(page.getByText(SAY('line_none_kept'))).toBeVisible();
    await expect.element(title()).toHaveFocus();
    await page.getByRole('radio', { name: SAY('line_shelf_hidden') }).click();
    await row.getByRole('button', { name: SAY('line_hide'), exact: true }).click();
    await expect.element(page.getByText(SAY('line_shown'))).toBeVisible();
    await expect.element(page.getByText(SAY('line_none_hidden'))).toBeVisible();
  });

  test('a line of one’s own is written, changed, and erased after a question', async () => {
    await room();
    await press(SAY('line_write_save'));
    await expect.element(page.getByText(SAY('line_empty'))).toBeVisible();
    await userEvent.fill(page.getByLabelText(SAY('line_write')), 'My kitchen smells of bread.');
    await userEvent.selectOptions(page.getByLabelText(SAY('line_write_theme')), 'calm');
    await press(SAY('line_write_save'));
    await expect.element(page.getByText(SAY('line_written'))).toBeVisible();
    expect(memory.lines.values()).toMatchObject([
      { form: 'own', text: 'My kitchen smells of bread.', theme: 'calm' },
    ]);
    await press(SAY('line_edit'));
    await userEvent.fill(page.getByLabelText(SAY('line_edit_label')), 'The kitchen smells of bread.');
    // The form above says the same; the second is the one of the line.
    await page
      .getByRole('button', { name: SAY('line_write_save') })
      .nth(1)
      .click();
    await expect.element(page.getByText('The kitchen smells of bread.')).toBeVisible();
    await press(SAY('line_edit'));
    await press(SAY('line_erase'));
    await press(SAY('line_erase_yes'));
    await expect.element(page.getByText(SAY('line_none_own'))).toBeVisible();
    expect(memory.lines.values()).toEqual([null]);
  });

  test('what could not be saved is said, and what was written stays', async () => {
    await room();
    memory.world.refusal = 'storage-full';
    await userEvent.fill(page.getByLabelText(SAY('line_write')), 'Mine.');
    await press(SAY('line_write_save'));
    await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
    await expect.element(page.getByLabelText(SAY('line_write'))).toHaveValue('Mine.');
    await expect.element(page.getByText(SAY('line_written'))).not.toBeInTheDocument();
  });

  const themes = () => {
    const [line] = memory.lines.values();
    return line?.form === 'order' ? line.themes.slice(0, 3) : [];
  };

  test('themes are put in an order by keyboard, the focus staying where it was', async () => {
    await room();
    await page.getByText(SAY('line_order'), { exact: true }).click();
    const down = page.getByRole('button', { name: SAY('line_order_down_named', SAY('line_theme_safety')) });
    await down.click();
    await expect.poll(themes).toEqual(['worth', 'safety', 'boundaries']);
    await expect.element(down).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(themes).toEqual(['worth', 'boundaries', 'safety']);
    await press(SAY('line_order_reset'));
    await expect.poll(themes).toEqual([]);
    await expect.element(page.getByRole('button', { name: SAY('line_order_reset') })).not.toBeInTheDocument();
  });

  test('where nothing is kept, lines are read, and nothing is said of them', async () => {
    memory.world.keepsNothing = true;
    await room();
    await expect.element(page.getByText(SAY('line_unkept'))).toBeVisible();
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: SAY('line_feels_true') })).not.toBeInTheDocument();
    await page
      .getByRole('button', { name: SAY('line_as_card') })
      .first()
      .click();
    await expect.element(page.getByRole('region', { name: SAY('line_card_title') })).toHaveFocus();
  });
});

describe('the card', () => {
  /** The pixels of the picture that was handed over last. */
  async function pixels() {
    const png = memory.lines.cards.at(-1)?.png as Blob;
    expect(png.type).toBe('image/png');
    const bitmap = await createImageBitmap(png);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const light = (x: number, y: number) => {
      const i = 4 * (y * width + x);
      return ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
    };
    /** Ink in a part of the words' place: points that are far from the sky. */
    const ink = (from: number, to: number, isDark: boolean) => {
      let count = 0;
      for (let y = 110; y < 700; y += 2)
        for (let x = from; x < to; x += 2) if (isDark ? light(x, y) > 190 : light(x, y) < 90) count += 1;
      return count;
    };
    return { width, height, light, ink };
  }

  async function saved() {
    const before = memory.lines.cards.length;
    await press(SAY('line_card_save'));
    await expect.poll(() => memory.lines.cards.length).toBe(before + 1);
    await expect.element(page.getByText(SAY('line_card_saved'))).toBeVisible();
    return pixels();
  }

  test('is drawn as a PNG with sky, sea and words: light and dark', async () => {
    await room();
    await page.getByRole('radio', { name: SAY('line_card_light') }).click();
    const light = await saved();
    expect([light.width, light.height]).toEqual([1080, 1350]);
    expect(memory.lines.cards[0]?.name).toBe('card-2026-11-24.png');
    expect(light.light(20, 20), 'a light sky').toBeGreaterThan(215);
    expect(light.light(540, 1150), 'the sea is darker').toBeLessThan(light.light(20, 20) - 30);
    expect(light.ink(110, 970, false), 'words').toBeGreaterThan(800);
    expect(light.ink(0, 100, false), 'none in the margin').toBe(0);
    await page.getByRole('radio', { name: SAY('line_card_dark') }).click();
    const dark = await saved();
    expect(dark.light(20, 20), 'a dark sky').toBeLessThan(70);
    expect(dark.ink(110, 970, true), 'words').toBeGreaterThan(800);
  });

  test('is written from the right where the page is', async () => {
    document.documentElement.dir = 'rtl';
    await room();
    await page.getByRole('radio', { name: SAY('line_theme_calm') }).click();
    const short = page.getByRole('listitem').filter({ hasText: message('affirmation_calm_19', []) });
    await short.getByRole('button', { name: SAY('line_as_card') }).click();
    await page.getByRole('radio', { name: SAY('line_card_light') }).click();
    const fromRight = await saved();
    document.documentElement.dir = 'ltr';
    await page.getByRole('radio', { name: SAY('line_card_dark') }).click();
    await page.getByRole('radio', { name: SAY('line_card_light') }).click();
    const fromLeft = await saved();
    expect(fromLeft.ink(110, 200, false)).toBeGreaterThan(fromRight.ink(110, 200, false));
    expect(fromRight.ink(880, 970, false)).toBeGreaterThan(fromLeft.ink(880, 970, false));
  });

  test('is the line of the day until another is asked for', async () => {
    await room();
    const onCard = () => document.querySelector('.line-card')?.textContent;
    await expect.poll(onCard).toBe(LINE_TODAY);
    await page.getByRole('radio', { name: SAY('line_theme_grief') }).click();
    const text = message('affirmation_grief_05', []);
    const row = page.getByRole('listitem').filter({ hasText: text });
    await row.getByRole('button', { name: SAY('line_as_card') }).click();
    await expect.poll(onCard).toBe(text);
  });

  test('says when it could not be saved', async () => {
    await room();
    memory.world.refusal = 'storage-failed';
    await press(SAY('line_card_save'));
    await expect.element(page.getByText(SAY('refusal_storage_failed')).first()).toBeVisible();
    await expect.element(page.getByText(SAY('line_card_saved'))).not.toBeInTheDocument();
  });
});

describe('the room, looked at', () => {
  test.each(LOOKS)('$name', async (look: Look) => {
    await setLook(look);
    await memory.lines.actions.write({
      form: 'own',
      text: 'My kitchen smells of bread, and nobody else decides when.',
      theme: 'calm',
      verdict: 'feels-true',
      kept: true,
      hidden: false,
    });
    await memory.lines.actions.put('affirmation_calm_04', {
      form: 'ours',
      verdict: 'not-yet',
      gentle: null,
      kept: false,
      hidden: false,
    });
    showOptions({ memory });
    document.querySelectorAll<HTMLElement>('nav li button')[3]?.click();
    await expect.element(title()).toHaveFocus();
    document.querySelector<HTMLInputElement>('input[value=calm]')?.click();
    await expect.element(page.getByText(message('affirmation_calm_05', []))).toBeVisible();
    await takePicture('lines', look);
    showOptions({ memory, say: LONG });
    await takePicture('lines-long', look);
  });
});
