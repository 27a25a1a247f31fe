interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** Something that is said, or not, by one press. */
export function Toggle({ label, isOn, onToggle }: Props) {
  return (
    <button type="button" class="line-button" aria-pressed={isOn} onClick={onToggle}>
      {label}
    </button>
  );
}
