import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, rulesIn } from '../../../components/boundaries/draft';
import { finished, type Problems } from '../../../components/boundaries/problems';
import { NOW } from '../memory';
import { site } from '../rules';
import { reads } from '../stage';

const named: Draft = { ...emptyDraft(NOW), words: { name: 'x', why: '', plan: '', planLink: '', line: '' } };
const windowed = (part: Partial<Draft['window']>): Draft => ({
  ...named,
  window: { ...named.window, ...part },
});
const linked = (planLink: string): Draft => ({ ...named, words: { ...named.words, planLink } });
const many = (count: number) => Array.from({ length: count }, (_, i) => site(`s${i}.example`));

describe('what keeps a form from being saved', () => {
  test.each<[string, Draft, Problems]>([
    ['no name', { ...named, words: { ...named.words, name: '  ' } }, { name: 'boundary_problem_name' }],
    ['a whole suffix', { ...named, typedSite: 'co.uk' }, { site: 'site_problem_whole_suffix' }],
    [
      'a name and no engine',
      { ...named, typedSite: 'Anna', engines: [] },
      { site: 'boundary_problem_engines' },
    ],
    ['a lane that is no place', { ...named, typedLane: 'mum' }, { lane: 'site_problem_not_a_site' }],
    ['too many sites', { ...named, sites: many(51) }, { site: 'boundary_problem_sites' }],
    ['too many lanes', { ...named, lanes: many(51) }, { lane: 'boundary_problem_lanes' }],
    ['no length', windowed({ amount: Number.NaN }), { window: 'boundary_problem_amount' }],
    ['a length of nothing', windowed({ amount: 0 }), { window: 'boundary_problem_amount' }],
    ['two years', windowed({ amount: 731, unit: 'days' }), { window: 'window_problem_too_long' }],
    [
      'a date gone by',
      windowed({ kind: 'until', wall: '2026-11-24T19:59' }),
      { window: 'window_problem_in_the_past' },
    ],
    ['a date half typed', windowed({ kind: 'until', wall: '' }), { window: 'window_problem_not_a_time' }],
    [
      'a time without a day',
      windowed({ kind: 'weekly', times: [{ days: [], from: '19:00', to: '20:00' }] }),
      { window: 'window_problem_nothing_chosen' },
    ],
    ['a link of words', linked('call mia'), { planLink: 'boundary_problem_link' }],
    ['a link elsewhere', linked('tel:12345'), { planLink: 'boundary_problem_link' }],
    ['seconds', { ...named, holdSeconds: 121 }, { holdSeconds: 'boundary_problem_hold' }],
    ['minutes', { ...named, passMinutes: 0 }, { passMinutes: 'boundary_problem_pass' }],
    ['reserve', { ...named, reserveCrossings: Number.NaN }, { reserveCrossings: 'boundary_problem_reserve' }],
    [
      'cooling-off',
      { ...named, coolingOffMinutes: 1.5 },
      { coolingOffMinutes: 'boundary_problem_cooling_off' },
    ],
  ])('%s', (_, draft, problems) => {
    const done = finished(draft, reads, NOW);
    expect(done.problems).toEqual(problems);
    // Nothing typed is lost, right or wrong.
    expect(done.draft).toEqual(draft);
  });

  test('every one of them at once', () => {
    const draft = {
      ...windowed({ amount: 0 }),
      typedSite: 'co.uk',
      passMinutes: 99,
      words: linked('mia').words,
    };
    const { problems } = finished({ ...draft, words: { ...draft.words, name: '' } }, reads, NOW);
    expect(Object.keys(problems).sort()).toEqual(['name', 'passMinutes', 'planLink', 'site', 'window']);
  });
});

describe('what is made ready', () => {
  test('a site and a lane still in their fields are added', () => {
    const { draft } = finished(
      { ...named, typedSite: 'a.example', typedLane: 'a.example/inbox' },
      reads,
      NOW,
    );
    expect(draft).toMatchObject({ typedSite: '', typedLane: '' });
    expect(rulesIn(draft, NOW)).toMatchObject({
      sites: [{ host: 'a.example' }],
      lanes: [{ path: ['inbox'] }],
    });
  });

  test.each([
    ['example.com/list', 'https://example.com/list'],
    [' https://example.com ', 'https://example.com'],
    ['', ''],
  ])('a link typed as %j is kept as %j', (typed, link) => {
    const { draft, problems } = finished(linked(typed), reads, NOW);
    expect(problems).toEqual({});
    expect(draft.words.planLink).toBe(link);
  });

  test('a kept window is not judged, unless it has come to its end meanwhile', () => {
    const kept = { kind: 'for', from: 0, until: 1e15 } as const;
    expect(finished(windowed({ kept }), reads, NOW).problems).toEqual({});
    const over = { kind: 'for', from: 0, until: NOW.at } as const;
    expect(finished(windowed({ kept: over }), reads, NOW).problems).toEqual({
      window: 'window_problem_in_the_past',
    });
  });
});
