import type { SpokenTime } from '../../time/spoken-time.ts';
import type { PlacedPiece } from './draft-chat.ts';

/** A clock does not run back so many hours within a day. */
const hoursToMidnight = 6;

/**
 * A program that writes `Yesterday 2:19 PM` beside the messages of the day before writes only `8:31 AM` beside
 * those of the day itself: they are of *Today*. A time alone goes on with the message above it.
 */
export function settleToday(places: readonly PlacedPiece[]): readonly PlacedPiece[] {
  let isAfterYesterday = false;
  let latest = 0;
  let isOneDay = true;
  const settled = places.map((place): PlacedPiece => {
    const { piece } = place;
    if (piece === 'passage' || piece.kind === 'presence' || piece.kind === 'notice') return place;
    if (piece.kind === 'day') {
      isAfterYesterday = false;
      return place;
    }
    const { stamp, author } = piece;
    if (stamp?.spoken.clock === undefined || author === 'same') return place;
    if (!isBare(stamp.spoken)) {
      isAfterYesterday = stamp.spoken.relativeDay === -1;
      latest = 0;
      return place;
    }
    if (!isAfterYesterday) return place;
    const hour = Number(stamp.spoken.clock.slice(0, 2));
    isOneDay &&= latest - hour < hoursToMidnight;
    latest = hour;
    const spoken: SpokenTime = { ...stamp.spoken, relativeDay: 0 };
    return { ...place, piece: { ...piece, stamp: { ...stamp, spoken } } };
  });
  return isOneDay ? settled : places;
}

function isBare({ date, dayCount, relativeDay, weekday, zone }: SpokenTime): boolean {
  return [date, dayCount, relativeDay, weekday, zone].every((said) => said === undefined);
}
