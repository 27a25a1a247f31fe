import { useState } from 'preact/hooks';
import type { Theme } from '../../utils/core/deck';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { LineActions } from './actions';
import { type CardFace, cardPng, pictureAddress } from './drawCard';

interface Props {
  /** The day it is drawn for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly theme: Theme | null;
  readonly text: string;
  readonly actions: Pick<LineActions, 'saveCard'>;
}

/** A line as a card: to look at, to save as a picture, or to print; what is printed is the card alone. */
export function LineCard({ date, theme, text, actions }: Props) {
  const say = useSay();
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [isDrawing, setDrawing] = useState(false);
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const face: CardFace = { date, theme, text, isDark, direction };

  async function save() {
    if (isDrawing) return;
    setDrawing(true);
    setTold(null);
    const png = await cardPng(face).catch(() => null);
    const reply = png && (await actions.saveCard(`card-${date}.png`, png));
    setDrawing(false);
    setTold(reply?.ok ? 'line_card_saved' : reply ? refusalKey(reply.refusal) : 'line_card_unsaved');
  }

  return (
    <div class="card-place">
      <div class={`line-card ${isDark ? 'dark' : 'light'}`}>
        <img src={pictureAddress(face)} alt="" />
        <p dir={direction}>{text}</p>
      </div>
      <div class="stack card-ways">
        <h2>{say('line_card_title')}</h2>
        <p class="soft small">{say('line_card_what')}</p>
        <Choice
          label={say('line_card_look')}
          options={[
            { value: 'light', label: say('line_card_light') },
            { value: 'dark', label: say('line_card_dark') },
          ]}
          value={isDark ? 'dark' : 'light'}
          onValue={(value) => setDark(value === 'dark')}
        />
        <div class="row">
          <Button look="quiet" aria-disabled={isDrawing} onClick={() => void save()}>
            {say('line_card_save')}
          </Button>
          <Button look="quiet" onClick={() => print()}>
            {say('line_card_print')}
          </Button>
        </div>
        <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      </div>
    </div>
  );
}
