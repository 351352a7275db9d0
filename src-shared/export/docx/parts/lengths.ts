/** Of a list item's text, measured from its bullet or number, in twips. */
export const listIndent = 360;

/** Of a quotation's text, measured from the text around it, in twips. */
export const quoteIndent = 260;

/** Between a code block's frame and its letters, in twips. */
export const codeIndent = 120;

/** A pixel is a 96th of an inch, a twip a 1440th. */
export const twipsPerPixel = 15;

/** Below a paragraph, in twips. */
export const paragraphSpace = 130;
