import type { Refusal } from '../../utils/core/refused';
import type { MessageKey } from './say';

type Underscored<T extends string> = T extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : T;

/** A name from the code as the catalogue writes it: `storage-full` is `storage_full`. */
export function underscored<T extends string>(name: T): Underscored<T> {
  return name.replaceAll('-', '_') as Underscored<T>;
}

/** The sentence that says why something was not done. */
export function refusalKey(refusal: Refusal): MessageKey {
  return `refusal_${underscored(refusal)}`;
}
