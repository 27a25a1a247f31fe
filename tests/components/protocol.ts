import { cdp } from 'vitest/browser';

/** Asks the browser of the page that the tests run in, by its own protocol. */
export function askBrowser<T>(method: string, parameters: object = {}): Promise<T> {
  // Vitest leaves the type of its session to the provider.
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<T> };
  return session.send(method, parameters);
}

/** What the browser can be made to believe of whoever uses it. */
export interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly still?: boolean;
}

/** Makes the browser say so; what is not said is as it usually is. It stays so for whatever comes after. */
export async function emulate({ scheme = 'light', forced = false, still = false }: Media): Promise<void> {
  await askBrowser('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: still ? 'reduce' : '' },
    ],
  });
}
