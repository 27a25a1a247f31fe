/**
 * What stands at the fork, each with somebody to talk to beside it: where one of these is, nothing that is made for
 * two people is the right tool.
 */
export const DANGERS = [
  'hurting',
  'touched',
  'threats',
  'neck',
  'weapon',
  'following',
  'children',
  'money-phone',
] as const;
