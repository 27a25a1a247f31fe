import { useEffect, useState } from 'preact/hooks';
import type { Strength } from '../../utils/core/strength';
import type { ChoosingActions } from './actions';

/** How strong what is typed is, some moments later; null while nothing is typed, or not yet known. */
export function useStrength(passphrase: string, measure: ChoosingActions['measure']): Strength | null {
  const [known, setKnown] = useState<{ readonly of: string; readonly strength: Strength } | null>(null);
  useEffect(() => {
    if (passphrase === '') return setKnown(null);
    let isCurrent = true;
    const tell = (strength: Strength) => isCurrent && setKnown({ of: passphrase, strength });
    // Without it a passphrase is measured again when it is set: nothing to be told about here.
    measure(passphrase).then(tell, () => {});
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  // The last answer stays until the next: a line that comes and goes with each letter cannot be read.
  return passphrase === '' ? null : (known?.strength ?? null);
}
