import { describe, it } from 'vitest';
import { losesNoWord, neverThrows, roundTrips } from './import-properties.ts';

describe('importMarkdown', () => {
  it('loses no word of any document', () => {
    losesNoWord(500);
  });

  it('reads what was written as the same report, and writes it as the same bytes', () => {
    roundTrips(500);
  });

  it('never throws, whatever the text', () => {
    neverThrows(500);
  });
});
