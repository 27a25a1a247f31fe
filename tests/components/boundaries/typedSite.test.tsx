import { describe, expect, test } from 'vitest';
import { laneIn, plainSite, sitesIn, withMore, withOther } from '../../../components/boundaries/typedSite';
import { site } from '../rules';
import { reads } from '../stage';

describe('what is typed', () => {
  test('an address is one site, with what was typed to go on to', () => {
    const { sites, problem } = sitesIn(reads('https://www.instagram.com/Sam/?hl=en'), []);
    expect(problem).toBeNull();
    expect(sites).toMatchObject([
      {
        host: 'instagram.com',
        path: ['sam'],
        shown: 'instagram.com/Sam',
        home: 'https://www.instagram.com/Sam/?hl=en',
      },
    ]);
  });

  test('a name is a search on each engine chosen, named by the engine alone', () => {
    const { sites } = sitesIn(reads('Anna Maria'), ['google.com', 'bing.com']);
    expect(sites.map(({ host, words }) => [host, words])).toEqual([
      ['google.com', ['anna', 'maria']],
      ['bing.com', ['anna', 'maria']],
    ]);
    expect(sites.map(({ shown }) => shown)).toEqual(['google.com', 'bing.com']);
  });

  test('a name without an engine says so', () => {
    expect(sitesIn(reads('Anna'), [])).toEqual({ sites: [], problem: 'boundary_problem_engines' });
  });

  test.each([
    ['co.uk', 'site_problem_whole_suffix'],
    ['', 'site_problem_empty'],
    ['thehotline.org', 'site_problem_exempt'],
  ])('%s is refused with its own sentence', (text, problem) => {
    expect(sitesIn(reads(text), [])).toEqual({ sites: [], problem });
    expect(laneIn(reads(text))).toEqual({ lane: null, problem });
  });

  test('a lane is a place, never a word', () => {
    expect(laneIn(reads('instagram.com/direct')).lane).toMatchObject({ path: ['direct'] });
    expect(laneIn(reads('messages')).problem).toBe('site_problem_not_a_site');
  });
});

describe('a list of places', () => {
  const [a, b] = [site('a.example'), site('b.example')];

  test('takes each place once, and keeps the one it had', () => {
    const again = site('a.example', { ref: 0, home: 'https://a.example/other' });
    const list = withMore([a], [again, b, { ...b, ref: 7 }]);
    expect(list).toEqual([a, b]);
    expect(list[0]).toBe(a);
  });

  test('a narrower place is another place', () => {
    expect(withMore([a], [site('a.example', { path: ['x'] })])).toHaveLength(2);
  });

  test('changes one and takes one out', () => {
    expect(withOther([a, b], a, { ...a, subdomains: false })).toEqual([{ ...a, subdomains: false }, b]);
    expect(withOther([a, b], a, null)).toEqual([b]);
  });
});

test('a whole host keeps nothing of the page that was typed', () => {
  const reading = reads('m.facebook.com:8080/sam');
  if (reading.kind !== 'site' || !reading.base) throw new Error('no base');
  expect(plainSite(reading.base)).toMatchObject({ host: 'facebook.com', home: 'https://facebook.com/' });
});
