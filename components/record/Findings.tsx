import type { Revision } from '../../utils/core/private-record';
import type { ChainFinding, CheckedChain } from '../../utils/core/record-chain';
import type { Moment } from '../../utils/core/window';
import { Notice } from '../ui/Notice';
import { underscored } from '../ui/refusal';
import { type Say, useSay } from '../ui/say';
import type { RecordsShown } from './actions';
import { momentText } from './momentText';

interface Props {
  readonly read: RecordsShown;
  readonly now: Moment;
}

/** What was found when the chains were checked that no record on the screen can show. */
export function Findings({ read, now }: Props) {
  const say = useSay();
  const shown = new Set(read.records.map(({ id }) => id));
  const elsewhere = read.chains.flatMap((chain) =>
    chain.findings
      .filter(({ record }) => record === null || !shown.has(record))
      .map((finding) => ({ chain, finding })),
  );
  if (elsewhere.length === 0 && read.unreadable === 0) return null;
  return (
    <Notice tone="care">
      {read.unreadable > 0 && <p>{say.count('record_unreadable', read.unreadable)}</p>}
      {elsewhere.map(({ chain, finding }) => (
        <p key={`${chain.copy} ${finding.n} ${finding.fault}`}>{sentence(finding, chain, read, now, say)}</p>
      ))}
    </Notice>
  );
}

function sentence(
  { fault, n }: ChainFinding,
  { copy }: CheckedChain,
  { records }: RecordsShown,
  { zone }: Moment,
  say: Say,
): string {
  const written = records
    .flatMap(({ latest, earlier }) => [latest, ...earlier])
    .filter((revision) => revision.copy === copy)
    .sort((a, b) => a.n - b.n);
  const before = written.findLast((revision) => revision.n < n);
  const after = written.find((revision) => revision.n > n);
  const moment = ({ content }: Revision) => momentText(content.writtenAt, zone, say);
  return `${spot(before && moment(before), after && moment(after), say)} ${say(`record_fault_${underscored(fault)}`)}`;
}

function spot(before: string | undefined, after: string | undefined, say: Say): string {
  if (before === undefined && after === undefined) return '';
  if (before === undefined) return say('record_spot_before', after ?? '');
  return after === undefined ? say('record_spot_after', before) : say('record_spot_between', before, after);
}
