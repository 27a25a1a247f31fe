/**
 * German words that blame a person, press them, or name somebody as a case. "Muss" alone is left out: "ich muss nicht"
 * takes weight off. So is "Schuld": "nicht deine Schuld" is what many need to read.
 */
export const BLAME =
  /(?<!\p{L})(?:versag\p{L}*|(?:ge)?scheiter\p{L}*|rückf[aä]ll\p{L}*|musst|müss(?:test|tet)|sollt(?:e|est|en|et)|sollst|hättest|gefälligst|unbedingt|einfach\p{L}*|bloß|(?:selbst|selber) schuld|verpass\p{L}*|vermassel\p{L}*|gebrochen\p{L}*|brichst|schummel\p{L}*|geschummelt|mogel\p{L}*|gemogelt|versto(?:ß|ss)\p{L}*|verstöß\p{L}*|überlist\p{L}*|ungehorsam\p{L}*|faul(?:heit|e[nrs]?)?|reiß dich|kaputt\p{L}*|streaks?|opfer\p{L}*|täter\p{L}*|toxisch\p{L}*|beweis\p{L}*)(?!\p{L})|!/iu;
