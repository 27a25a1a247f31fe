import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MessageKey, Say } from '../../../components/ui/say';
import { LANGUAGES } from '../catalogues';
import { type MemoryHouse, memoryHouse } from '../memory';
import { IS_DRAWN, type Look, SIX_LOOKS, setLook, takePart, takePicture } from '../picture';
import { show, showOptions } from '../stage';
import { SAY } from '../words';
import { fewHouse } from './few';
import { yearHouse } from './year';

/** Each picture's title, in the order they stand. */
const TITLES = ['calendar', 'turned', 'hours', 'felt', 'mood', 'tools', 'commitments', 'stretches'] as const;
const titleOf = (name: (typeof TITLES)[number]) => `insights_${name}_title` satisfies MessageKey;

function lookOf(name: string): Look {
  const look = SIX_LOOKS.find((one) => one.name === name);
  if (!look) throw new Error(`no look ${name}`);
  return look;
}

function words(tag: string): Say {
  const say = LANGUAGES.get(tag);
  if (!say) throw new Error(`no language ${tag}`);
  return say;
}

/** Sixteen pictures in one test take longer to draw than to test. */
const DRAWING = IS_DRAWN ? { timeout: 120_000 } : {};

/** The six ways each picture is looked at: German on a narrow window, where its words have the least room. */
const FORMS: readonly { readonly look: Look; readonly say: Say }[] = [
  { look: lookOf('light'), say: SAY },
  { look: lookOf('dark'), say: SAY },
  { look: lookOf('narrow'), say: SAY },
  { look: { ...lookOf('narrow'), name: 'german' }, say: words('de') },
  { look: { ...lookOf('rtl'), name: 'arabic' }, say: words('ar') },
  { look: { ...lookOf('narrow'), name: 'arabic-narrow', direction: 'rtl' }, say: words('ar') },
  { look: lookOf('forced'), say: SAY },
];

afterEach(() => setLook(lookOf('light')));

async function openRoom(look: Look, say: Say, memory: MemoryHouse) {
  await setLook(look);
  showOptions({ memory, say });
  document.documentElement.dir = look.direction;
  await page
    .getByRole('button', { name: say('options_nav_insights'), exact: true })
    .first()
    .click();
  await expect.element(page.getByRole('heading', { level: 1, name: say('insights_title') })).toBeVisible();
}

async function open(look: Look, say: Say, memory: MemoryHouse) {
  await openRoom(look, say, memory);
  await expect.element(figureOf('stretches', say)).toBeVisible();
}

const figureOf = (name: (typeof TITLES)[number], say: Say) =>
  page.getByRole('figure', { name: say(titleOf(name)) });

async function takeAll(state: string, look: Look, say: Say) {
  await takePicture(state, look);
  for (const name of TITLES) await takePart(figureOf(name, say).element(), `${state}-${name}`, look);
}

describe.each(FORMS)('$look.name', DRAWING, ({ look, say }) => {
  test('all pictures, of twelve weeks and of a year', async () => {
    await open(look, say, yearHouse());
    await drawn(8);
    inBounds(look);
    await takeAll('insights', look, say);
    await page.getByRole('radio', { name: say('insights_period_year') }).click();
    await page.getByRole('radio', { name: say('insights_stretches_months') }).click();
    await expect.element(page.getByText(say('insights_reading')).first()).not.toBeInTheDocument();
    await drawn(8);
    inBounds(look);
    if (IS_DRAWN) await takeAll('insights-year', look, say);
  });

  test.runIf(IS_DRAWN || look.name === 'arabic')('with little there', async () => {
    const memory = memoryHouse();
    memory.insights.kept.marks = [{ id: 'c', date: '2026-11-20', feeling: 3, urge: null }];
    await open(look, say, memory);
    await takePicture('insights-little', look);
  });

  test.runIf(IS_DRAWN || look.name === 'german')('of a fortnight', async () => {
    await open(look, say, fewHouse());
    // The last of them.
    await expect.element(figureOf('stretches', say).getByRole('img')).toBeVisible();
    inBounds(look);
    await takePicture('insights-few', look);
  });

  test.runIf(IS_DRAWN)('with nothing there, and switched off', async () => {
    await openRoom(look, say, memoryHouse());
    await expect.element(page.getByText(say('insights_empty'))).toBeVisible();
    await takePicture('insights-empty', look);
    await page.getByRole('checkbox', { name: say('insights_switch') }).click();
    await expect.element(page.getByText(say('insights_off'))).toBeVisible();
    await takePicture('insights-off', look);
  });
});

describe.each([
  { look: lookOf('light'), say: SAY },
  { look: { ...lookOf('rtl'), name: 'arabic' }, say: words('ar') },
  { look: { ...lookOf('light'), name: 'german' }, say: words('de') },
])('saved, and opened by itself, $look.name', DRAWING, ({ look, say }) => {
  test.runIf(IS_DRAWN || look.name === 'german')(
    'each says what it shows and of which days, and lies within its edges',
    async () => {
      const memory = yearHouse();
      await open(look, say, memory);
      await drawn(8);
      for (const name of TITLES) {
        const figure = figureOf(name, say);
        await figure.getByText(say('insights_save'), { exact: true }).click();
        await figure.getByRole('button', { name: /SVG/ }).click();
        await expect.element(figure.getByText(say('insights_saved'))).toBeVisible();
      }
      const files = await Promise.all(memory.insights.kept.saved.map(({ picture }) => picture.text()));
      expect(files).toHaveLength(8);
      for (const [i, file] of files.entries()) {
        const name = TITLES[i] ?? 'calendar';
        expect(file).toContain(say(titleOf(name)));
        expect(file).toMatch(/2026|٢٠٢٦/);
        show(<div dangerouslySetInnerHTML={{ __html: file }} />, say);
        const svg = document.querySelector('svg') as SVGSVGElement;
        const edge = svg.getBoundingClientRect();
        for (const text of svg.querySelectorAll('text')) {
          const { left, right } = text.getBoundingClientRect();
          expect(left, text.textContent).toBeGreaterThanOrEqual(edge.left);
          expect(right, text.textContent).toBeLessThanOrEqual(edge.right);
        }
        await takePart(svg, `insights-saved-${name}`, look);
      }
    },
  );
});

/** Until so many pictures are there. */
function drawn(count: number) {
  return vi.waitUntil(() => document.querySelectorAll('figure svg.drawing[role=img]').length === count, {
    timeout: 20_000,
  });
}

/** Nothing that is written in a picture is cut off by the window, nor runs into what is written beside it. */
function inBounds(look: Look) {
  for (const svg of document.querySelectorAll('figure svg.drawing[role=img]')) {
    const title = svg.getAttribute('aria-label');
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    for (const { text, box } of boxes) {
      expect(box.left, `${title}: ${text}`).toBeGreaterThanOrEqual(0);
      expect(box.right, `${title}: ${text}`).toBeLessThanOrEqual(look.width);
    }
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        expect(overlap(one.box, other.box), `${title}: ${one.text} | ${other.text}`).toBe(false);
      }
    }
  }
}

/** Two lines of writing may touch by the room above and below their letters. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const [across, down] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  return across > 0.5 && down > 4;
}
