import '../../../components/check-in/evening.css';
import '../../../components/popup/popup.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Everyday } from '../../../components/popup/Everyday';
import { Popup } from '../../../components/popup/Popup';
import { blankCheckIn, type CheckIn } from '../../../utils/core/check-in';
import { draftOn } from '../drafts';
import { LINE_TODAY, type MemoryHouse, memoryHouse } from '../memory';
import { type Look, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';

const LOOKS: readonly Look[] = [
  { name: 'light', width: 360, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 360, scheme: 'dark', direction: 'ltr' },
  { name: 'rtl', width: 360, scheme: 'light', direction: 'rtl' },
];
const TODAY = '2026-11-24';

let memory: MemoryHouse;
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const latest = () => memory.journal.all()[0]?.versions[0]?.value;

function showPopup(restedOn: string | null = null, say = SAY) {
  memory.world.onChange = () =>
    show(
      <Popup
        house={memory.house()}
        here={null}
        evening={{ restedOn, actions: memory.actions.evenings }}
        actions={memory.actions}
        onOpen={vi.fn()}
        onBeside={vi.fn()}
        onLock={() => undefined}
        onBoundaryHere={vi.fn()}
      />,
      say,
    );
  memory.world.onChange();
}

beforeEach(async () => {
  await page.viewport(360, 600);
  memory = memoryHouse();
  // It is eight in the evening there.
  memory.world.eveningHour = 20;
});

describe('in the evening, the popup', () => {
  test('leads with the check-in, which four keys answer and keep', async () => {
    const { id } = memory.add(draftOn([], { name: 'No calls' }));
    memory.log({ id: 'h1', at: memory.world.now.at, kind: 'held', boundaryId: id, by: 'hand' });
    showPopup();
    await expect.element(radio(SAY('evening_idea_tea'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(radio('No calls')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(radio(SAY('evening_feeling_between'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: SAY('evening_save') })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('evening_kept')).last()).toBeVisible();
    const said: CheckIn = {
      ...blankCheckIn(TODAY),
      nourishing: SAY('evening_idea_tea'),
      upheld: 'No calls',
      feeling: 3,
    };
    expect(latest()).toEqual(said);
    // What it led before is there again, and it does not ask twice.
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    expect(memory.evenings.rested).toEqual([TODAY]);
    await expect.element(page.getByRole('button', { name: SAY('evening_title') })).toHaveFocus();
  });

  test('takes "nothing today" for an answer, own words, and an answer back', async () => {
    showPopup();
    await radio(SAY('evening_nothing')).first().click();
    await radio(SAY('evening_own')).last().click();
    const own = page.getByRole('textbox', { name: SAY('evening_own_for', SAY('evening_upheld')) });
    await own.fill('I left at nine.');
    await radio(SAY('evening_feeling_heavy')).click();
    await radio(SAY('evening_feeling_heavy')).click();
    await page.getByRole('button', { name: SAY('evening_save') }).click();
    await expect.poll(latest).toMatchObject({
      nourishing: '',
      nothing: ['nourishing'],
      upheld: 'I left at nine.',
      feeling: null,
    });
  });

  test('keeps nothing when nothing is said, and says that one answer is enough', async () => {
    showPopup();
    await page.getByRole('button', { name: SAY('evening_save') }).click();
    await expect.element(page.getByText(SAY('evening_empty'))).toBeVisible();
    expect(memory.journal.all()).toEqual([]);
  });

  test('says why it could not be kept, and leaves everything there', async () => {
    showPopup();
    await radio(SAY('evening_idea_walk')).click();
    memory.world.refusal = 'storage-full';
    await page.getByRole('button', { name: SAY('evening_save') }).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(radio(SAY('evening_idea_walk'))).toBeChecked();
  });

  test('can be told not now, keeps what was begun, and has it when it is come back to', async () => {
    showPopup();
    await radio(SAY('evening_idea_walk')).click();
    await page.getByRole('button', { name: SAY('evening_not_now') }).click();
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    expect(memory.evenings.rested).toEqual([TODAY]);
    await page.getByRole('button', { name: SAY('evening_title') }).click();
    await expect.element(radio(SAY('evening_idea_walk'))).toBeChecked();
  });

  test('does not lead where there is one already, where it was put off, or before its hour', async () => {
    await memory.actions.evenings.write({ ...blankCheckIn(TODAY), feeling: 2 });
    showPopup();
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
    memory = memoryHouse();
    memory.world.eveningHour = 20;
    showPopup(TODAY);
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    memory.world.eveningHour = 21;
    showPopup();
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
  });

  test('keeps its place free from the first paint on', () => {
    showPopup();
    const place = document.querySelector('.this-evening')?.getBoundingClientRect();
    expect(place?.height).toBeGreaterThanOrEqual(520);
    // What would have to move is not there yet.
    expect(document.querySelector('.affirmation')?.checkVisibility()).toBe(false);
  });

  test('offers nothing that would be lost, and says so', async () => {
    memory.world.keepsNothing = true;
    showPopup();
    await expect.element(page.getByText(SAY('evening_unkept'))).toBeVisible();
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
    memory.world.keepsNothing = false;
    memory.world.vault = 'locked';
    show(
      <Everyday
        house={memory.house()}
        actions={{ ...memory.actions, holdUnnamed: vi.fn() }}
        vault={memory.actions.vault}
        onRecovered={vi.fn()}
      />,
    );
    await expect.element(page.getByText(SAY('evening_locked'))).toBeVisible();
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
  });
});

describe('the evening, looked at', () => {
  test.each(LOOKS)('$name', async (look) => {
    await setLook(look);
    await page.viewport(360, 600);
    memory.add(draftOn(['instagram.com'], { name: "Not checking Sam's feed" }));
    memory.add(draftOn([], { name: 'No calls while I work' }));
    showPopup();
    await radio(SAY('evening_idea_walk')).click();
    await radio(SAY('evening_feeling_between')).click();
    const main = document.querySelector('main');
    const end = document.querySelector('.evening-end')?.getBoundingClientRect();
    expect(end?.bottom, 'what keeps it is in sight').toBeLessThanOrEqual(
      (main?.getBoundingClientRect().bottom ?? 0) + 1,
    );
    await page.screenshot({ path: `../../../.output/look/popup-evening-600-${look.name}.png` });
    await takePicture('popup-evening', look);
    await page.viewport(360, 600);
    document.querySelector('summary')?.click();
    await takePicture('popup-evening-more', look);
    document.querySelector('main')?.scrollTo(0, 10_000);
    await takePicture('popup-evening-more-end', look);
    await page.viewport(360, 600);
    showPopup(TODAY, LONG);
    await takePicture('popup-evening-long', look);
    memory.world.keepsNothing = true;
    showPopup();
    await takePicture('popup-evening-unkept', look);
  });

  test('long words', async () => {
    showPopup(null, LONG);
    await expect.element(page.getByRole('radio').first()).toBeVisible();
    await takePicture('popup-evening-words', LOOKS[0] as Look);
  });
});
