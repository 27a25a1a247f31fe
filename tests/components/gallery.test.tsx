import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../gallery/show';
import { SCENES, STATES, type StateName, wishIn } from '../gallery/switches';

/** What people look at by `npm run gallery` can be drawn: what it is like is for their eyes, and for the rooms' own tests. */
describe('the gallery', () => {
  test.each(SCENES)('%s', async (scene) => {
    await page.viewport(900, 700);
    await show({ ...wishIn('#language=de&scheme=dark'), scene });
    const { textContent, firstElementChild } = document.body;
    expect(firstElementChild).not.toBeNull();
    expect(textContent?.trim()).not.toBe('');
    expect(document.documentElement.lang).toBe('de');
  });

  test.each(Object.keys(STATES) as StateName[])('today, %s', async (state) => {
    await show({ ...wishIn(''), scene: 'room: today', state });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('takes what it knows of an address, and the first of each for the rest', () => {
    expect(wishIn('#scene=card&width=320&state=nonsense')).toEqual({
      scene: 'card',
      house: 'full',
      state: 'as it is',
      language: 'en',
      direction: 'as the language',
      scheme: 'light',
      width: '320',
    });
  });
});
