import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commitmentWeeks } from '../../../utils/core/insights/commitment-weeks';
import { counted } from '../../../utils/core/insights/counted';
import { comparedWeeks, daysUpTo } from '../../../utils/core/insights/days';
import { hardHours } from '../../../utils/core/insights/hard-hours';
import { helped } from '../../../utils/core/insights/helped';
import { leftMe } from '../../../utils/core/insights/left-me';
import { turnedBack, visitsOn } from '../../../utils/core/insights/turned-back';
import type { LogEvent } from '../../../utils/core/log';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';
import { yearHouse } from './year';

let memory: MemoryHouse;
const WEEKS = daysUpTo(NOW, 84);
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const figure = (title: Parameters<typeof SAY>[0]) => page.getByRole('figure', { name: SAY(title) });
const known = () => counted(memory.world.events, NOW.at);

beforeEach(() => {
  memory = yearHouse();
});

async function open() {
  showOptions({ memory });
  await press('Insights');
  await vi.waitUntil(() => document.querySelectorAll('figure svg[role=img]').length === 8, {
    timeout: 20_000,
  });
}

/** The table behind a picture, opened: its cells as text, row by row. */
async function tableOf(title: Parameters<typeof SAY>[0]): Promise<string[][]> {
  await figure(title).getByText(SAY('insights_table')).click();
  const table = figure(title).getByRole('table');
  await expect.element(table).toBeVisible();
  const rows = [...table.element().querySelectorAll('tbody tr')];
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
}

const text = (n: number) => `${n}`;

describe('each table holds all that its picture is drawn of', () => {
  beforeEach(open);

  test('turned back of all visits, for each of the days', async () => {
    const rows = await tableOf('insights_turned_title');
    const often = Map.groupBy(known().visits, ({ boundaryId }) => boundaryId);
    expect(often.size).toBe(2);
    const days = turnedBack(known(), 'feed', WEEKS, NOW);
    expect(rows).toHaveLength(84);
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      days.map(({ turnedBack: back, crossed, left }) =>
        [back, crossed, left, back + crossed + left].map(text),
      ),
    );
    const { turnedBack: back, crossed, left } = visitsOn(known(), 'feed', WEEKS, NOW);
    await expect
      .element(
        figure('insights_turned_title').getByText(
          `Of ${back + crossed + left} visits in this time, you turned back from ${back}.`,
        ),
      )
      .toBeVisible();
  });

  test('hours of the week, all that had a visit', async () => {
    const { hours, visits } = hardHours(known(), WEEKS, NOW);
    const rows = await tableOf('insights_hours_title');
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      hours
        .filter((hour) => hour.visits > 0)
        .map((hour) => [hour.visits, hour.turnedBack, hour.crossed, hour.left].map(text)),
    );
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(visits);
  });

  test('how it left me, what I turned to, and commitments, week by week', async () => {
    const felt = leftMe(known(), WEEKS, NOW);
    expect((await tableOf('insights_felt_title')).map(([, count]) => count)).toEqual(
      [...felt.crossed, ...felt.turnedBack].map(({ count }) => text(count)),
    );
    expect(await tableOf('insights_tools_title')).toEqual(
      helped(known(), WEEKS, NOW).map(({ toolId, times, stayed, crossed }) => [
        memory.insights.kept.tools.find(({ id }) => id === toolId)?.name,
        ...[times, stayed, crossed].map(text),
      ]),
    );
    const weeks = commitmentWeeks(memory.insights.kept.commitments, WEEKS);
    const rows = await tableOf('insights_commitments_title');
    expect(rows).toHaveLength(13);
    expect(
      rows.flatMap(([, ...cells]) => cells).filter((cell) => cell !== SAY('insights_commitments_none')),
    ).toHaveLength(weeks.flatMap((one) => one.weeks).filter(Boolean).length);
  });

  test('evenings, days of the year, and weeks', async () => {
    const marked = memory.insights.kept.marks.filter(({ date }) => date >= '2026-09-02');
    const evenings = await tableOf('insights_mood_title');
    expect(evenings.filter(([, feeling]) => feeling !== '')).toHaveLength(marked.length);
    const year = await tableOf('insights_calendar_title');
    // From New Year's day to the day before the 24th of November.
    expect(year).toHaveLength(327);
    expect(await tableOf('insights_stretches_title')).toHaveLength(12);
  });

  test('nothing on the way is amiss for axe, with everything open', async () => {
    for (const summary of document.querySelectorAll<HTMLElement>('figure summary')) summary.click();
    await expect.element(figure('insights_stretches_title').getByRole('table')).toBeVisible();
    await expectNoAxeFault();
  });
});

test('how far back, which boundary, and which stretches are a person’s to choose', async () => {
  await open();
  await figure('insights_turned_title').getByRole('radio', { name: 'No work mail after seven' }).click();
  const mail = visitsOn(known(), 'mail', WEEKS, NOW);
  await expect
    .element(
      figure('insights_turned_title').getByText(
        new RegExp(`^Of ${mail.turnedBack + mail.crossed + mail.left} visits`),
      ),
    )
    .toBeVisible();
  await page.getByRole('radio', { name: '52 weeks' }).click();
  const all = visitsOn(known(), 'mail', daysUpTo(NOW, 364), NOW);
  await expect
    .element(
      figure('insights_turned_title').getByText(
        new RegExp(`^Of ${all.turnedBack + all.crossed + all.left} visits`),
      ),
    )
    .toBeVisible();
  await page.getByRole('radio', { name: 'Months' }).click();
  await vi.waitUntil(() => figure('insights_stretches_title').getByRole('img').elements().length === 1);
  expect(await tableOf('insights_stretches_title')).toHaveLength(12);
  await page.getByRole('radio', { name: 'Years' }).click();
  await expect
    .element(figure('insights_stretches_title').getByRole('rowheader', { name: '2025' }))
    .toBeVisible();
  await press('The year before');
  await expect.element(figure('insights_calendar_title').getByText('2025')).toBeVisible();
});

/** The name of the button that saves a picture. */
const saving = (title: Parameters<typeof SAY>[0], as: 'As SVG' | 'As PNG') =>
  SAY('insights_save_named', SAY(title), as);

describe('saving a picture', () => {
  const savedText = async () => memory.insights.kept.saved.at(-1)?.picture.text() ?? '';

  async function save(title: Parameters<typeof SAY>[0], as: 'As SVG' | 'As PNG') {
    await figure(title).getByText(SAY('insights_save'), { exact: true }).click();
    await figure(title)
      .getByRole('button', { name: saving(title, as) })
      .click();
    await expect.element(figure(title).getByText(SAY('insights_saved'))).toBeVisible();
  }

  test('as SVG: the whole of it, in colours of its own, and none of the words a person gave', async () => {
    await open();
    await save('insights_tools_title', 'As SVG');
    const svg = await savedText();
    expect(memory.insights.kept.saved[0]?.name).toBe('picture-2026-11-24.svg');
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBe(null);
    expect(svg).toContain(SAY('insights_tools_title'));
    expect(svg).toContain('Person or thing 1');
    expect(svg).not.toMatch(/Mia|walk|var\(|style=|Holdfast/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  test('with the names, where they are asked for', async () => {
    await open();
    await figure('insights_tools_title').getByText(SAY('insights_save'), { exact: true }).click();
    await figure('insights_tools_title').getByRole('checkbox', { name: 'With the names I gave' }).click();
    await figure('insights_tools_title')
      .getByRole('button', { name: saving('insights_tools_title', 'As SVG') })
      .click();
    await expect.poll(savedText).toContain('Call Mia');
  });

  test('as PNG: as large as the SVG says, twice as sharp, and drawn on', async () => {
    await open();
    await save('insights_hours_title', 'As PNG');
    const bitmap = await createImageBitmap(memory.insights.kept.saved[0]?.picture as Blob);
    expect(bitmap.width).toBe(2 * 776);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    expect(colours).toContain(0x1d6a66);
    expect(colours.size).toBeGreaterThan(10);
  });

  test('that did not come to pass is said', async () => {
    await open();
    memory.world.refusal = 'storage-failed';
    await figure('insights_hours_title').getByText(SAY('insights_save'), { exact: true }).click();
    await figure('insights_hours_title')
      .getByRole('button', { name: saving('insights_hours_title', 'As SVG') })
      .click();
    await expect
      .element(figure('insights_hours_title').getByText(SAY('refusal_storage_failed')))
      .toBeVisible();
  });
});

describe('the switch', () => {
  const read = () => memory.world.done.filter((deed) => /^insights (?!true|false)/.test(deed));

  test('off: the room says so, and nothing is read', async () => {
    memory.world.hasInsights = false;
    showOptions({ memory });
    await press('Insights');
    await expect.element(page.getByText(SAY('insights_off'))).toBeVisible();
    expect(read()).toEqual([]);
    await expect.element(page.getByRole('figure')).not.toBeInTheDocument();
    await page.getByRole('checkbox', { name: SAY('insights_switch') }).click();
    await expect.element(figure('insights_calendar_title')).toBeVisible();
    expect(memory.world.done).toContain('insights true');
  });

  test('by keys, and it takes the pictures away', async () => {
    await open();
    (page.getByRole('checkbox', { name: SAY('insights_switch') }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('figure')).not.toBeInTheDocument();
    expect(memory.world.hasInsights).toBe(false);
  });

  test('that cannot be kept stays as it was', async () => {
    await open();
    memory.world.refusal = 'storage-full';
    await page.getByRole('checkbox', { name: SAY('insights_switch') }).click();
    await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: SAY('insights_switch') })).toBeChecked();
  });
});

test('with nothing there, a kind word; with little, one in the place of each picture that would say nothing', async () => {
  memory = memoryHouse();
  showOptions({ memory });
  await press('Insights');
  await expect.element(page.getByText(SAY('insights_empty'))).toBeVisible();
  await expect.element(page.getByRole('figure')).not.toBeInTheDocument();
  memory.insights.kept.marks = [{ id: 'c', date: '2026-11-20', feeling: 3, urge: null }];
  await press('Today');
  await press('Insights');
  await expect.element(figure('insights_mood_title').getByText(SAY('insights_thin_mood', '3'))).toBeVisible();
  await expect.element(figure('insights_mood_title').getByRole('img')).not.toBeInTheDocument();
});

test('what was kept long ago alone is there: nothing of the last weeks does not hide it', async () => {
  memory = memoryHouse();
  memory.insights.kept.marks = [{ id: 'c', date: '2025-03-20', feeling: 3, urge: null }];
  memory.world.events = [{ id: 'u', at: Date.UTC(2025, 2, 20, 20), kind: 'held-unnamed' }];
  showOptions({ memory });
  await press('Insights');
  await expect.element(page.getByRole('radio', { name: '52 weeks' })).toBeVisible();
  await page.getByRole('radio', { name: 'Years' }).click();
  await expect.poll(() => tableOf('insights_stretches_title')).toHaveLength(2);
});

test('a boundary that stood long before anything happened has its years', async () => {
  memory = memoryHouse();
  const createdAt = Date.UTC(2024, 5, 1);
  memory.insights.kept.boundaries = [
    { id: 'b', name: 'Quiet', window: { kind: 'open' }, createdAt, endedAt: null },
  ];
  showOptions({ memory });
  await press('Insights');
  await press('The year before');
  await press('The year before');
  await expect.element(figure('insights_calendar_title').getByText('2024', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'The year before' })).not.toBeInTheDocument();
  // From the first of June on: of the months before there is nothing to draw.
  await expect.poll(() => tableOf('insights_calendar_title')).toHaveLength(214);
  const months = [...figure('insights_calendar_title').element().querySelectorAll('.drawing[role=img] text')];
  expect(months.map(({ textContent }) => textContent)).toEqual([
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]);
});

test('while more is read, what is shown is whole: the weeks that were there', async () => {
  await open();
  const { beginning, ...rest } = memory.insights.actions;
  let go = () => {};
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  Object.assign(memory.insights.actions, {
    beginning,
    events: async (...days: Parameters<typeof rest.events>) => {
      await waiting;
      return rest.events(...days);
    },
  });
  const { turnedBack: back, crossed, left } = visitsOn(known(), 'feed', WEEKS, NOW);
  const weeks = `Of ${back + crossed + left} visits in this time, you turned back from ${back}.`;
  await page.getByRole('radio', { name: '52 weeks' }).click();
  await expect.element(figure('insights_turned_title').getByText(weeks)).toBeVisible();
  go();
  await expect.element(figure('insights_turned_title').getByText(weeks)).not.toBeInTheDocument();
});

test('a year that cannot be read is said', async () => {
  await open();
  memory.world.refusal = 'storage-failed';
  await press('The year before');
  await expect.element(page.getByText(SAY('refusal_storage_failed')).first()).toBeVisible();
});

test('two of one name are two, in words and in the table', async () => {
  const [first] = memory.insights.kept.commitments;
  if (!first) throw new Error('none');
  memory.insights.kept.commitments = [first, { ...first, id: 'twin' }];
  memory.insights.kept.tools = memory.insights.kept.tools.map(({ id }) => ({ id, name: 'Mia' }));
  await open();
  expect((await tableOf('insights_commitments_title'))[0]).toHaveLength(3);
  expect((await tableOf('insights_tools_title')).map(([name]) => name)).toEqual(['Mia', 'Mia']);
});

test('what compares all boundaries says so, beside a picture of one', async () => {
  const day = (ago: number) => NOW.at - ago * 86_400_000;
  const compared = comparedWeeks(NOW, 8);
  const today = daysUpTo(NOW, 1).to;
  memory.world.events = Array.from({ length: 56 }, (_, i): LogEvent => {
    const base = { id: `v${i}`, at: day(today - compared.from - i), boundaryId: 'feed' };
    return i < 28
      ? { ...base, kind: 'crossed', passMinutes: 5, reason: null, neededNow: false, fromReserve: false }
      : { ...base, kind: 'held', by: 'turned-back' };
  });
  memory.log({ id: 'm', at: day(1), kind: 'held', boundaryId: 'mail', by: 'turned-back' });
  showOptions({ memory });
  await press('Insights');
  const picture = figure('insights_turned_title');
  await expect.element(picture.getByText(/^In the four weeks up to/)).toBeVisible();
  await expect.element(picture.getByText(SAY('insights_says_together'))).toBeVisible();
});

test('what cannot be read is said, in the place of the pictures; what did not open is counted', async () => {
  memory.insights.kept.unreadable = 1;
  await open();
  await expect.element(page.getByText(/did not open, and (is|are) not counted/)).toBeVisible();
  await press('Today');
  memory.world.refusal = 'storage-failed';
  await press('Insights');
  await expect.element(page.getByText(SAY('refusal_storage_failed'))).toBeVisible();
});
