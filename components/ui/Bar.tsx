interface Props {
  /** From 0 to 1. */
  readonly share: number;
  readonly label: string;
}

/** A bar that fills, with the name it is announced by. */
export function Bar({ share, label }: Props) {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <div class="bar" role="progressbar" aria-label={label} aria-valuenow={percent}>
      <div style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
