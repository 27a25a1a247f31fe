import { useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/core/check-in';
import type { Kept } from '../../utils/core/kept';
import type { SevenEvenings } from '../../utils/core/seven-evenings';
import type { EveningsActions } from '../check-in/actions';

/** The seven evenings begun last, and what was said on them; null where none were begun. */
export interface SevenRead {
  readonly kept: Kept<SevenEvenings>;
  readonly evenings: readonly CheckIn[];
}

/**
 * Reads the seven evenings; undefined until they are read, or where they cannot be.
 *
 * @param changes counts up when they are to be read anew
 */
export function useSeven(
  actions: Pick<EveningsActions, 'seven' | 'sevenFrom'>,
  changes: number,
): SevenRead | null | undefined {
  const [read, setRead] = useState<SevenRead | null | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    void reading(actions).then((now) => isHere && setRead(now));
    return () => {
      isHere = false;
    };
  }, [changes]);
  return read;
}

async function reading({ seven, sevenFrom }: Pick<EveningsActions, 'seven' | 'sevenFrom'>) {
  const begun = await seven.read();
  if (!begun.ok) return undefined;
  const [kept] = begun.value.things;
  const from = kept?.versions.find(({ value }) => value)?.value?.from;
  if (!kept || !from) return null;
  const evenings = await sevenFrom(from);
  return evenings.ok ? { kept, evenings: evenings.value } : undefined;
}
