/** Words that blame, press or raise their voice in Spanish, in all their forms; the Spanish catalogue has none. */
const WORDS = [
  // To fail and to relapse; "fallecer" is to die.
  /fall(?!ec)[aeoáéíó]\p{L}*/u,
  /fracas\p{L}*/u,
  /reca(?:er\p{L}*|es?|en|emos|ig\p{L}*|í\p{L}*|y\p{L}+)/u,
  // Streaks.
  /rachas?/u,
  /días? seguidos?/u,
  // To break, to cheat, to skip what was promised; "rompecabezas" is the puzzle piece in the toolbar.
  /romp(?!ecabezas)\p{L}*/u,
  /rot[oa]s?/u,
  /tramp(?:as?|os[oa]s?)/u,
  /incumpl\p{L}*/u,
  /desobed\p{L}*/u,
  /viol(?:ar|as?te|ó|ad[oa]s?|ación|aciones)/u,
  /te (?:saltas|saltaste|perdiste)/u,
  // What somebody ought to do: deber, tener que, haber que. "Tiene que ver" is "has to do with".
  /deb(?:er(?:es)?|[oea]|[ea]s|[ea]mos|[ea]n|í\p{L}*|ier\p{L}*|iste|ió|[éá]is|erí\p{L}*|erá\p{L}*)/u,
  /(?:tengo|tienes?|tenemos|tienen|tenía\p{L}*|tendr\p{L}*|tuv\p{L}*|teng\p{L}*|tener) que(?! ver)/u,
  /(?:hay|haya|había|habrá|habría|hubo|haber) que/u,
  // As if it were easy.
  /simplemente/u,
  /basta(?:n|ba|rá|ría)?/u,
  // Labels for people and for what they write down; "prueba" also where it means "try": say "intenta".
  /víctimas?/u,
  /(?:abusa|agre|maltrata)(?:d|s)or\p{L}*/u,
  /tóxic\p{L}*/u,
  /pruebas?/u,
  /evidencias?/u,
];

export const BLAME = new RegExp(
  `(?<!\\p{L})(?:${WORDS.map(({ source }) => source).join('|')})(?!\\p{L})|[!¡]`,
  'iu',
);
