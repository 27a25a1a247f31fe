import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_WORDS } from '../../../utils/core/private-record';
import { TAKEN_OUT } from '../../../utils/core/redaction';
import { expectNoAxeFault } from '../axe';
import { memoryHouse } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function opened() {
  const memory = memoryHouse();
  memory.record.write(null, {
    ...NO_WORDS,
    day: '2026-11-20',
    who: 'Sam Vandrelune',
    where: '12 Elm Street, Leeds',
    what: 'At 12 Elm Street, SAM said: “you will see”. Write to sam@mail.example or 0171 5550100.',
    tags: ['threats'],
  });
  memory.record.write(null, { ...NO_WORDS, day: '2026-11-22', what: 'Another day', tags: ['money'] });
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await page.getByRole('button', { name: new RegExp(SAY('toolkit_record')) }).click();
  await button(SAY('record_open')).click();
  await button(SAY('record_report')).click();
  return memory;
}

describe('on paper or in files', () => {
  test('says first what it leaves behind, then takes names out of everything', async () => {
    const memory = await opened();
    await expect.element(page.getByText(SAY('record_report_downloads'))).toBeVisible();
    expect(document.body.textContent).not.toContain('Sam');
    await expectNoAxeFault();
    await button(SAY('record_report_go_on')).click();
    const redactions = page.getByRole('textbox', { name: SAY('record_report_redact') });
    await expect.element(redactions).toHaveValue('Sam Vandrelune\nSam\nVandrelune\n12 Elm Street\nLeeds');
    await expectNoAxeFault();
    await button(SAY('record_report_show')).click();
    await expect.element(page.getByRole('heading', { name: SAY('record_report_title') })).toBeVisible();
    await expectNoAxeFault();
    const sheet = document.querySelector('.sheet')?.outerHTML ?? '';
    expect(sheet).toContain(`At ${TAKEN_OUT}, ${TAKEN_OUT} said`);
    for (const ending of ['record_report_md', 'record_report_csv', 'record_report_txt'] as const) {
      await button(SAY(ending)).click();
    }
    expect(memory.record.seen.saved.map(({ ending }) => ending)).toEqual(['md', 'csv', 'txt']);
    for (const text of [sheet, ...memory.record.seen.saved.map((file) => file.text)]) {
      expect(text).toContain('Another day');
      expect(text).not.toMatch(/sam|vandrelune|elm street|leeds|mail\.example|5550100/i);
    }
    await button(SAY('record_report_print')).click();
    expect(memory.record.seen.printed).toBe(1);
  });

  test('holds what was chosen: these days, these tags', async () => {
    await opened();
    await button(SAY('record_report_go_on')).click();
    await userEvent.fill(page.getByLabelText(SAY('record_report_from')), '2026-11-21');
    await button(SAY('record_report_show')).click();
    await expect.element(page.getByText('Another day')).toBeVisible();
    expect(document.querySelectorAll('.sheet-entry')).toHaveLength(1);
    await button(SAY('record_report_change')).click();
    await page.getByRole('checkbox', { name: 'threats' }).click();
    await button(SAY('record_report_show')).click();
    await expect.element(page.getByText(/you will see/)).toBeVisible();
    expect(document.querySelectorAll('.sheet-entry')).toHaveLength(1);
  });
});
