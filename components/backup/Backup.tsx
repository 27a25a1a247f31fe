import type { Moment } from '../../utils/core/window';
import type { Actions } from '../house';
import type { BackupActions } from './actions';
import { BringIn } from './BringIn';
import { FromTool } from './FromTool';
import { KeepCopy } from './KeepCopy';
import { PlainExport } from './PlainExport';

interface Props {
  readonly actions: BackupActions & Pick<Actions, 'ask' | 'save'>;
  readonly now: Moment;
  /** Something has come in: what is shown elsewhere is older than what is kept. */
  readonly onChanged: () => void;
}

/** Copies of everything and the ways in and out. Only where the vault is open. */
export function Backup({ actions, now, onChanged }: Props) {
  return (
    <>
      <KeepCopy actions={actions} now={now} />
      <BringIn actions={actions} now={now} onChanged={onChanged} />
      <FromTool actions={actions} onChanged={onChanged} />
      <PlainExport actions={actions} />
    </>
  );
}
