import '../../../components/popup/popup.css';
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { expectNoAxeFault } from '../axe';
import { LANGUAGES } from '../catalogues';
import { fullHouse } from '../full-house';
import { memoryHouse } from '../memory';
import { spills } from '../spills';
import { show } from '../stage';

const nothing = async () => {};

function popup(memory = fullHouse()): ComponentChildren {
  return (
    <Popup
      house={memory.house()}
      here="https://forum.example/"
      evening={{ restedOn: null, actions: memory.actions.evenings }}
      actions={memory.actions}
      onOpen={nothing}
      onBeside={nothing}
      onLock={nothing}
      onBoundaryHere={nothing}
    />
  );
}

// The popup's window is as wide as this, and no narrower anywhere.
describe.each([...LANGUAGES])('the popup in %s', (_, say) => {
  test.each([
    ['a full house', () => fullHouse()],
    ['an empty one', () => memoryHouse()],
  ])('has room for the words of %s, and nothing that axe finds', async (_name, house) => {
    await page.viewport(360, 600);
    document.documentElement.dir = say.direction;
    show(popup(house()), say);
    await expect.element(page.getByRole('heading').first()).toBeVisible();
    expect(spills()).toEqual([]);
    await expectNoAxeFault();
  });
});
