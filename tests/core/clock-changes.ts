import type { WeeklyTime } from '../../utils/core/window';

/**
 * By hand, for changes of clocks of every kind: a name, a zone, a weekly time, and the instants (UTC) at which it goes
 * on and off in turn, the first of them on.
 */
export const CLOCK_CHANGES: readonly [string, string, WeeklyTime, readonly string[]][] = [
  [
    'Berlin leaves the hour out: not there',
    'Europe/Berlin',
    { days: [7], from: '02:15', to: '02:45' },
    ['2027-03-21T01:15', '2027-03-21T01:45', '2027-04-04T00:15', '2027-04-04T00:45'],
  ],
  [
    'Berlin, ends in the gap: at the transition',
    'Europe/Berlin',
    { days: [7], from: '01:30', to: '02:30' },
    ['2027-03-28T00:30', '2027-03-28T01:00', '2027-04-03T23:30'],
  ],
  [
    'Berlin, begins in the gap: at the transition',
    'Europe/Berlin',
    { days: [7], from: '02:30', to: '03:30' },
    ['2027-03-28T01:00', '2027-03-28T01:30', '2027-04-04T00:30'],
  ],
  [
    'Berlin has the hour twice: on twice',
    'Europe/Berlin',
    { days: [7], from: '02:15', to: '02:45' },
    ['2026-10-25T00:15', '2026-10-25T00:45', '2026-10-25T01:15', '2026-10-25T01:45', '2026-11-01T01:15'],
  ],
  [
    'Berlin, ends in the overlap: on again at the transition',
    'Europe/Berlin',
    { days: [7], from: '01:00', to: '02:30' },
    ['2026-10-24T23:00', '2026-10-25T00:30', '2026-10-25T01:00', '2026-10-25T01:30', '2026-11-01T00:00'],
  ],
  [
    'Berlin, begins in the overlap: off again at the transition',
    'Europe/Berlin',
    { days: [7], from: '02:30', to: '03:30' },
    ['2026-10-25T00:30', '2026-10-25T01:00', '2026-10-25T01:30', '2026-10-25T02:30', '2026-11-01T01:30'],
  ],
  [
    'Berlin, a short night of seven hours',
    'Europe/Berlin',
    { days: [6], from: '22:00', to: '06:00' },
    ['2027-03-27T21:00', '2027-03-28T04:00', '2027-04-03T20:00'],
  ],
  [
    'Berlin, a long night of nine',
    'Europe/Berlin',
    { days: [6], from: '22:00', to: '06:00' },
    ['2026-10-24T20:00', '2026-10-25T05:00', '2026-10-31T21:00'],
  ],
  [
    'Berlin, a whole day of 23 hours',
    'Europe/Berlin',
    { days: [7], from: '00:00', to: '00:00' },
    ['2027-03-27T23:00', '2027-03-28T22:00', '2027-04-03T22:00'],
  ],
  [
    'New York, spring',
    'America/New_York',
    { days: [7], from: '01:30', to: '02:30' },
    ['2027-03-14T06:30', '2027-03-14T07:00', '2027-03-21T05:30'],
  ],
  [
    'New York, autumn',
    'America/New_York',
    { days: [7], from: '01:15', to: '01:45' },
    ['2026-11-01T05:15', '2026-11-01T05:45', '2026-11-01T06:15', '2026-11-01T06:45', '2026-11-08T06:15'],
  ],
  [
    'Lord Howe, half an hour twice',
    'Australia/Lord_Howe',
    { days: [7], from: '01:45', to: '02:15' },
    ['2027-04-03T14:45', '2027-04-03T15:00', '2027-04-03T15:15', '2027-04-03T15:45', '2027-04-10T15:15'],
  ],
  [
    'Lord Howe, half an hour left out',
    'Australia/Lord_Howe',
    { days: [7], from: '01:45', to: '02:15' },
    ['2026-10-03T15:15', '2026-10-03T15:30', '2026-10-10T14:45'],
  ],
  [
    'Casablanca, Ramadan begins',
    'Africa/Casablanca',
    { days: [7], from: '02:15', to: '02:45' },
    ['2025-02-23T01:15', '2025-02-23T01:45', '2025-02-23T02:15', '2025-02-23T02:45', '2025-03-02T02:15'],
  ],
  [
    'Casablanca, Ramadan ends',
    'Africa/Casablanca',
    { days: [7], from: '02:15', to: '03:15' },
    ['2025-04-06T02:00', '2025-04-06T02:15', '2025-04-13T01:15'],
  ],
  [
    'Troll leaves two hours out',
    'Antarctica/Troll',
    { days: [7], from: '01:30', to: '02:30' },
    ['2027-03-21T01:30', '2027-03-21T02:30', '2027-04-03T23:30', '2027-04-04T00:30'],
  ],
  [
    'Troll has two hours twice',
    'Antarctica/Troll',
    { days: [7], from: '01:30', to: '02:30' },
    ['2026-10-24T23:30', '2026-10-25T00:30', '2026-10-25T01:30', '2026-10-25T02:30', '2026-11-01T01:30'],
  ],
  [
    'Apia had no Friday',
    'Pacific/Apia',
    { days: [5], from: '09:00', to: '17:00' },
    ['2011-12-23T19:00', '2011-12-24T03:00', '2012-01-05T19:00', '2012-01-06T03:00'],
  ],
  [
    'Apia, a Thursday night into no Friday',
    'Pacific/Apia',
    { days: [4], from: '22:00', to: '02:00' },
    ['2011-12-30T08:00', '2011-12-30T10:00', '2012-01-05T08:00', '2012-01-05T12:00'],
  ],
  [
    'a leap day is a Tuesday like others',
    'Europe/Berlin',
    { days: [2], from: '09:00', to: '17:00' },
    ['2028-02-22T08:00', '2028-02-22T16:00', '2028-02-29T08:00', '2028-02-29T16:00', '2028-03-07T08:00'],
  ],
];
