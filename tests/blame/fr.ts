/**
 * French words that blame a person, press them, or name somebody as a case. "Faute" alone is left out: "ce n’est pas ta
 * faute" is what many need to read. So is "manquer": in French it is how one misses somebody.
 */
export const BLAME =
  /(?<!\p{L})(?:échou\p{L}*|échecs?|rechut\p{L}*|rat(?:e[rsz]?|é(?:e|s|es)?|ages?)|faut|faudra(?:it)?|fallait|dois|doit|doivent|dev(?:ez|rais|rait|rez|ras|ra|ais)|simplement|juste(?:ment)?|oblig(?:é(?:e|s|es)?|atoire\p{L}*)|(?:c['’]est|par) ta faute|fauti(?:f|fs|ve|ves)|coupables?|craqu\p{L}*|trich\p{L}*|contourn\p{L}*|enfrei\p{L}*|bris(?:er|é(?:e|s|es)?)|désobé\p{L}*|paress\p{L}*|victimes?|agress\p{L}*|toxiques?|preuves?|prouv\p{L}*)(?!\p{L})|!/iu;
