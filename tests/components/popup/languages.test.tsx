import '../../../components/check-in/evening.css';
import '../../../components/popup/popup.css';
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Everyday } from '../../../components/popup/Everyday';
import { Popup } from '../../../components/popup/Popup';
import { LANGUAGES } from '../catalogues';
import { fullHouse } from '../full-house';
import { memoryHouse } from '../memory';
import { setLook, takePicture } from '../picture';
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

function everyday(memory = fullHouse()): ComponentChildren {
  memory.world.vault = 'locked';
  const daily = { ...memory.actions, holdUnnamed: () => memory.actions.hold('') };
  return (
    <Everyday house={memory.house()} actions={daily} vault={memory.actions.vault} onRecovered={nothing} />
  );
}

/** A full house at nine in the evening, which is asked for then. */
function evening(): ComponentChildren {
  const memory = fullHouse();
  memory.world.eveningHour = 18;
  return popup(memory);
}

// The popup's window is as wide as this, and no narrower anywhere.
describe.each([...LANGUAGES])('the popup in %s', (tag, say) => {
  const look = { name: 'popup', width: 360, scheme: 'light', direction: say.direction } as const;

  test.each([
    ['a full house', () => popup()],
    ['an empty one', () => popup(memoryHouse())],
    ['an evening', evening],
    ['a locked one', () => everyday()],
  ])('has room for the words of %s, and nothing that axe finds', async (name, view) => {
    await setLook(look);
    show(view(), say);
    await expect.element(page.getByRole('heading').first()).toBeVisible();
    expect(spills()).toEqual([]);
    await takePicture(`${tag}/popup of ${name}`, look);
  });
});
