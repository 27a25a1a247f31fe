import { type Remark, remarksOn } from './helpline-remark';

/** The kinds of help, in the order they are shown. */
export const HELP_KINDS = ['abuse', 'crisis', 'children'] as const;

/** One of them. */
export type HelpKind = (typeof HELP_KINDS)[number];

/** What an emergency number is for. */
const EMERGENCY_USES = ['police', 'ambulance', 'fire'] as const;

type EmergencyUse = (typeof EMERGENCY_USES)[number];

/** One line of help, as it is shown. What the list does not know is empty, and is not made up. */
export interface Helpline {
  readonly kind: HelpKind;
  readonly name: string;
  /** As it is written for people; words where there is no number. */
  readonly phone: string;
  /** As it is typed; empty where there is no number. */
  readonly tel: string;
  /** Another number of the same line. */
  readonly alternative: string;
  /** How to reach it by text or chat. */
  readonly text: string;
  readonly url: string;
  readonly hours: string;
  readonly languages: string;
  readonly audience: string;
  /** The part of the country it is for. */
  readonly region: string;
  /** How to choose within the call. */
  readonly note: string;
  readonly remarks: readonly Remark[];
  /** Where it was read, and the date that page bears: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, words, or empty. */
  readonly source: string;
  readonly pageDate: string;
  /** `A`: a page of a government or of the line itself. `B`: others that quote them, or several that agree. */
  readonly confidence: 'A' | 'B';
}

/** The number for emergencies, which comes before everything. */
export interface Emergency {
  readonly numbers: readonly { readonly number: string; readonly uses: readonly EmergencyUse[] }[];
  /** How to call without speaking; empty where nothing is known. */
  readonly silent: string;
  readonly source: string;
}

/** What there is in one country (ISO 3166-1 alpha-2). */
export interface CountryHelp {
  readonly code: string;
  readonly emergency: Emergency;
  readonly lines: readonly Helpline[];
}

/** All of it, and the day (`YYYY-MM-DD`) the pages were read. */
export interface HelpList {
  readonly checkedOn: string;
  readonly countries: readonly CountryHelp[];
}

type Given = string | undefined;

/** The file the list comes from (`utils/support/helplines.json`), as far as it is read here. */
export interface HelpFile {
  readonly generated: string;
  readonly emergency: readonly {
    readonly country: string;
    readonly numbers: readonly { readonly number: string; readonly for: readonly string[] }[];
    readonly silent_option?: Given;
    readonly source: string;
  }[];
  readonly entries: readonly HelpFileEntry[];
}

/** One line of the file. What it does not know is missing. */
export interface HelpFileEntry {
  readonly country: string;
  readonly kind: string;
  readonly name: string;
  readonly phone: string;
  readonly tel?: Given;
  readonly alternative?: Given;
  readonly text?: Given;
  readonly url?: Given;
  readonly hours?: Given;
  readonly languages?: Given;
  readonly audience?: Given;
  readonly region?: Given;
  readonly note?: Given;
  readonly source: string;
  readonly page_date?: Given;
  readonly confidence: string;
}

const KINDS: Readonly<Record<string, HelpKind>> = {
  'domestic-violence': 'abuse',
  crisis: 'crisis',
  'emotional-support': 'crisis',
  child: 'children',
};

/**
 * The list as it is shown. Lines of confidence C rest on one page of somebody else's: they are left out until a person
 * has confirmed them, as the file's rules say. A number that stands twice in a country is shown once. A country
 * without an emergency number is left out, since that comes first.
 */
export function helpListOf(file: HelpFile): HelpList {
  const countries = file.emergency.map(({ country, numbers, silent_option = '', source }) => ({
    code: country,
    emergency: {
      numbers: numbers.map(({ number, for: uses }) => ({
        number,
        uses: EMERGENCY_USES.filter((use) => uses.includes(use)),
      })),
      silent: silent_option,
      source,
    },
    lines: once(file.entries.filter((entry) => entry.country === country).flatMap(lineOf)),
  }));
  return {
    checkedOn: file.generated,
    countries: countries.filter(({ emergency }) => emergency.numbers.length > 0),
  };
}

function lineOf(entry: HelpFileEntry): readonly Helpline[] {
  const { name, phone, source, confidence } = entry;
  const kind = KINDS[entry.kind];
  if (!kind || (confidence !== 'A' && confidence !== 'B')) return [];
  const { tel = '', alternative = '', text = '', url = '', hours = '', languages = '' } = entry;
  const { audience = '', region = '', note = '', page_date: pageDate = '' } = entry;
  const words = { alternative, text, url, hours, languages, audience, region, note };
  const remarks = remarksOn(entry.country, tel);
  return [{ kind, name, phone, tel, ...words, remarks, source, pageDate, confidence }];
}

function once(lines: readonly Helpline[]): readonly Helpline[] {
  return lines.filter(({ tel }, i) => tel === '' || lines.findIndex((other) => other.tel === tel) === i);
}
