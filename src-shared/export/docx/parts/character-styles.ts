import type { ICharacterStyleOptions } from 'docx';
import { fonts } from './fonts.ts';
import { palette } from './palette.ts';

/** The character styles; those Word knows bear its names. */
export const characterStyles: readonly ICharacterStyleOptions[] = [
  {
    ...named('CodeChar', 'Code Char'),
    link: 'Code',
    run: {
      font: fonts.code,
      noProof: true,
      shading: { type: 'clear', fill: palette.surface, color: 'auto' },
    },
  },
  {
    ...named('Hyperlink', 'Hyperlink'),
    run: { color: palette.accent, underline: { type: 'single' } },
  },
  { ...named('FootnoteReference', 'footnote reference'), run: { superScript: true } },
  { ...named('QuietChar', 'Quiet Char'), run: { color: palette.inkSecondary } },
];

function named(id: string, name: string) {
  return { id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, uiPriority: 99 };
}
