import type { LookActions } from '../../components/house';
import type { House } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';

interface World {
  face: House['face'];
  isDiary: boolean;
  keepsNothing: boolean;
  eveningHour: House['eveningHour'];
  language: House['language'];
  readonly refusal: Refusal | null;
  readonly done: string[];
  onChange(): void;
}

/** The looks of a house in memory: what is settled is in the world, and shown anew. */
export function looksIn(world: World): LookActions {
  const settle = async (what: string, change: () => void): Promise<Reply> => {
    world.done.push(what);
    await Promise.resolve();
    if (world.refusal) return { ok: false, refusal: world.refusal };
    change();
    world.onChange();
    return { ok: true, value: null };
  };
  return {
    setFace: (face) => settle(`face ${face}`, () => Object.assign(world, { face })),
    setDiary: (isDiary) => settle(`diary ${isDiary}`, () => Object.assign(world, { isDiary })),
    setEveningHour: (eveningHour) =>
      settle(`evening ${eveningHour}`, () => Object.assign(world, { eveningHour })),
    setLanguage: (language) => settle(`language ${language}`, () => Object.assign(world, { language })),
    setKeepsNothing: (keepsNothing) =>
      settle(`keeps nothing ${keepsNothing}`, () => Object.assign(world, { keepsNothing })),
  };
}
