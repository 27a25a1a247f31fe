import axe from 'axe-core';
import { expect } from 'vitest';

/** Holds what is shown to the whole of axe-core's rules, target size among them; but for those that say nothing here. */
export async function expectNoAxeFault(besides: readonly string[] = []): Promise<void> {
  const off = Object.fromEntries(besides.map((rule) => [rule, { enabled: false }]));
  // Of what passes it would tell as much, which nobody reads and which takes longer than finding it out.
  const { violations } = await axe.run(document, {
    rules: { 'target-size': { enabled: true }, ...off },
    resultTypes: ['violations'],
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).toEqual([]);
}
