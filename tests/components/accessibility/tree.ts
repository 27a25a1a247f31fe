import { type HeardNode, heard } from '../../heard';
import { askBrowser } from '../protocol';

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** What a screen reader is given of the page that is shown, as text: from Chromium's own tree, not from the markup. */
export async function treeHeard(): Promise<string> {
  const { frameTree } = await askBrowser<{ readonly frameTree: FrameTree }>('Page.getFrameTree');
  const ours = framesOf(frameTree).find(({ frame }) => frame.url === location.href);
  if (!ours) throw new Error('the frame of the test is not in the page');
  const { nodes } = await askBrowser<{ readonly nodes: readonly HeardNode[] }>(
    'Accessibility.getFullAXTree',
    {
      frameId: ours.frame.id,
    },
  );
  return heard(nodes);
}

function framesOf(tree: FrameTree): readonly FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(framesOf)];
}

/** What must not be there without a name. */
const NAMED =
  /^\s*(?:- )?(?:button|link|radio|checkbox|textbox|searchbox|combobox|spinbutton|date|time|fold|heading \d|group|radiogroup|navigation|region|complementary|dialog|alertdialog|figure|image|progressbar|table)(?:$|,| \()/;

/** Lines of a tree that say what something is and not which. */
export function namelessIn(tree: string): readonly string[] {
  return tree.split('\n').filter((line) => NAMED.test(line));
}

/** What stands in a tree twice over: the same words said of two things in a row, or once as a name and once besides. */
export function doubledIn(tree: string): readonly string[] {
  const said = tree
    .split('\n')
    .map((line) => ({ line, words: /"(.*)"/.exec(line)?.[1], about: /\((.*)\)$/.exec(line)?.[1] }));
  return said.flatMap(({ line, words, about }, i) => {
    const before = said[i - 1];
    const isTwice = words !== undefined && before?.words === words && !HOLDS.test(before.line);
    return isTwice || (words !== undefined && about === words) ? [line.trim()] : [];
  });
}

/**
 * What is pressed and heard as something else is, so that nobody knows which of them it is; but for what does the same
 * from everywhere.
 */
export function alikeIn(tree: string, everywhere: readonly string[]): readonly string[] {
  const heard = tree.split('\n').flatMap((line) => {
    const [, what, name, about = ''] = PRESSED.exec(line) ?? [];
    return what && name && !everywhere.includes(name) ? [`${what} "${name}"${about}`] : [];
  });
  return heard.filter((one, i) => heard.indexOf(one) !== i);
}

const PRESSED = /^\s*(?:- )?(button|fold|link) "(.*?)"(?:$|[^(]*$|[^(]*( \(.*\))$)/;

/** Lists with nothing in them. */
export function hollowIn(tree: string): readonly string[] {
  const lines = tree.split('\n');
  const depthOf = (line = '') => line.search(/\S/);
  return lines.filter((line, i) => /^\s*(?:- )?list\b/.test(line) && depthOf(lines[i + 1]) <= depthOf(line));
}

/** What is named after its own heading. */
const HOLDS = /^\s*(?:- )?(?:region|figure|article|table|dialog|group|details)\b/;
