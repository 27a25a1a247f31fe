/** What somebody wants to know before they call; each stands in the catalogue as `support_remark_...`. */
export type Remark =
  | 'police'
  | 'not-emergency'
  | 'reporting'
  | 'emergency'
  | 'may-have-changed'
  | 'conflict'
  | 'patience'
  | 'not-all-hours'
  | 'not-on-bill'
  | 'mobile'
  | 'hours';

/**
 * Country and number, and what the list's own `caution` says of it that a caller is helped by, in our words. What is
 * there for those who keep the list (which old numbers not to print) is said to nobody: a wrong number does not become
 * better by a warning.
 */
const REMARKS: Readonly<Record<string, readonly Remark[]>> = {
  'US 18004224453': ['not-emergency'],
  'NZ 0508744633': ['conflict'],
  'NZ 08009428787': ['may-have-changed'],
  'IN 1098': ['may-have-changed'],
  'MY 1800182327': ['conflict'],
  'PH 09197777377': ['police'],
  'PH 09178998727': ['conflict'],
  'TW 1925': ['patience'],
  'NG 08000787746': ['conflict'],
  'KE 1199': ['conflict'],
  'FR 3919': ['not-emergency'],
  'BE 1712': ['not-all-hours'],
  'BE 102': ['not-all-hours'],
  'LU 454545': ['not-all-hours'],
  'ES 016': ['not-on-bill'],
  'IS 112': ['emergency'],
  'BG 080018676': ['hours'],
  'CH 0444552142': ['may-have-changed'],
  'CH 0612050910': ['may-have-changed'],
  'CZ 116123': ['not-all-hours'],
  'CZ 116111': ['patience'],
  'IL 105': ['police', 'reporting'],
  'BR 100': ['reporting'],
  'AR 144': ['not-emergency', 'may-have-changed'],
  'AR 102': ['not-emergency'],
  'CL *4141': ['mobile'],
  'CL 147': ['police'],
};

/** What is to be said of a number (as it is typed) before somebody calls it. */
export function remarksOn(country: string, tel: string): readonly Remark[] {
  return REMARKS[`${country} ${tel}`] ?? [];
}
