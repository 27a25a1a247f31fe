import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import { proposedFrom, type TakeFrom, type Taken, type TakePart, taken } from '../../utils/core/take';
import { BeforePaper } from '../record/BeforePaper';
import { useHeading } from '../record/useHeading';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { keeping } from '../ui/useThings';
import type { TakeActions } from './actions';
import { TakeForm, type TakeWish } from './TakeForm';
import { TakenPage } from './TakenPage';

interface Props {
  readonly house: House;
  readonly actions: TakeActions;
  readonly onBack: () => void;
  readonly onRecord: () => void;
}

/** A page to be made of what was read for these days. */
interface Ready {
  readonly all: TakeFrom;
  readonly suggested: readonly string[];
}

type Step = { readonly at: 'warned' | 'choosing' } | { readonly at: 'made'; readonly made: Taken };

/** A page for a counsellor: what that leaves behind first, then what is to be on it, then the page itself. */
export function Take({ house, actions, onBack, onRecord }: Props) {
  const say = useSay();
  const heading = useHeading();
  const { now } = house;
  const { reads } = keeping(house);
  const [step, setStep] = useState<Step>({ at: 'warned' });
  const [wish, setWish] = useState<TakeWish>({
    from: proposedFrom(now),
    until: localDate(now),
    parts: ['boundaries', 'evenings'] as readonly TakePart[],
    redactions: null,
  });
  const [ready, setReady] = useState<Ready | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);

  /** Reads what there is for the days of a wish. */
  async function read(of: TakeWish): Promise<Ready | null> {
    const reply = await actions.read(of.from, of.until);
    setProblem(reply.ok ? null : refusalKey(reply.refusal));
    setReady(reply.ok ? reply.value : null);
    return reply.ok ? reply.value : null;
  }

  async function make() {
    if (!wish.from || !wish.until || wish.from > wish.until) return setProblem('take_problem_days');
    const got = await read(wish);
    if (!got) return;
    const typed = wish.redactions ?? got.suggested.join('\n');
    const redactions = typed.split('\n').filter((term) => term.trim() !== '');
    setStep({ at: 'made', made: taken(got.all, { ...wish, redactions }, now) });
  }

  if (step.at === 'made') {
    return (
      <TakenPage
        made={step.made}
        wish={wish}
        now={now}
        actions={actions}
        onBack={() => setStep({ at: 'choosing' })}
        onClose={onBack}
      />
    );
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('toolkit_take')}
      </h1>
      <p>{say('take_lead')}</p>
      {problem && (
        <div role="alert">
          <Notice tone="care">{say(problem)}</Notice>
        </div>
      )}
      {step.at === 'warned' ? (
        <BeforePaper
          canGoOn={reads}
          onGoOn={() => {
            setStep({ at: 'choosing' });
            void read(wish);
          }}
          onBack={onBack}
        />
      ) : (
        <TakeForm
          wish={wish}
          suggested={ready?.suggested ?? []}
          onWish={setWish}
          onMake={() => void make()}
          onBack={onBack}
        />
      )}
      <p class="soft small">{say('take_not_record')}</p>
      <p>
        <Button look="plain" onClick={onRecord}>
          {say('toolkit_record')}
        </Button>
      </p>
    </>
  );
}
