import { PLAIN, type PracticeShape } from './practice-shape';

/** For when it is loud inside: nothing here needs anybody else. */
export const PRACTICES_WHEN_LOUD = [
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
] as const satisfies readonly PracticeShape[];
