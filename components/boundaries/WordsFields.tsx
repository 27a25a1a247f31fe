import { type BoundaryWords, LIMITS } from '../../utils/core/boundary';
import { useSay } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import type { Problems } from './problems';

interface Props {
  readonly words: BoundaryWords;
  readonly problems: Problems;
  readonly onWords: (words: BoundaryWords) => void;
}

/** Why, and what instead: what a person reads on the way there. */
export function WordsFields({ words, problems, onWords }: Props) {
  const say = useSay();
  return (
    <>
      <TextArea
        label={say('boundary_why')}
        hint={say('boundary_why_hint')}
        longest={LIMITS.words}
        value={words.why}
        onValue={(why) => onWords({ ...words, why })}
      />
      <TextField
        label={say('boundary_plan')}
        hint={say('boundary_plan_hint')}
        longest={LIMITS.words}
        value={words.plan}
        onValue={(plan) => onWords({ ...words, plan })}
      />
      <TextField
        label={say('boundary_plan_link')}
        hint={say('boundary_plan_link_hint')}
        problem={problems.planLink && say(problems.planLink)}
        longest={LIMITS.words}
        value={words.planLink}
        onValue={(planLink) => onWords({ ...words, planLink })}
        inputMode="url"
      />
    </>
  );
}
