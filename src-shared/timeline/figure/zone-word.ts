import { zoneLabel } from '../../time/zone.ts';

/** A zone in the few letters that the scale has room for: `UTC`, `+02:00`, `Berlin`, `Los Angeles`. */
export function zoneWord(zone: string): string {
  const label = zoneLabel(zone);
  return label.slice(label.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
