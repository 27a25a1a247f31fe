/**
 * Arabic words that blame a person, press them, or name somebody as a case. "ذنب" is left out: "ليس الذنب ذنبك" is what
 * many need to read. So are "لم يجب" (did not answer), "تجاوز" (somebody else may have crossed a boundary) and the things
 * that are broken in a quarrel. Words carry و, ف, ب, ل, ك and the article in front.
 */
export const BLAME =
  /(?<![\p{L}\p{M}])[وف]?(?:(?:ال|لل|بال|كال|[بلك])?(?:فشل\p{L}*|فاشل\p{L}*|إخفاق\p{L}*|انتكاس\p{L}*|ضحي[ةت]\p{L}*|ضحايا\p{L}*|معتد[ين]\p{L}*|جناة|مسيئ\p{L}*|سام(?:ة|ون|ين)?|أدلة|دليل\p{L}*|إثبات\p{L}*|براهين|برهان\p{L}*|غش|غشاش\p{L}*|تحايل\p{L}*|انتهاك\p{L}*|إهمال\p{L}*|تقصير\p{L}*|كسول\p{L}*|كسل\p{L}*|إدمان\p{L}*|مدمن\p{L}*|واجب عليك|بساطة|مجرد)|[تينأ]?(?:فشل|خفق|نتكس)\p{L}*|فشلت\p{L}*|أخفقت\p{L}*|انتكست\p{L}*|(?<!لم )يجب|ينبغي|لازم|لا بد|فقط|عليك(?:م|ما)? أن|كان عليك|ألم أقل|فاتك|فوتت|خرقت|انتهكت|كسرت (?:ال)?(?:حد|وعد)\p{L}*|غششت|تحايلت|أهملت|قصرت|استسلمت|عيب عليك|خطؤك|سلسلة)(?![\p{L}\p{M}])|[!！]/iu;
