import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src-shared/export/docx/clean-text.ts';

describe('cleaning text for Word', () => {
  it('keeps letters of every script, line breaks and tabs', () => {
    const text = 'naïve 認証 خدمة 👩‍🚒\tone\ntwo ]]> <&';
    expect(cleanText(text)).toBe(text);
  });

  it('shows what XML cannot hold as the replacement character', () => {
    expect(cleanText('a\u0000b\u001B[31m\u007F\u0085\uFFFE\uFFFF\uD800 \uDC00')).toBe(
      'a\uFFFDb\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD',
    );
  });

  it('drops the controls that turn text around', () => {
    expect(cleanText('invoice\u202Efdp.exe\u202C \u2066x\u2069')).toBe('invoicefdp.exe x');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
