import { useSay } from './say';

interface Props {
  readonly label: string;
  /** What it is about, where the label stands beside that and does not say it: heard before the label. */
  readonly about?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** Yes or no. */
export function Check({ label, about, checked, onChecked }: Props) {
  const say = useSay();
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-label={about && say('ui_named', about, label)}
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
