const RADIUS = 22;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring filled by a share from 0 to 1. Words beside it say the same. */
export function Ring({ share }: { readonly share: number }) {
  const filled = Math.min(Math.max(share, 0), 1) * LENGTH;
  return (
    <svg class="ring" viewBox="0 0 52 52" aria-hidden="true">
      <circle class="whole" cx="26" cy="26" r={RADIUS} />
      {filled > 0 && (
        <circle
          class="part"
          cx="26"
          cy="26"
          r={RADIUS}
          stroke-dasharray={`${filled} ${LENGTH}`}
          transform="rotate(-90 26 26)"
        />
      )}
    </svg>
  );
}
