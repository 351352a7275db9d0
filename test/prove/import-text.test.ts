import { describe, it } from 'vitest';
import {
  losesNoWordOfChats,
  notesRoundTrip,
  textNeverThrows,
} from '../unit/import/text-properties.ts';

describe('importText, at length', () => {
  it('loses no word of 20,000 chats', () => {
    losesNoWordOfChats(20_000);
  });

  it('reads the Markdown of 20,000 chats and logs back as the same reports', () => {
    notesRoundTrip(20_000);
  });

  it('reads 60,000 mixtures of lines and of characters', () => {
    textNeverThrows(60_000);
  });
});
