import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly fact: 'alternative' | 'text' | 'hours' | 'languages' | 'audience' | 'region' | 'note' | 'silent';
  /** As the list has it. */
  readonly value: string;
}

/** What the list says most often, in words of the person's own language. */
const OFTEN: Readonly<Record<string, MessageKey>> = {
  '24/7': 'support_always',
  '24 hours': 'support_always',
  '24 hours, 365 days': 'support_always',
  anyone: 'support_for_anyone',
  women: 'support_for_women',
  'children and young people': 'support_for_young',
  'anyone in crisis': 'support_for_crisis',
};
/** How to call without speaking, which nobody has time to read in another language: by how the list says it. */
const SILENT: Readonly<Record<string, readonly [MessageKey, ...values: string[]]>> = {
  'SMS 0800 133 133 to the police (heute.at 2020, page text).': ['support_silent_at', '0800 133 133'],
  'SMS 114 reaches emergency services silently (groupe3f.fr, castelnau-estretefonds.fr 2020).': [
    'support_silent_fr',
    '114',
  ],
  'If you cannot speak: dial 999 from a mobile, press 55 when prompted (centre56.org.uk; Citizens Advice Scotland page; belfasttrust.hscni.net).':
    ['support_silent_gb', '999', '55'],
  '112.is has a web chat (mcc.is).': ['support_silent_is', '112.is'],
};
/** Stands in a sentence where the list's own words go; no text has it. */
const PLACE = '\uFFFC';

/** One thing the list has. What nobody has put into other words stands as it was read, in English. */
export function FromList({ fact, value }: Props) {
  const say = useSay();
  const [known, ...values] = SILENT[value] ?? [OFTEN[value]];
  if (known) return <>{say(`support_${fact}`, say(known, ...values))}</>;
  const [before, after] = say(`support_${fact}`, PLACE).split(PLACE);
  return (
    <>
      {before}
      <bdi lang="en">{value}</bdi>
      {after}
    </>
  );
}
