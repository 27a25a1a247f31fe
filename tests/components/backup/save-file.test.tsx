import { expect, test, vi } from 'vitest';
import { saveFile } from '../../../utils/platform/save-file';

test('hands the whole file to the downloads under its name', async () => {
  const clicked: HTMLAnchorElement[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(this);
  });
  await saveFile('holdfast-2026-11-24.age', new Blob(['kelp']).stream(), 'application/octet-stream');
  click.mockRestore();
  const [link] = clicked;
  expect([clicked.length, link?.download]).toEqual([1, 'holdfast-2026-11-24.age']);
  const file = await (await fetch(link?.href ?? '')).blob();
  expect([await file.text(), file.type]).toEqual(['kelp', 'application/octet-stream']);
});

test('hands over nothing when the file did not become whole', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.error(new Error('disk')),
  });
  await expect(saveFile('a.age', broken, 'text/plain')).rejects.toThrow('disk');
  expect(click).not.toHaveBeenCalled();
  click.mockRestore();
});
