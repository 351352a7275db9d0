import type { ChatMessage } from './chat-client.ts';
import type { PlacedPiece } from './draft-chat.ts';

/** Pieces whose hours are settled. */
export type SettledHours = {
  readonly places: readonly PlacedPiece[];
  /** How many hours are so far from the message before that the other half of the day is possible too. */
  readonly guessed: number;
};

const minutesOfHalf = 12 * 60;
const nearby = 60;
const saysHalf = /\d ?[ap]\.?m\b/i;

/**
 * Where every head says AM or PM, a time alone that does not (`2:05` below `2:04 PM`) is of the half of the day
 * in which it follows the message before.
 */
export function settleHours(places: readonly PlacedPiece[]): SettledHours {
  if (!isTwelveHours(places)) return { places, guessed: 0 };
  let before: number | undefined;
  let guessed = 0;
  const settled = places.map((place): PlacedPiece => {
    const message = messageOf(place);
    const clock = message?.stamp?.spoken.clock;
    if (!message?.stamp || clock === undefined) return place;
    const { stamp } = message;
    const isOpen = message.author === 'same' && before !== undefined && lacksHalf(stamp.written);
    if (!isOpen || before === undefined || !isOfHalf(clock)) {
      before = minutesOf(clock);
      return place;
    }
    const passed = passedSince(before, clock);
    if (passed > nearby) guessed += 1;
    before = (before + passed + 2 * minutesOfHalf) % (2 * minutesOfHalf);
    const hour = String(Math.floor(before / 60)).padStart(2, '0');
    const spoken = { ...stamp.spoken, clock: hour + clock.slice(2) };
    return { ...place, piece: { ...message, stamp: { ...stamp, spoken } } };
  });
  return { places: settled, guessed };
}

function isTwelveHours(places: readonly PlacedPiece[]): boolean {
  const heads = places.flatMap((place) => {
    const message = messageOf(place);
    const isHead = message?.stamp?.spoken.clock !== undefined && message.author !== 'same';
    return isHead ? (message.stamp?.written ?? []) : [];
  });
  return heads.length > 0 && !heads.some(lacksHalf);
}

function messageOf({ piece }: PlacedPiece): ChatMessage | undefined {
  return piece !== 'passage' && piece.kind === 'message' ? piece : undefined;
}

function lacksHalf(written: string): boolean {
  return !saysHalf.test(written);
}

function isOfHalf(clock: string): boolean {
  const hour = Number(clock.slice(0, 2));
  return hour >= 1 && hour <= 12;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** In minutes, less than half a day; negative where a message is a little out of order. */
function passedSince(before: number, clock: string): number {
  const passed = (minutesOf(clock) - before + 3 * minutesOfHalf) % minutesOfHalf;
  return passed >= minutesOfHalf - nearby ? passed - minutesOfHalf : passed;
}
