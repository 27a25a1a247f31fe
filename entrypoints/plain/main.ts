import './plain.css';
import { sayingsOf } from '../../components/ui/sayings';
import { mayTidy, tidyTraces } from '../../utils/platform/own-traces';
import { closeIfAsked } from '../../utils/platform/plain';
import { browserWords } from '../../utils/platform/words';

// In the browser's language, whatever is chosen: this page is for whoever looks.
const { message, locale } = browserWords();
const say = sayingsOf(message, locale);
document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;

function part(tag: 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const main = document.createElement('main');
main.append(
  part('h1', say('plain_title')),
  part('p', say('plain_text_out')),
  part('p', say('plain_text_far')),
  part('p', say('plain_text_home')),
);
document.body.replaceChildren(main);

/** The paused addresses are seen to by the page that was left. */
async function tidy() {
  if (await mayTidy()) await tidyTraces([], () => false);
}

// The visit is written down about when the page has loaded, and again when it is turned away from.
addEventListener('load', () => void tidy());
document.addEventListener('visibilitychange', () => void tidy());
await closeIfAsked();
