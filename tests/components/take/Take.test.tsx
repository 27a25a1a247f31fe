import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { blankCheckIn } from '../../../utils/core/check-in';
import { expectNoAxeFault } from '../axe';
import type { MemoryHouse } from '../memory';
import { SIX_LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { FEED, lookedBackOn } from '../week/house';
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

test.each(SIX_LOOKS)('looked at, $name', async (look) => {
  const say = look.long ? LONG : SAY;
  await setLook(look);
  await open(say);
  document.documentElement.dir = look.direction;
  if (look.name === 'light') await takePicture('take-first', look);
  await button(say('record_report_go_on')).click();
  await page.getByRole('checkbox', { name: say('take_part_words') }).click();
  await takePicture('take-form', look);
  await button(say('take_show')).click();
  await expect.element(page.getByRole('heading', { name: say('record_report_look') })).toBeVisible();
  await takePicture('take-page', look);
});
