/** How costly a passphrase is to guess: the parameters of Argon2id (RFC 9106). */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The least that is ever accepted: OWASP's page on storing passwords (2026), first choice for Argon2id. */
export const KDF_FLOOR: KdfCost = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 };

/**
 * What new passphrases are made with: three times that memory. In plain JavaScript 1.1 s in Chromium 156, 1.9 s in
 * Firefox ESR 153 (two busy cores).
 */
export const KDF_COST: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

/**
 * Whether guessing is cheaper at `cost` than at `than`. Memory and passes can make up for each other (RFC 9106 4: cost
 * is about their product), but less memory than the floor's third cannot: it is memory that guessing machines lack.
 */
export function isBelow(cost: KdfCost, than: KdfCost): boolean {
  if (![cost.memoryKiB, cost.passes, cost.lanes].every((part) => Number.isInteger(part) && part > 0))
    return true;
  return cost.memoryKiB * cost.passes < than.memoryKiB * than.passes || cost.memoryKiB * 3 < than.memoryKiB;
}
