import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CALMING } from '../../../utils/core/comfort';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (key: Parameters<typeof SAY>[0]) => page.getByLabelText(SAY(key), { exact: true });
const MIA = { name: 'Mia', reach: 'at work', goodFor: 'listens', inTouch: null, atPause: false };

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
  memory.world.vault = 'open';
});

async function open() {
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await button(new RegExp(`^${SAY('toolkit_contacts')}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name: SAY('contacts_title') })).toHaveFocus();
}

describe('people', () => {
  test('are kept by keyboard, with whether they are in touch with the other, and a word on that', async () => {
    await open();
    (button(SAY('contacts_people_add')).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('contacts_name')).toHaveFocus();
    await userEvent.keyboard('Mia{Tab}at work{Tab}listens{Tab} ');
    await page.getByRole('radio', { name: SAY('contacts_in_touch_unsure') }).click();
    await expect.element(page.getByText(SAY('contacts_in_touch_care'))).toBeVisible();
    await page.getByRole('checkbox', { name: SAY('contacts_at_pause') }).click();
    await expectNoAxeFault();
    await button(SAY('journal_save')).click();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Mia' })).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: SAY('contacts_people'), exact: true }))
      .toHaveFocus();
    expect(memory.plan.contacts.values()).toEqual([{ ...MIA, inTouch: 'unsure', atPause: true }]);
    await expect.element(page.getByText(SAY('contacts_in_touch_care'))).toBeVisible();
    await expect.poll(() => memory.journal.drafts.size).toBe(0);
  });

  test('need a name, and nothing typed is lost', async () => {
    await open();
    await button(SAY('contacts_people_add')).click();
    await field('contacts_reach').fill('at work');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(SAY('contacts_problem_name'))).toBeVisible();
    await expect.element(field('contacts_name')).toHaveFocus();
    await expect.element(field('contacts_reach')).toHaveValue('at work');
  });

  test('go in one step, which can be taken back for a while', async () => {
    memory.plan.contacts.add(MIA);
    await open();
    await button(SAY('contacts_remove_named', 'Mia')).click();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Mia' })).not.toBeInTheDocument();
    expect(memory.plan.contacts.values()).toEqual([null]);
    await button(SAY('ui_undo')).click();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Mia' })).toBeVisible();
  });

  test('are changed, and what is begun waits, sealed, without a name of its own', async () => {
    memory.plan.contacts.add(MIA);
    await open();
    await button(SAY('contacts_change_named', 'Mia')).click();
    await field('contacts_good_for').fill('listens, has a car');
    await button(SAY('options_nav_today')).click();
    await expect.poll(() => [...memory.journal.drafts.keys()]).toEqual(['toolkit']);
    await open();
    await expect.element(field('contacts_good_for')).toHaveValue('listens, has a car');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText('listens, has a car')).toBeVisible();
  });

  test('what another version of ours began in another shape breaks nothing, and stays', async () => {
    memory.journal.drafts.set('toolkit', JSON.stringify({ later: ['Mia'] }));
    await open();
    await button(SAY('contacts_people_add')).click();
    await field('contacts_name').fill('Mia');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Mia' })).toBeVisible();
    await expect.poll(() => memory.journal.drafts.get('toolkit')).toBe(JSON.stringify({ later: ['Mia'] }));
  });

  test('changed in two places are both shown', async () => {
    memory.plan.contacts.put({
      kind: 'contact',
      id: 'two',
      at: 0,
      versions: [
        { clock: { a: 2 }, changedAt: 2, value: MIA },
        { clock: { b: 1 }, changedAt: 1, value: { ...MIA, reach: 'at her mother’s' } },
      ],
    });
    await open();
    await expect.element(page.getByText(SAY('contacts_two_versions'))).toBeVisible();
    await expect.element(page.getByText('at her mother’s')).toBeVisible();
  });
});

describe('things', () => {
  test('are kept with a link of https alone, which opens at a press and says what that leaves', async () => {
    await open();
    await button(SAY('contacts_things_add')).click();
    await field('contacts_thing').fill('The ferry song');
    await field('contacts_link').fill('http://music.example/ferry');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(SAY('boundary_problem_link'))).toBeVisible();
    await field('contacts_link').fill('music.example/ferry');
    await button(SAY('journal_save')).click();
    const link = page.getByRole('link', { name: SAY('contacts_link_open', 'music.example') });
    await expect.element(link).toHaveAttribute('href', 'https://music.example/ferry');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(page.getByText(SAY('contacts_link_traces'))).toBeVisible();
  });

  test('of ours can be kept close, and are on the shelf at once', async () => {
    await open();
    await page.getByRole('heading', { level: 3, name: SAY('calming_water') }).click();
    await button(SAY('calming_keep_named', SAY('calming_water'))).click();
    await expect
      .poll(() => memory.plan.comforts.values())
      .toMatchObject([{ form: 'calming', name: SAY('calming_water'), atPause: true }]);
    await expect.element(button(SAY('contacts_change_named', SAY('calming_water')))).toBeVisible();
  });
});

test('where nothing is kept, what calms can be read, and nothing asks for names', async () => {
  memory.world.keepsNothing = true;
  await open();
  for (const id of CALMING) {
    await page.getByRole('heading', { level: 3, name: SAY(`calming_${id}`) }).click();
    expect(document.body.textContent).toContain(SAY(`calming_${id}_how`).split('\n')[0]);
  }
  expect(document.querySelectorAll('main input, main textarea')).toHaveLength(0);
  await expect.element(button(SAY('contacts_people_add'))).not.toBeInTheDocument();
});

test('says why something was not kept', async () => {
  await open();
  await button(SAY('contacts_people_add')).click();
  await field('contacts_name').fill('Mia');
  memory.world.refusal = 'locked';
  await button(SAY('journal_save')).click();
  await expect.element(page.getByText(SAY('refusal_locked'))).toBeVisible();
  await expect.element(field('contacts_name')).toHaveValue('Mia');
});

test.each(LOOKS)('looked at, $name', async (look) => {
  await setLook(look);
  await open();
  await takePicture('contacts-empty', look);
  memory.plan.contacts.add({ ...MIA, inTouch: 'yes', atPause: true });
  memory.plan.comforts.add({
    form: 'helped',
    name: 'Ten minutes on the bench behind the library',
    text: 'Phone in the bag. Count the dogs.',
    link: 'https://music.example/ferry',
    atPause: false,
  });
  await button(SAY('options_nav_today')).click();
  await open();
  await expect.element(page.getByRole('heading', { level: 3, name: 'Mia' })).toBeVisible();
  await takePicture('contacts', look);
  await button(SAY('contacts_people_add')).click();
  await button(SAY('journal_save')).click();
  await expect.element(page.getByText(SAY('contacts_problem_name'))).toBeVisible();
  await takePicture('contacts-wrong', look);
});
