import { PLAIN, type PracticeShape } from './practice-shape';

/** For the evening, and for missing someone or something of one's own. */
export const QUIET_PRACTICES = [
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
