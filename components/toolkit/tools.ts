/** The tools there are, in the order they stand: a title (`toolkit_<id>`) and a line of what each is for. */
export const TOOLS = [
  { id: 'plan' },
  { id: 'script' },
  { id: 'contacts' },
  { id: 'week' },
  { id: 'review' },
  { id: 'patterns' },
  { id: 'record' },
  { id: 'talking' },
  { id: 'commitments' },
  { id: 'repair' },
  { id: 'take' },
] as const;

export type Tool = (typeof TOOLS)[number]['id'];

/** Whether a name is that of a tool. */
export function isTool(name: string): name is Tool {
  return TOOLS.some(({ id }) => id === name);
}
