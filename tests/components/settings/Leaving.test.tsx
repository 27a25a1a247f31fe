import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ExitActions } from '../../../components/house';
import { Leaving } from '../../../components/settings/Leaving';
import { exitIn } from '../exit';
import { show } from '../stage';
import { SAY } from '../words';

let world = { done: [] as string[], allows: true };
const field = () => page.getByLabelText(SAY('exit_address'), { exact: true });
const keep = () => page.getByRole('button', { name: SAY('exit_address_keep') }).click();
const tidy = () => page.getByRole('checkbox', { name: SAY('exit_tidy') });

function showLeaving(browser: 'chrome' | 'firefox' = 'chrome', exit = exitIn(world)) {
  show(<Leaving exit={exit} browser={browser} />);
}

beforeEach(() => {
  world = { done: [], allows: true };
});

test('keeps an address as it will be gone to, and says so', async () => {
  showLeaving();
  await userEvent.fill(field(), ' weather.example/today#now ');
  await keep();
  await expect.element(field()).toHaveValue('https://weather.example/today');
  await expect.element(page.getByRole('status')).toHaveTextContent(SAY('exit_chosen'));
  expect(world.done).toEqual(['leave to https://weather.example/today']);
});

test.each(['weather.example', ''])(
  'leaves alone what was typed (%j) before the kept address came',
  async (typed) => {
    const late = Promise.withResolvers<Awaited<ReturnType<ExitActions['kept']>>>();
    showLeaving('chrome', { ...exitIn(world), kept: () => late.promise });
    await userEvent.fill(field(), 'x');
    await userEvent.fill(field(), typed);
    late.resolve({ address: 'https://news.example/', tidies: true });
    // The box is ticked by the same answer: once it is, the field has had its turn.
    await expect.element(tidy()).toBeChecked();
    await expect.element(field()).toHaveValue(typed);
  },
);

test('left empty, leads to our own page again', async () => {
  const exit = exitIn(world);
  await exit.choose('weather.example');
  showLeaving('chrome', exit);
  await expect.element(field()).toHaveValue('https://weather.example/');
  await userEvent.clear(field());
  await keep();
  await expect.element(page.getByRole('status')).toHaveTextContent(SAY('exit_chosen_plain'));
  expect(world.done.at(-1)).toBe('leave to plain');
});

test.each([
  ['javascript:alert(1)', 'exit_problem_not_web'],
  ['how is the weather', 'exit_problem_not_a_site'],
] as const)('says what is wrong with %s, and keeps nothing', async (text, problem) => {
  showLeaving();
  await userEvent.fill(field(), text);
  await keep();
  await expect.element(field()).toHaveAccessibleDescription(new RegExp(SAY(problem)));
  expect(page.getByRole('status').element().textContent).toBe('');
  expect(world.done).toEqual([]);
});

test('says so when it could not be kept', async () => {
  const broken = { ...exitIn(world), choose: () => Promise.reject(new Error('full')) };
  showLeaving('chrome', broken);
  await userEvent.fill(field(), 'weather.example');
  await keep();
  await expect.element(page.getByText(SAY('refusal_storage_failed'))).toBeVisible();
});

test('tidies once the browser allows it, and gives that back', async () => {
  showLeaving();
  await tidy().click();
  await expect.element(tidy()).toBeChecked();
  await tidy().click();
  await expect.element(tidy()).not.toBeChecked();
  expect(world.done).toEqual(['ask to tidy', 'give tidying back']);
});

test('does not say that it tidies when the browser was told no', async () => {
  world.allows = false;
  showLeaving();
  await tidy().click();
  await expect.poll(() => world.done).toEqual(['ask to tidy']);
  await expect.element(tidy()).not.toBeChecked();
});

test('says of each browser what stays there, and offers tidying where there is something to tidy', async () => {
  showLeaving('firefox');
  await expect.element(page.getByText(SAY('exit_not_firefox'))).toBeVisible();
  await expect.element(tidy()).not.toBeInTheDocument();
  showLeaving('chrome');
  await expect.element(page.getByText(SAY('exit_not_chrome'))).toBeVisible();
  await expect.element(page.getByText(SAY('exit_tidy_means'))).toBeVisible();
});
