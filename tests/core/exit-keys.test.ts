import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EXIT_PRESSES,
  EXIT_WAIT_MS,
  type ExitInput,
  type ExitKeys,
  exitKeysAfter,
  NO_EXIT_KEYS,
} from '../../utils/core/exit-keys';

type Key = Extract<ExitInput, { key: string }>;

const key = (kind: 'down' | 'up', name: string, at = 0, more: Partial<Key> = {}): Key => ({
  kind,
  key: name,
  isModified: false,
  isRepeat: false,
  at,
  ...more,
});
/** Shift, down and up, at a time. */
const shift = (at = 0) => [key('down', 'Shift', at), key('up', 'Shift', at)];
const pressed = (inputs: readonly ExitInput[], from: ExitKeys = NO_EXIT_KEYS) =>
  inputs.reduce(exitKeysAfter, from);
/** Whether somebody has left at any moment of it. */
const leaves = (inputs: readonly ExitInput[]) =>
  inputs.some((_, i) => pressed(inputs.slice(0, i + 1)).presses >= EXIT_PRESSES);

const anyInput: fc.Arbitrary<ExitInput> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record<Key>({
      kind: fc.constantFrom('down', 'up'),
      key: fc.constantFrom(
        'Shift',
        'Shift',
        'Shift',
        'a',
        'A',
        'Control',
        'Alt',
        'Meta',
        'Escape',
        'Process',
      ),
      isModified: fc.boolean(),
      isRepeat: fc.boolean(),
      at: fc.constant(0),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<ExitInput>({ kind: 'pointer' }, { kind: 'away' }) },
);

/** Inputs one after the other in time, with any wait between them. */
const anyInputs = fc
  .array(fc.tuple(anyInput, fc.integer({ min: 0, max: 2 * EXIT_WAIT_MS })), { maxLength: 40 })
  .map((steps) => {
    let at = 0;
    return steps.map(([input, wait]): ExitInput => {
      at += wait;
      return 'key' in input ? { ...input, at } : input;
    });
  });

describe('Shift three times', () => {
  test('leaves, and twice does not', () => {
    expect(leaves([...shift(), ...shift()])).toBe(false);
    expect(leaves([...shift(), ...shift(), ...shift()])).toBe(true);
  });

  test('counts when it is let go, not when it goes down', () => {
    expect(leaves([...shift(), ...shift(), key('down', 'Shift')])).toBe(false);
  });

  test.each([
    [
      'Shift used for a capital',
      [key('down', 'Shift'), key('down', 'A'), key('up', 'A'), key('up', 'Shift')],
    ],
    [
      'Shift let go before its letter',
      [key('down', 'Shift'), key('down', 'A'), key('up', 'Shift'), key('up', 'a')],
    ],
    [
      'Control and Shift, Control first',
      [
        key('down', 'Control', 0, { isModified: true }),
        key('down', 'Shift', 0, { isModified: true }),
        key('up', 'Shift', 0, { isModified: true }),
        key('up', 'Control'),
      ],
    ],
    [
      'Control and Shift, Shift first',
      [
        key('down', 'Shift'),
        key('down', 'Control', 0, { isModified: true }),
        key('up', 'Control'),
        key('up', 'Shift'),
      ],
    ],
    [
      'Alt held, and no event of it',
      [key('down', 'Shift', 0, { isModified: true }), key('up', 'Shift', 0, { isModified: true })],
    ],
    [
      'Alt pressed meanwhile, and no event of it',
      [key('down', 'Shift'), key('up', 'Shift', 0, { isModified: true })],
    ],
    ['a click with Shift', [key('down', 'Shift'), { kind: 'pointer' }, key('up', 'Shift')]],
    ['another window in between', [key('down', 'Shift'), { kind: 'away' }, key('up', 'Shift')]],
    ['Shift let go that went down elsewhere', [key('up', 'Shift')]],
    ['Shift held since elsewhere', [key('down', 'Shift', 0, { isRepeat: true }), key('up', 'Shift')]],
  ] as const)('%s does not count, however often', (_, inputs) => {
    const often = [...inputs, ...inputs, ...inputs, ...inputs];
    expect(leaves(often)).toBe(false);
    expect(pressed(often).presses).toBe(0);
  });

  test.each([
    ['a key', [key('down', 'a'), key('up', 'a')]],
    ['Escape', [key('down', 'Escape')]],
    ['a click', [{ kind: 'pointer' }]],
    ['another window', [{ kind: 'away' }]],
  ] as const)('%s in between begins anew', (_, between) => {
    expect(pressed([...shift(), ...shift(), ...between, ...shift()]).presses).toBe(1);
  });

  test('a key held down repeats itself to no effect', () => {
    const held = [
      key('down', 'Shift'),
      ...Array.from({ length: 30 }, () => key('down', 'Shift', 0, { isRepeat: true })),
    ];
    expect(pressed([...held, key('up', 'Shift')]).presses).toBe(1);
  });

  test('both Shift keys at once are one press', () => {
    const both = [key('down', 'Shift'), key('down', 'Shift'), key('up', 'Shift'), key('up', 'Shift')];
    expect(pressed(both).presses).toBe(1);
  });

  test('each press has five seconds, counted from the one before', () => {
    const wait = EXIT_WAIT_MS - 1;
    expect(leaves([...shift(0), ...shift(wait), ...shift(2 * wait)])).toBe(true);
    expect(pressed([...shift(0), ...shift(wait), ...shift(wait + EXIT_WAIT_MS)]).presses).toBe(1);
  });
});

describe('whatever is pressed', () => {
  test('nobody leaves without three releases of Shift after the last other key', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        if (!leaves(inputs)) return;
        const end = inputs.findIndex((_, i) => pressed(inputs.slice(0, i + 1)).presses >= EXIT_PRESSES);
        const until = inputs.slice(0, end + 1);
        const begin = until.findLastIndex((input) => !('key' in input) || input.key !== 'Shift') + 1;
        const releases = until.slice(begin).filter((input): input is Key => input.kind === 'up');
        expect(releases.filter(({ isModified }) => !isModified).length).toBeGreaterThanOrEqual(EXIT_PRESSES);
        const [first, , third] = releases.filter(({ isModified }) => !isModified).slice(-EXIT_PRESSES);
        expect((third?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(2 * EXIT_WAIT_MS);
      }),
      { numRuns: 5000 },
    );
  });

  test('three presses by themselves always leave after it, once Shift is up', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(EXIT_WAIT_MS - 1), fc.nat(EXIT_WAIT_MS - 1), (inputs, one, two) => {
        const at = inputs.length * 2 * EXIT_WAIT_MS + EXIT_WAIT_MS;
        const before = [...inputs, key('up', 'Shift', at), key('down', 'a', at), key('up', 'a', at)];
        expect(pressed(before).presses).toBe(0);
        expect(leaves([...before, ...shift(at), ...shift(at + one), ...shift(at + one + two)])).toBe(true);
      }),
    );
  });

  test('typing never leaves, however quickly keys roll over each other', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.boolean(), (typed, isRolled) => {
        const inputs = typed.flatMap((letter): readonly ExitInput[] => {
          const [up, release] = [key('up', letter), key('up', 'Shift')];
          return [key('down', 'Shift'), key('down', letter), ...(isRolled ? [release, up] : [up, release])];
        });
        expect(leaves(inputs)).toBe(false);
      }),
    );
  });
});
