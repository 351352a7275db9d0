/** An offset from UTC in milliseconds as `+02:00`; seconds, which only zones of old have, are cut off. */
export function printOffset(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const digits = (value: number) => String(value).padStart(2, '0');
  const sign = milliseconds < 0 ? '-' : '+';
  return `${sign}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}
