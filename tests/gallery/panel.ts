import './panel.css';
import { SWITCHES, type Switch, wishIn } from './switches';

const form = document.querySelector('form');
const frame = document.querySelector('iframe');

/** A choice for each switch; what is chosen is in the address, so that a state can be sent to somebody. */
function draw(): void {
  const wish = wishIn(location.hash);
  const fields = Object.entries(SWITCHES).map(([name, choices]) => {
    const field = document.createElement('select');
    field.name = name;
    field.append(...choices.map((choice) => new Option(choice)));
    field.value = wish[name as Switch];
    const label = document.createElement('label');
    label.append(name, field);
    return label;
  });
  form?.replaceChildren(...fields);
  if (!frame) return;
  frame.style.inlineSize = wish.width === SWITCHES.width[0] ? '' : `${wish.width}px`;
  // A popup's window is never larger than that, whatever is in it.
  frame.classList.toggle('popup', wish.scene.startsWith('popup'));
  frame.src = `scene.html?${new URLSearchParams(wish)}`;
}

form?.addEventListener('change', () => {
  const asked = [...new FormData(form)].map(([name, value]) => [name, `${value}`]);
  history.replaceState(null, '', `#${new URLSearchParams(asked)}`);
  draw();
});
addEventListener('hashchange', draw);
draw();
