import { canonical, type Kept } from './kept';
import { plainThings } from './plain-thing';

/** What a plain export says it is, and the version of its schema: docs/export-format.md. */
const EXPORT_FORMAT = 'holdfast-export';
const EXPORT_VERSION = 1;

/**
 * A plain export as JSON, in pieces of text, so that it need never be whole in memory: {@link jsonHead}, then
 * {@link jsonThing} for each thing, then {@link JSON_FOOT}. One thing a line.
 *
 * @param madeAt ISO 8601 in UTC
 */
export function jsonHead(madeAt: string): string {
  return `{"format":"${EXPORT_FORMAT}","version":${EXPORT_VERSION},"madeAt":${JSON.stringify(madeAt)},"things":[`;
}

/** A thing, with the comma before it unless it is the first; nothing for one that is erased. */
export function jsonThing(kept: Kept, isFirst: boolean): string {
  const lines = plainThings(kept).map((thing) => canonical(thing));
  if (lines.length === 0) return '';
  return `${isFirst ? '\n' : ',\n'}${lines.join(',\n')}`;
}

/** What stands behind the last thing. */
export const JSON_FOOT = '\n]}\n';
