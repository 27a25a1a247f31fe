import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { ReminderActions } from './actions';
import { pauseEnd } from './pauseEnd';

interface Props {
  readonly house: Pick<House, 'given' | 'now' | 'vault'>;
  readonly actions: ReminderActions;
}

/** What has reminded and waits for an answer: in neutral words until their own can be read, or while they cannot. */
export function GivenCard({ house: { given, now, vault }, actions }: Props) {
  const say = useSay();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [told, setTold] = useState<MessageKey | null>(null);
  const [isPausing, setPausing] = useState(false);
  const ids = given.map(({ id }) => id).join();
  useEffect(() => {
    if (ids !== '' && vault !== 'locked') void actions.names().then(setNames, () => undefined);
  }, [ids, vault]);

  async function answer(work: Promise<Reply>) {
    const reply = await work;
    setTold(reply.ok ? null : refusalKey(reply.refusal));
  }

  if (given.length === 0) return null;
  return (
    <section class="card stack tight given" aria-label={say('ritual_given')}>
      {given.map(({ id }) => {
        const name = names.get(id) || say('ritual_notice_ritual');
        return (
          <div key={id}>
            <p class="name">
              <bdi>{name}</bdi>
            </p>
            <div class="row">
              <Button
                look="quiet"
                onClick={() => void answer(actions.seen(id))}
                aria-label={say('ritual_seen_named', name)}
              >
                {say('ritual_seen')}
              </Button>
              <Button
                look="plain"
                onClick={() => void answer(actions.notToday(id))}
                aria-label={say('ritual_not_today_named', name)}
              >
                {say('ritual_not_today')}
              </Button>
              {given.at(-1)?.id === id && (
                <Button look="plain" aria-expanded={isPausing} onClick={() => setPausing(!isPausing)}>
                  {say('ritual_pause')}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {isPausing && (
        <div class="row">
          <Button look="quiet" onClick={() => void answer(actions.pauseUntil(pauseEnd(1, now)))}>
            {say('ritual_pause_tomorrow')}
          </Button>
          <Button look="quiet" onClick={() => void answer(actions.pauseUntil(pauseEnd(7, now)))}>
            {say('ritual_pause_week')}
          </Button>
        </div>
      )}
      <div role="status">{told && <Notice tone="care">{say(told)}</Notice>}</div>
    </section>
  );
}
