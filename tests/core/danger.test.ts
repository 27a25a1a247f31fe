import { expect, test } from 'vitest';
import { DANGERS } from '../../utils/core/danger';
import { FAMILIAR } from '../../utils/core/familiar';

test('what stands at the fork has somebody to talk to beside it in the lines to read, too', () => {
  const beside: readonly string[] = FAMILIAR.filter(({ helpline }) => helpline).map(({ id }) => id);
  const named = DANGERS.flatMap((danger) => (danger === 'money-phone' ? ['money', 'phone'] : [danger]));
  const asThere = named.map((danger) => (danger === 'hurting' ? 'hitting' : danger));
  expect(asThere.filter((id) => !beside.includes(id))).toEqual([]);
});
