/** The order in which a written date gave day and month as numbers. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * A date as it was said, before any context fills it in: the year may be missing, or the day.
 * `{}` stands for a date that was written but says nothing: a mistyped year, `2021/22-??-??`.
 */
export type SpokenDate = {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /**
   * What the words may mean where day and month cannot be told apart, day-first reading first:
   * ISO dates, or `--MM-DD` where no year was said. The other fields are absent then.
   */
  readonly choices?: readonly string[];
  /** Where numbers decided the order, as in `24/07/25`: evidence for undecidable dates nearby. */
  readonly order?: DateOrder;
};

/** A zone that an abbreviation may stand for. */
export type ZoneChoice = {
  /** Canonical, as in `SpokenMoment`. */
  readonly zone: string;
  /** In words, such as `India Standard Time`. */
  readonly name: string;
};

/** One end of what a phrase says about time. All absent: it speaks of a time, but does not tell it (`--:--`). */
export type SpokenMoment = {
  readonly date?: SpokenDate;
  /** `Day 2`, `D2`; `D+1` is 2. */
  readonly dayCount?: number;
  /** `Today` is 0, `Yesterday` is -1. */
  readonly relativeDay?: 0 | -1;
  /** 1 to 7, Monday first, where nothing else says the day. */
  readonly weekday?: number;
  /** `HH`, `HH:MM`, `HH:MM:SS` or `HH:MM:SS.f` with up to nine digits: its length is its precision. */
  readonly clock?: string;
  /** It was written `24:00`: `clock` is `00:00` of the day after the one that is said or meant. */
  readonly nextDay?: true;
  /** Canonical: an IANA name, `UTC`, or an offset such as `+02:00`. */
  readonly zone?: string;
  /** An abbreviation that stands for several zones: somebody has to be asked. */
  readonly zoneChoices?: readonly ZoneChoice[];
  /** The offset written beside an IANA name, which tells the two passes of a repeated hour apart. */
  readonly offset?: string;
  /** `~`, `around`, `ca.`, `early morning`, or parts left open as in `14:??`. */
  readonly approximate?: true;
};

/** What a phrase says about time, without any context. A zone said once counts for both ends. */
export type SpokenTime = SpokenMoment & { readonly end?: SpokenMoment };
