import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LanguageChoice } from '../../../components/settings/LanguageChoice';
import { sayingsOf } from '../../../components/ui/sayings';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse } from '../memory';
import { show } from '../stage';
import { message, SAY } from '../words';

let memory: MemoryHouse;
const radio = (name: string) => page.getByRole('radio', { name });
const GERMAN = sayingsOf(
  (key, values) => (key === 'language_now' ? 'Deutsch jetzt' : message(key, values)),
  'de',
);

beforeEach(() => {
  memory = memoryHouse();
  memory.world.onChange = () =>
    show(
      <main>
        <h1>{SAY('options_nav_settings')}</h1>
        <LanguageChoice house={memory.house()} languages={['ar', 'de', 'pt-BR']} look={memory.actions.look} />
      </main>,
      memory.world.language === 'de' ? GERMAN : SAY,
    );
  memory.world.onChange();
});

test('each language stands under its own name, and the browser’s is the one until another is chosen', async () => {
  await expect.element(radio(SAY('language_browser'))).toBeChecked();
  for (const name of ['العربية', 'Deutsch', 'português (Brasil)'])
    await expect.element(radio(name)).toBeVisible();
  expect([...document.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang'))).toContain('ar');
  await expectNoAxeFault();
});

test('one is chosen by the keyboard alone, keeps the focus, and is said in itself', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(radio('Deutsch')).toBeChecked();
  await expect.element(radio('Deutsch')).toHaveFocus();
  expect(memory.world.language).toBe('de');
  await expect.element(page.getByText('Deutsch jetzt')).toBeInTheDocument();
});

test('what could not be kept is said, and not shown as if it were', async () => {
  memory.world.refusal = 'storage-full';
  await radio('Deutsch').click();
  await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
  await expect.element(radio(SAY('language_browser'))).toBeChecked();
});

test('is given back for the browser’s, also when another page has chosen', async () => {
  memory.world.language = 'ar';
  memory.world.onChange();
  await expect.element(radio('العربية')).toBeChecked();
  await radio(SAY('language_browser')).click();
  expect(memory.world.language).toBe(null);
});
