import type { ReportEntry, ReportWords } from '../../utils/core/report';
import { chainLines } from '../../utils/core/report-lines';
import { factsOf, type ReportWordsIn } from '../../utils/core/report-markdown';
import { useSay } from '../ui/say';
import type { Made } from './made';

interface Props {
  readonly made: Made;
  readonly words: ReportWordsIn;
}

/** The pages: plain paper, as somebody would write it themselves. Each record once; the lines for checking at the end. */
export function Sheet({ made, words }: Props) {
  const say = useSay();
  return (
    <article class="sheet">
      <h2 class="sheet-title">{words.title}</h2>
      {words.note.map((text) => (
        <p class="sheet-note" key={text}>
          {text}
        </p>
      ))}
      {made.entries.length === 0 && <p>{say('record_report_none')}</p>}
      {made.entries.map((entry) => (
        <Entry key={`${entry.latest.copy} ${entry.latest.n}`} entry={entry} made={made} words={words} />
      ))}
      <section class="sheet-check">
        <h3>{say('record_check_title')}</h3>
        <p class="sheet-note">{say('record_check_what')}</p>
        <pre dir="ltr">{chainLines(made.chains).join('\n')}</pre>
      </section>
    </article>
  );
}

function Entry({ entry, made, words }: Props & { readonly entry: ReportEntry }) {
  const { latest, earlier, begunAt, correctedAt } = entry;
  return (
    <section class="sheet-entry">
      <h3>{words.dayText(latest.day)}</h3>
      <p class="sheet-note">
        {words.written(words.momentText(begunAt))}
        {correctedAt.map((at) => ` ${words.corrected(words.momentText(at))}`)}
      </p>
      <Said said={latest} made={made} words={words} />
      {earlier.map((before) => (
        <div class="sheet-before" key={`${before.copy} ${before.n}`}>
          <h4>{words.earlier(words.momentText(before.writtenAt))}</h4>
          <Said said={before} made={made} words={words} />
        </div>
      ))}
    </section>
  );
}

function Said({ said, made, words }: Props & { readonly said: ReportWords }) {
  const say = useSay();
  return (
    <>
      <dl>
        {factsOf(said).map(({ name, text }) => (
          <div key={name}>
            <dt>{words.names[name]}</dt>
            <dd class="written">{text}</dd>
          </div>
        ))}
      </dl>
      {said.attachments.map((file) => {
        const picture = made.pictures.get(file.id);
        if (picture === undefined || picture === 'no-picture') return null;
        if (picture === 'damaged') return <p key={file.id}>{say('record_file_damaged', file.name)}</p>;
        return <img key={file.id} src={picture} alt={file.name} />;
      })}
    </>
  );
}
