import { expect, test } from 'vitest';
import { needsCare } from '../../utils/core/care';
import { region } from './worlds';

test.each([
  region('mail.example'),
  region('mail.google.com'),
  region('maps.apple.com'),
  region('proton.me'),
  region('sparkasse-nord.example'),
  region('deutsche-bank.example'),
  region('gov.uk'),
  region('elm-school.example'),
  region('ox.ac.uk'),
  region('google.com'),
  region('google.com', { subdomains: false, path: ['maps'] }),
  region('news.example', { path: ['mail', 'inbox'] }),
])('$host $path deserves a second thought', (place) => {
  expect(needsCare(place)).toBe(true);
});

test.each([
  region('instagram.com'),
  region('embank.example'),
  region('mailbird.example'),
  region('google.com', { subdomains: false }),
  region('google.com', { path: ['search'] }),
  region('mail.google.com', { words: ['anna'] }),
  region('instagram.com', { path: ['sam', 'mail'] }),
])('$host $path $words does not', (place) => {
  expect(needsCare(place)).toBe(false);
});
