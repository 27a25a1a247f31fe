/**
 * Hindi words that blame a person, press them, or name somebody as a case. "गलती" is left out: "यह आपकी गलती नहीं" is what
 * many need to read. So are "बस" (a bus, and what is in one's power), "चाहिए" where somebody needs a thing, and "पड़ना"
 * where something falls: only after an infinitive do they press. ज़ and फ़ are a letter and its dot, in this order.
 */
export const BLAME =
  /(?<![\p{L}\p{M}])(?:असफल[\p{L}\p{M}]*|विफल[\p{L}\p{M}]*|नाकाम[\p{L}\p{M}]*|फ़ेल|चूक[\p{L}\p{M}]*|हार (?:गए|गई|गया|मान[\p{L}\p{M}]*)|[\p{L}\p{M}]+न[ाीे] (?:ही )?(?:चाहिए|पड़[ताीे][\p{L}\p{M}]*|पड़े[\p{L}\p{M}]*)|चाहिए था|चाहिए थी|ज़रूर|ज़रूरी है|अवश्य|अनिवार्य|सिर्फ़|केवल|महज़|मात्र|(?:वादा|वादे|सीमा|सीमाएँ) (?:तोड़|टूट)[\p{L}\p{M}]*|उल्लंघन|धोखा|बेईमान[\p{L}\p{M}]*|लापरवाह[\p{L}\p{M}]*|आलस[\p{L}\p{M}]*|कमज़ोर|लत|नशेड़ी|पीड़ित[\p{L}\p{M}]*|शिकार|अपराधी|उत्पीड़क|अत्याचारी|ज़हरील[\p{L}\p{M}]*|टॉक्सिक|सबूत|प्रमाण|साक्ष्य|स्ट्रीक|आपकी ही गलती|दोषी)(?![\p{L}\p{M}])|[!！]/iu;
