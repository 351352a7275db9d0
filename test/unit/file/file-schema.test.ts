import { describe, expect, it } from 'vitest';
import { fileJsonSchema } from '../../../src-shared/file/file-schema.ts';

describe('fileJsonSchema', () => {
  it('is the schema published in assets; vitest -u writes it anew', async () => {
    await expect(fileJsonSchema()).toMatchFileSnapshot('../../../assets/postlude.schema.json');
  });
});
