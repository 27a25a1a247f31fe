import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Language } from '../../utils/core/language';
import type { Refusal } from '../../utils/core/refused';
import type { LookActions } from '../house';
import { Choice } from '../ui/Choice';
import { Refused } from '../ui/Refused';
import { Said } from '../ui/Said';
import { useSay } from '../ui/say';

interface Props {
  readonly house: Pick<House, 'language'>;
  /** Tags of those there are. */
  readonly languages: readonly string[];
  readonly look: Pick<LookActions, 'setLanguage'>;
}

/** What Holdfast speaks, each language under its own name: whoever is lost in a strange one finds theirs. */
export function LanguageChoice({ house, languages, look }: Props) {
  const say = useSay();
  const [language, setLanguage] = useState(house.language);
  const [spoken] = useState(say.locale);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => setLanguage(house.language), [house.language]);

  async function choose(value: Language) {
    const before = language;
    setLanguage(value);
    const reply = await look.setLanguage(value);
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) setLanguage(before);
  }

  return (
    <section class="card stack">
      <h2>{say('language_title')}</h2>
      <Choice
        label={say('language_which')}
        value={language ?? ''}
        options={[
          { value: '', label: say('language_browser') },
          ...languages.map((tag) => ({ value: tag, label: ownName(tag), lang: tag })),
        ]}
        onValue={(value) => void choose(value || null)}
      />
      <p class="soft small">{say('language_means')}</p>
      <Refused refusal={refusal} />
      <Said>{refusal || say.locale === spoken ? '' : say('language_now')}</Said>
    </section>
  );
}

/** What a language calls itself. */
function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
