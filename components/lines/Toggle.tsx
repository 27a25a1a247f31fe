interface Props {
  readonly label: string;
  readonly isOn: boolean;
  /** The id of the words it is said of. */
  readonly of: string;
  readonly onToggle: () => void;
}

/** Something that is said, or not, by one press. */
export function Toggle({ label, isOn, of, onToggle }: Props) {
  return (
    <button type="button" class="line-button" aria-pressed={isOn} aria-describedby={of} onClick={onToggle}>
      {label}
    </button>
  );
}
