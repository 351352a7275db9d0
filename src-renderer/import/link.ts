import { useState } from 'react';

type Side = 'events' | 'source';

/** Which event both sides point at. */
export type Link = {
  /** The key of the event that the focus is on, or on whose lines. */
  readonly current: string | undefined;
  /** The one under the pointer, which counts before it. */
  readonly hovered: string | undefined;
  /** What the user did last: on which side, and whether the focus goes over to the other. */
  readonly move: { readonly from: Side; readonly isGoing: boolean; readonly count: number };
};

/** The link between the two sides, and how either of them moves it. */
export type LinkControl = {
  readonly link: Link;
  readonly hover: (key: string | undefined) => void;
  readonly point: (key: string | undefined, from: Side, isGoing?: boolean) => void;
};

export function useLink(): LinkControl {
  const [link, setLink] = useState<Link>({
    current: undefined,
    hovered: undefined,
    move: { from: 'events', isGoing: false, count: 0 },
  });
  return {
    link,
    hover: (hovered) => setLink((last) => (last.hovered === hovered ? last : { ...last, hovered })),
    point: (current, from, isGoing = false) =>
      setLink((last) => ({
        ...last,
        current,
        move: { from, isGoing, count: last.move.count + 1 },
      })),
  };
}

/** The event that is lit up. */
export function lit({ hovered, current }: Link): string | undefined {
  return hovered ?? current;
}
