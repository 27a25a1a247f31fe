/** What a person comes to the options app for: a boundary for the page they were on, or somebody to talk to. */
export type Start = { readonly kind: 'site'; readonly address: string } | { readonly kind: 'support' };
