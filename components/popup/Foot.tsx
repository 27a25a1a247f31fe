import { Icon, type IconName } from '../ui/Icon';
import { type MessageKey, useSay } from '../ui/say';

/** One way on from the popup. */
export interface Way {
  readonly name: MessageKey;
  readonly icon: IconName;
  readonly onGo: () => void;
}

/** The ways on that are always there, in the same place. */
export function Foot({ ways }: { readonly ways: readonly Way[] }) {
  const say = useSay();
  return (
    <footer class="popup-foot">
      {ways.map(({ name, icon, onGo }) => (
        <button key={name} type="button" class="popup-way" onClick={onGo}>
          <Icon name={icon} />
          <span>{say(name)}</span>
        </button>
      ))}
    </footer>
  );
}
