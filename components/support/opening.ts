import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const SupportContext = createContext<(() => void) | null>(null);

/** Gives the views below it a way to Support that leaves what they show, and what is half written in it, as it is. */
export const LeadsToSupport = SupportContext.Provider;

/** The way to Support from here; null where it stands already. */
export function useSupportDoor(): (() => void) | null {
  return useContext(SupportContext);
}
