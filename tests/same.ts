/**
 * Sentences that are the same in English, by language: words the two have in common. Each was looked at; anything else
 * that is the same has not been translated.
 */
export const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['$1 · in $2', 'Version $1', 'Passphrase', 'Set $1'],
  es: ['no', 'No'],
  fr: [
    ...['pause', 'police', 'ambulance', 'Sites', 'Journal', 'Affirmations', 'Source', 'Notes', 'Version $1'],
    ...['$1 minute', '$1 minutes'],
  ],
  'pt-BR': ['Sites'],
};
