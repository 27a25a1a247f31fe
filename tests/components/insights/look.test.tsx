import { describe, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sayingsOf } from '../../../components/ui/sayings';
import { LOOKS, type Look, setLook, takePicture } from '../picture';
import { emulate } from '../protocol';
import { showOptions } from '../stage';
import { LONG, message, SAY } from '../words';
import { yearHouse } from './year';

/** Arabic digits and days, from right to left; the catalogue's own words stay. */
const ARABIC = sayingsOf(message, 'ar-EG');
const [LIGHT, DARK, NARROW, RTL] = LOOKS as [Look, Look, Look, Look];

/** The six ways each picture is looked at. */
const FORMS = [
  { look: LIGHT, say: SAY },
  { look: DARK, say: SAY },
  { look: NARROW, say: SAY },
  { look: { ...NARROW, name: 'long' }, say: LONG },
  { look: { ...RTL, name: 'arabic' }, say: ARABIC },
  { look: { ...LIGHT, name: 'forced', forced: true }, say: SAY },
] as const;

describe.each(FORMS)('$look.name', ({ look, say }) => {
  test('all pictures', async () => {
    await setLook(look);
    showOptions({ memory: yearHouse(), say });
    document.querySelectorAll<HTMLElement>('nav li button')[6]?.click();
    await settled();
    await takePicture('insights', look);
    await emulate({});
  });
});

/** Until the last picture is there, and the sentences that compare. */
async function settled() {
  const figures = page.getByRole('figure');
  await vi.waitUntil(() => figures.elements().length === 8, { timeout: 20_000 });
  await vi.waitUntil(() => document.querySelectorAll('figure svg.drawing[role=img]').length === 8, {
    timeout: 20_000,
  });
}
