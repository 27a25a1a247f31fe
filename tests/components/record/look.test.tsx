import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_WORDS } from '../../../utils/core/private-record';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
const h1 = (key: Parameters<typeof SAY>[0]) =>
  expect.element(page.getByRole('heading', { level: 1, name: SAY(key) })).toBeVisible();

function fullHouse(): MemoryHouse {
  const memory = memoryHouse();
  const file = {
    id: 'f',
    at: 1,
    name: 'hallway.jpg',
    type: 'image/jpeg',
    bytes: 2_400_000,
    sha256: 'a'.repeat(64),
  };
  const words = {
    ...NO_WORDS,
    day: '2026-11-20',
    time: 'about nine in the evening',
    where: 'Kitchen',
    who: 'Sam Miller, my sister',
    what: 'He said “you will see what happens” and stood in the door.\nI asked him twice to let me out.',
    effect: 'I could not sleep.',
    did: 'I called Mia the next morning.',
    tags: [SAY('record_tag_threats'), 'with the children at home'],
  };
  memory.record.write(null, { ...words, attachments: [{ ...file, details: 'taken-out' }] });
  memory.record.write('r1', { ...words, what: `${words.what}\nThen he broke the lamp.` });
  memory.record.write(null, { ...NO_WORDS, what: 'Thirty messages in one night.' });
  return memory;
}

const STATES: Readonly<Record<string, (memory: MemoryHouse) => Promise<void>>> = {
  async asked() {},
  async list() {
    await click(SAY('record_open'));
    await page.getByText(SAY('record_earlier')).click();
    await page.getByText(SAY('record_words_title')).click();
    await click(SAY('record_file_show_of', 'hallway.jpg'));
    await expect.element(page.getByRole('img')).toBeVisible();
  },
  async 'list-tampered'(memory) {
    memory.record.tamper(3, () => null);
    memory.record.tamper(2, (revision) =>
      revision.form === 'written'
        ? { ...revision, content: { ...revision.content, day: '2026-11-01' } }
        : revision,
    );
    await click(SAY('record_open'));
    await expect.element(page.getByText(SAY('record_fault_changed'))).toBeVisible();
  },
  async form(memory) {
    await click(SAY('record_open'));
    await click(SAY('record_new'));
    await h1('record_new_title');
    await userEvent.fill(page.getByRole('textbox', { name: SAY('record_tag_own') }), 'in the car');
    await click(SAY('record_tag_add'));
    await page.getByRole('checkbox', { name: SAY('record_tag_watching') }).click();
    const large = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'film.mp4', { type: 'video/mp4' });
    const dropped = new DataTransfer();
    dropped.items.add(
      new File([new Uint8Array(340_000)], 'a-very-long-name-of-a-photo-20261120_211503.jpg', {
        type: 'image/jpeg',
      }),
    );
    dropped.items.add(large);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
    );
    await expect.poll(() => memory.record.seen.files.length).toBe(1);
    await expect.element(page.getByText(/film\.mp4/)).toBeVisible();
  },
  async unkept() {
    await click(SAY('record_unkept'));
    await h1('record_unkept_title');
  },
  async 'report-warned'() {
    await click(SAY('record_open'));
    await click(SAY('record_report'));
    await h1('record_report');
  },
  async 'report-form'() {
    await click(SAY('record_open'));
    await click(SAY('record_report'));
    await click(SAY('record_report_go_on'));
    await page.getByRole('checkbox', { name: SAY('record_report_pictures') }).click();
  },
  async 'report-made'() {
    await click(SAY('record_open'));
    await click(SAY('record_report'));
    await click(SAY('record_report_go_on'));
    await page.getByRole('checkbox', { name: SAY('record_report_pictures') }).click();
    await click(SAY('record_report_show'));
    await h1('record_report_look');
  },
};

describe.each(LOOKS)('$name', (look) => {
  test.each(Object.keys(STATES))('%s', async (name) => {
    await setLook(look);
    const memory = showOptions({ memory: fullHouse() });
    await click(SAY('options_nav_toolkit'));
    await page.getByRole('button', { name: new RegExp(SAY('toolkit_record')) }).click();
    await h1('record_title');
    await STATES[name]?.(memory);
    await takePicture(`record-${name}`, look);
  });

  test('empty', async () => {
    await setLook(look);
    showOptions();
    await click(SAY('options_nav_toolkit'));
    await takePicture('toolkit', look);
    await page.getByRole('button', { name: new RegExp(SAY('toolkit_record')) }).click();
    await click(SAY('record_open'));
    await expect.element(page.getByText(SAY('record_empty'))).toBeVisible();
    await takePicture('record-empty', look);
  });
});
