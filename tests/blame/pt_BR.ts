/** Words that blame, press or raise their voice in Portuguese, in all their forms; the Brazilian catalogue has none. */
const WORDS = [
  // To fail and to relapse.
  /falh\p{L}+/u,
  /fracass\p{L}*/u,
  /reca[ií]\p{L}*/u,
  // Streaks.
  /sequências? de \p{L}+/u,
  /dias? seguidos?/u,
  // To break, to cheat, to skip what was promised; "quebra-cabeça" is the puzzle piece in the toolbar.
  /quebr(?!a-cabeça)\p{L}*/u,
  /trapa[cç]\p{L}*/u,
  /descumpr\p{L}*/u,
  /desobed\p{L}*/u,
  /viol(?:ar|ou|ei|ad[oa]s?|ação|ações)/u,
  /você perdeu/u,
  // What somebody ought to do: dever, precisar of others, ter que, ter de. "Preciso" is one's own need.
  /dev(?:er(?:es)?|[oea]|[ea]s|[ea]mos|[ea]m|ia\p{L}*|íamos|eria\p{L}*|eríamos|er[áã]\p{L}*|erei)/u,
  /precis(?:as?|amos|am|e|em|ava\p{L}*|aria\p{L}*|ará\p{L}*)/u,
  /(?<!não |nem )é preciso/u,
  /(?:tenho|tem|têm|temos|tinha\p{L}*|ter[áãei]\p{L}*|tive\p{L}*|teve|ter) (?:que|de) (?:se )?\p{L}+r/u,
  // As if it were easy.
  /simplesmente/u,
  /basta(?:m|va|vam|ria|rá)?/u,
  /é só \p{L}+r/u,
  // Labels for people and for what they write down.
  /vítimas?/u,
  /(?:abusad|agress)or\p{L}*/u,
  /tóxic\p{L}*/u,
  /provas?/u,
  /evidências?/u,
];

export const BLAME = new RegExp(
  `(?<!\\p{L})(?:${WORDS.map(({ source }) => source).join('|')})(?!\\p{L})|!`,
  'iu',
);
