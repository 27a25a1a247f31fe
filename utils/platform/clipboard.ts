/**
 * Puts a text on the clipboard, where other programs and the person's own history of copies can read it.
 *
 * @returns whether the browser has done so
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
