import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { blankCheckIn } from '../../../utils/core/check-in';
import { counted } from '../../../utils/core/insights/counted';
import { leftMe } from '../../../utils/core/insights/left-me';
import { dayNumber } from '../../../utils/core/insights/wall-clock';
import { expectNoAxeFault } from '../axe';
import { yearHouse } from '../insights/year';
import { type MemoryHouse, NOW } from '../memory';
import { SIX_LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { CALLS, FEED, lookedBackOn } from '../week/house';
import { LONG, SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const check = (part: 'boundaries' | 'evenings' | 'words') =>
  page.getByRole('checkbox', { name: SAY(`take_part_${part}`) });
const sheet = () => document.querySelector('.sheet')?.textContent ?? '';

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = lookedBackOn();
  Object.assign(memory.take.from, {
    checkIns: [
      { ...blankCheckIn('2026-11-20'), feeling: 4, urge: 2, nourishing: 'Tea, and not a word of Sam' },
      { ...blankCheckIn('2026-11-21'), feeling: 2, urge: 7 },
    ],
    suggested: ['Sam', 'instagram'],
  });
});

async function open(say = SAY) {
  showOptions({ memory, say });
  await button(say('options_nav_toolkit')).click();
  await button(new RegExp(`^${say('toolkit_take')}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name: say('toolkit_take') })).toHaveFocus();
}

describe('a page to take along', () => {
  test('warns of downloads, printers and clouds before anything is chosen', async () => {
    await open();
    for (const key of ['downloads', 'printer', 'cloud', 'window'] as const) {
      await expect.element(page.getByText(SAY(`record_report_${key}`))).toBeVisible();
    }
    await expect.element(check('words')).not.toBeInTheDocument();
    await expect.element(page.getByText(SAY('take_not_record'))).toBeVisible();
    await expectNoAxeFault();
  });

  test('has no name, no site and no own word on it unless they were chosen', async () => {
    await open();
    await button(SAY('record_report_go_on')).click();
    await expect.element(check('words')).not.toBeChecked();
    await button(SAY('take_show')).click();
    await expect.element(page.getByRole('heading', { name: SAY('record_report_look') })).toHaveFocus();
    expect(sheet()).toContain(SAY('take_boundary', '2'));
    expect(sheet()).toContain(SAY.count('take_crossed', 4));
    expect(sheet()).not.toMatch(/Sam|instagram|Tea|evening\./i);
    await expectNoAxeFault();
    await button(SAY('record_report_md')).click();
    await expect.element(page.getByText(SAY('record_report_saved', 'holdfast.md'))).toBeVisible();
    const saved = memory.world.done.find((done) => done.startsWith('save # ')) ?? '';
    expect(saved).toContain('| November 20, 2026 | 4 | 2 |');
    expect(saved).not.toMatch(/Sam|instagram|Tea/i);
  });

  test('with own words has them without what is to be taken out; the list is the person’s', async () => {
    await open();
    await button(SAY('record_report_go_on')).click();
    await check('words').click();
    await expect.element(page.getByLabelText(SAY('record_report_redact'))).toHaveValue('Sam\ninstagram');
    await page.getByLabelText(SAY('record_report_redact')).fill('Sam\nMia');
    await button(SAY('take_show')).click();
    await expect.element(page.getByRole('heading', { name: SAY('record_report_look') })).toBeVisible();
    expect(sheet()).toContain("Not checking ▇▇▇'s feed");
    expect(sheet()).toContain('Tea, and not a word of ▇▇▇');
    expect(sheet()).toContain(SAY('take_plan', 'write to ▇▇▇'));
    expect(sheet()).not.toContain(FEED);
    await button(SAY('record_report_change')).click();
    await expect.element(page.getByLabelText(SAY('record_report_redact'))).toHaveValue('Sam\nMia');
    await check('evenings').click();
    await button(SAY('take_show')).click();
    await expect.element(page.getByText(SAY('take_scales'))).not.toBeInTheDocument();
    await button(SAY('record_report_print')).click();
    expect(memory.world.done).toContain('print');
  });

  test('asks for days that are two, and loses nothing over it', async () => {
    await open();
    await button(SAY('record_report_go_on')).click();
    await page.getByLabelText(SAY('record_report_from'), { exact: true }).fill('2026-12-01');
    await button(SAY('take_show')).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('take_problem_days'));
    await page.getByLabelText(SAY('record_report_from'), { exact: true }).fill('2026-11-01');
    await page.getByLabelText(SAY('record_report_until'), { exact: true }).fill('2026-11-02');
    await button(SAY('take_show')).click();
    await expect.element(page.getByRole('heading', { name: SAY('record_report_look') })).toBeVisible();
    expect(sheet()).toContain('November 1, 2026');
  });

  test('says why where nothing can be read', async () => {
    await open();
    memory.world.refusal = 'storage-failed';
    await button(SAY('record_report_go_on')).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('refusal_storage_failed'));
  });
});

/** A year and a half of visits, evenings and things turned to, at the boundaries of this house. */
function lived() {
  const year = yearHouse();
  memory.world.events = [...memory.world.events, ...year.world.events];
  Object.assign(memory.insights.kept, year.insights.kept);
  const idOf = (name: string) =>
    memory.house().boundaries.find(({ words }) => words?.name === name)?.boundary.id;
  const ids = new Map([
    ['feed', idOf(FEED)],
    ['mail', idOf(CALLS)],
  ]);
  memory.world.events = memory.world.events.map((event) =>
    'boundaryId' in event ? { ...event, boundaryId: ids.get(event.boundaryId) ?? event.boundaryId } : event,
  );
  memory.insights.kept.boundaries = memory.insights.kept.boundaries.map((one) => ({
    ...one,
    id: ids.get(one.id) ?? one.id,
  }));
}

describe('pictures to take along', () => {
  const picture = (key: Parameters<typeof SAY>[0]) => page.getByRole('checkbox', { name: SAY(key) });
  const ALL = [
    'insights_mood_days',
    'insights_turned_title',
    'insights_hours_title',
    'insights_felt_title',
    'insights_mood_title',
    'insights_tools_title',
    'insights_commitments_title',
    'insights_stretches_title',
  ] as const;
  const saved = () => memory.world.done.findLast((done) => done.startsWith('save # ')) ?? '';

  beforeEach(lived);

  async function choose() {
    await open();
    await button(SAY('record_report_go_on')).click();
    await page.getByLabelText(SAY('record_report_from'), { exact: true }).fill('2026-09-01');
  }

  async function make() {
    await button(SAY('take_show')).click();
    await expect.element(page.getByRole('heading', { name: SAY('record_report_look') })).toBeVisible();
    await button(SAY('record_report_md')).click();
    await expect.element(page.getByText(SAY('record_report_saved', 'holdfast.md'))).toBeVisible();
  }

  test('are none until they are chosen, and nothing is read for them', async () => {
    await choose();
    for (const key of ALL) await expect.element(picture(key)).not.toBeChecked();
    await make();
    expect(document.querySelector('.sheet figure')).toBe(null);
    expect(memory.world.done.filter((done) => done.startsWith('insights'))).toEqual([]);
  });

  test('have no name in them, on paper or in the file, unless own words were chosen', async () => {
    await choose();
    for (const key of ALL) await picture(key).click();
    await make();
    // Eight kinds; of two boundaries one is kept by hand, where nobody turns back from anything.
    await expect.poll(() => document.querySelectorAll('.sheet figure svg[role=img]').length).toBe(8);
    const own = /\bSam\b|instagram|\bMia\b|sister|outside once|A walk to/i;
    expect(sheet()).not.toMatch(own);
    expect(saved()).not.toMatch(own);
    for (const text of [sheet(), saved()]) {
      expect(text).toContain(SAY('insights_tools_number', '1'));
      expect(text).toContain(SAY('ui_named', SAY('take_boundary', '1'), SAY('insights_turned_title')));
    }
    expect(saved()).toContain(`| ${SAY('insights_commitments_number', '1')} |`);
    await expectNoAxeFault();
  });

  test('hold in the file all that they are drawn of, of the chosen days alone', async () => {
    await choose();
    await picture('insights_felt_title').click();
    await page.getByLabelText(SAY('record_report_until'), { exact: true }).fill('2026-10-31');
    await make();
    const { world } = memory;
    const days = { from: dayNumber('2026-09-01'), to: dayNumber('2026-10-31') };
    const { crossed, turnedBack } = leftMe(counted(world.events, NOW.at), days, NOW);
    for (const { feeling, count } of [...crossed, ...turnedBack]) {
      expect(saved()).toMatch(new RegExp(`\\| [^|]*: ${SAY(`felt_${feeling}`)} \\| ${count} \\|`));
    }
    expect(sheet()).not.toContain(SAY('insights_thin_felt', '3'));
  });

  test('with own words have them without what was to be taken out', async () => {
    await choose();
    await check('words').click();
    await page.getByLabelText(SAY('record_report_redact')).fill('Mia');
    await picture('insights_tools_title').click();
    await picture('insights_commitments_title').click();
    await make();
    for (const text of [sheet(), saved()]) {
      expect(text).toContain('Call ▇▇▇');
      expect(text).toContain('Call my sister on Wednesdays');
      expect(text).not.toContain('Mia');
    }
  });

  test('of days long before anything was, and of days to come, are of what there is', async () => {
    await choose();
    await page.getByLabelText(SAY('record_report_from'), { exact: true }).fill('0800-01-01');
    await page.getByLabelText(SAY('record_report_until'), { exact: true }).fill('2030-01-01');
    for (const key of ['insights_turned_title', 'insights_stretches_title'] as const)
      await picture(key).click();
    await make();
    await expect.poll(() => document.querySelectorAll('.sheet figure svg[role=img]').length).toBe(2);
  });

  test('of days without anything say so', async () => {
    await choose();
    await page.getByLabelText(SAY('record_report_from'), { exact: true }).fill('2020-01-01');
    await page.getByLabelText(SAY('record_report_until'), { exact: true }).fill('2020-01-31');
    for (const key of ['insights_mood_days', 'insights_hours_title', 'insights_mood_title'] as const) {
      await picture(key).click();
    }
    await make();
    expect(document.querySelectorAll('.sheet figure').length).toBe(3);
    expect(document.querySelector('.sheet svg[role=img]')).toBe(null);
    for (const said of [
      SAY('insights_thin_calendar'),
      SAY('insights_thin_visits', '5'),
      SAY('insights_thin_mood', '3'),
    ]) {
      expect(sheet()).toContain(said);
    }
  });

  test('are not offered to who has switched the pictures off', async () => {
    memory.world.hasInsights = false;
    await choose();
    await expect.element(page.getByText(SAY('take_pictures'))).not.toBeInTheDocument();
  });

  test('that cannot be read are said, and nothing chosen is lost', async () => {
    await choose();
    await picture('insights_hours_title').click();
    memory.insights.kept.refusal = 'locked';
    await button(SAY('take_show')).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('refusal_locked'));
    await expect.element(picture('insights_hours_title')).toBeChecked();
  });
});

test.each(SIX_LOOKS)('looked at, $name', async (look) => {
  const say = look.long ? LONG : SAY;
  await setLook(look);
  lived();
  await open(say);
  document.documentElement.dir = look.direction;
  if (look.name === 'light') await takePicture('take-first', look);
  await button(say('record_report_go_on')).click();
  await page.getByRole('checkbox', { name: say('take_part_words') }).click();
  for (const key of ['insights_mood_days', 'insights_turned_title', 'insights_hours_title'] as const) {
    await page.getByRole('checkbox', { name: say(key) }).click();
  }
  await takePicture('take-form', look);
  await button(say('take_show')).click();
  await expect.poll(() => document.querySelectorAll('.sheet figure svg[role=img]').length).toBe(3);
  await takePicture('take-page', look);
});
