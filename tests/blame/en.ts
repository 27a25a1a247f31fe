/** English words that blame a person, press them, or raise their voice. */
export const BLAME =
  /\b(?:fail\w*|relaps\w*|streaks?|missed|should|just|simply|must|broke\w*|cheat\w*|violat\w*|bypass\w*)\b|!/i;
