import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src-shared/file/migrate.ts';

describe('migrate', () => {
  it('leaves a file of the current version as it is', () => {
    const file = { format: 'postlude', version: 1, title: 'Outage' };
    expect(migrate(file, 1)).toEqual(file);
  });

  it('takes the steps from the version of the file on, in order', () => {
    const step = (name: string) => (file: Readonly<Record<string, unknown>>) => ({
      ...file,
      steps: `${String(file.steps)} ${name}`,
    });
    const steps = [step('1to2'), step('2to3'), step('3to4')];
    expect(migrate({ steps: 'from' }, 2, steps)).toEqual({ steps: 'from 2to3 3to4', version: 1 });
  });
});
