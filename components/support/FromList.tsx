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
/** Stands in a sentence where the list's own words go; no text has it. */
const PLACE = '\uFFFC';

/** One thing the list has. What nobody has put into other words stands as it was read, in English. */
export function FromList({ fact, value }: Props) {
  const say = useSay();
  const known = OFTEN[value];
  if (known) return <>{say(`support_${fact}`, say(known))}</>;
  const [before, after] = say(`support_${fact}`, PLACE).split(PLACE);
  return (
    <>
      {before}
      <bdi lang="en">{value}</bdi>
      {after}
    </>
  );
}
