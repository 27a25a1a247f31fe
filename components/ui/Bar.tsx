interface Props {
  /** From 0 to 1. */
  readonly share: number;
  readonly label: string | null;
}

/** A bar that fills, with the name it is announced by; null: words beside it say the same. */
export function Bar({ share, label }: Props) {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  const part = <div style={{ inlineSize: `${percent}%` }} />;
  if (label === null)
    return (
      <div class="bar" aria-hidden="true">
        {part}
      </div>
    );
  return (
    <div class="bar" role="progressbar" aria-label={label} aria-valuenow={percent}>
      {part}
    </div>
  );
}
