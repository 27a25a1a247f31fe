import { randomUUID } from 'node:crypto';
import {
  type Boundary,
  type BoundaryWords,
  DEFAULT_RULES,
  NO_WORDS,
  type Rules,
} from '../../utils/core/boundary';
import { carriedBoundary } from '../../utils/core/carried-boundary';
import { begun, type Kept } from '../../utils/core/kept';
import type { Site } from '../../utils/core/site';
import type { Window } from '../../utils/core/window';
import { DAY_MS, ELSEWHERE, HOUR_MS, MINUTE_MS, type Seen } from './life.ts';

const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [...WORKDAYS, 6, 7];

/** A boundary of the made-up life, and how long ago it was made. */
interface Lived {
  readonly id: string;
  readonly agoMs: number;
  readonly kept: Kept;
}

/**
 * Boundaries of every kind and state: running for a time, on at times of the week, without a site, always on, a search,
 * one whose loosening waits, one that is over and asks how it went, one that has ended, and one with a long name.
 *
 * @param practice the origin of the practice site
 */
export function boundaries({ at }: Seen, practice: string): readonly Lived[] {
  const { hostname, port } = new URL(practice);
  const feed = site(hostname, '/sam', port);
  const hours = (from: number, length: number): Window => ({
    kind: 'for',
    from: at - from * HOUR_MS,
    until: at - from * HOUR_MS + length * HOUR_MS,
  });
  const market = [site('market.example'), site(hostname, '/ilka', port)];
  return [
    lived(
      at,
      30 * HOUR_MS,
      { sites: [feed], window: hours(30, 48) },
      {
        name: 'Not checking Sam’s feed',
        why: 'Because every time I look, I lose the evening.',
        plan: 'Write to Mia',
        line: 'I can miss someone and still keep the promise I made to myself.',
      },
    ),
    lived(
      at,
      200 * DAY_MS,
      {
        sites: [site('mail.example'), site('calendar.example'), site(hostname, '/june', port)],
        window: { kind: 'weekly', times: [{ days: EVERY_DAY, from: '19:00', to: '07:00' }] },
        response: 'nudge',
        reserveCrossings: 1,
      },
      { name: 'No work mail after seven', why: 'Evenings belong to me and the children.' },
    ),
    lived(
      at,
      150 * DAY_MS,
      { window: { kind: 'weekly', times: [{ days: EVERY_DAY, from: '00:00', to: '00:00' }] } },
      { name: 'No calls while I work' },
    ),
    lived(at, 90 * DAY_MS, { window: { kind: 'open' } }, { name: 'The phone sleeps in the hall' }),
    lived(
      at,
      20 * DAY_MS,
      { sites: [{ ...site('search.example'), words: ['sam', 'harper'] }], window: hours(20 * 24, 30 * 24) },
      { name: 'Not looking up their name', why: 'What I find is never what I am looking for.' },
    ),
    lived(
      at,
      60 * DAY_MS,
      {
        sites: market,
        window: { kind: 'open' },
        response: 'rest',
        coolingOffMinutes: 30,
      },
      { name: 'Leaving the market alone at night', why: 'I buy things when I am sad.' },
      { pending: { askedAt: at - MINUTE_MS, dueAt: at + 29 * MINUTE_MS, to: 'ended' } },
    ),
    lived(
      at,
      5 * DAY_MS,
      { sites: [site('photos.example')], window: hours(5 * 24, 4 * 24) },
      {
        name: 'Four days without the old photos',
      },
    ),
    lived(
      at,
      250 * DAY_MS,
      { sites: [site('chat.example')], window: hours(250 * 24, 14 * 24) },
      {
        name: 'Two weeks without the group chat',
      },
      { endedAt: at - 236 * DAY_MS },
    ),
    lived(
      at,
      40 * DAY_MS,
      { sites: [site('nachrichten.example', '/feierabend')], window: { kind: 'open' } },
      {
        name: 'Feierabendbenachrichtigungsstummschaltungsvereinbarung',
        why: 'Ein langes Wort, und ein kurzer Grund.',
      },
    ),
  ];
}

function lived(
  now: number,
  agoMs: number,
  rules: Partial<Rules> & Pick<Rules, 'window'>,
  words: Partial<BoundaryWords>,
  state: Partial<Boundary> = {},
): Lived {
  const id = randomUUID();
  const createdAt = now - agoMs;
  const boundary = {
    ...DEFAULT_RULES,
    sites: [],
    ...rules,
    id,
    revision: 1,
    createdAt,
    changedAt: createdAt,
    endedAt: null,
    pending: null,
    words: '',
    ...state,
  };
  const value = carriedBoundary(boundary, { ...NO_WORDS, ...words });
  return { id, agoMs, kept: begun('boundary', id, value, ELSEWHERE, createdAt) };
}

function site(host: string, path = '', port = ''): Site {
  const shown = `${host}${port && `:${port}`}${path}`;
  const segments = path.split('/').filter((segment) => segment !== '');
  return {
    host,
    subdomains: !port,
    port,
    path: segments,
    words: [],
    ref: 1,
    shown,
    home: `${port ? 'http' : 'https'}://${shown}`,
  };
}
