import { resolve } from 'node:path';
import { describe } from 'vitest';
import { describeContract } from '../host/electron-contract.ts';

describe('the built program against Electron', () => {
  describeContract(async () => resolve('.'));
});
