import { useState } from 'preact/hooks';
import type { AttachmentRef } from '../../utils/core/attachment';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { RecordActions } from './actions';
import { sizeText } from './sizeText';

interface Props {
  readonly file: AttachmentRef;
  readonly actions: Pick<RecordActions, 'picture' | 'saveFile'>;
}

type Shown =
  | { readonly at: 'closed' | 'reading' }
  | { readonly at: 'picture'; readonly address: string }
  | { readonly at: 'told'; readonly text: string; readonly tone: 'plain' | 'care' };

/** A file of a record: its name alone, until somebody asks to see it. Nothing of it is read before. */
export function AttachedFile({ file, actions }: Props) {
  const say = useSay();
  const [shown, setShown] = useState<Shown>({ at: 'closed' });
  const name = file.name || say('record_file_unnamed');
  const isPicture = file.type.startsWith('image/');
  const told = (text: string, tone: 'plain' | 'care') => setShown({ at: 'told', text, tone });

  async function look() {
    setShown({ at: 'reading' });
    const reply = await actions.picture(file);
    if (!reply.ok) return told(say(refusalKey(reply.refusal)), 'care');
    if (reply.value === 'damaged') return told(say('record_file_damaged', name), 'care');
    if (reply.value === 'no-picture') return told(say('record_file_no_picture', name), 'plain');
    setShown({ at: 'picture', address: reply.value });
  }

  async function save() {
    const reply = await actions.saveFile(file);
    if (!reply.ok) return told(say(refusalKey(reply.refusal)), 'care');
    told(
      say(reply.value ? 'record_file_saved' : 'record_file_damaged', name),
      reply.value ? 'plain' : 'care',
    );
  }

  return (
    <div class="stack record-file">
      <div class="row spread">
        <span class="grow">
          <span class="record-name">{name}</span>{' '}
          <span class="soft small">{sizeText(file.bytes, say.locale)}</span>
        </span>
        {isPicture && shown.at !== 'picture' && (
          <Button
            look="plain"
            aria-label={say('record_file_show_of', name)}
            disabled={shown.at === 'reading'}
            onClick={() => void look()}
          >
            {say('record_file_show')}
          </Button>
        )}
        {shown.at === 'picture' && (
          <Button
            look="plain"
            aria-label={say('record_file_hide_of', name)}
            onClick={() => setShown({ at: 'closed' })}
          >
            {say('record_file_hide')}
          </Button>
        )}
        <Button look="plain" aria-label={say('record_file_save_of', name)} onClick={() => void save()}>
          {say('record_file_save')}
        </Button>
      </div>
      <div role="status">{shown.at === 'told' && <Notice tone={shown.tone}>{shown.text}</Notice>}</div>
      {shown.at === 'picture' && <img class="record-picture" src={shown.address} alt={name} />}
    </div>
  );
}
