import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import { proposedFrom, type TakeFrom, type Taken, type TakePart, taken } from '../../utils/core/take';
import type { InsightsActions } from '../insights/actions';
import type { Pictured } from '../insights/pictured';
import { refusalIn } from '../insights/useReading';
import { BeforePaper } from '../record/BeforePaper';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';
import { keeping } from '../ui/useThings';
import type { TakeActions } from './actions';
import { TakeForm, type TakeWish } from './TakeForm';
import { TakenPage } from './TakenPage';
import { takenPictures } from './takenPictures';

interface Props {
  readonly house: House;
  readonly actions: TakeActions;
  /** Where pictures are read from. */
  readonly insights: InsightsActions;
  readonly onBack: () => void;
  readonly onRecord: () => void;
}

/** A page to be made of what was read for these days. */
interface Ready {
  readonly all: TakeFrom;
  readonly suggested: readonly string[];
}

type Step =
  | { readonly at: 'warned' | 'choosing' }
  | { readonly at: 'made'; readonly made: Taken; readonly pictures: readonly Pictured[] };

/** A page for a counsellor: what that leaves behind first, then what is to be on it, then the page itself. */
export function Take({ house, actions, insights, onBack, onRecord }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  const { now } = house;
  const { reads } = keeping(house);
  const [step, setStep] = useState<Step>({ at: 'warned' });
  const [wish, setWish] = useState<TakeWish>({
    from: proposedFrom(now),
    until: localDate(now),
    parts: ['boundaries', 'evenings'] as readonly TakePart[],
    redactions: null,
    pictures: [],
  });
  const [ready, setReady] = useState<Ready | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [isMaking, setMaking] = useState(false);

  /** Reads what there is for the days of a wish. */
  async function read(of: TakeWish): Promise<Ready | null> {
    const reply = await actions.read(of.from, of.until);
    setProblem(reply.ok ? null : refusalKey(reply.refusal));
    setReady(reply.ok ? reply.value : null);
    return reply.ok ? reply.value : null;
  }

  async function make() {
    setMaking(true);
    await put().finally(() => setMaking(false));
  }

  /** Puts the page together. */
  async function put() {
    if (!wish.from || !wish.until || wish.from > wish.until) return setProblem('take_problem_days');
    const got = await read(wish);
    if (!got) return;
    const typed = wish.redactions ?? got.suggested.join('\n');
    const redactions = typed.split('\n').filter((term) => term.trim() !== '');
    const choice = { ...wish, redactions, pictures: house.hasInsights ? wish.pictures : [] };
    try {
      const pictures =
        choice.pictures.length > 0 ? await takenPictures(got.all, choice, now, insights, say) : [];
      setStep({ at: 'made', made: taken(got.all, choice, now), pictures });
    } catch (error) {
      setProblem(refusalKey(refusalIn(error)));
    }
  }

  if (step.at === 'made') {
    return (
      <TakenPage
        made={step.made}
        pictures={step.pictures}
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
          hasPictures={house.hasInsights}
          isMaking={isMaking}
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
