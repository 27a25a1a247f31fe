import { isNumber, isObject } from './shape';

/** The kind of the ledgers: one a month for each kind of thing. They only grow. */
export const LEDGER = 'ledger';

/**
 * The revision each record of one month has, by id. A record that shows an older one than its ledger has been put
 * back by somebody; so has one that is not in it.
 */
export type Ledger = Readonly<Record<string, number>>;

/** The first moment (epoch ms, UTC) of the month a record of that time is listed under. Refuses (RangeError) what is no time. */
export function ledgerMonth(at: number): number {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC');
  return time.with({ day: 1 }).startOfDay().epochMilliseconds;
}

/** The first moment of the month after. */
export function nextLedgerMonth(month: number): number {
  return Temporal.Instant.fromEpochMilliseconds(month).toZonedDateTimeISO('UTC').add({ months: 1 })
    .epochMilliseconds;
}

/** Whether an unknown value is a {@link Ledger}. */
export function isLedger(value: unknown): value is Ledger {
  return isObject(value) && Object.values(value).every(isNumber);
}
