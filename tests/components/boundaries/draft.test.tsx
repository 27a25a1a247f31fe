import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFrom, draftOfBoundary, emptyDraft, rulesIn } from '../../../components/boundaries/draft';
import { finished } from '../../../components/boundaries/problems';
import { DEFAULT_RULES } from '../../../utils/core/boundary';
import { rulesProblem } from '../../../utils/core/change';
import { draftOf, TEMPLATES } from '../../../utils/core/template';
import { HOUR_MS } from '../drafts';
import { NOW } from '../memory';
import { anyRules, boundaryOf } from '../rules';
import { reads } from '../stage';
import { SAY } from '../words';

const WORDS = { name: 'Not looking', why: 'peace', plan: 'tea', planLink: '', line: '' };

describe('a boundary in a form', () => {
  test('unchanged, it leads to the rules it had, and nothing is wrong with it', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const draft = draftOfBoundary(boundaryOf(rules), WORDS, NOW);
        const done = finished(draft, reads, NOW);
        expect(done.problems).toEqual({});
        expect(rulesIn(done.draft, NOW)).toEqual(rules);
        expect(done.draft.words).toEqual(WORDS);
        expect(done.draft.id).toBe('b1');
      }),
    );
  });

  test('begins with what was asked for last, where that still waits', () => {
    const rules = { ...DEFAULT_RULES, sites: [], window: { kind: 'open' } as const };
    const to = { ...rules, holdSeconds: 3 };
    const pending = { askedAt: NOW.at, dueAt: NOW.at + 60_000, to };
    expect(draftOfBoundary(boundaryOf(rules, { pending }), WORDS, NOW).holdSeconds).toBe(3);
    const ending = { ...pending, to: 'ended' as const };
    expect(draftOfBoundary(boundaryOf(rules, { pending: ending }), WORDS, NOW).holdSeconds).toBe(10);
  });

  test('that is over is offered the same length from now', () => {
    const window = { kind: 'for', from: NOW.at - 50 * HOUR_MS, until: NOW.at - 2 * HOUR_MS } as const;
    const draft = draftOfBoundary(boundaryOf({ ...DEFAULT_RULES, sites: [], window }), WORDS, NOW);
    expect(rulesIn(draft, NOW).window).toEqual({ kind: 'for', from: NOW.at, until: NOW.at + 48 * HOUR_MS });
  });

  test('whose words cannot be read begins without words', () => {
    const rules = { ...DEFAULT_RULES, sites: [], window: { kind: 'open' } as const };
    expect(draftOfBoundary(boundaryOf(rules), null, NOW).words.name).toBe('');
  });
});

describe.each(TEMPLATES)('$nameKey', (template) => {
  const draft = draftFrom(template, 'instagram.com', NOW, SAY);

  test('leads to the rules of the template, with the site the person came from', () => {
    const { sites: _, ...rules } = draftOf(template, NOW);
    const done = finished(draft, reads, NOW);
    expect(done.problems).toEqual({});
    expect(rulesIn(done.draft, NOW)).toMatchObject(rules);
    expect(done.draft.sites.map(({ shown }) => shown)).toEqual(['instagram.com']);
    expect(rulesProblem(rulesIn(done.draft, NOW))).toBeNull();
  });

  test('brings its own words, and asks for what it is about', () => {
    expect(draft.words.name.length).toBeGreaterThan(5);
    expect(draft.words.why.length).toBeGreaterThan(5);
    expect(draft.about).toBe(template.about);
  });
});

test('an empty form is for 48 hours from the moment it is saved', () => {
  const later = { ...NOW, at: NOW.at + 90_000 };
  expect(rulesIn(emptyDraft(NOW), later).window).toEqual({
    kind: 'for',
    from: later.at,
    until: later.at + 48 * HOUR_MS,
  });
});
