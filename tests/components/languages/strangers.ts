import type { Say } from '../../../components/ui/say';
import messages from '../../../public/_locales/en/messages.json';

const NAMES = ['aria-label', 'title', 'placeholder', 'alt'] as const;
/** The first language's sentences that leave nothing open, by key. */
const ENGLISH = Object.entries(messages)
  .map(([key, { message }]) => [key, message] as const)
  .filter(([, text]) => /\p{L}{2}/u.test(text) && !text.includes('$'));

/** English sentences that stand in a page of another language, or name something there; none in an English one. */
export function strangers(say: Say, root: ParentNode = document.body): readonly string[] {
  const own = new Set(ENGLISH.map(([key]) => say(key as Parameters<Say>[0])));
  const foreign = new Set(ENGLISH.map(([, text]) => text).filter((text) => !own.has(text)));
  const texts: string[] = [];
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  for (const named of root.querySelectorAll('*'))
    texts.push(...NAMES.map((name) => named.getAttribute(name) ?? ''));
  return texts.map((text) => text.trim()).filter((text) => foreign.has(text));
}
