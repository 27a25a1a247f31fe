import { isFlag, isListOf, isNumber, isText } from './shape';

/** What a kept lane is made of, each part with its guard. */
export const LANE_SHAPE = {
  host: isText,
  subdomains: isFlag,
  port: isText,
  path: isListOf(isText),
  words: isListOf(isText),
  shown: isText,
};

/** What a kept site is made of. */
export const SITE_SHAPE = { ...LANE_SHAPE, ref: isNumber, home: isText };
