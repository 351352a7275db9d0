import { type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import { listIndent } from './lengths.ts';

// docx writes `{reference-instance}` and replaces it when it packs; a letter that `cleanText` lets into
// no text keeps an author's braces out of that.
const sign = '\uFFFF';

/** Word's lists have nine levels; what is nested deeper stays on the last. */
export const deepestLevel = 8;
/** Word counts no further. */
export const greatestStart = 32_767;

/** The list definition of everything bulleted. */
export const bulletList = `${sign}bullets`;

/** The list definition of everything numbered from `start`. */
export function numberList(start: number): string {
  return `${sign}numbers from ${start}`;
}

/** The numbering of a list: which definition, and which list of that definition. */
export type ListNumbering = { readonly reference: string; readonly instance: number };

/** Keeps the document's lists apart, so that each numbers its own items. */
export type Lists = {
  bulleted(): ListNumbering;
  /** Starts a new numbered list. */
  numbered(start: number): ListNumbering;
  /** The definitions of all lists handed out. */
  definitions(): readonly NumberingDefinition[];
};

/** Starts a document's lists. */
export function createLists(): Lists {
  const starts = new Set([1]);
  let instances = 0;
  return {
    bulleted: () => ({ reference: bulletList, instance: 0 }),
    numbered: (start) => {
      starts.add(start);
      instances += 1;
      return { reference: numberList(start), instance: instances };
    },
    definitions: () => [
      { reference: bulletList, levels: levels(bulletLevel) },
      ...[...starts].map((start) => ({
        reference: numberList(start),
        levels: levels((level) => ({
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start,
        })),
      })),
    ],
  };
}

const bullets = ['•', '◦', '▪'];

function bulletLevel(level: number) {
  return { format: LevelFormat.BULLET, text: bullets[level % bullets.length] ?? '•' };
}

function levels(
  look: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>,
): readonly ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_none, level) => ({
    level,
    ...look(level),
    style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
  }));
}
