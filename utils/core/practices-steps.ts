import { PLAIN, type PracticeShape } from './practice-shape';

/** Small steps. Those that ask something of others say that it can raise danger. */
export const SMALL_STEPS = [
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
] as const satisfies readonly PracticeShape[];
