/**
 * What a person comes to the options app for: a boundary for the page they were on, somebody to talk to, or what has
 * reminded them.
 */
export type Start =
  | { readonly kind: 'site'; readonly address: string }
  | { readonly kind: 'support' | 'rituals' };
