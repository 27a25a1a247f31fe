import {
  ArrowLeft,
  Heart,
  House,
  type IconNode,
  Info,
  Lock,
  Pause,
  Plus,
  Settings,
  Shell,
  Undo2,
  X,
} from 'lucide';
import { h } from 'preact';

const ICONS = {
  back: ArrowLeft,
  boundaries: Shell,
  close: X,
  heart: Heart,
  info: Info,
  lock: Lock,
  open: House,
  pause: Pause,
  plus: Plus,
  settings: Settings,
  undo: Undo2,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

/** A line drawing beside words, which say what it means: screen readers pass it over. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={name === 'back' ? 'icon pointing' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
