interface Props {
  /** It grows, once. */
  readonly unfolds?: boolean;
}

/** A few blades of kelp, held by the rock below the picture. Decoration: said to nobody, mirrored for nobody. */
export function Kelp({ unfolds = false }: Props) {
  return (
    <svg class={unfolds ? 'kelp unfolds' : 'kelp'} viewBox="0 0 160 100" aria-hidden="true">
      <path pathLength="1" d="M14 100C18 70 34 52 28 26 26 16 32 8 40 4" />
      <path pathLength="1" d="M25 60c12-2 18-10 20-20M22 74C12 70 8 62 8 52" />
      <path pathLength="1" d="M58 100c0-26 16-38 12-62-2-12 4-20 12-26" />
      <path pathLength="1" d="M67 62c12 0 20-8 22-18M62 78c-9-2-14-9-15-17" />
      <path pathLength="1" d="M104 100c-2-22 14-32 12-50" />
      <path pathLength="1" d="M113 72c9-1 15-7 17-14M106 86c-7-2-11-7-12-13" />
      <path pathLength="1" d="M142 100c-1-14 8-22 10-36" />
    </svg>
  );
}
