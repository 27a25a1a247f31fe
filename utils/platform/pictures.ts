/** Wide enough for a page of paper at 200 points an inch. */
const PRINT_PIXELS = 1600;
const QUALITY = 0.85;
/** What a browser can draw; other files are named, and not shown. */
const DRAWN = /^image\/(?:jpeg|png|webp|gif|avif|bmp)$/;

/** Whether a file of that media type can be shown as a picture. */
export function isPicture(type: string): boolean {
  return DRAWN.test(type);
}

/**
 * A picture as the address of its own bytes (`data:`), no larger than a page of paper needs, and with nothing in it but
 * what is seen. Null for what the browser cannot draw.
 */
export async function pictureAddress(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const scale = Math.min(1, PRINT_PIXELS / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    // JPEG knows no transparency, and would make it black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return canvas.toDataURL('image/jpeg', QUALITY);
  } catch {
    return null;
  }
}
