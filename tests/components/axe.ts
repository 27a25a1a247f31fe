import axe from 'axe-core';
import { expect } from 'vitest';

/** Holds what is shown to the whole of axe-core's rules, target size among them. */
export async function expectNoAxeFault(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).toEqual([]);
}
