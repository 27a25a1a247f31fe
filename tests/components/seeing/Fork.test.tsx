import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Tool } from '../../../components/toolkit/tools';
import { underscored } from '../../../components/ui/refusal';
import { DANGERS } from '../../../utils/core/danger';
import { expectNoAxeFault } from '../axe';
import { LOOKS, setLook, takePicture } from '../picture';
import { SAY } from '../words';
import { button, enterOn, goOn, heading, openTool, toolButton } from './walk';

describe('the fork', () => {
  beforeEach(() => page.viewport(1000, 800));

  test.each(['repair', 'talking'] as const)('stands before "%s", each time', async (tool) => {
    const memory = await openTool(tool);
    await expect.element(heading(SAY('fork_title'))).toHaveFocus();
    await expectNoAxeFault();
    await goOn();
    await expect.element(heading(SAY(`toolkit_${tool}`))).toHaveFocus();
    await button(SAY('toolkit_back')).click();
    await toolButton(tool).click();
    await expect.element(heading(SAY('fork_title'))).toBeVisible();
    expect(memory.journal.drafts.size).toBe(0);
    expect([memory.seeing.repair.values(), memory.seeing.wordings.values()]).toEqual([[], []]);
  });

  test('does not stand before what is a person’s own', async () => {
    for (const tool of ['patterns', 'commitments'] satisfies Tool[]) {
      await openTool(tool);
      await expect.element(heading(SAY(`toolkit_${tool}`))).toHaveFocus();
      await button(SAY('toolkit_back')).click();
    }
  });

  test('stands before agreements made by two', async () => {
    await openTool('commitments');
    await button(SAY('commit_to_together')).click();
    await expect.element(heading(SAY('fork_title'))).toHaveFocus();
    await goOn();
    await expect.element(heading(SAY('commit_together'))).toHaveFocus();
  });

  test('has somebody to talk to beside each line of danger, in front of it all, and back', async () => {
    await openTool('repair');
    for (const danger of DANGERS) {
      const line = SAY(`fork_danger_${underscored(danger)}`);
      await expect.element(button(`${SAY('support_beside_line')}: ${line}`)).toBeVisible();
    }
    const door = `${SAY('support_beside_line')}: ${SAY('fork_danger_neck')}`;
    await enterOn(door);
    await expect.element(heading(SAY('support_title'))).toHaveFocus();
    await button(SAY('support_back')).click();
    await expect.element(button(door)).toHaveFocus();
  });

  test('offers two ways of one size', async () => {
    await openTool('repair');
    const [care, on] = [SAY('fork_care'), SAY('fork_on')].map((name) => {
      const { width, height } = button(name).element().getBoundingClientRect();
      return { width, height, look: button(name).element().className };
    });
    expect(care).toEqual(on);
  });

  test('leads to a person’s own care, and from there back', async () => {
    await openTool('talking');
    await button(SAY('fork_care')).click();
    await expect.element(heading(SAY('care_title'))).toHaveFocus();
    await expect.element(button(SAY('support_door'))).toBeVisible();
    await expectNoAxeFault();
    await button(SAY('fork_back')).click();
    await expect.element(heading(SAY('fork_title'))).toHaveFocus();
  });

  test.each(LOOKS)('looks as it should: $name', async (look) => {
    await setLook(look);
    await openTool('repair');
    await expect.element(heading(SAY('fork_title'))).toBeVisible();
    await takePicture('fork', look);
    await button(SAY('fork_care')).click();
    await takePicture('own-care', look);
  });
});
