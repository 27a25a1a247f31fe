import { useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { PrivateRecord } from '../../utils/core/record-state';
import type { Actions } from '../house';
import type { MessageKey } from '../ui/say';
import { Asked } from './Asked';
import { RecordForm } from './RecordForm';
import { Records } from './Records';
import { Report } from './Report';
import { Unkept } from './Unkept';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'record' | 'journal'>;
}

type View =
  | { readonly at: 'asked' | 'report' | 'unkept' | 'new' }
  | { readonly at: 'list'; readonly news: MessageKey | null }
  | { readonly at: 'correct'; readonly of: PrivateRecord };

/**
 * The private record. It opens with the question whether this device can be reached, every time: the answer is kept
 * nowhere, and nothing that was written is on the screen before it is given.
 */
export function Record({ house, actions }: Props) {
  const [view, setView] = useState<View>({ at: 'asked' });
  const isFirst = useRef(true);
  const toList = (news: MessageKey | null) => setView({ at: 'list', news });
  const focus = !isFirst.current;
  isFirst.current = false;
  switch (view.at) {
    case 'asked':
      return (
        <Asked
          house={house}
          focus={focus}
          onOpen={() => toList(null)}
          onUnkept={() => setView({ at: 'unkept' })}
        />
      );
    case 'unkept':
      return <Unkept now={house.now} actions={actions.record} onBack={() => setView({ at: 'asked' })} />;
    case 'list':
      return (
        <Records
          now={house.now}
          news={view.news}
          actions={actions.record}
          onNew={() => setView({ at: 'new' })}
          onCorrect={(of) => setView({ at: 'correct', of })}
          onReport={() => setView({ at: 'report' })}
        />
      );
    case 'new':
    case 'correct':
      return (
        <RecordForm
          of={view.at === 'correct' ? view.of : null}
          actions={actions}
          onDone={() => toList(view.at === 'correct' ? 'record_corrected_now' : 'record_saved')}
          onCancel={() => toList(null)}
        />
      );
    case 'report':
      return <Report now={house.now} actions={actions.record} onBack={() => toList(null)} />;
  }
}
