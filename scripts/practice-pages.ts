/** Everybody on Tidepool: made up, and kind. */
const PEOPLE = {
  sam: {
    name: 'Sam',
    posts: [
      'Found the good bakery.',
      'Rain on the harbour all day. I like the sound.',
      'Learning the ukulele, slowly.',
    ],
  },
  june: {
    name: 'June',
    posts: ['The tomatoes are in.', 'Does anybody have a spare stepladder for Saturday?'],
  },
  ilka: {
    name: 'Ilka',
    posts: ['A heron on the pier this morning, as still as a post.', 'Soup weather.'],
  },
} as const;

type Handle = keyof typeof PEOPLE;

const STYLE = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 38rem; padding: 1rem; }
header { display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap; }
header strong { font-size: 1.4rem; margin-inline-end: auto; }
.note { border: 1px dashed; border-radius: 14px; padding: .7rem 1rem; font-size: .9rem; }
article { border: 1px solid #8886; border-radius: 14px; padding: .8rem 1rem; margin: .8rem 0; }
article p { margin: 0; }
`;

/** Goes from page to page without a load, as social sites do: what a boundary has to notice, too. */
const SCRIPT = `
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-in-page]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
async function show() {
  const text = await (await fetch(location.href)).text();
  document.querySelector('main').replaceWith(new DOMParser().parseFromString(text, 'text/html').querySelector('main'));
}
`;

/** The page at a path, or null where there is none. */
export function pageFor(path: string): string | null {
  if (path === '/') return page(Object.keys(PEOPLE).filter(isHandle).map(newest).join(''));
  const handle = path.slice(1);
  if (!isHandle(handle)) return null;
  const { name, posts } = PEOPLE[handle];
  return page(`<h1>${name}</h1>${posts.map((text) => post(handle, text)).join('')}`);
}

function newest(handle: Handle): string {
  return post(handle, PEOPLE[handle].posts[0]);
}

function post(handle: Handle, text: string): string {
  return `<article><p><a href="/${handle}" data-in-page>${PEOPLE[handle].name}</a></p><p>${text}</p></article>`;
}

function page(content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tidepool</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><strong>Tidepool</strong><a href="/" data-in-page>Feed</a><a href="/sam" data-in-page>Sam</a>
<a href="/june">June</a></header>
<p class="note">A practice site on your own computer: nobody here is real. Set a boundary on this address, or on
Sam’s page alone, then come back out of habit.</p>
<main>${content}</main><script>${SCRIPT}</script></body></html>`;
}

function isHandle(text: string): text is Handle {
  return Object.hasOwn(PEOPLE, text);
}
