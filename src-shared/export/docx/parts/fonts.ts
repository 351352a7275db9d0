/**
 * The fonts of a document's Latin, Greek, Cyrillic and, as `cs`, Arabic and Hebrew letters.
 *
 * Arial and Consolas, not the app's Inter: a document goes by email to machines that do not have Inter,
 * and Word would then show a font of its own choice and break lines and pages elsewhere. Arial, the
 * nearest to Inter, is on every Windows and macOS, and LibreOffice and Google Docs set it with the same
 * widths; Consolas comes with Word.
 */
export const fonts = {
  text: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' },
  code: { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas' },
} as const;

/** The sans serif that Word has for each East Asian language; it would take a serif by itself. */
const eastAsianFonts: ReadonlyMap<string, string> = new Map([
  ['ja-JP', 'Yu Gothic'],
  ['ko-KR', 'Malgun Gothic'],
  ['zh-CN', 'Microsoft YaHei'],
  ['zh-TW', 'Microsoft JhengHei'],
  ['zh-HK', 'Microsoft JhengHei'],
]);

/** The font of a document's text, for an East Asian language with one for its letters. */
export function textFont(eastAsianLanguage = '') {
  const eastAsia = eastAsianFonts.get(eastAsianLanguage);
  return { ...fonts.text, ...(eastAsia === undefined ? {} : { eastAsia }) };
}
