/** The papers a document is laid out for. */
export type Paper = 'a4' | 'letter';

/** A page, in twips (twentieths of a point). */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Between the left and the right margin. */
  readonly textWidth: number;
  /** Between the top and the bottom margin. */
  readonly textHeight: number;
};

const margins = { top: 1361, bottom: 1361, header: 624, footer: 624 };

/** The size of each paper and the margins that leave a line of about 88 letters. */
export const pages: Readonly<Record<Paper, Page>> = {
  a4: page(11_906, 16_838, 1304),
  letter: page(12_240, 15_840, 1440),
};

function page(width: number, height: number, side: number): Page {
  return {
    width,
    height,
    margin: { ...margins, left: side, right: side },
    textWidth: width - 2 * side,
    textHeight: height - margins.top - margins.bottom,
  };
}
