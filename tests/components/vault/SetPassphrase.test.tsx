import { beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { SetPassphrase } from '../../../components/vault/SetPassphrase';
import type { Strength } from '../../../utils/core/strength';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { named, SAY } from '../words';
import { CODE_TEXT, type MemoryVault, memoryVault, PASSPHRASE, WORDS } from './actions';
import '../../../components/vault/vault.css';

let vault: MemoryVault;
let done: number;

beforeEach(() => {
  vault = memoryVault();
  done = 0;
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const field = (name: string) => page.getByLabelText(name, { exact: true });

function begin() {
  show(
    <main>
      <SetPassphrase
        actions={vault.actions}
        onDone={() => {
          done += 1;
        }}
      />
    </main>,
  );
}

async function choose(once: string, again = once) {
  begin();
  await press('Choose a passphrase');
  await userEvent.fill(field('Passphrase'), once);
  await userEvent.fill(field('The same once more'), again);
  await press('Use this passphrase');
}

async function toCode() {
  await choose(PASSPHRASE);
  await expect.element(heading('Recovery code')).toBeVisible();
}

/** The fields in which groups are asked back, with their numbers. */
function askedFields() {
  return [...document.querySelectorAll('label')].flatMap((label) => {
    const number = /^Group (\d)$/.exec(label.textContent ?? '')?.[1];
    return number ? [{ name: `Group ${number}`, group: CODE_TEXT.split('-')[Number(number) - 1] ?? '' }] : [];
  });
}

test('the whole way, by keyboard alone', async () => {
  begin();
  await expect.element(heading('A passphrase for your words')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Choose a passphrase')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard(PASSPHRASE);
  field('The same once more').element().focus();
  await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
  await expect.element(heading('Recovery code')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('A look at your copy')).toHaveFocus();
  for (const { group } of askedFields()) {
    await userEvent.tab();
    await userEvent.keyboard(group.toLowerCase());
  }
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Your words are sealed')).toHaveFocus();
  expect(vault.asked).toEqual([`set ${PASSPHRASE}`, 'confirmed']);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(done).toBe(1);
});

test('says what a passphrase does not do, before anything is chosen; and not now is an answer', async () => {
  begin();
  for (const truth of [
    /somebody behind you/,
    /records the keyboard/,
    /Nobody can give a forgotten passphrase back/,
  ])
    await expect.element(page.getByText(truth)).toBeVisible();
  await expectNoAxeFault();
  await press('Not now');
  expect(done).toBe(1);
  expect(vault.asked).toEqual([]);
});

describe('choosing', () => {
  test('says how long it holds as it is typed, in a polite region', async () => {
    begin();
    await press('Choose a passphrase');
    const told = page.getByRole('status');
    await expect.element(told).toHaveTextContent('');
    for (const [typed, key] of [
      ['kelp', 'vault_strength_at_once'],
      ['kelp by', 'vault_strength_very_weak'],
      ['kelp by the r', 'vault_strength_weak'],
      ['kelp by the rock', 'vault_strength_good'],
      [PASSPHRASE, 'vault_strength_strong'],
    ] as const) {
      await userEvent.fill(field('Passphrase'), typed);
      await expect.element(told).toHaveTextContent(SAY(key));
    }
    await expectNoAxeFault();
  });

  test.each([
    ['kelp', 'kelp', 'vault_problem_short'],
    ['12345678', '12345678', 'vault_problem_digits'],
    ['kelp kelp', 'kelp kelp', 'vault_problem_guessable'],
  ] as const)('%s is not taken, and says why', async (once, again, key) => {
    await choose(once, again);
    await expect.element(field('Passphrase')).toHaveFocus();
    await expect.element(field('Passphrase')).toHaveAccessibleDescription(new RegExp(SAY(key).slice(0, 30)));
    expect(vault.asked).toEqual([]);
  });

  test('two different ones are noticed, at the second', async () => {
    await choose(PASSPHRASE, `${PASSPHRASE} `);
    await expect.element(field('The same once more')).toHaveFocus();
    await expect.element(page.getByText(SAY('vault_problem_different'))).toBeVisible();
    expect(vault.asked).toEqual([]);
  });

  test('five proposed words are filled in and shown, and typed once more', async () => {
    begin();
    await press('Choose a passphrase');
    await press('Propose five words');
    await expect.element(field('Passphrase')).toHaveValue(WORDS);
    await expect.element(field('Passphrase')).toHaveAttribute('type', 'text');
    // Whole and to be read, also where the field is too narrow for it; and gone with the showing.
    await expect.element(page.getByText(WORDS)).toBeVisible();
    await expect.element(field('The same once more')).toHaveFocus();
    await userEvent.keyboard(WORDS);
    await page
      .getByRole('button', { name: named('vault_hide') })
      .first()
      .click();
    await expect.element(page.getByText(WORDS)).not.toBeInTheDocument();
    await press('Use this passphrase');
    await expect.element(heading('Recovery code')).toBeVisible();
  });

  test('Enter twice sets it once', async () => {
    const measured = Promise.withResolvers<Strength>();
    vault.actions.measure = () => measured.promise;
    begin();
    await press('Choose a passphrase');
    await userEvent.fill(field('Passphrase'), PASSPHRASE);
    await userEvent.fill(field('The same once more'), PASSPHRASE);
    await userEvent.keyboard('{Enter}{Enter}');
    measured.resolve('strong');
    await expect.element(heading('Recovery code')).toBeVisible();
    expect(vault.asked).toEqual([`set ${PASSPHRASE}`]);
  });

  test('where its strength cannot be told, it is taken by its length', async () => {
    vault.actions.measure = () => Promise.reject(new Error('lists are gone'));
    await choose('kelp');
    await expect.element(page.getByText(SAY('vault_problem_short'))).toBeVisible();
    await userEvent.fill(field('Passphrase'), PASSPHRASE);
    await userEvent.fill(field('The same once more'), PASSPHRASE);
    await press('Use this passphrase');
    await expect.element(heading('Recovery code')).toBeVisible();
  });

  test('what is refused is said, and can be tried again', async () => {
    vault.refusal = 'storage-full';
    await choose(PASSPHRASE);
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(heading('Choose a passphrase')).toBeVisible();
  });
});

test('while the key is made, a bar says how far it has come', async () => {
  vault = memoryVault(false);
  await choose(PASSPHRASE);
  const bar = page.getByRole('progressbar', { name: 'Sealing your words' });
  await expect.element(bar).toHaveAttribute('aria-valuenow', '0');
  vault.tell(0.42);
  await expect.element(bar).toHaveAttribute('aria-valuenow', '42');
  await expectNoAxeFault();
  vault.answer();
  await expect.element(heading('Recovery code')).toHaveFocus();
});

describe('the recovery code', () => {
  test('is shown whole, in its groups', async () => {
    await toCode();
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual(CODE_TEXT.split('-'));
    await expectNoAxeFault();
    await press('Print it');
    expect(vault.asked.at(-1)).toBe('print');
  });

  test('on paper it stands alone', async () => {
    await toCode();
    const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      const seen = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
      const texts = seen.filter(({ childElementCount }) => childElementCount === 0);
      expect(texts.map(({ textContent }) => textContent).join('-')).toBe(CODE_TEXT);
    } finally {
      await session.send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  test('a slip in typing it back is told where it is, and nothing is confirmed', async () => {
    await toCode();
    await press('I have written it down');
    const [one, other] = askedFields();
    if (!one || !other) throw new Error('two groups are asked for');
    await userEvent.fill(field(one.name), one.group);
    await userEvent.fill(field(other.name), 'ZZZZ');
    await press('Check');
    await expect.element(field(other.name)).toHaveFocus();
    await expect.element(page.getByText(SAY('vault_back_differs', other.name.slice(-1)))).toBeVisible();
    expect(vault.asked).not.toContain('confirmed');
    await expectNoAxeFault();
    await press('See the code again');
    await expect.element(heading('Recovery code')).toHaveFocus();
  });

  test('can be left unchecked, which the end says', async () => {
    await toCode();
    await press('I have written it down');
    await press('Do this later');
    await expect.element(page.getByText(SAY('vault_done_unchecked'))).toBeVisible();
    expect(vault.asked).not.toContain('confirmed');
    await press('Go on');
    expect(done).toBe(1);
  });
});
