import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tool } from '../../components/toolkit/tools';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { checkedByCommand } from './harness/record.ts';
import { ROOT, words } from './harness/words.ts';

const CASH = words('plan_item_money_cash');
const WENT = 'A walk';
const MARK = 'Quindle';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Each tool of the toolkit, gone through and kept in by real clicks, in the other browser, and the pictures of a log. By the words on the screen:
 * by roles and names this browser's protocol takes seconds for each step, and a third of one for each letter typed.
 */
describe('the toolkit, in Firefox', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    firefox = await launchFirefox({ prefs });
    options = await firefox.ours('options.html');
    await options.waitForSelector('h1');
    await press(words('welcome_skip'));
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const click = (path: string) => options.locator(`::-p-xpath(${path})`).click();
  const press = (name: string) => click(`//button[normalize-space()="${name}" or @aria-label="${name}"]`);
  const choose = (name: string) => click(`//label[normalize-space()="${name}"]`);
  const unfold = (key: string) => click(`//summary[normalize-space()="${words(key)}"]`);
  const fill = (label: string, text: string) =>
    options.locator(`::-p-xpath(//*[@id = //label[normalize-space()="${label}"]/@for])`).fill(text);
  const sees = (text: string) => options.waitForSelector(`main ::-p-text(${text})`);

  async function to(tool: Tool) {
    await press(words('options_nav_toolkit'));
    await click(`//button[contains(@class, "idea")][contains(., "${words(`toolkit_${tool}`)}")]`);
    await options.waitForSelector(`main ::-p-text(${words('toolkit_back')})`);
  }

  test('words in the plan, which are there when one comes back', async () => {
    await to('plan');
    await press(words('plan_make_mine'));
    await unfold('plan_section_money');
    await press(`${words('plan_words')}: ${CASH}`);
    await fill(words('plan_words_for', CASH), 'At Mia’s');
    await press(words('journal_save'));
    await sees('At Mia’s');
    await to('plan');
    await sees('At Mia’s');
  });

  test('a message to a friend, put together and kept', async () => {
    await to('script');
    await fill(words('script_channel'), 'pigeon');
    await sees('pigeon');
    await press(words('script_keep'));
    await sees(words('script_kept'));
  });

  test('somebody trusted, added and changed', async () => {
    await to('contacts');
    await press(words('contacts_people_add'));
    await fill(words('contacts_name'), 'Mia');
    await press(words('journal_save'));
    await options.waitForSelector('.shelf-name ::-p-text(Mia)');
    await press(words('contacts_change_named', 'Mia'));
    await fill(words('contacts_good_for'), 'tea');
    await press(words('journal_save'));
    await options.waitForSelector('.shelf .written ::-p-text(tea)');
  });

  test('a boundary, looked at again', async () => {
    await press(words('options_nav_boundaries'));
    await press(words('boundaries_new'));
    await click(`//button[contains(., "${words('boundary_own')}")]`);
    await fill(words('boundary_name'), 'No calls');
    await press(words('boundary_save'));
    await sees(words('boundary_saved'));
    await to('review');
    await press(words('review_look_named', 'No calls'));
    await fill(words('review_words'), 'Quiet');
    await press(words('review_answer_keep'));
    await sees(words('review_kept'));
  });

  test('a line that sounds familiar, kept with a word to it', async () => {
    await to('patterns');
    await choose(words('seeing_pattern_fast'));
    await fill(words('seeing_words'), 'In May');
    await press(words('seeing_keep'));
    await sees(words('seeing_kept'));
    expect(await options.$eval('details.kept', (list) => list.textContent)).toContain('In May');
  });

  test('a private record with a picture, its pages, and the lines that are checked by the command', async () => {
    await to('record');
    await press(words('record_open'));
    await press(words('record_new'));
    await fill(words('record_who'), 'Sam');
    await fill(words('record_what'), `Sam: ${MARK}`);
    const input = await options.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(join(ROOT, 'public', 'icon', '128.png'));
    await options.waitForSelector('.record-form .record-file');
    await press(words('record_save'));
    await sees(words('record_saved'));
    await press(words('record_report'));
    await press(words('record_report_go_on'));
    await choose(words('record_report_pictures'));
    await press(words('record_report_show'));
    await options.waitForFunction('document.querySelector(".sheet img")?.naturalWidth === 128');
    const pages = await options.$eval('.sheet', (sheet) => sheet.textContent ?? '');
    expect(pages).toContain(MARK);
    expect(pages).not.toContain('Sam');
    await press(words('record_report_txt'));
    const lines = () => readdirSync(downloads).filter((name) => name.endsWith('.txt'));
    await expect.poll(lines, { timeout: 10_000 }).toHaveLength(1);
    const path = join(downloads, lines()[0] ?? '');
    // The name is there before the last byte is.
    await expect.poll(() => readFileSync(path, 'utf8')).toContain(MARK);
    expect(checkedByCommand(path)).toBe('file: unchanged\nchain 1: unchanged, 1 links\n');
  });

  test('a request, behind the fork, kept and not sent', async () => {
    await to('talking');
    await press(words('fork_on'));
    await unfold('talking_request');
    const parts = ['it slams', 'I jump', 'care'];
    for (const [i, part] of (['behaviour', 'impact', 'wish'] as const).entries())
      await fill(words(`talking_${part}`), parts[i] ?? '');
    await press(words('talking_keep_unsent'));
    await options.waitForSelector('details.kept ::-p-text(it slams)');
  });

  test('a commitment of one’s own, and the look at its week', async () => {
    await to('commitments');
    await fill(words('commit_text'), WENT);
    await press(words('commit_begin'));
    await sees(WENT);
    await choose(words('commit_went_partly'));
    await press(words('commit_look'));
    await sees(words('commit_this_week', words('commit_went_partly')));
  });

  test('repair: a clear yes opens the next question, anything else lets it wait', async () => {
    await to('repair');
    await press(words('fork_on'));
    await choose(words('repair_safety_unsure'));
    await sees(words('repair_wait_why'));
    await sees(words('care_neck'));
    await choose(words('repair_safety_yes'));
    await press(words('repair_next'));
    await fill(words('repair_words'), 'Perhaps');
    await press(words('journal_save'));
    await options.waitForSelector('details.kept ::-p-text(Perhaps)');
  });

  test('Support opens before what is half written, and leads back to it', async () => {
    await to('script');
    await fill(words('script_times'), 'at ten');
    await click(`//form[contains(@class, "card")]//button[normalize-space()="${words('support_door')}"]`);
    await options.waitForSelector('.country');
    await press(words('support_back'));
    await options.waitForSelector('.alone', { hidden: true });
    await sees('at ten');
  });

  test('a hundred and fifty visits are read beside the page, and pictures have their numbers, on paper, too', async () => {
    const now = Date.now();
    const visits = Array.from({ length: 150 }, (_, i) => {
      const at = now - (1 + (i % 25)) * DAY_MS - (i % 7) * HOUR_MS;
      const id = `visit-${i}`;
      return i % 3 > 0
        ? { id, at, kind: 'held', by: 'turned-back' }
        : { id, at, kind: 'crossed', passMinutes: 5, reason: null, neededNow: false, fromReserve: false };
    });
    const logged = await options.evaluate(`browser.storage.local.get('boundaries').then((kept) =>
      Promise.all(${JSON.stringify(visits)}.map((visit) => browser.runtime.sendMessage({
        name: 'logged', said: { ...visit, boundaryId: kept.boundaries.boundaries[0].id } }))))
      .then((replies) => replies.filter(({ ok }) => ok).length)`);
    expect(logged).toBe(visits.length);
    await press(words('options_nav_insights'));
    await sees(words('insights_says_turned_back', '100', '150'));
    await options.waitForFunction(() => document.querySelectorAll('figure').length === 8);
    const hours = `//figure[.//h2[normalize-space()="${words('insights_hours_title')}"]]`;
    await click(`${hours}//details[contains(@class, "picture-table")]/summary`);
    await options.waitForSelector(`::-p-xpath(${hours}//tbody/tr)`);
    const rows = await options.$$eval(`::-p-xpath(${hours}//tbody/tr)`, (all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    );
    expect(summed(rows)).toEqual([150, 100, 50, 0]);

    await to('take');
    await press(words('record_report_go_on'));
    await choose(words('insights_hours_title'));
    await press(words('take_show'));
    await options.waitForSelector('.sheet figure svg[role="img"]');
    await press(words('record_report_md'));
    const texts = () => readdirSync(downloads).filter((name) => name.endsWith('.md'));
    await expect.poll(texts, { timeout: 10_000 }).toHaveLength(1);
    const text = () => readFileSync(join(downloads, texts()[0] ?? ''), 'utf8');
    const numbers = () =>
      [...text().matchAll(/^\| \w+day, [^|]+\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(
        ([, ...counts]) => counts.map(Number),
      );
    await expect.poll(() => summed(numbers())).toEqual([150, 100, 50, 0]);
  });
});

/** The sum of each column of four. */
function summed(rows: readonly (readonly number[])[]): readonly number[] {
  return [0, 1, 2, 3].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
}
