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
