import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { underscored } from '../../../components/ui/refusal';
import { draftOn } from '../drafts';
import { type MemoryHouse, memoryHouse } from '../memory';
import { showOptions } from '../stage';
import { CODE } from '../vault/memory';
import { SAY } from '../words';

let memory: MemoryHouse;
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

beforeEach(() => {
  memory = memoryHouse();
});

test('going about leaves no trace: no history, no address, no title', async () => {
  memory.add(draftOn(['a.example'], { name: 'Not looking' }));
  const before = [history.length, location.href, document.title];
  showOptions({ memory });
  for (const name of ['Boundaries', 'Settings', 'Today', 'Boundaries', /^Change: Not looking/])
    await press(name);
  await expect.element(heading('Change a boundary')).toBeVisible();
  expect([history.length, location.href, document.title]).toEqual(before);
});

test('the way about says where one is, and the heading of a new place has the focus', async () => {
  showOptions({ memory });
  await expect.element(page.getByRole('button', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
  await press('Settings');
  await expect.element(heading('Settings')).toHaveFocus();
  await press('Boundaries');
  await press('Set a boundary');
  await expect.element(heading('Set a boundary')).toHaveFocus();
  await expect
    .element(page.getByRole('button', { name: 'Boundaries' }))
    .toHaveAttribute('aria-current', 'page');
});

test('when it opens it takes the focus from nobody', async () => {
  showOptions({ memory });
  await expect.element(heading('Today')).toBeVisible();
  // Effects come after a frame; one more, and all of them have.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(document.body);
});

describe('coming from the popup', () => {
  test('opens the boundary for that site', async () => {
    showOptions({ memory, start: 'https://www.instagram.com/sam' });
    await expect.element(page.getByText(/^For instagram.com/)).toBeVisible();
  });

  test('a new wish is followed while nothing is being written', async () => {
    showOptions({ memory });
    showOptions({ memory, start: 'https://a.example/' });
    await expect.element(page.getByText(/^For a.example/)).toBeVisible();
  });

  test('a wish once followed does not come back', async () => {
    showOptions({ memory, start: 'https://a.example/' });
    await press('Today');
    await expect.element(heading('Today')).toBeVisible();
    memory.world.onChange();
    await press('Boundaries');
    await expect.element(heading('Boundaries')).toBeVisible();
  });

  test('nor does one that came later, when the form it led to is left', async () => {
    showOptions({ memory });
    showOptions({ memory, start: 'https://a.example/' });
    await expect.element(page.getByText(/^For a.example/)).toBeVisible();
    await press('Not now');
    await expect.element(heading('Boundaries')).toHaveFocus();
    memory.world.onChange();
    await press('Settings');
    await expect.element(heading('Settings')).toHaveFocus();
  });

  test('a wish waits until the form in which someone is writing is left', async () => {
    showOptions({ memory });
    await press('Set a boundary');
    await press('Something of my own');
    await userEvent.fill(page.getByLabelText('What I promise myself'), 'Typed already');
    showOptions({ memory, start: 'https://a.example/' });
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Typed already');
    await press('Not now');
    await expect.element(page.getByText(/^For a.example/)).toBeVisible();
  });
});

test('a form is not touched by the house changing around it', async () => {
  const { id } = memory.add(draftOn(['a.example']));
  showOptions({ memory });
  await press('All my boundaries');
  await press(/^Change/);
  await userEvent.fill(page.getByLabelText('What I promise myself'), 'Typed already');
  await memory.actions.hold(id);
  memory.world.now = { ...memory.world.now, at: memory.world.now.at + 60_000 };
  memory.world.onChange();
  await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Typed already');
});

describe('what is typed and not saved', () => {
  const name = () => page.getByLabelText('What I promise myself');

  test('waits while the person looks elsewhere', async () => {
    showOptions({ memory });
    await press('Set a boundary');
    await press('Something of my own');
    await userEvent.fill(name(), 'Typed already');
    await press('Settings');
    await press('Boundaries');
    await press('Set a boundary');
    await press('Go on with what I began');
    await expect.element(name()).toHaveValue('Typed already');
    await press('Set this boundary');
    await press('Set a boundary');
    await expect
      .element(page.getByRole('button', { name: 'Go on with what I began' }))
      .not.toBeInTheDocument();
  });

  test('waits for a change as well, until it is saved or given up', async () => {
    memory.add(draftOn(['a.example'], { name: 'As it was' }));
    showOptions({ memory });
    await press('Boundaries');
    await press(/^Change/);
    await userEvent.fill(name(), 'Typed already');
    await press('Settings');
    await press('Boundaries');
    await press(/^Change/);
    await expect.element(name()).toHaveValue('Typed already');
    await press('Back to the list');
    await press(/^Change/);
    await expect.element(name()).toHaveValue('As it was');
  });
});

describe('storage that cannot be read, or is not what it was', () => {
  test.each(['newer-version', 'failed', 'vault-lost', 'records-lost'] as const)(
    '%s has a page in the place of all rooms, also before the first run',
    async (storage) => {
      memory.world.storage = storage;
      memory.world.welcomed = false;
      showOptions({ memory, start: 'https://a.example/' });
      await expect.element(heading(SAY(`rescue_title_${underscored(storage)}`))).toHaveFocus();
      await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveLength(1);
    },
  );

  test('that heals by itself gives the rooms back, with what was being written', async () => {
    showOptions({ memory });
    await press('Set a boundary');
    await press('Something of my own');
    await userEvent.fill(page.getByLabelText('What I promise myself'), 'Typed already');
    memory.world.storage = 'failed';
    memory.world.onChange();
    await expect.element(heading(SAY('rescue_title_failed'))).toHaveFocus();
    memory.world.storage = 'fine';
    memory.world.onChange();
    await press('Go on with what I began');
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Typed already');
  });
});

describe('forms of boundaries that another version of ours put away', () => {
  const FORMS = 'boundary forms';
  const LATER = ['new', { version: 9, promise: 'tea' }] as const;

  test.each([
    ['in a shape of its own', '{"version":9}'],
    ['as words', 'Dear diary'],
    ['as forms this one does not know', JSON.stringify([LATER])],
  ])('%s break no form, and stay as they are', async (_, text) => {
    memory.journal.drafts.set(FORMS, text);
    showOptions({ memory });
    await press('Boundaries');
    await press('Set a boundary');
    await expect.element(heading('Set a boundary')).toBeVisible();
    expect(memory.journal.drafts.get(FORMS)).toBe(text);
  });

  test('stay beside what is begun here', async () => {
    memory.add(draftOn(['a.example'], { name: 'Not looking' }));
    memory.journal.drafts.set(FORMS, JSON.stringify([LATER]));
    showOptions({ memory });
    await press('Boundaries');
    await press(/^Change: Not looking/);
    await userEvent.fill(page.getByLabelText('What I promise myself'), 'Not looking at night');
    await memory.journal.leave();
    const kept = JSON.parse(memory.journal.drafts.get(FORMS) ?? '');
    expect(kept).toEqual([LATER, ['b1', expect.objectContaining({ id: 'b1' })]]);
  });
});

describe('locking, wherever one is', () => {
  const PASSPHRASE = 'warm stones by the water';
  const passphrase = page.getByLabelText('Passphrase', { exact: true });

  async function setPassphrase() {
    showOptions({ memory });
    await press('Settings');
    await press('Set a passphrase');
    await press('Choose a passphrase');
    await userEvent.fill(passphrase, PASSPHRASE);
    await userEvent.fill(page.getByLabelText('The same once more'), PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Recovery code')).toHaveFocus();
  }

  test('a recovery code on the screen is gone; afterwards the settings say that it is not checked', async () => {
    await setPassphrase();
    await memory.actions.vault.lock();
    await expect.element(heading('Your words are locked')).toHaveFocus();
    expect(document.body.textContent).not.toContain(CODE.slice(0, 4));
    await userEvent.fill(passphrase, PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Settings')).toHaveFocus();
    await expect.element(page.getByText(/has not been checked yet/)).toBeVisible();
  });

  test('who comes by the recovery code and goes away leaves nobody a way to another passphrase', async () => {
    await setPassphrase();
    await memory.actions.vault.lock();
    await press('Use the recovery code');
    await userEvent.fill(page.getByLabelText('Recovery code'), CODE);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('A new passphrase')).toHaveFocus();
    await memory.actions.vault.lock();
    await expect.element(heading('A new passphrase')).not.toBeInTheDocument();
    await expect.element(passphrase).toHaveAttribute('autocomplete', 'current-password');
  });
});
