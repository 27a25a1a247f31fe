import { useEffect, useRef, useState } from 'preact/hooks';
import { type AttachmentRef, LARGEST_ATTACHMENT_BYTES } from '../../utils/core/attachment';
import { MOST_ATTACHMENTS } from '../../utils/core/private-record';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { FileField } from '../ui/FileField';
import { Notice } from '../ui/Notice';
import { refusalKey, underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { RecordActions } from './actions';
import { sizeText } from './sizeText';

type Files = readonly AttachmentRef[];

interface Props {
  readonly files: Files;
  /** Those of what is corrected: taken off here they stay with what stood there before. */
  readonly fixed: Files;
  readonly actions: Pick<RecordActions, 'attach' | 'detach'>;
  readonly onFiles: (change: (files: Files) => Files) => void;
}

const DETAILS = ['out', 'kept'] as const;

/** Files: chosen, dropped here, or pasted. Each is sealed as soon as it is taken in, and says what became of its details. */
export function AttachField({ files, fixed, actions, onFiles }: Props) {
  const say = useSay();
  const [keeps, setKeeps] = useState<(typeof DETAILS)[number]>('out');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [placed, setPlaced] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  async function take(list: FileList | readonly File[] | null | undefined) {
    const those = [...(list ?? [])];
    if (those.length === 0) return;
    setBusy(true);
    const refused: string[] = [];
    let room = MOST_ATTACHMENTS - files.length;
    for (const file of those) {
      const problem = problemOf(file, room);
      const reply = problem === null ? await actions.attach(file, keeps === 'kept') : null;
      if (problem !== null) refused.push(problem);
      else if (reply && !reply.ok) refused.push(say('ui_named', file.name, say(refusalKey(reply.refusal))));
      else if (reply?.ok) {
        room -= 1;
        const taken = reply.value;
        if (taken.hadPlace) setPlaced((now) => new Set([...now, taken.file.id]));
        latest.current((now) => [...now, taken.file]);
      }
    }
    setProblems(refused);
    setBusy(false);
  }

  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // A file dropped beside the field would take the page's place, and be in the browser's history.
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        void taking.current(event.dataTransfer?.files);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (!event.clipboardData?.files.length) return;
        event.preventDefault();
        void taking.current(event.clipboardData.files);
      },
      { signal },
    );
    return () => listening.abort();
  }, []);

  function problemOf({ name, size }: File, room: number): string | null {
    if (size === 0) return say('record_file_empty', name);
    if (size > LARGEST_ATTACHMENT_BYTES) {
      return say('record_file_large', name, sizeText(LARGEST_ATTACHMENT_BYTES, say.locale));
    }
    return room > 0 ? null : say('record_file_many', name);
  }

  function takeOff(file: AttachmentRef) {
    onFiles((now) => now.filter(({ id }) => id !== file.id));
    if (!fixed.some(({ id }) => id === file.id)) void actions.detach(file);
  }

  return (
    <fieldset class="stack record-files">
      <legend class="label">{say('record_files')}</legend>
      <p class="soft small">{say('record_files_hint')}</p>
      <Choice
        label={say('record_details')}
        options={DETAILS.map((value) => ({ value, label: say(`record_details_${value}`) }))}
        value={keeps}
        onValue={setKeeps}
      />
      <p class="soft small">{say('record_details_means')}</p>
      <FileField
        key={files.length}
        label={say('record_file_choose')}
        accept=""
        onFile={(file) => void take(file ? [file] : [])}
      />
      <div class="record-drop">
        <p class="soft">{say('record_drop')}</p>
      </div>
      <div role="status">
        {isBusy && <p class="soft small">{say('record_file_taking')}</p>}
        {problems.length > 0 && (
          <Notice tone="care">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
      </div>
      <ul class="stack">
        {files.map((file) => (
          <li class="row spread record-file" key={file.id}>
            <span class="grow">
              <span class="record-name">{file.name || say('record_file_unnamed')}</span>{' '}
              <span class="soft small">{sizeText(file.bytes, say.locale)}</span>
              <br />
              <span class="soft small">
                {say(`record_found_${underscored(file.details)}`)}
                {placed.has(file.id) &&
                  ` ${say(file.details === 'kept' ? 'record_place_kept' : 'record_place_out')}`}
              </span>
            </span>
            <Button
              look="plain"
              aria-label={say('record_file_off_of', file.name)}
              onClick={() => takeOff(file)}
            >
              {say('record_file_off')}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
