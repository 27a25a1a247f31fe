/**
 * Takes everything off the page at once: before this task ends there is nothing left to paint, to read or to go back
 * to, dialogs and what else lies on top with it. What comes in its place has no body, so that nobody who draws later
 * (an answer still on its way) has anything to draw on.
 *
 * The page is emptied and not covered with a layer: a layer can be below another, and the words would still be there.
 *
 * @param title what the tab is called from now on
 */
export function coverNow(title: string): void {
  const root = document.createElement('html');
  root.style.setProperty('color-scheme', 'light dark');
  root.style.setProperty('background', 'Canvas');
  const head = document.createElement('head');
  const name = document.createElement('title');
  name.textContent = title;
  head.append(name);
  root.append(head);
  document.documentElement.replaceWith(root);
}
