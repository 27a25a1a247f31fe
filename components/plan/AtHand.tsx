import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HelpList } from '../../utils/core/helpline';
import { found, named } from '../../utils/core/helpline-search';
import type { SupportActions } from '../support/actions';
import { Country } from '../support/Country';
import { Door } from '../support/Door';
import { Notice } from '../ui/Notice';
import { Said } from '../ui/Said';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';

interface Props {
  readonly support: SupportActions;
}

/** How many countries are shown for what was typed: a word or two finds the one that is meant. */
const MOST_SHOWN = 3;

/**
 * The emergency number and the helplines before everything else, out of Support's own list. The country is the one the
 * browser's language names, if it names one; another is typed, and kept nowhere.
 */
export function AtHand({ support }: Props) {
  const say = useSay();
  const [list, setList] = useState<HelpList | 'unread' | null>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    support.list().then(setList, () => setList('unread'));
  }, []);
  const read = list === 'unread' ? null : list;
  const countries = useMemo(
    () => named(read?.countries ?? [], say.locale, support.language),
    [read, say.locale],
  );
  const isTyped = typed.trim() !== '';
  const those = isTyped
    ? found(countries, typed)
    : countries.filter(({ code }) => code === new Intl.Locale(support.language).region);

  return (
    <section class="at-hand stack">
      <h2>{say('plan_danger_title')}</h2>
      <p>{say('plan_danger')}</p>
      {list === 'unread' && <Notice tone="care">{say('support_unread')}</Notice>}
      {read && (
        <>
          <ul class="stack">
            {those.slice(0, MOST_SHOWN).map((country) => (
              <Country
                key={country.code}
                country={country}
                checkedOn={read.checkedOn}
                isWhole={countries.includes(country)}
                isOpen={false}
                means={{ copy: support.copy, onSaid: setSaid, keep: null }}
              />
            ))}
          </ul>
          <form class="row at-hand-find" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
            <TextField
              label={say(those.length > 0 && !isTyped ? 'plan_country_other' : 'plan_country')}
              value={typed}
              onValue={setTyped}
            />
            <Door label="plan_all_lines" />
          </form>
          {isTyped && those.length === 0 && <p class="soft">{say('plan_country_none')}</p>}
        </>
      )}
      <Said>{said}</Said>
    </section>
  );
}
