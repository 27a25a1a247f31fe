import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../catalogues';
import { fullHouse } from '../full-house';
import { memoryHouse } from '../memory';
import { IS_DRAWN, type Look, setLook, takePicture } from '../picture';
import { spills } from '../spills';
import { showOptions } from '../stage';
import { SAY } from '../words';
import { yearLived } from '../year-lived';
import { rested, SCREENS, unfolded } from './screens';
import { strangers } from './strangers';

/** Those whose words are no product's are held to their room alone. */
const SPOKEN = [['en', SAY] as const, ...LANGUAGES].filter(([tag]) => tag !== 'ar-XB');
const STATES = {
  empty: async () => memoryHouse(),
  full: async () => (IS_DRAWN ? yearLived() : fullHouse()),
} as const;

/**
 * Every screen in every state and language (WCAG 2.2, 1.4.10: at 320 px): in its language alone, with room for its words,
 * and nothing that axe finds. All of them where they are drawn to be looked at (`npm run look`, `npm run soak`), a
 * room of each language otherwise.
 */
const CASES = SPOKEN.flatMap(([tag, say], n) =>
  Object.keys(SCREENS).flatMap((name, at) => {
    const only = SCREENS[name]?.only;
    return (['empty', 'full'] as const)
      .filter((state) => !only || only === state)
      .filter((state) => IS_DRAWN || (state === 'full' && at === n))
      .map((state) => ({ tag, say, name, state }));
  }),
);

describe.each(CASES)('$name, $state, in $tag', ({ tag, say, name, state }) => {
  const looks: readonly Look[] = [
    { name: 'narrow', width: 320, scheme: 'light', direction: say.direction },
    ...(IS_DRAWN ? [{ name: 'wide', width: 1200, scheme: 'dark', direction: say.direction } as const] : []),
  ];

  test.each(looks)('$name', async (look) => {
    await setLook(look);
    const memory = await STATES[state]();
    const { way, world } = SCREENS[name] ?? {};
    Object.assign(memory.world, state === 'full' && { vault: 'open' }, world);
    showOptions({ memory, say });
    await rested();
    await way?.(say);
    await unfolded();
    await rested();
    expect(document.documentElement.lang).toBe(say.locale);
    expect(strangers(say)).toEqual([]);
    expect(spills()).toEqual([]);
    await takePicture(`${tag}/${name}-${state}`, look);
  });
});
