import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/core/address';
import { EXEMPT } from '../../utils/core/exempt';
import { type HelpFile, type Helpline, helpListOf } from '../../utils/core/helpline';
import { covers } from '../../utils/core/region';
import file from '../../utils/support/helplines.json';
import { textFile } from '../tree';

const list = helpListOf(file);
const shown = list.countries.flatMap(({ code, lines }) => lines.map((line) => ({ ...line, code })));
const named = (code: string, name: string) => `${code} ${name}`;

/** The entry of the file a line was made of. */
function entryOf({ code, name, kind }: Helpline & { code: string }) {
  const kinds = {
    abuse: ['domestic-violence'],
    crisis: ['crisis', 'emotional-support'],
    children: ['child'],
  };
  const entries = file.entries.filter(
    (entry) => entry.country === code && entry.name === name && kinds[kind].includes(entry.kind),
  );
  expect(entries, named(code, name)).toHaveLength(1);
  return entries[0] ?? {};
}

/** A file with one line in it, whose page nobody but us has seen. */
function fileWith(entry: object): HelpFile {
  const emergency = [{ country: 'XA', numbers: [{ number: '1', for: ['police'] }], source: 's' }];
  const line = {
    country: 'XA',
    kind: 'crisis',
    name: 'n',
    phone: '2',
    tel: '2',
    source: 's',
    confidence: 'A',
  };
  return { generated: '2026-01-01', emergency, entries: [{ ...line, ...entry }] };
}

const linesOf = (entry: object) => helpListOf(fileWith(entry)).countries.flatMap(({ lines }) => lines);

describe('the file the list comes from', () => {
  test('is the one that was collected and reviewed, to the byte', () => {
    const { text } = textFile('utils/support/helplines.json');
    // A new collection is a new hash: let nobody mend a number here without reading the rules in it.
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '1e1931ab501bc9621c863d8ef136bd8649fd8bdb93d3be0dcf6d00d67c870c6e',
    );
  });
});

describe('what is shown of it', () => {
  test('is every line that is confirmed, once, and each word of it is the file’s', () => {
    const confirmed = file.entries.filter(({ confidence }) => confidence !== 'C');
    expect(shown.map(({ code, name }) => named(code, name)).sort()).toEqual(
      confirmed.map(({ country, name }) => named(country, name)).sort(),
    );
    for (const line of shown) {
      const { code: country, remarks: _, kind: __, pageDate, ...words } = line;
      const said = Object.entries({ country, page_date: pageDate, ...words }).filter(([, text]) => text);
      expect(entryOf(line)).toMatchObject(Object.fromEntries(said));
    }
  });

  test('leaves out no hours, address or source that the file has, and makes up none', () => {
    for (const line of shown) {
      const { hours = '', url = '', source, languages = '', phone, tel = '' } = entryOf(line) as Helpline;
      expect(line).toMatchObject({ hours, url, source, languages, phone, tel });
    }
    expect(shown.some(({ hours }) => hours === '')).toBe(true);
  });

  test('has nothing that rests on one page of somebody else’s', () => {
    const unconfirmed = file.entries.filter(({ confidence }) => confidence === 'C');
    expect(unconfirmed.length).toBeGreaterThan(30);
    for (const { country, name, kind } of unconfirmed)
      expect(
        shown.filter((line) => line.code === country && line.name === name && line.kind === kindOf(kind)),
      ).toEqual([]);
  });

  test('has an emergency number for every country, as the file has it, and a line for all but none', () => {
    expect(list.countries.map(({ code }) => code)).toEqual(file.emergency.map(({ country }) => country));
    expect(new Set(file.entries.map(({ country }) => country))).toEqual(
      new Set(list.countries.map(({ code }) => code)),
    );
    for (const [i, { emergency, lines }] of list.countries.entries()) {
      const { numbers, silent_option: silent = '', source } = file.emergency[i] ?? { numbers: [] };
      expect(emergency).toEqual({
        numbers: numbers.map(({ number, for: uses }) => ({ number, uses })),
        silent,
        source,
      });
      expect(emergency.numbers.length).toBeGreaterThan(0);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  test('has each number once in a country, though it stands under two kinds', () => {
    for (const { lines } of list.countries) {
      const tels = lines.map(({ tel }) => tel).filter(Boolean);
      expect(new Set(tels).size).toBe(tels.length);
    }
  });

  test.each(['116111', '116123'])(
    'has %s for the countries the file names it for, and infers it for none',
    (tel) => {
      const meant = file.entries.filter((entry) => entry.tel === tel && entry.confidence !== 'C');
      expect(meant.length).toBeGreaterThan(0);
      expect(
        shown
          .filter((line) => line.tel === tel)
          .map(({ code }) => code)
          .sort(),
      ).toEqual([...new Set(meant.map(({ country }) => country))].sort());
    },
  );

  test('hides no line by whom it is for', () => {
    const meant = file.entries.filter((entry) => 'audience' in entry && entry.confidence !== 'C');
    expect(meant.length).toBeGreaterThan(5);
    for (const { country, name, audience } of meant)
      expect(shown.find((line) => line.code === country && line.name === name)?.audience).toBe(audience);
  });

  test('types a number as it is written', () => {
    for (const { phone, tel } of shown.filter(({ tel }) => tel))
      expect(phone.replace(/[^\d*#]/g, '').startsWith(tel), phone).toBe(true);
  });

  test('says of a number only what the file gives reason for', () => {
    const remarked = shown.filter(({ remarks }) => remarks.length > 0);
    expect(remarked.length).toBe(27);
    for (const line of remarked) expect(entryOf(line), line.name).toHaveProperty('caution');
  });

  test('is dated by the day it was read', () => {
    expect(list.checkedOn).toBe(file.generated);
  });
});

function kindOf(kind: string): string {
  if (kind === 'domestic-violence') return 'abuse';
  return kind === 'child' ? 'children' : 'crisis';
}

describe('a list', () => {
  test.each([['C'], ['D'], ['']])('has no line of confidence %j', (confidence) => {
    expect(linesOf({ confidence })).toEqual([]);
  });

  test.each([['A'], ['B']])('has a line of confidence %s', (confidence) => {
    expect(linesOf({ confidence })).toMatchObject([{ name: 'n', hours: '', url: '', pageDate: '' }]);
  });

  test('has no line of a kind it does not know', () => {
    expect(linesOf({ kind: 'lottery' })).toEqual([]);
  });

  test('shows a number that stands twice once, and two lines without one both', () => {
    const { entries, ...rest } = fileWith({});
    const twice = (entry: object) =>
      helpListOf({ ...rest, entries: [...entries, ...entries].map((line) => ({ ...line, ...entry })) });
    expect(twice({}).countries[0]?.lines).toHaveLength(1);
    expect(twice({ tel: undefined }).countries[0]?.lines).toHaveLength(2);
  });

  test('has no country whose emergency number nobody knows', () => {
    const { emergency, ...rest } = fileWith({});
    const unknown = emergency.map((one) => ({ ...one, numbers: [] }));
    expect(helpListOf({ ...rest, emergency: unknown }).countries).toEqual([]);
  });
});

test('no boundary can cover the address of any line', () => {
  const addresses = shown.filter(({ url }) => url);
  expect(addresses.length).toBeGreaterThan(60);
  for (const { url } of addresses) {
    const address = addressOf(url);
    expect(address && EXEMPT.some((region) => covers(region, address)), url).toBe(true);
  }
});
