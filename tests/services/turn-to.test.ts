import { beforeEach, expect, test } from 'vitest';
import { COMFORT } from '../../utils/core/comfort';
import { CONTACT } from '../../utils/core/contact';
import { writeThing } from '../../utils/services/things';
import { readTurnTo } from '../../utils/services/turn-to';
import { memoryPorts } from './memory';

let p: ReturnType<typeof memoryPorts>;

beforeEach(() => {
  p = memoryPorts();
});

test('a pause may name the people and things a person has put there, and no others', async () => {
  const person = { name: 'Mia', reach: 'at work', goodFor: '', inTouch: null, atPause: true } as const;
  const song = { form: 'words', name: 'Song', text: '', link: '', atPause: true } as const;
  await writeThing(CONTACT, person, p, 0);
  await writeThing(CONTACT, { ...person, name: 'Ana', atPause: false }, p, 0);
  p.clock.at += 1000;
  await writeThing(COMFORT, song, p, 0);
  expect((await readTurnTo(p)).map(({ name }) => name)).toEqual(['Song', 'Mia']);
});
