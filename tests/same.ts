/**
 * Sentences that are the same in English, by language: words the two have in common. Each was looked at; anything else
 * that is the same has not been translated.
 */
export const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['Name', 'Text', 'Plan'],
  fr: ['Notes', 'Message', 'Page', 'Passage'],
  es: ['No'],
  'pt-BR': [],
};
