import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';

interface Props {
  /** What is to be looked for in the pages below. */
  readonly means: string;
  /** What came of the last way that was taken; empty: nothing yet. */
  readonly told: string;
  readonly onPrint: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** The ways besides paper. */
  readonly children: ComponentChildren;
}

/** What stands above pages as they will be on paper, on the screen alone: the ways to have them, and the way back. */
export function LookThrough({ means, told, onPrint, onBack, onClose, children }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  return (
    <div class="stack record-screen">
      <h1 ref={heading} tabIndex={-1}>
        {say('record_report_look')}
      </h1>
      <p>{means}</p>
      <div class="row">
        <Button look="main" onClick={onPrint}>
          {say('record_report_print')}
        </Button>
        {children}
      </div>
      <p class="soft small">{say('record_report_headers')}</p>
      <div role="status">{told && <Notice tone="plain">{told}</Notice>}</div>
      <div class="row">
        <Button look="plain" onClick={onBack}>
          {say('record_report_change')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {say('record_report_close')}
        </Button>
      </div>
    </div>
  );
}
