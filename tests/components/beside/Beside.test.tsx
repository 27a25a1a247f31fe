import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Beside } from '../../../components/beside/Beside';
import { underscored } from '../../../components/ui/refusal';
import { memoryHouse } from '../memory';
import { show } from '../stage';
import { SAY } from '../words';

test.each(['failed', 'newer-version', 'vault-lost', 'records-lost'] as const)(
  'where what is kept is %s, nothing is asked for and nothing can be written: it leads to what can be done',
  async (storage) => {
    const memory = memoryHouse();
    Object.assign(memory.world, { storage, vault: 'locked' });
    const onOpen = vi.fn();
    const { evenings, journal, lines, vault } = memory.actions;
    show(
      <Beside
        house={memory.house()}
        journal={journal}
        checkIns={evenings}
        lines={lines}
        vault={vault}
        onOpen={onOpen}
        comesBack={false}
      />,
    );
    await expect.element(page.getByText(SAY(`ui_storage_${underscored(storage)}`))).toBeVisible();
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    expect(document.querySelector('input')).toBeNull();
    await page.getByRole('button', { name: SAY('popup_rescue') }).click();
    expect(onOpen).toHaveBeenCalledOnce();
  },
);

test.each([true, false])('says that it comes back by itself where it does: %s', async (comesBack) => {
  const memory = memoryHouse();
  const { evenings, journal, lines, vault } = memory.actions;
  const props = { house: memory.house(), journal, checkIns: evenings, lines, vault, onOpen: vi.fn() };
  show(<Beside {...props} comesBack={comesBack} />);
  await expect.element(page.getByRole('button', { name: SAY('popup_open') })).toBeVisible();
  expect(document.body.textContent?.includes(SAY('beside_comes_back'))).toBe(comesBack);
});
