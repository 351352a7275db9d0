const fallback = 'en-US';
const eastAsian = new Set(['ja', 'ko', 'zh']);

/** The language attributes Word proofs and speaks a document by. */
export type WordLanguage = { readonly value: string; readonly eastAsia?: string };

/**
 * Gives a document's language (BCP 47) the form Word knows, with a region: `en` is `en-US`, `ja` is
 * `ja-JP`. A tag that is none gives American English.
 */
export function wordLanguage(tag: string): WordLanguage {
  const locale = readTag(tag);
  if (locale?.region === undefined) return { value: fallback };
  const value = `${locale.language}-${locale.region}`;
  return eastAsian.has(locale.language) ? { value, eastAsia: value } : { value };
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
