import { COMFORT } from '../../utils/core/comfort';
import { CONTACT } from '../../utils/core/contact';
import type { Kept } from '../../utils/core/kept';
import { OWN_HELPLINE } from '../../utils/core/own-helpline';
import { PLAN_NOTE } from '../../utils/core/plan';
import { PLAN } from '../../utils/core/plan-sections';
import { SCRIPT } from '../../utils/core/script';
import { pick, thing } from './life.ts';

/** A plan that somebody has thought about, and a message. They stand at the beginning of time, as they are written. */
export function plan(): readonly Kept[] {
  const words = ['Ilka, downstairs. She has a key.', '', 'In the blue folder at my sister’s.'];
  const notes = PLAN.flatMap(({ id, items }, i) =>
    items.slice(0, 2).map((item, j) => ({
      section: id,
      item: item.id,
      title: '',
      state: pick(['thought', 'ready', 'not-now', null] as const, i * 2 + j),
      words: pick(words, i * 3 + j),
    })),
  );
  const own = { section: 'bag', item: '', title: 'The small radio', state: 'ready' as const, words: '' };
  return [
    ...[...notes, own].map((note) => thing(PLAN_NOTE, note, 0)),
    thing(
      SCRIPT,
      {
        word: 'marmalade',
        channel: 'A call to the work number',
        times: 'Weekdays before four',
        asks: ['Come over with the dog', 'Call the number we agreed on'],
        notBy: 'Not by message at night',
      },
      0,
      'script',
    ),
  ];
}

/** People and things that help. */
export function people(): readonly Kept[] {
  const person = (name: string, goodFor: string, inTouch: 'no' | 'yes' | 'unsure' | null, atPause: boolean) =>
    thing(CONTACT, { name, reach: 'Calls are fine until ten', goodFor, inTouch, atPause }, 0);
  return [
    person('Mia', 'Listening, and soup', 'no', true),
    person('Ilka from downstairs', 'A key, and a sofa for a night', 'unsure', false),
    person('Uncle Joachim-Friedrich von der Niederlausitz', 'A lift to anywhere', 'yes', false),
    thing(
      COMFORT,
      { form: 'calming', name: 'Cold water on my wrists', text: 'Count to twenty.', link: '', atPause: true },
      0,
    ),
    thing(
      COMFORT,
      {
        form: 'helped',
        name: 'The long way home',
        text: 'By the allotments, past the geese.',
        link: '',
        atPause: false,
      },
      0,
    ),
    thing(
      COMFORT,
      {
        form: 'words',
        name: 'What Grandma said',
        text: 'Eat first. Then we will see.',
        link: '',
        atPause: true,
      },
      0,
    ),
    thing(
      COMFORT,
      {
        form: 'helped',
        name: 'Rain on a roof, an hour of it',
        text: '',
        link: 'https://rain.example/roof',
        atPause: false,
      },
      0,
    ),
    thing(
      OWN_HELPLINE,
      {
        name: 'The counselling centre in our street',
        number: '01234 567890',
        note: 'Tuesdays, ask for Ms Adeyemi.',
      },
      0,
    ),
  ];
}
