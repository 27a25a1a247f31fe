import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../ui/Icon';
import { type MessageKey, useSay } from '../ui/say';

/** One way on from the popup. */
export interface Way {
  readonly name: MessageKey;
  readonly icon: IconName;
  readonly onGo: () => void;
}

interface Props {
  readonly ways: readonly Way[];
  /** The way that has the focus as soon as they are there: who had gone it has come back. */
  readonly first?: MessageKey | null;
}

/** The ways on that are always there, in the same place. */
export function Foot({ ways, first = null }: Props) {
  const say = useSay();
  const foot = useRef<HTMLElement>(null);
  const names = ways.map(({ name }) => name).join(' ');
  const before = useRef(names);
  useEffect(() => {
    const at = ways.findIndex(({ name }) => name === first);
    if (at >= 0) foot.current?.querySelectorAll('button')[at]?.focus();
  }, []);
  useEffect(() => {
    const back = ways.findIndex(({ name }) => !before.current.split(' ').includes(name));
    before.current = names;
    // A way comes back when what it opened has gone, and the focus with that.
    if (back >= 0 && document.activeElement === document.body)
      foot.current?.querySelectorAll('button')[back]?.focus();
  }, [names]);
  return (
    <footer ref={foot} class="popup-foot">
      {ways.map(({ name, icon, onGo }) => (
        <button key={name} type="button" class="popup-way" onClick={onGo}>
          <Icon name={icon} />
          <span>{say(name)}</span>
        </button>
      ))}
    </footer>
  );
}
