import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isEither,
  isExactly,
  isFlag,
  isListOf,
  isNumber,
  isObject,
  isOneOf,
  isShape,
  isText,
  isWholeWithin,
} from '../../utils/core/shape';

const isPlace = isShape({ name: isText, at: isNumber });

test('numbers are finite', () => {
  expect([0, -1.5, 1e300].every(isNumber)).toBe(true);
  expect([Number.NaN, Number.POSITIVE_INFINITY, '1', null, 1n].some(isNumber)).toBe(false);
});

test('text and flags are what they are, not what could become it', () => {
  expect([isText(''), isText(new String('a')), isText(1)]).toEqual([true, false, false]);
  expect([isFlag(false), isFlag(0), isFlag(null)]).toEqual([true, false, false]);
});

test('one of some values is one of them exactly', () => {
  const isIt = isOneOf('a', 'c', null);
  expect(['a', 'c', null].every((value) => isIt(value))).toBe(true);
  expect(['b', 'A', undefined, 0, false].some((value) => isIt(value))).toBe(false);
});

test('a list holds nothing else, and may be empty', () => {
  expect([isListOf(isText)([]), isListOf(isText)(['a', 'b'])]).toEqual([true, true]);
  expect([isListOf(isText)(['a', 1]), isListOf(isText)({ length: 0 }), isListOf(isText)('ab')]).not.toContain(
    true,
  );
});

test('either is the one or the other', () => {
  const isIt = isEither(isText, isFlag);
  expect([isIt('a'), isIt(true), isIt(1)]).toEqual([true, true, false]);
});

test('a shape has all its parts as its own; others may be there, unless it is exact', () => {
  const whole = { name: 'a', at: 1 };
  expect(isPlace(whole)).toBe(true);
  expect(isPlace({ ...whole, more: 1 })).toBe(true);
  expect(isExactly({ name: isText, at: isNumber })(whole)).toBe(true);
  expect(isExactly({ name: isText, at: isNumber })({ ...whole, more: 1 })).toBe(false);
  expect([{ name: 'a' }, { ...whole, at: '1' }, Object.create(whole), ['a', 1], null].some(isPlace)).toBe(
    false,
  );
  expect(isShape({ toString: () => true } as never)({})).toBe(false);
});

test('a list is no object', () => {
  expect([isObject({}), isObject([]), isObject(null)]).toEqual([true, false, false]);
});

test('law: no guard throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const guard of [isPlace, isListOf(isPlace), isObject, isText])
        expect(typeof guard(value)).toBe('boolean');
    }),
  );
});

test('a whole number lies between two, both included', () => {
  const isFew = isWholeWithin(0, 10);
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double(), fc.anything()), (value) => {
      const few = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
      expect(isFew(value)).toBe(few.some((one) => one === value));
    }),
  );
});
