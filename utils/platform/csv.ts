import Papa from 'papaparse';

/** The rows of a CSV file, and whether its last cell was closed: one that was not, was cut. */
export interface CsvRead {
  readonly rows: readonly (readonly string[])[];
  readonly isWhole: boolean;
}

/** Reads RFC 4180 and what is like it: any of its separators, line ends and quotes. Never throws. */
export function readCsv(text: string): CsvRead {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  return { rows: data, isWhole: errors.every(({ code }) => code !== 'MissingQuotes') };
}
