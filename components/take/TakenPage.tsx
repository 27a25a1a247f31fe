import { useState } from 'preact/hooks';
import { pageMarkdown } from '../../utils/core/page-block';
import type { Taken } from '../../utils/core/take';
import type { Moment } from '../../utils/core/window';
import type { Pictured } from '../insights/pictured';
import { LookThrough } from '../record/LookThrough';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { TakeActions } from './actions';
import { Blocks } from './Blocks';
import { pictureBlocks } from './pictureBlocks';
import { SheetPicture } from './SheetPicture';
import type { TakeWish } from './TakeForm';
import { takenBlocks } from './takenBlocks';

interface Props {
  readonly made: Taken;
  readonly pictures: readonly Pictured[];
  readonly wish: TakeWish;
  readonly now: Moment;
  readonly actions: Pick<TakeActions, 'print' | 'saveText'>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The page as it will be on paper, to be read through first; and the ways to have it. */
export function TakenPage({ made, pictures, wish, now, actions, onBack, onClose }: Props) {
  const say = useSay();
  const [told, setTold] = useState('');
  const title = say('take_title');
  const blocks = takenBlocks(made, wish, now, say);

  async function save() {
    const inWords = pictures.flatMap((picture) => pictureBlocks(picture));
    const reply = await actions.saveText(pageMarkdown(title, [...blocks, ...inWords]));
    setTold(reply.ok ? say('record_report_saved', reply.value) : say(refusalKey(reply.refusal)));
  }

  return (
    <>
      <LookThrough
        means={say('take_look_means')}
        told={told}
        onPrint={actions.print}
        onBack={onBack}
        onClose={onClose}
      >
        <Button look="quiet" onClick={() => void save()}>
          {say('record_report_md')}
        </Button>
      </LookThrough>
      <article class="sheet">
        <h2 class="sheet-title">{title}</h2>
        <Blocks blocks={blocks} />
        {pictures.map((picture, i) => (
          <SheetPicture key={`${i}`} {...picture} hasWords={wish.parts.includes('words')} />
        ))}
      </article>
    </>
  );
}
