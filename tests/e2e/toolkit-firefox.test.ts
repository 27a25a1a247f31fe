import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tool } from '../../components/toolkit/tools';
import { fill, press, toForm } from './harness/boundary.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { checkedByCommand, toPages, toRecord, writeDown } from './harness/record.ts';
import { byRole, ROOT, words } from './harness/words.ts';

const CASH = words('plan_item_money_cash');
const WENT = 'A walk, on Thursday';
const MARK = 'Quindle';

/** Each tool of the toolkit, gone through and kept in by real clicks, in the other browser. */
describe('the toolkit, in Firefox', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    firefox = await launchFirefox({ prefs });
    options = await firefox.ours('options.html');
    await press(options, words('welcome_skip'));
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  async function to(tool: Tool) {
    await press(options, words('options_nav_toolkit'));
    await options.locator(`::-p-xpath(//button[contains(., "${words(`toolkit_${tool}`)}")])`).click();
    await options.waitForSelector(byRole('button', words('toolkit_back')));
  }
  const sees = (text: string) => options.waitForSelector(`main ::-p-text(${text})`);
  const unfold = (key: string) =>
    options.locator(`::-p-xpath(//summary[normalize-space()="${words(key)}"])`).click();

  test('words in the plan, which are there when one comes back', async () => {
    await to('plan');
    await press(options, words('plan_make_mine'));
    await unfold('plan_section_money');
    await press(options, `${words('plan_words')}: ${CASH}`);
    await fill(options, words('plan_words_for', CASH), 'With my sister');
    await press(options, words('journal_save'));
    await sees('With my sister');
    await to('plan');
    await sees('With my sister');
  });

  test('a message to a friend, put together and kept', async () => {
    await to('script');
    await fill(options, words('script_channel'), 'by letter');
    await sees('by letter');
    await press(options, words('script_keep'));
    await sees(words('script_kept'));
  });

  test('somebody trusted, added and changed', async () => {
    await to('contacts');
    await press(options, words('contacts_people_add'));
    await fill(options, words('contacts_name'), 'Mia');
    await press(options, words('journal_save'));
    await options.waitForSelector(byRole('heading', 'Mia'));
    await press(options, words('contacts_change_named', 'Mia'));
    await fill(options, words('contacts_good_for'), 'Quiet evenings');
    await press(options, words('journal_save'));
    await sees('Quiet evenings');
  });

  test('a boundary, looked at again', async () => {
    await toForm(options);
    await fill(options, words('boundary_name'), 'No calls after nine');
    await press(options, words('boundary_save'));
    await sees(words('boundary_saved'));
    await to('review');
    await press(options, words('review_look_named', 'No calls after nine'));
    await fill(options, words('review_words'), 'Quiet, mostly');
    await press(options, words('review_answer_keep'));
    await sees(words('review_kept'));
  });

  test('a line that sounds familiar, kept with a word to it', async () => {
    await to('patterns');
    await options.locator(byRole('checkbox', words('seeing_pattern_fast'))).click();
    await fill(options, words('seeing_words'), 'In May');
    await press(options, words('seeing_keep'));
    await sees(words('seeing_kept'));
    expect(await options.$eval('details.kept', (list) => list.textContent)).toContain('In May');
  });

  test('a private record with a picture, its pages, and the lines that are checked by the command', async () => {
    await toRecord(options);
    await writeDown(options, { who: 'Sam', what: `Sam shouted. ${MARK}` }, [
      join(ROOT, 'public', 'icon', '128.png'),
    ]);
    await toPages(options, true);
    await options.waitForFunction('document.querySelector(".sheet img")?.naturalWidth === 128');
    const pages = await options.$eval('.sheet', (sheet) => sheet.textContent ?? '');
    expect(pages).toContain(MARK);
    expect(pages).not.toContain('Sam');
    await press(options, words('record_report_txt'));
    const lines = () => readdirSync(downloads).filter((name) => name.endsWith('.txt'));
    await expect.poll(lines, { timeout: 10_000 }).toHaveLength(1);
    const path = join(downloads, lines()[0] ?? '');
    // The name is there before the last byte is.
    await expect.poll(() => readFileSync(path, 'utf8')).toContain(MARK);
    expect(checkedByCommand(path)).toBe('file: unchanged\nchain 1: unchanged, 1 links\n');
  });

  test('a request, behind the fork, kept and not sent', async () => {
    await to('talking');
    await press(options, words('fork_on'));
    await unfold('talking_request');
    const parts = ['the door was slammed', 'I was startled', 'close it quietly'];
    for (const [i, part] of (['behaviour', 'impact', 'wish'] as const).entries())
      await fill(options, words(`talking_${part}`), parts[i] ?? '');
    await press(options, words('talking_keep_unsent'));
    await options.waitForSelector('details.kept ::-p-text(the door was slammed)');
  });

  test('a commitment of one’s own, and the look at its week', async () => {
    await to('commitments');
    await fill(options, words('commit_text'), WENT);
    await press(options, words('commit_begin'));
    await options.waitForSelector(byRole('heading', WENT));
    await options.locator(byRole('radio', words('commit_went_partly'))).click();
    await press(options, words('commit_look'));
    await sees(words('commit_this_week', words('commit_went_partly')));
  });

  test('repair: a clear yes opens the next question, anything else lets it wait', async () => {
    await to('repair');
    await press(options, words('fork_on'));
    await options.locator(byRole('radio', words('repair_safety_unsure'))).click();
    await sees(words('repair_wait_why'));
    await sees(words('care_neck'));
    await options.locator(byRole('radio', words('repair_safety_yes'))).click();
    await press(options, words('repair_next'));
    await fill(options, words('repair_words'), 'Half a thought');
    await press(options, words('journal_save'));
    await options.waitForSelector('details.kept ::-p-text(Half a thought)');
  });

  test('Support opens before what is half written, and leads back to it', async () => {
    await to('script');
    await fill(options, words('script_times'), 'in the mornings');
    await options.locator(`form.card ${byRole('button', words('support_door'))}`).click();
    await options.waitForSelector('.country');
    await press(options, words('support_back'));
    await sees('in the mornings');
  });
});
