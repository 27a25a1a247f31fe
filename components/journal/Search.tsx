import type { Query } from '../../utils/core/journal-search';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { monthText } from './dayText';
import type { Found } from './useSearch';

interface Props {
  readonly query: Query;
  /** Tags that were met so far. */
  readonly tags: readonly string[];
  readonly found: Found | null;
  readonly onQuery: (query: Query) => void;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

/** Looking for something written: in words, by kind, by tag. What is looked for is written down nowhere. */
export function Search({ query, tags, found, onQuery, onStop, onGoOn }: Props) {
  const say = useSay();
  const told = found && {
    looking: say('journal_search_looking', found.from ? monthText(found.from, say.locale) : ''),
    paused: say('journal_search_paused', found.from ? monthText(found.from, say.locale) : ''),
    all: say('journal_search_all'),
  };
  return (
    <details class="card unprinted">
      <summary>{say('journal_search')}</summary>
      <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={say('journal_search_words')}
          hint={say('journal_search_hint')}
          longest={200}
          value={query.text}
          onValue={(text) => onQuery({ ...query, text })}
        />
        <Choice
          label={say('journal_search_form')}
          options={(['any', 'check-in', 'writing'] as const).map((value) => ({
            value,
            label: say(value === 'check-in' ? 'journal_form_check_in' : `journal_form_${value}`),
          }))}
          value={query.form ?? 'any'}
          onValue={(form) => onQuery({ ...query, form: form === 'any' ? null : form })}
        />
        {tags.length > 0 && (
          <Choice
            label={say('journal_search_tag')}
            options={[
              { value: 'any', label: say('journal_form_any') },
              ...tags.map((tag) => ({ value: `tag ${tag}`, label: tag })),
            ]}
            value={query.tag === null ? 'any' : `tag ${query.tag}`}
            onValue={(tag) => onQuery({ ...query, tag: tag === 'any' ? null : tag.slice('tag '.length) })}
          />
        )}
        {found && told && (
          <div class="row spread">
            <p class="soft" role="status">
              {say.count('journal_search_found', found.entries.length)} {told[found.state]}
            </p>
            {found.state === 'looking' && (
              <Button look="quiet" onClick={onStop}>
                {say('journal_search_stop')}
              </Button>
            )}
            {found.state === 'paused' && (
              <Button look="quiet" onClick={onGoOn}>
                {say('journal_search_on')}
              </Button>
            )}
          </div>
        )}
      </form>
    </details>
  );
}
