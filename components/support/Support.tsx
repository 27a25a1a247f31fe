import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HelpList } from '../../utils/core/helpline';
import { found, named } from '../../utils/core/helpline-search';
import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import type { OwnHelpline } from '../../utils/core/own-helpline';
import type { JournalActions } from '../journal/actions';
import type { ThingActions } from '../things';
import { Notice } from '../ui/Notice';
import { Said } from '../ui/Said';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { keeping } from '../ui/useThings';
import type { SupportActions } from './actions';
import { Country } from './Country';
import { dateText } from './dateText';
import type { Means } from './means';
import { OwnLines } from './OwnLines';
import { Traces } from './Traces';

interface Props {
  readonly house: House;
  readonly actions: SupportActions;
  readonly journal: JournalActions;
  /** Lines of the person's own. */
  readonly lines: ThingActions<OwnHelpline>;
}

/**
 * People to call, by country. It can be read whatever else is locked, lost or not wanted: nothing here is kept, and
 * which country somebody looks at is known to nobody but them.
 */
export function Support({ house, actions, journal, lines }: Props) {
  const say = useSay();
  const [list, setList] = useState<HelpList | 'unread' | null>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    actions.list().then(setList, () => setList('unread'));
  }, []);
  const read = list === 'unread' ? null : list;
  const countries = useMemo(
    () => named(read?.countries ?? [], say.locale, actions.language),
    [read, say.locale],
  );
  const those = found(countries, typed);

  const own = keeping(house);
  const keeps = house.vault === 'open' && own.keeps;
  const means: Means = {
    copy: actions.copy,
    onSaid: setSaid,
    keep: keeps
      ? (text) => journal.write({ form: 'writing', date: localDate(house.now), text, tags: [] })
      : null,
  };
  return (
    <>
      <h1 tabIndex={-1}>{say('support_title')}</h1>
      <p>{say('support_lead')}</p>
      <p>{say('support_first')}</p>
      {own.reads && <OwnLines actions={lines} journal={journal} keeps={own.keeps} means={means} />}
      {list === 'unread' && <Notice tone="care">{say('support_unread')}</Notice>}
      {read && (
        <>
          <Notice tone="plain">{say('support_honest', dateText(read.checkedOn, say.locale))}</Notice>
          {!/^en\b/.test(say.locale) && <p class="soft">{say('support_in_english')}</p>}
          <Traces />
          <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
            <TextField
              label={say('support_search')}
              hint={say('support_search_hint')}
              value={typed}
              onValue={setTyped}
            />
          </form>
          <p class="soft small" role="status">
            {those.length === 0 ? say('support_none') : say.count('support_found', those.length)}
          </p>
          <ul class="stack">
            {those.map((country) => (
              <Country
                key={country.code}
                country={country}
                checkedOn={read.checkedOn}
                isWhole={countries.includes(country)}
                isOpen={those.length === 1}
                means={means}
              />
            ))}
          </ul>
        </>
      )}
      <Said>{said}</Said>
    </>
  );
}
