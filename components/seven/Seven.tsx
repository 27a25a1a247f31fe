import { useState } from 'preact/hooks';
import { eveningDay } from '../../utils/core/evening';
import { localDate } from '../../utils/core/local-date';
import type { Refusal } from '../../utils/core/refused';
import { SEVEN } from '../../utils/core/seven-evenings';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';
import type { EveningsActions } from '../check-in/actions';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { seaAddress, sevenPng } from './drawSeven';
import { eveningLines, Lines, sevenText } from './Lines';
import { Marks } from './Marks';
import { useSeven } from './useSeven';

interface Props {
  readonly now: Moment;
  readonly actions: EveningsActions;
  readonly onBack: () => void;
}

/** Seven evenings: what they are, the marks while they come, and in the end a page of the person's own lines. */
export function Seven({ now, actions, onBack }: Props) {
  const say = useSay();
  const [changes, setChanges] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [isUndrawn, setUndrawn] = useState(false);
  const read = useSeven(actions, changes);

  async function done(work: Promise<Reply<unknown>>) {
    const reply = await work;
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) setChanges(changes + 1);
  }
  const begin = () => done(actions.seven.write({ from: eveningDay(now) }));

  async function save(saving: Promise<Reply<string>>) {
    const reply = await saving;
    setUndrawn(false);
    setRefusal(reply.ok ? null : reply.refusal);
    setSavedAs(reply.ok ? reply.value : null);
  }
  const name = `seven-${localDate(now)}`;
  const evenings = read?.evenings ?? [];
  const last = evenings.at(-1)?.date ?? localDate(now);

  async function savePicture() {
    const face = {
      date: last,
      title: say('seven_page_title'),
      evenings: eveningLines(evenings, say),
      direction: say.direction,
    };
    const png = await sevenPng(face).catch(() => null);
    if (png) await save(actions.savePicture(`${name}.png`, png));
    else setUndrawn(true);
  }

  const isWhole = evenings.length === SEVEN;
  return (
    <>
      <div class="row unprinted">
        <Button look="plain" onClick={onBack}>
          <Icon name="back" />
          {say('seven_back')}
        </Button>
      </div>
      {isWhole && <img class="seven-sea" src={seaAddress(last)} alt="" />}
      <h1 class="on-paper" tabIndex={-1}>
        {say(isWhole ? 'seven_page_title' : 'seven_title')}
      </h1>
      {!isWhole && <p>{say('seven_what')}</p>}
      <Refused refusal={refusal} />
      {read === null && (
        <div class="row">
          <Button look="main" onClick={() => void begin()}>
            {say('seven_begin')}
          </Button>
        </div>
      )}
      {read && <Marks count={evenings.length} />}
      {read && evenings.length === 0 && <p class="soft">{say('seven_first')}</p>}
      {read && <Lines evenings={evenings} />}
      {isWhole && (
        <section class="stack unprinted">
          <Notice tone="care">
            <strong>{say('backup_plain_warning')}</strong> {say('seven_leaves')}
          </Notice>
          <div class="row">
            <Button look="quiet" onClick={actions.print}>
              {say('seven_print')}
            </Button>
            <Button look="quiet" onClick={() => void savePicture()}>
              {say('seven_save_picture')}
            </Button>
            <Button
              look="quiet"
              onClick={() => void save(actions.saveText(`${name}.txt`, sevenText(evenings, say)))}
            >
              {say('seven_save')}
            </Button>
            <Button look="quiet" onClick={() => void begin()}>
              {say('seven_again')}
            </Button>
          </div>
          <p role="status">
            {isUndrawn ? say('line_card_unsaved') : savedAs && say('backup_keep_done', savedAs)}
          </p>
        </section>
      )}
      {read && !isWhole && (
        <div class="unprinted">
          <Asking
            label={say('seven_lay_aside')}
            question={say('seven_lay_aside_question')}
            yes={say('seven_lay_aside_yes')}
            no={say('seven_lay_aside_no')}
            onYes={() => void done(actions.seven.erase(read.kept))}
          />
        </div>
      )}
    </>
  );
}
