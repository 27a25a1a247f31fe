import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Support } from '../../../components/support/Support';
import { expectNoAxeFault } from '../axe';
import { LANGUAGES } from '../catalogues';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';

let memory: MemoryHouse;

beforeEach(() => {
  memory = memoryHouse();
});

function showSupport(say = SAY, more: object = {}) {
  const { support, journal, plan } = memory.actions;
  show(
    <main class="page">
      <Support
        house={memory.house()}
        actions={{ ...support, ...more }}
        journal={journal}
        lines={plan.lines}
      />
    </main>,
    say,
  );
}

const search = () => page.getByLabelText(SAY('support_search'));
const countries = () => document.querySelectorAll<HTMLDetailsElement>('.country');
const shownText = (root: Element | undefined | null) => (root?.textContent ?? '').replace(/\s+/g, ' ');

async function lookFor(text: string, count: number) {
  await expect.element(search()).toBeVisible();
  await userEvent.fill(search(), text);
  await expect.poll(() => countries().length).toBe(count);
}

describe('without choosing anything', () => {
  test('all countries are here, each with its emergency number in sight', async () => {
    showSupport();
    await expect.poll(() => countries().length).toBe(49);
    const { countries: list } = await memory.actions.support.list();
    const told = [...countries()].map((country) => shownText(country.querySelector('summary')));
    for (const { emergency } of list) {
      const numbers = emergency.numbers.map(({ number }) => number).join(' · ');
      expect(told.some((text) => text.includes(numbers))).toBe(true);
    }
    expect([...countries()].some(({ open }) => open)).toBe(false);
  });

  test('it says that nobody has dialled, and when the numbers were read', async () => {
    showSupport();
    await expect.element(page.getByText(/Nobody has dialled .* on November 23, 2026/)).toBeVisible();
  });

  test('it says what a call leaves behind', async () => {
    showSupport();
    await page.getByText(SAY('support_traces')).click();
    await expect.element(page.getByText(SAY('support_trace_call'))).toBeVisible();
  });
});

describe('a country', () => {
  test('that is looked for by itself opens, with its emergency number before every line', async () => {
    showSupport();
    await lookFor('kingdom', 1);
    const text = shownText(countries()[0]);
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('0808 2000 247'));
    expect(text).toMatch(/Without speaking: .*press 55/);
    await expect.element(page.getByText('0800 1111')).toBeVisible();
    expect(text).not.toContain('0808 801 0327');
  });

  test('says beside each number what a call leaves, when it was read, how old that page is and how sure', async () => {
    showSupport();
    await lookFor('united states', 1);
    const line = page.getByRole('listitem').filter({ hasText: '1-800-799-7233' }).last();
    for (const text of [
      SAY('support_beside_web'),
      SAY('support_checked_page', 'November 23, 2026', 'January 20, 2022'),
      SAY('support_confidence_a'),
      SAY('support_hours', SAY('support_always')),
      'https://www.thehotline.org',
    ])
      await expect.element(line.getByText(text, { exact: false })).toBeVisible();
  });

  test('says so where no line of a kind could be confirmed', async () => {
    showSupport();
    await lookFor('turkiye', 1);
    await expect.element(page.getByText(SAY('support_without')).first()).toBeVisible();
  });

  test('found by a line alone comes with that line, and says nothing of the others', async () => {
    showSupport();
    await lookFor('kvennaathvarf', 1);
    await expect.element(page.getByText('561 1205')).toBeVisible();
    await expect.element(page.getByText(SAY('support_without'))).not.toBeInTheDocument();
    expect(shownText(countries()[0])).toContain('112');
  });

  test('that is in no list is said to be in none, and an empty field brings all back', async () => {
    showSupport();
    await lookFor('atlantis', 0);
    await expect.element(page.getByText(SAY('support_none'))).toBeVisible();
    await lookFor('', 49);
  });
});

describe('copying', () => {
  test('is said when it is done', async () => {
    showSupport();
    await lookFor('sweden', 1);
    await page.getByRole('button', { name: 'Copy number: BRIS' }).click();
    await expect.element(page.getByText(SAY('support_copied')).first()).toBeVisible();
    expect(memory.world.done).toEqual(['copy 116111']);
  });

  test('is said when it is not done', async () => {
    memory.world.allows = false;
    showSupport();
    await lookFor('sweden', 1);
    await page.getByRole('button', { name: 'Copy address: BRIS' }).click();
    await expect.element(page.getByText(SAY('support_not_copied')).first()).toBeVisible();
  });

  test('has nothing to copy where there is no number', async () => {
    showSupport();
    await lookFor('sheltersafe', 1);
    const buttons = [...document.querySelectorAll('.help-line button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual([SAY('support_copy_address')]);
  });
});

test('nothing dials, opens or is fetched by itself', async () => {
  showSupport();
  await expect.poll(() => countries().length).toBe(49);
  expect(document.body.querySelectorAll('a, area, img, iframe, link, form[action]')).toHaveLength(0);
});

test('reading and looking for something keeps nothing', async () => {
  const before = [history.length, location.href, document.title];
  showSupport();
  await lookFor('sweden', 1);
  expect(memory.world.done).toEqual([]);
  expect([history.length, location.href, document.title]).toEqual(before);
  expect(document.querySelector('input')?.autocomplete).toBe('off');
});

describe('a number that does not work', () => {
  const broken = () => page.getByText(SAY('support_source_or_broken')).first().click();

  test.each(['unsealed', 'locked'] as const)('while the vault is %s, leaves no note', async (vault) => {
    memory.world.vault = vault;
    showSupport();
    await lookFor('sweden', 1);
    await broken();
    await expect.element(page.getByText(SAY('support_report')).first()).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: SAY('support_note_keep') }))
      .not.toBeInTheDocument();
  });

  test('where nothing is kept, leaves no note either', async () => {
    Object.assign(memory.world, { vault: 'open', keepsNothing: true });
    showSupport();
    await lookFor('sweden', 1);
    await broken();
    await expect
      .element(page.getByRole('button', { name: SAY('support_note_keep') }))
      .not.toBeInTheDocument();
  });

  test('can be noted in the open vault, and that is said', async () => {
    memory.world.vault = 'open';
    showSupport();
    await lookFor('sweden', 1);
    await broken();
    await page
      .getByRole('button', { name: SAY('support_note_keep') })
      .first()
      .click();
    await expect.element(page.getByText(SAY('support_note_kept')).first()).toBeVisible();
    const reply = await memory.actions.journal.days('2026-11-24', '2026-11-25');
    const texts = reply.ok
      ? reply.value.entries.flatMap(({ versions }) => versions.map(({ value }) => value))
      : [];
    expect(texts).toMatchObject([
      { form: 'writing', text: SAY('support_note_text', 'Kvinnofridslinjen', '020-50 50 50', 'Sweden') },
    ]);
  });
});

test('a list that cannot be opened is said to be that', async () => {
  showSupport(SAY, { list: () => Promise.reject(new Error('gone')) });
  await expect.element(page.getByText(SAY('support_unread'))).toBeVisible();
});

test('countries are named in the language of the page, and found in the browser’s, too', async () => {
  showSupport(LANGUAGES.get('de'), { language: 'fr' });
  await expect.poll(() => countries().length).toBe(49);
  await userEvent.fill(page.getByRole('textbox'), 'suède');
  await expect.poll(() => countries().length).toBe(1);
  expect(shownText(countries()[0])).toContain('Schweden');
});

test('what the list says most often is said in the language of the page, and the rest is marked as English', async () => {
  const say = LANGUAGES.get('ar') ?? SAY;
  showSupport(say);
  await expect.element(page.getByText(say('support_in_english'))).toBeVisible();
  await userEvent.fill(page.getByRole('textbox'), 'united states');
  await expect.poll(() => countries().length).toBe(1);
  const facts = [...document.querySelectorAll('.facts li')];
  expect(facts.map(shownText)).toContain(say('support_hours', say('support_always')));
  expect(facts.filter((fact) => fact.querySelector('bdi')?.lang === 'en').length).toBeGreaterThan(3);
});

test('what is said anew of calling without speaking is what the list says', async () => {
  const { countries: list } = await memory.actions.support.list();
  const silent = list
    .filter(({ emergency }) => emergency.silent)
    .map(({ code, emergency }) => [code, emergency.silent]);
  expect(Object.fromEntries(silent)).toEqual({
    AT: 'SMS 0800 133 133 to the police (heute.at 2020, page text).',
    FR: 'SMS 114 reaches emergency services silently (groupe3f.fr, castelnau-estretefonds.fr 2020).',
    GB: 'If you cannot speak: dial 999 from a mobile, press 55 when prompted (centre56.org.uk; Citizens Advice Scotland page; belfasttrust.hscni.net).',
    IS: '112.is has a web chat (mcc.is).',
  });
});

test.each([
  ['AT', '0800 133 133'],
  ['FR', '114'],
  ['GB', '55'],
  ['IS', '112.is'],
])('how to call without speaking is said in the language of the page: %s', async (code, what) => {
  const say = LANGUAGES.get('ar') ?? SAY;
  showSupport(say);
  await expect.poll(() => countries().length).toBe(49);
  await userEvent.fill(
    page.getByRole('textbox'),
    new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
  );
  await expect.poll(() => countries().length).toBe(1);
  const start = say('support_silent', '').replaceAll(/\P{L}+$/gu, '');
  const line = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(start));
  expect(line?.textContent).toContain(what);
  expect(line?.querySelector('[lang=en]')).toBeNull();
});

test('by keyboard alone a number is copied: the field, a country, the button', async () => {
  showSupport();
  await expect.element(search()).toBeVisible();
  while (document.activeElement?.tagName !== 'INPUT') await userEvent.tab();
  await userEvent.keyboard('norway');
  await expect.poll(() => countries().length).toBe(1);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(SAY('support_copied')).first()).toBeVisible();
  expect(memory.world.done).toEqual(['copy 112']);
});

describe.each(LOOKS)('$name', (look) => {
  test('all countries', async () => {
    await setLook(look);
    showSupport();
    await expect.poll(() => countries().length).toBe(49);
    await takePicture('support', look);
  });

  test('one country', async () => {
    await setLook(look);
    memory.world.vault = 'open';
    showSupport();
    await lookFor('kingdom', 1);
    await page.getByRole('button', { name: 'Copy number: Childline' }).click();
    for (const summary of document.querySelectorAll<HTMLElement>('details details > summary'))
      summary.click();
    await takePicture('support-country', look);
  });

  test('one line', async () => {
    await setLook(look);
    showSupport();
    await lookFor('kvenna', 1);
    await takePicture('support-line', look);
  });

  test('long words', async () => {
    await setLook(look);
    memory.world.vault = 'open';
    showSupport(LONG);
    await expect.poll(() => countries().length).toBe(49);
    const belgium = [...countries()].find((country) => country.textContent?.includes('1712'));
    belgium?.querySelector('summary')?.click();
    await takePicture('support-long', look);
  });
});

test('every country opened at once has no fault that axe knows', async () => {
  showSupport();
  await expect.poll(() => countries().length).toBe(49);
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expectNoAxeFault();
}, 60_000);

describe('a person’s own numbers', () => {
  const LINE = { name: 'Dr. Anders', number: '555 0101', note: 'Tuesdays' };

  test('stand before the countries, are copied like the others, and are not said to be checked', async () => {
    memory.world.vault = 'open';
    showSupport();
    await page.getByRole('button', { name: SAY('support_own_add') }).click();
    await page.getByLabelText(SAY('support_own_name')).fill(LINE.name);
    await page.getByLabelText(SAY('support_own_number')).fill(LINE.number);
    await page.getByLabelText(SAY('support_own_note')).fill(LINE.note);
    await page.getByRole('button', { name: SAY('journal_save') }).click();
    await expect.element(page.getByRole('heading', { level: 3, name: LINE.name })).toBeVisible();
    await expect.element(page.getByText(SAY('support_own_unchecked'))).toBeVisible();
    expect(memory.plan.lines.values()).toEqual([LINE]);
    await page.getByRole('button', { name: `Copy number: ${LINE.name}` }).click();
    await expect.element(page.getByText(SAY('support_copied')).first()).toBeVisible();
    expect(memory.world.done).toEqual([`copy ${LINE.number}`]);
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text.indexOf(LINE.name)).toBeLessThan(text.indexOf(SAY('support_search')));
    await expectNoAxeFault();
  });

  test('are on no screen while it is locked, and none can be added where nothing is kept', async () => {
    memory.plan.lines.add(LINE);
    memory.world.vault = 'locked';
    showSupport();
    await expect.poll(() => countries().length).toBe(49);
    expect(document.body.textContent).not.toContain(LINE.name);
    expect(document.body.textContent).not.toContain(SAY('support_own'));
    memory.world.vault = 'open';
    memory.world.keepsNothing = true;
    showSupport();
    await expect.element(page.getByRole('heading', { level: 3, name: LINE.name })).toBeVisible();
    await expect.element(page.getByRole('button', { name: SAY('support_own_add') })).not.toBeInTheDocument();
  });
});
