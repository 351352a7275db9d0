import { type IRunOptions, TextRun } from 'docx';
import { cleanText } from './clean-text.ts';
import { fonts } from './parts/fonts.ts';

/** How a run of text is set. */
export type Marks = {
  readonly bold?: true;
  readonly italics?: true;
  readonly strike?: true;
  readonly underline?: true;
  readonly subScript?: true;
  readonly superScript?: true;
  readonly code?: true;
  readonly link?: true;
  readonly quiet?: true;
  readonly footnoteMark?: true;
  /** RGB in hexadecimal. */
  readonly colour?: string;
};

/** A run of text; line breaks in it are spaces, as in Markdown's paragraphs. */
export function textRun(text: string, marks: Marks = {}): TextRun {
  return new TextRun({
    ...runOptions(marks),
    text: cleanText(text).replaceAll(/[\t\r\n]+/g, ' '),
  });
}

/** A line break inside a paragraph. */
export function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}

/** The properties of a run that is set so. */
function runOptions(marks: Marks): IRunOptions {
  const style = characterStyle(marks);
  return {
    ...(style === undefined ? {} : { style }),
    // A link's style has no such font, and in tables LibreOffice passes over that of the code style.
    ...(marks.code ? { font: fonts.code } : {}),
    ...(marks.colour === undefined ? {} : { color: marks.colour }),
    ...(marks.bold ? { bold: true } : {}),
    ...(marks.italics ? { italics: true } : {}),
    ...(marks.strike ? { strike: true } : {}),
    ...(marks.underline ? { underline: {} } : {}),
    ...(marks.subScript ? { subScript: true } : {}),
    ...(marks.superScript ? { superScript: true } : {}),
  };
}

/** A run has one character style; a link's says most. */
function characterStyle(marks: Marks): string | undefined {
  if (marks.link) return 'Hyperlink';
  if (marks.footnoteMark) return 'FootnoteReference';
  if (marks.code) return 'CodeChar';
  return marks.quiet ? 'QuietChar' : undefined;
}
