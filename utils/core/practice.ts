/** What a practice may be wanted for: its place in the list. */
export type Need = 'loud' | 'steps' | 'night' | 'missing';

/** The needs in the order of the list. */
export const NEEDS: readonly Need[] = ['loud', 'steps', 'night', 'missing'];

/** One thing at a time, as a practice shows it. Keys are of the catalogue. */
export type PracticeStage =
  /** A sentence or two to read and do. */
  | { readonly kind: 'read'; readonly key: `practice_${string}` }
  /** Sentences to adapt, as a list. */
  | {
      readonly kind: 'list';
      readonly key: `practice_${string}`;
      readonly keys: readonly `practice_${string}`[];
    }
  /** How strong it is, 0 to 10, or not said. */
  | { readonly kind: 'rate'; readonly when: 'before' | 'after' }
  /** A quiet stretch of time, with a sentence that changes as it passes. */
  | {
      readonly kind: 'timed';
      readonly minutes: readonly number[];
      readonly keys: readonly `practice_${string}`[];
    }
  | { readonly kind: 'breath' }
  /** The person's own lines, each on a page of its own; without any, a sentence in their place. */
  | {
      readonly kind: 'own-lines';
      readonly look: 'large' | 'plain';
      readonly without: `practice_${string}`;
    }
  /** Where a letter is written, kept or let go: the end of its practice. */
  | { readonly kind: 'letter' }
  /** Leads to the form of a boundary: the end of its practice here. */
  | { readonly kind: 'boundary' };

/** What may be noted about a practice afterwards, each a few words at most. */
export type Ask = 'no' | 'felt' | 'instead' | 'noticed' | 'loved' | 'piece' | 'kind' | 'letter';

/** An exercise done on purpose. Its name, purpose and when to leave it are in the catalogue, under its id. */
interface PracticeShape {
  /** A word of ours, the same for ever: notes are kept under it. */
  readonly id: string;
  readonly need: Need;
  /** At least one. */
  readonly stages: readonly PracticeStage[];
  /** What is said at its end; null: it ends with a letter or the way to a form. */
  readonly end: `practice_${string}` | null;
  /** What its note asks for; none: there is no note. */
  readonly asks: readonly Ask[];
  /** Whether its note may say that the person chose not to. */
  readonly mayDecline: boolean;
  /** Messages of lines to begin with, where lines are the person's own. */
  readonly ideas: readonly `practice_${string}`[];
  /** It can raise danger with somebody who controls: that is said, with Support beside it. */
  readonly isRisky: boolean;
}

const PLAIN = { mayDecline: false, ideas: [], isRisky: false } as const;

/** All practices, in the order of the list within each need. */
export const PRACTICES = [
  {
    ...PLAIN,
    id: 'breathing',
    need: 'loud',
    stages: [{ kind: 'breath' }],
    end: 'practice_breathing_end',
    asks: ['noticed'],
  },
  {
    ...PLAIN,
    id: 'grounding',
    need: 'loud',
    stages: [
      { kind: 'read', key: 'practice_grounding_see' },
      { kind: 'read', key: 'practice_grounding_touch' },
      { kind: 'read', key: 'practice_grounding_hear' },
      { kind: 'read', key: 'practice_grounding_smell' },
      { kind: 'read', key: 'practice_grounding_taste' },
    ],
    end: 'practice_grounding_end',
    asks: ['noticed'],
  },
  {
    ...PLAIN,
    id: 'wave',
    need: 'loud',
    stages: [
      { kind: 'read', key: 'practice_wave_what' },
      { kind: 'rate', when: 'before' },
      {
        kind: 'timed',
        minutes: [3, 5, 10],
        keys: [
          'practice_wave_where',
          'practice_wave_shape',
          'practice_wave_breath',
          'practice_wave_moves',
          'practice_wave_still',
          'practice_wave_last',
        ],
      },
      { kind: 'rate', when: 'after' },
    ],
    end: 'practice_wave_end',
    asks: ['instead'],
  },
  {
    ...PLAIN,
    id: 'walk',
    need: 'loud',
    stages: [
      { kind: 'read', key: 'practice_walk_where' },
      {
        kind: 'timed',
        minutes: [5, 10, 20],
        keys: ['practice_walk_feet', 'practice_walk_far', 'practice_walk_back'],
      },
    ],
    end: 'practice_walk_end',
    asks: ['noticed'],
  },
  {
    ...PLAIN,
    id: 'mirror',
    need: 'steps',
    stages: [
      { kind: 'read', key: 'practice_mirror_place' },
      { kind: 'own-lines', look: 'large', without: 'practice_mirror_think' },
    ],
    end: 'practice_mirror_end',
    asks: ['noticed'],
    ideas: [
      'practice_mirror_idea_friend',
      'practice_mirror_idea_today',
      'practice_mirror_idea_care',
      'practice_mirror_idea_learn',
      'practice_mirror_idea_funny',
      'practice_mirror_idea_ask',
    ],
  },
  {
    ...PLAIN,
    id: 'noes',
    need: 'steps',
    stages: [
      { kind: 'read', key: 'practice_noes_who' },
      {
        kind: 'list',
        key: 'practice_noes_small',
        keys: [
          'practice_noes_shop',
          'practice_noes_letter',
          'practice_noes_colleague',
          'practice_noes_friend',
          'practice_noes_time',
        ],
      },
      { kind: 'read', key: 'practice_noes_say' },
    ],
    end: 'practice_noes_end',
    asks: ['no', 'felt'],
    mayDecline: true,
    isRisky: true,
  },
  {
    ...PLAIN,
    id: 'sentences',
    need: 'steps',
    stages: [
      {
        kind: 'list',
        key: 'practice_sentences_time',
        keys: ['practice_sentences_think', 'practice_sentences_tomorrow', 'practice_sentences_look'],
      },
      {
        kind: 'list',
        key: 'practice_sentences_no',
        keys: [
          'practice_sentences_thanks',
          'practice_sentences_not_today',
          'practice_sentences_not_for_me',
          'practice_sentences_full',
        ],
      },
      {
        kind: 'list',
        key: 'practice_sentences_part',
        keys: ['practice_sentences_half', 'practice_sentences_until', 'practice_sentences_other_way'],
      },
      { kind: 'read', key: 'practice_sentences_aloud' },
    ],
    end: 'practice_sentences_end',
    asks: ['noticed'],
    isRisky: true,
  },
  {
    ...PLAIN,
    id: 'boundary',
    need: 'steps',
    stages: [
      { kind: 'read', key: 'practice_boundary_small' },
      { kind: 'read', key: 'practice_boundary_who' },
      { kind: 'boundary' },
    ],
    end: null,
    asks: ['felt'],
    isRisky: true,
  },
  {
    ...PLAIN,
    id: 'kindness',
    need: 'steps',
    stages: [
      { kind: 'read', key: 'practice_kindness_who' },
      {
        kind: 'list',
        key: 'practice_kindness_small',
        keys: [
          'practice_kindness_thanks',
          'practice_kindness_door',
          'practice_kindness_book',
          'practice_kindness_birds',
        ],
      },
    ],
    end: 'practice_kindness_end',
    asks: ['kind', 'felt'],
  },
  {
    ...PLAIN,
    id: 'night',
    need: 'night',
    stages: [{ kind: 'own-lines', look: 'plain', without: 'practice_night_think' }],
    end: 'practice_night_end',
    asks: ['noticed'],
    ideas: [
      'practice_night_idea_light',
      'practice_night_idea_feeds',
      'practice_night_idea_water',
      'practice_night_idea_tomorrow',
      'practice_night_idea_good',
    ],
  },
  {
    ...PLAIN,
    id: 'letter',
    need: 'missing',
    stages: [{ kind: 'read', key: 'practice_letter_short' }, { kind: 'letter' }],
    end: null,
    asks: ['letter'],
  },
  {
    ...PLAIN,
    id: 'loved',
    need: 'missing',
    stages: [
      { kind: 'read', key: 'practice_loved_before' },
      {
        kind: 'list',
        key: 'practice_loved_look',
        keys: [
          'practice_loved_hands',
          'practice_loved_music',
          'practice_loved_outside',
          'practice_loved_people',
          'practice_loved_child',
        ],
      },
      { kind: 'read', key: 'practice_loved_piece' },
    ],
    end: 'practice_loved_end',
    asks: ['loved', 'piece'],
  },
] as const satisfies readonly PracticeShape[];

export type Practice = (typeof PRACTICES)[number];

/** The id of a practice. */
export type PracticeId = Practice['id'];

/** The practice of that id. */
export function practiceOf(id: PracticeId): Practice {
  const practice = PRACTICES.find((one) => one.id === id);
  if (!practice) throw new RangeError(`no practice ${id}`);
  return practice;
}
