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

/** Waits for what has this role and name; refuses (throws) when it does not come in time. */
export async function inCard(page: Page, role: string, name: string, limitMs = LIMIT_MS): Promise<Found> {
  const session = await page.createCDPSession();
  const until = Date.now() + limitMs;
  while (Date.now() < until) {
    const found = await find(session, role, name);
    if (found) return found(page);
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

async function find(session: CDPSession, role: string, name: string) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((one) => !one.ignored && one.role?.value === role && one.name?.value === name);
  const isDisabled = node?.properties?.some(
    (property) => property.name === 'disabled' && property.value.value,
  );
  const backendNodeId = node?.backendDOMNodeId;
  if (backendNodeId === undefined || isDisabled) return null;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  const { width, height } = model;
  return (page: Page): Found => ({
    x,
    y,
    width,
    height,
    click: () => page.mouse.click(x + width / 2, y + height / 2),
    focus: async () => {
      await session.send('DOM.focus', { backendNodeId });
    },
  });
}
