import type { assembled } from './assembly';
import { DEFAULT_SETTINGS, FACES, type Face } from './core/settings';
import { onKeptChange } from './platform/changes';
import { wearInPage, wearOnToolbar } from './platform/face';
import { message } from './platform/words';
import { keptSettings } from './services/settings';

type Ports = Pick<ReturnType<typeof assembled>, 'items'>;

/**
 * Every title that our pages bear or may have borne: to know our own traces by. They are in the browser's
 * language whatever is chosen: what others can see tells nothing of a choice, and old traces are known.
 */
export function faceNames(): readonly string[] {
  return FACES.map(nameOf);
}

/** Puts the chosen face on the toolbar's button. */
export async function wearChosen(ports: Ports): Promise<void> {
  const face = await chosenFace(ports);
  await wearOnToolbar(face, nameOf(face));
}

/**
 * Gives this page the chosen face, and each that is chosen after it. Called before anything else a page does: what
 * its title is while it loads, the browser writes down.
 *
 * @param left ends it: a page that is left bears another title
 */
export function followFace(ports: Ports, left: AbortSignal): void {
  const wear = async () => {
    const face = await chosenFace(ports);
    if (!left.aborted) wearInPage(face, nameOf(face));
  };
  onKeptChange(() => void wear(), left);
  void wear();
}

/** Settings nobody can read choose no face. */
async function chosenFace({ items }: Ports): Promise<Face> {
  return (await keptSettings(items).catch(() => DEFAULT_SETTINGS)).face;
}

function nameOf(face: Face): string {
  return message(`look_face_${face}`, []);
}
