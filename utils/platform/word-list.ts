const WORDS = 5;

/**
 * Five random words, with spaces between them, from BIP 39's English list: 2,048 words of up to eight letters, told
 * apart by their first four. 2,048 divides 65,536, so that each word is as likely as any other.
 *
 * That is 5 x 11 = 55 bits. A guess at Argon2id's set cost moves 64 MiB x 3 passes x (one read, one write), some 0.4
 * GB: a graphics card with 1 TB/s can try 2,500 a second at most, and a thousand of them need 2^54 / 2.5 million
 * seconds, 228 years, for half of all.
 */
export async function proposePassphrase(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const drawn = crypto.getRandomValues(new Uint16Array(WORDS));
  return Array.from(drawn, (number) => wordlist[number % wordlist.length] ?? '').join(' ');
}

/** A word is eleven bits of a hash; eight words are its first 88. */
const WORD_BITS = 11;
const HEAD_WORDS = 8;

/**
 * Eight words for the first 88 bits of a hash in hexadecimal, to be kept on paper or by a friend. Nobody makes another
 * chain with the same words by trying: that takes 2^88 hashes, and 2^44 for two of one's own making that are alike.
 */
export async function headWords(hex: string): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const bits = BigInt(`0x${hex.slice(0, (HEAD_WORDS * WORD_BITS) / 4)}`);
  const numbers = Array.from({ length: HEAD_WORDS }, (_, i) => {
    return Number((bits >> BigInt((HEAD_WORDS - 1 - i) * WORD_BITS)) & 2047n);
  });
  return numbers.map((number) => wordlist[number] ?? '').join(' ');
}

/** The hexadecimal digits eight words stand for, in any case and spacing; null where they are no eight of the list. */
export async function headOfWords(text: string): Promise<string | null> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const numbers = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => wordlist.indexOf(word));
  if (numbers.length !== HEAD_WORDS || numbers.includes(-1)) return null;
  const bits = numbers.reduce((sum, number) => (sum << BigInt(WORD_BITS)) | BigInt(number), 0n);
  return bits.toString(16).padStart((HEAD_WORDS * WORD_BITS) / 4, '0');
}
