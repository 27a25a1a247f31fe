import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { draftOn } from '../drafts';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { named, SAY } from '../words';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const latest = () => memory.journal.all()[0]?.versions[0]?.value;
let memory: MemoryHouse;

beforeEach(() => {
  memory = memoryHouse();
});

describe('this evening, on the page of the day', () => {
  test('is there and asks nothing; kept, it says so, and offers another', async () => {
    showOptions({ memory });
    await expect.element(page.getByText(SAY('evening_lead'))).toBeVisible();
    await button(SAY('evening_begin')).click();
    await expectNoAxeFault();
    await radio(SAY('evening_idea_tea')).click();
    await page.getByText(SAY('evening_more')).click();
    await radio('7').click();
    await radio(SAY('evening_acted_no')).click();
    await page.getByLabelText(SAY('evening_tags'), { exact: false }).fill('home, Home,  slow ');
    await page.getByLabelText(SAY('evening_text')).fill('It rained.');
    await button(SAY('evening_save')).click();
    await expect.element(button(SAY('evening_another'))).toHaveFocus();
    expect(latest()).toMatchObject({
      date: '2026-11-24',
      nourishing: SAY('evening_idea_tea'),
      urge: 7,
      acted: false,
      tags: ['home', 'slow'],
      text: 'It rained.',
    });
    await expect.element(page.getByText(SAY('evening_kept_at', '8:00 PM'))).toBeVisible();
  });

  test('after midnight still belongs to the day before', async () => {
    memory.world.now = { at: Date.UTC(2026, 10, 25, 1, 30), zone: 'Europe/Berlin' };
    showOptions({ memory });
    await button(SAY('evening_begin')).click();
    await radio(SAY('evening_feeling_fine')).click();
    await button(SAY('evening_save')).click();
    await expect.poll(latest).toMatchObject({ date: '2026-11-24', feeling: 4, feelingWord: '' });
  });

  test('uses the own words for how one is, and the evening keeps the word it was said with', async () => {
    showOptions({ memory });
    await button(SAY('options_nav_journal')).click();
    await page.getByText(SAY('evening_words_title')).click();
    await page.getByLabelText(SAY('evening_words_for', SAY('evening_feeling_low'))).fill('grey');
    await page
      .getByRole('group')
      .getByRole('button', { name: named('journal_save') })
      .last()
      .click();
    await expect.element(page.getByText(SAY('journal_saved'))).toBeVisible();
    await button(SAY('options_nav_today')).click();
    await button(SAY('evening_begin')).click();
    await radio('grey').click();
    await button(SAY('evening_save')).click();
    await expect.poll(latest).toMatchObject({ feeling: 2, feelingWord: 'grey' });
  });

  test.each(['Dear diary', '{"form":"check-in","later":1}'])(
    'begun by another version of ours as %s, begins anew',
    async (text) => {
      memory.journal.drafts.set('check-in', text);
      showOptions({ memory });
      await button(SAY('evening_begin')).click();
      await radio(SAY('evening_feeling_fine')).click();
      await button(SAY('evening_save')).click();
      await expect.poll(latest).toMatchObject({ date: '2026-11-24', feeling: 4 });
    },
  );

  test('says, where nothing is kept, that nothing is', async () => {
    memory.world.keepsNothing = true;
    showOptions({ memory });
    await expect.element(page.getByText(SAY('evening_unkept'))).toBeVisible();
    await expect.element(button(SAY('evening_begin'))).not.toBeInTheDocument();
  });
});

test('from when on the popup leads with it is settled, and can be never', async () => {
  showOptions({ memory });
  await button(SAY('options_nav_settings')).click();
  await radio('6:00 PM').click();
  await expect.poll(() => memory.world.eveningHour).toBe(18);
  await radio(SAY('evening_hour_never')).click();
  await expect.poll(() => memory.world.eveningHour).toBe(null);
  memory.world.refusal = 'storage-failed';
  await radio('9:00 PM').click();
  await expect.element(page.getByText(SAY('refusal_storage_failed')).first()).toBeVisible();
  await expect.element(radio(SAY('evening_hour_never'))).toBeChecked();
});

test.each(LOOKS)('looks as it should: $name', async (look) => {
  await setLook(look);
  memory.add(draftOn([], { name: 'No calls while I work' }));
  showOptions({ memory });
  await button(SAY('evening_begin')).click();
  await radio(SAY('evening_feeling_between')).click();
  await page.getByText(SAY('evening_more')).click();
  await takePicture('today-evening', look);
});
