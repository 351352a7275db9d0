import { describe, it } from 'vitest';
import { losesNoWord, neverThrows, roundTrips } from '../unit/import/import-properties.ts';

describe('importMarkdown, at length', () => {
  it('loses no word of 20,000 documents', () => {
    losesNoWord(20_000);
  });

  it('reads 20,000 documents back as the same reports', () => {
    roundTrips(20_000);
  });

  it('reads 20,000 texts of any characters', () => {
    neverThrows(20_000);
  });
});
