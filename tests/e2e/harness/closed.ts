import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';

/** Something in a closed shadow root, found as assistive technology finds it: no script of a page can. */
export interface Found {
  /** Where it is on the page, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Presses it with the mouse, as a person does. */
  click(): Promise<void>;
  focus(): Promise<void>;
}

const LIMIT_MS = 10_000;

/**
 * Waits for what has this role and name and lies still, with nothing over it: a card that is still being laid out moves
 * away from under a press. Refuses (throws) when it does not come in time.
 */
export async function inCard(page: Page, role: string, name: string, limitMs = LIMIT_MS): Promise<Found> {
  const session = await page.createCDPSession();
  const until = Date.now() + limitMs;
  let before: Box | null = null;
  while (Date.now() < until) {
    const found = await find(session, role, name);
    if (found && before && isDeepStrictEqual(found, before) && (await isOnTop(session, found))) {
      return onPage(page, session, found);
    }
    before = found;
  }
  throw new Error(`no ${role} "${name}" in ${page.url()}`);
}

/** Whether it is there right now. */
export async function isInCard(page: Page, role: string, name: string): Promise<boolean> {
  const session = await page.createCDPSession();
  const found = await find(session, role, name);
  await session.detach();
  return found !== null;
}

/** Where something is on the page, in CSS pixels, and which node of the browser's it is. */
interface Box {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function find(session: CDPSession, role: string, name: string): Promise<Box | null> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((one) => !one.ignored && one.role?.value === role && one.name?.value === name);
  const isDisabled = node?.properties?.some(
    (property) => property.name === 'disabled' && property.value.value,
  );
  const backendNodeId = node?.backendDOMNodeId;
  if (backendNodeId === undefined || isDisabled) return null;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { node: backendNodeId, x, y, width: model.width, height: model.height };
}

/** Whether a press in its middle meets it, or what stands in it. */
async function isOnTop(session: CDPSession, box: Box): Promise<boolean> {
  const { x, y } = middle(box);
  const met = await session.send('DOM.getNodeForLocation', { x: Math.round(x), y: Math.round(y) });
  const { node } = await session.send('DOM.describeNode', { backendNodeId: box.node, depth: -1 });
  return [node, ...(node.children ?? [])].some((one) => one.backendNodeId === met.backendNodeId);
}

function onPage(page: Page, session: CDPSession, box: Box): Found {
  const { x, y } = middle(box);
  return {
    ...box,
    click: () => page.mouse.click(x, y),
    focus: async () => {
      await session.send('DOM.focus', { backendNodeId: box.node });
    },
  };
}

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
