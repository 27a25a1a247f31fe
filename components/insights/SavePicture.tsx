import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { Summary } from '../ui/Summary';
import { type MessageKey, useSay } from '../ui/say';
import type { InsightsActions } from './actions';
import { type PictureFile, picturePng, pictureSvg } from './pictureFile';

interface Props {
  readonly picture: Omit<PictureFile, 'isRtl' | 'hasWords' | 'locale'>;
  /** Whether names a person gave would stand in it: asked for then, and left out otherwise. */
  readonly names: boolean;
  /** The day it is saved on, `YYYY-MM-DD`: a file's name says nothing else. */
  readonly date: string;
  readonly actions: Pick<InsightsActions, 'savePicture'>;
}

/** Saving a picture, as SVG or PNG: without the names a person gave, unless they choose so. */
export function SavePicture({ picture, names, date, actions }: Props) {
  const say = useSay();
  const [hasWords, setHasWords] = useState(false);
  const [told, setTold] = useState<MessageKey | null>(null);

  async function save(ending: 'svg' | 'png') {
    setTold(null);
    const file = { ...picture, isRtl: document.documentElement.dir === 'rtl', hasWords, locale: say.locale };
    const made = ending === 'svg' ? Promise.resolve(svgBlob(file)) : picturePng(file);
    const blob = await made.catch(() => null);
    const reply = blob && (await actions.savePicture(`picture-${date}.${ending}`, blob));
    setTold(reply?.ok ? 'insights_saved' : reply ? refusalKey(reply.refusal) : 'insights_unsaved');
  }

  return (
    <details class="picture-save">
      <Summary label={say('insights_save')} about={picture.title} />
      <div class="stack">
        <p class="soft small">{say('insights_save_means')}</p>
        {names && <Check label={say('insights_save_words')} checked={hasWords} onChecked={setHasWords} />}
        <div class="row">
          {(['svg', 'png'] as const).map((ending) => {
            const text = say(`insights_save_${ending}`);
            return (
              <Button
                key={ending}
                look="quiet"
                aria-label={say('insights_save_named', picture.title, text)}
                onClick={() => void save(ending)}
              >
                {text}
              </Button>
            );
          })}
        </div>
        <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      </div>
    </details>
  );
}

function svgBlob(file: PictureFile): Blob {
  return new Blob([pictureSvg(file)], { type: 'image/svg+xml' });
}
