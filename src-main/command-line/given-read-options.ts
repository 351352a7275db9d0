import { parseZone } from '../../src-shared/time/zone.ts';
import type { ReadOptions } from '../documents/read-report.ts';
import type { CommandLineIo } from './command-line-io.ts';
import type { GivenOptions } from './parse-arguments.ts';

/** What the options say about the text to be read; `optionProblem` has checked them. */
export function givenReadOptions(options: GivenOptions, { newId }: CommandLineIo): ReadOptions {
  const date = options.get('date');
  const spoken = parseZone(options.get('zone') ?? '');
  return {
    newId,
    ...(date !== undefined && { date }),
    ...(spoken && 'zone' in spoken && { zone: spoken.zone }),
  };
}
