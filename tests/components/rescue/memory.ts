import type { RescueActions } from '../../../components/rescue/actions';
import type { House } from '../../../utils/core/house';
import type { Refusal } from '../../../utils/core/refused';
import { memoryBackup } from '../backup/memory';

/** The world of a memory house, as far as a rescue changes it. */
interface World {
  readonly done: string[];
  refusal: Refusal | null;
  storage: House['storage'];
  onChange(): void;
}

/** A rescue in memory: a copy or letting go makes the storage fine again, and everything done is written down. */
export function memoryRescue(world: World): RescueActions {
  const copies = memoryBackup().actions;
  const mended = () => {
    world.storage = 'fine';
    world.onChange();
  };
  return {
    async saveBytes() {
      world.done.push('saveBytes');
      if (world.refusal) return { ok: false, refusal: world.refusal };
      return {
        ok: true,
        value: {
          name: 'holdfast-rescue-2026-11-24.json',
          records: 3,
          isWhole: world.storage !== 'failed',
        },
      };
    },
    async openCopy(...asked) {
      const opened = await copies.openCopy(...asked);
      if (!opened.ok) return opened;
      const { preview, bringIn } = opened.value;
      return {
        ok: true,
        value: {
          ...opened.value,
          preview,
          async bringIn(progress) {
            const brought = await bringIn(progress);
            world.done.push('bringIn');
            mended();
            return brought;
          },
        },
      };
    },
    async letGo() {
      world.done.push('letGo');
      if (world.refusal) return { ok: false, refusal: world.refusal };
      mended();
      return { ok: true, value: null };
    },
  };
}
