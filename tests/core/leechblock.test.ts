import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../utils/core/boundary';
import { type LeechBlockRead, readLeechBlock } from '../../utils/core/leechblock';
import { readLeechBlockFile } from '../../utils/core/leechblock-file';
import { windowProblem } from '../../utils/core/window-problem';
import { suffixOf } from '../../utils/platform/suffix';

const read = (text: string): LeechBlockRead => {
  const result = readLeechBlock(text, suffixOf);
  if (result.kind === 'refused') throw new Error(result.problem);
  return result;
};
/** A file in the text form with one set. */
const file = (options: Readonly<Record<string, string>>) =>
  [
    'numSets=6',
    ...Object.entries({ sites: 'instagram.com', ...options }).map(([name, value]) => `${name}1=${value}`),
  ].join('\r\n');
const only = (options: Readonly<Record<string, string>>) => {
  const { sets, leftOut } = read(file({ times: '0900-1700', ...options }));
  const [set] = sets;
  if (!set || sets.length !== 1) throw new Error('one set');
  return { ...set, leftOut: leftOut.map(({ what, why }) => `${why} ${what}`) };
};

const TEXT = `numSets=6
password=hunter%20two
setName1=Quiet%20%u2014%20mornings
sites1=instagram.com news.example/today +instagram.com/direct
times1=0600-0900,2000-2400
limitMins1=
limitPeriod1=
conjMode1=false
days1=62
blockURL1=delayed.html?$S&$U
delaySecs1=45
customMsg1=Breathe%20first
disable1=false
showTimer1=true
setName2=
sites2=
passwordSetSpec3=secret
sites3=`;

test('a set of the text form becomes a boundary', () => {
  expect(read(TEXT)).toEqual({
    kind: 'read',
    leftOut: [],
    lost: [],
    sets: [
      {
        number: 1,
        name: 'Quiet — mornings',
        why: 'Breathe first',
        typed: ['instagram.com', 'news.example/today'],
        isOff: false,
        rules: expect.objectContaining({
          response: 'pause',
          holdSeconds: 45,
          sites: [
            expect.objectContaining({ host: 'instagram.com', subdomains: true, ref: 0 }),
            expect.objectContaining({ host: 'news.example', path: ['today'], shown: 'news.example/today' }),
          ],
          lanes: [expect.objectContaining({ host: 'instagram.com', path: ['direct'] })],
          window: {
            kind: 'weekly',
            times: [
              { days: [1, 2, 3, 4, 5], from: '06:00', to: '09:00' },
              { days: [1, 2, 3, 4, 5], from: '20:00', to: '00:00' },
            ],
          },
        }),
      },
    ],
  });
});

test('JSON with the same says the same', () => {
  const json = JSON.stringify({
    numSets: '6',
    password: 'hunter two',
    setName1: 'Quiet — mornings',
    sites1: 'instagram.com news.example/today +instagram.com/direct',
    times1: '0600-0900,2000-2400',
    limitMins1: '',
    conjMode1: false,
    days1: [false, true, true, true, true, true, false],
    blockURL1: 'delayed.html?$S&$U',
    delaySecs1: '45',
    customMsg1: 'Breathe first',
    disable1: false,
    showTimer1: true,
    sites2: '',
  });
  expect(read(json)).toEqual(read(TEXT));
});

test('no password is in what is read, nor in what is left out', () => {
  const text = `${TEXT}\npassword1=kelp\naccessCode1=kelp\nsites4=x.example\ntimes4=0000-2400\npasswordRequire4=kelp`;
  expect(JSON.stringify(read(text))).not.toMatch(/hunter|secret|kelp/);
  expect(JSON.stringify(readLeechBlockFile(text))).not.toMatch(/hunter|secret|kelp|password/i);
});

describe('what answers', () => {
  test.each([
    ['delayed.html?$S&$U', '5', 'pause', 5],
    ['delayed.html?$S&$U', '', 'pause', 10],
    ['blocked.html?$S&$U', '60', 'rest', 10],
    ['', '60', 'rest', 10],
    ['password.html', '60', 'rest', 10],
    ['https://calm.example/', '60', 'rest', 10],
  ])('%s is a %s', (blockURL, delaySecs, response, holdSeconds) => {
    expect(only({ blockURL, delaySecs }).rules).toMatchObject({ response, holdSeconds });
  });

  test('nobody is held longer than here anybody is, and it is said', () => {
    const { rules, leftOut } = only({ blockURL: 'delayed.html', delaySecs: '600' });
    expect(rules.holdSeconds).toBe(LIMITS.holdSeconds);
    expect(leftOut).toEqual(['wait delaySecs']);
  });

  test.each([
    [{ limitMins: '10', times: '' }, 'nudge'],
    [{ limitMins: '10', conjMode: 'true' }, 'nudge'],
    [{ limitMins: '10' }, 'rest'],
  ])('a limit of minutes says "not so much": %j is a %s', (options, response) => {
    const { rules, leftOut, isOff } = only(options);
    expect([rules.response, isOff]).toEqual([response, false]);
    expect(leftOut).toEqual(['limit limitMins']);
  });
});

describe('when it is on', () => {
  test.each([
    ['0000-2400', '127', [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }]],
    ['0900-1700', '1', [{ days: [7], from: '09:00', to: '17:00' }]],
    ['0900-1700', '64', [{ days: [6], from: '09:00', to: '17:00' }]],
    ['0900-1700', '', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]],
  ])('%s on days %s', (times, days, expected) => {
    expect(only({ times, days }).rules.window).toEqual({ kind: 'weekly', times: expected });
  });

  test.each([
    ['0900-0900', ['time 0900-0900']],
    ['1700-0900', ['time 1700-0900']],
    ['9-17', ['time 9-17']],
    ['0900-1000-1100', ['time 0900-1000-1100']],
  ])('%s is no period, and is listed', (times, leftOut) => {
    expect(only({ times: `${times}, 1800-1900` }).leftOut).toEqual(leftOut);
  });

  test('more periods than a boundary takes are listed', () => {
    const times = Array.from(
      { length: 16 },
      (_, i) => `${String(i).padStart(2, '0')}00-${String(i).padStart(2, '0')}30`,
    );
    const { rules, leftOut } = only({ times: times.join(' ') });
    expect(rules.window).toMatchObject({ times: { length: 14 } });
    expect(leftOut).toEqual(['time 1400-1430', 'time 1500-1530']);
  });

  test.each([
    [{ disable: 'true' }, []],
    [{ times: '' }, ['never-on times']],
    [{ days: '0' }, ['time 0900-1700', 'never-on times']],
  ])('a set that was off is offered, and not chosen: %j', (options, leftOut) => {
    const set = only(options);
    expect(set.isOff).toBe(true);
    expect(set.leftOut).toEqual(leftOut);
    expect(windowProblem(set.rules.window, { at: 0, zone: 'UTC' })).toBeNull();
  });
});

describe('sites', () => {
  test.each([
    ['*.m.facebook.com', { host: 'm.facebook.com', subdomains: true }],
    ['m.facebook.com', { host: 'm.facebook.com', subdomains: false }],
    ['www.reddit.com/*', { host: 'reddit.com', path: [] }],
    ['reddit.com/r/all/**', { host: 'reddit.com', path: ['r', 'all'] }],
    ['https://reddit.com/r/all', { host: 'reddit.com', path: ['r', 'all'] }],
  ])('%s', (sites, region) => {
    expect(only({ sites }).rules.sites).toEqual([expect.objectContaining(region)]);
  });

  test.each([
    ['~gossip', 'keyword'],
    ['>search.example', 'referrer'],
    ['FILE', 'file'],
    ['*', 'everything'],
    ['**', 'everything'],
    ['re*it.com', 'pattern'],
    ['reddit.com/r/*/new', 'pattern'],
    ['co.uk', 'not-a-site'],
    ['word', 'not-a-site'],
    ['thehotline.org', 'not-a-site'],
  ])('%s is listed as %s', (pattern, why) => {
    const { leftOut, typed } = only({ sites: `#comment kelp.example ${pattern}` });
    expect(leftOut).toEqual([`${why} ${pattern}`]);
    expect(typed).toEqual(['kelp.example']);
  });

  test('the same twice is once, and more than a boundary takes are listed', () => {
    const many = Array.from({ length: 52 }, (_, i) => `site${i}.example`);
    const { typed, leftOut } = only({ sites: [...many, 'www.site0.example'].join(' ') });
    expect(typed).toHaveLength(50);
    expect(leftOut).toEqual(['too-many site50.example', 'too-many site51.example']);
  });

  test('an exception where nothing is covered is nothing', () => {
    expect(only({ sites: 'a.example +b.example/x' }).rules.lanes).toEqual([]);
  });

  test('a set with nothing that is a site leads to no boundary, and says why', () => {
    const { sets, lost, leftOut } = read(file({ setName: 'Talk', sites: '~gossip', times: '0000-2400' }));
    expect([sets, lost]).toEqual([[], [{ number: 1, name: 'Talk' }]]);
    expect(leftOut).toEqual([{ set: 1, what: '~gossip', why: 'keyword' }]);
  });
});

test('options somebody chose are listed, those nobody touched are not', () => {
  const { leftOut } = only({
    activeBlock: 'true',
    countFocus: 'false',
    showTimer: 'true',
    allowOverride: 'false',
    reloadSecs: '30',
    blockURL: 'https://calm.example/',
    regexpBlock: '',
    timedata: '0',
  });
  expect(leftOut).toEqual(['elsewhere blockURL', 'rest activeBlock', 'rest countFocus', 'rest reloadSecs']);
});

describe('refuses, with a reason', () => {
  test.each([
    ['foreign', ''],
    ['foreign', 'full_date,mood\n2026-01-02,rad'],
    ['foreign', '{"format":"holdfast-backup"}'],
    ['foreign', '{"sites1":'],
    ['foreign', '[1]'],
    ['foreign', 'setName1=alone'],
    ['too-long', 'x'.repeat(4_000_001)],
  ])('%s (%#)', (problem, text) => {
    expect(readLeechBlock(text, suffixOf)).toEqual({ kind: 'refused', problem });
  });

  test('a text that was cut gives what is whole in it', () => {
    const cut = read(TEXT.slice(0, TEXT.indexOf('times1=') + 12));
    expect(cut.sets[0]).toMatchObject({ name: 'Quiet — mornings', isOff: true });
  });

  test('nothing by throwing; and every boundary can be kept', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('instagram.com', '*', '+x.example/a', '0900-1700', '62', 'true', 'delayed.html'),
    );
    const names = [
      'sites',
      'times',
      'days',
      'blockURL',
      'delaySecs',
      'limitMins',
      'conjMode',
      'setName',
      '__proto__',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (options) => {
        const text = options.map(([name, said]) => `${name}1=${said}`).join('\n');
        const result = readLeechBlock(text, suffixOf);
        if (result.kind === 'refused') return;
        for (const { rules } of result.sets) {
          expect(windowProblem(rules.window, { at: 0, zone: 'UTC' })).toBeNull();
          expect(rules.sites.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
