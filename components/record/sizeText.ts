const STEP = 1024;

/** How large a file is, in its language's way: "340 kB", "2.1 MB". */
export function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= STEP * STEP;
  const value = bytes / (isLarge ? STEP * STEP : STEP);
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const digits = isLarge && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(isLarge ? value : Math.max(1, value));
}
