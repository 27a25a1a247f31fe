import { expect, test } from 'vitest';
import { isText } from '../../utils/core/shape';
import { writeThing } from '../../utils/services/things';
import { isUntouched } from '../../utils/services/untouched';
import { VAULT } from '../../utils/services/vault';
import { memoryPorts } from './memory';

test('nothing is kept until somebody has written, and then it shows even where the vault is gone', async () => {
  const p = memoryPorts();
  await p.items.remove([VAULT]);
  expect(await isUntouched(p)).toBe(true);
  const other = memoryPorts();
  await other.vault();
  await writeThing({ name: 'leaf', is: isText }, 'one', other);
  expect(await isUntouched(other)).toBe(false);
  await other.items.remove([VAULT]);
  expect(await isUntouched(other)).toBe(false);
});
