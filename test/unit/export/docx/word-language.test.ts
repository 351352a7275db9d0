import { describe, expect, it } from 'vitest';
import { wordLanguage } from '../../../../src-shared/export/docx/word-language.ts';

describe("a document's language in Word", () => {
  it.each([
    ['en', { value: 'en-US' }],
    ['en-GB', { value: 'en-GB' }],
    ['de', { value: 'de-DE' }],
    ['pt', { value: 'pt-BR' }],
    ['ja', { value: 'ja-JP', eastAsia: 'ja-JP' }],
    ['zh-Hant-TW', { value: 'zh-TW', eastAsia: 'zh-TW' }],
    ['not a tag', { value: 'en-US' }],
    ['', { value: 'en-US' }],
  ])('is for %j %j', (tag, language) => {
    expect(wordLanguage(tag)).toEqual(language);
  });
});
