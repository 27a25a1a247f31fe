/** Hours and minutes as a phone writes them, with or without seconds; AM and PM before or after, in English. */
const TIME = /^(?:([ap])\.?\s?m\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*(?:([ap])\.?\s?m\.?)?$/i;

/** A time of day, `HH:MM`, of text in 12 or 24 hours ("9:05 pm", "21.05"); null for anything else. */
export function clockIn(text: string): string | null {
  const [, before, hours = '', minutes = '', after] = TIME.exec(text.trim()) ?? [];
  const half = (before ?? after)?.toLowerCase();
  const [hour, minute] = [Number(hours), Number(minutes)];
  const isWhole = half === undefined ? hour <= 23 : before === undefined || after === undefined;
  if (hours === '' || minute > 59 || !isWhole || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const ofDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(ofDay).padStart(2, '0')}:${minutes}`;
}
