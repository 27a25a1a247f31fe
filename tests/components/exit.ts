import type { ExitActions } from '../../components/house';
import { readExitAddress } from '../../utils/core/exit-address';

/** Leaving, in memory: what was chosen and what the browser was asked for is in the world's `done`. */
export function exitIn(world: { readonly done: string[]; readonly allows: boolean }): ExitActions {
  let kept = { address: '', tidies: false };
  return {
    kept: () => Promise.resolve(kept),
    choose(text) {
      const reading = readExitAddress(text, []);
      if (reading.kind !== 'problem') {
        kept = { ...kept, address: reading.kind === 'address' ? reading.href : '' };
        world.done.push(`leave to ${kept.address || 'plain'}`);
      }
      return Promise.resolve(reading);
    },
    letTidy(isWanted) {
      kept = { ...kept, tidies: isWanted && world.allows };
      world.done.push(isWanted ? 'ask to tidy' : 'give tidying back');
      return Promise.resolve(kept.tidies);
    },
  };
}
