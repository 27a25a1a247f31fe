/** A node of Chromium's accessibility tree, as its protocol tells it (`Accessibility.AXNode`), as far as it is read here. */
export interface HeardNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Something that is heard: its words, and what it holds. */
interface Said {
  readonly line: string;
  readonly inside: readonly Said[];
  /** Plain words, which run on with those beside them. */
  readonly isText?: true;
}

/** What has no sound of its own: what it holds is heard in its place. */
const PASSED = new Set(['none', 'generic', 'RootWebArea', 'Abbr', 'strong', 'emphasis', 'mark', 'SvgRoot']);
/** What is called by the words in it. */
const NAMED_BY_CONTENT = new Set([
  'button',
  'link',
  'heading',
  'term',
  'radio',
  'checkbox',
  'DisclosureTriangle',
  'cell',
  'rowheader',
  'columnheader',
  'gridcell',
]);
/** What holds a value, and nothing that is heard by itself. */
const FIELDS = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'Date',
  'InputTime',
  'progressbar',
  'image',
]);
/** What is drawn and not said. */
const SILENT = new Set(['InlineTextBox', 'ListMarker', 'LineBreak']);

/**
 * A page as a screen reader goes through it, one line for each thing, in order: what it is, its name, how it stands,
 * and in brackets what is said besides. What is inside something is indented.
 *
 *     main
 *       heading 1 "Settings"
 *       checkbox "Lock with the screen", not checked
 *       status, silent
 */
export function heard(nodes: readonly HeardNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined) ?? nodes[0];
  return root ? written(joined(saidOf(root, byId)), 0).join('\n') : '';
}

function saidOf(node: HeardNode, byId: ReadonlyMap<string, HeardNode>): readonly Said[] {
  const role = text(node.role?.value);
  if (SILENT.has(role)) return [];
  const inner = () =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? saidOf(child, byId) : [];
    });
  if (node.ignored || PASSED.has(role)) return inner();
  const name = text(node.name?.value);
  if (role === 'StaticText') return name ? [{ line: `"${name}"`, inside: [], isText: true }] : [];
  // The words of a label and of a legend are the name of what they stand with.
  if (role === 'LabelText' || role === 'Legend') return inner().filter(({ isText }) => !isText);
  if (role === 'paragraph') return joined(inner()).map(({ isText: _, ...said }) => said);
  const isWhole = NAMED_BY_CONTENT.has(role) || FIELDS.has(role);
  const inside = isWhole ? [] : joined(inner());
  // What folds is a group, called by what it is folded under.
  const isFolded = role === 'group' && !name && inside[0]?.line.startsWith('fold ');
  return [{ line: isFolded ? 'details' : lineOf(node, role, name), inside }];
}

function lineOf(node: HeardNode, role: string, name: string): string {
  const of = (wanted: string) => node.properties?.find((one) => one.name === wanted)?.value.value;
  const value = text(node.value?.value);
  const states = [
    of('checked') !== undefined && (of('checked') === 'true' ? 'checked' : 'not checked'),
    of('pressed') !== undefined && (of('pressed') === 'true' ? 'pressed' : 'not pressed'),
    of('expanded') !== undefined && FOLDS.has(role) && (of('expanded') ? 'unfolded' : 'folded'),
    of('disabled') === true && 'not to be used now',
    of('required') === true && 'required',
    of('invalid') !== undefined && of('invalid') !== 'false' && 'not right',
    of('modal') === true && 'over the page',
    FIELDS.has(role) && value && `“${value}”`,
  ].filter(Boolean);
  const about = text(node.description?.value);
  const shown = ROLES[role] ?? role;
  const level = role === 'heading' ? ` ${text(of('level'))}` : '';
  return `${[`${shown}${level}${name ? ` "${name}"` : ''}`, ...states].join(', ')}${about ? ` (${about})` : ''}`;
}

/** What opens and closes; others say so of what they lead to. */
const FOLDS = new Set(['button', 'DisclosureTriangle']);

const ROLES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'fold',
  Details: 'details',
  Date: 'date',
  InputTime: 'time',
  listitem: '-',
};

/** Words that run on are one line. */
function joined(all: readonly Said[]): readonly Said[] {
  const out: Said[] = [];
  for (const said of all) {
    const last = out.at(-1);
    if (said.isText && last?.isText) {
      out[out.length - 1] = { ...last, line: `"${last.line.slice(1, -1)} ${said.line.slice(1, -1)}"` };
    } else out.push(said);
  }
  return out;
}

function written(all: readonly Said[], depth: number): readonly string[] {
  return all.flatMap(({ line, inside }) => {
    const here = `${'  '.repeat(depth)}${line}`;
    const [only, more] = inside;
    if (line === 'row') return [`${here}: ${inside.map(({ line: cell }) => wordsOf(cell)).join(' | ')}`];
    if (line === 'status' && !only) return [`${here}, silent`];
    if (only && !more && only.inside.length === 0 && SHORT.test(line)) return [`${here} ${only.line}`];
    return [here, ...written(inside, depth + 1)];
  });
}

/** What stands on one line with what it holds, where that is one thing. */
const SHORT = /^(?:-|status|alert|term|definition|Figcaption|caption)$/;

function wordsOf(cell: string): string {
  return /^\w+ "(.*)"$/.exec(cell)?.[1] ?? cell.replace(/^(?:cell|rowheader|columnheader|gridcell)$/, '');
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.replace(/\s+/g, ' ').trim() : '';
}
