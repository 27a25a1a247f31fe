interface Props {
  readonly label: string;
  /** What it is about, where others are called the same: for who hears it by itself. */
  readonly about: string;
}

/** What something folds under. */
export function Summary({ label, about }: Props) {
  return (
    <summary>
      <span>{label}</span>
      <span class="unseen">: {about}</span>
    </summary>
  );
}
