/** Where the pointer is, and what is held down with it. */
export type Point = {
  /** Pixels from the left end of the axis. */
  readonly x: number;
  /** Ctrl or Cmd: nothing snaps. */
  readonly isFree: boolean;
  /** A click adds to the selection. */
  readonly isAdding: boolean;
  /** A click selects up to here. */
  readonly isRange: boolean;
  /** The pointer has moved further than a hand that only clicks. */
  readonly isFar: boolean;
};

/** What a press turned out to be. */
export type Gesture = {
  readonly move: (point: Point) => void;
  readonly end: (point: Point) => void;
  readonly cancel: () => void;
  /** It was ended from elsewhere. */
  readonly isOver?: () => boolean;
};
