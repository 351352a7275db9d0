import {
  builtInTemplates,
  templateNamed,
} from '../../src-shared/report/templates/template-named.ts';
import { isDate } from '../../src-shared/time/calendar-date.ts';
import { parseZone } from '../../src-shared/time/zone.ts';
import { exportFormats, isExportFormat } from '../exports/export-format.ts';
import { formatNames } from './given-formats.ts';
import { nearestWord } from './nearest-word.ts';
import type { GivenOptions } from './parse-arguments.ts';

/** Says what is wrong with the value of an option, as a sentence; undefined where all can be used. */
export function optionProblem(options: GivenOptions): string | undefined {
  for (const [option, value] of options) {
    const problem = checks[option]?.(value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const templateIds = builtInTemplates.map(({ id }) => id);

const checks: Readonly<Record<string, (value: string) => string | undefined>> = {
  to: formatProblem,
  date: (value) =>
    isDate(value) ? undefined : `--date ${value} is no date: write it as 2026-03-29.`,
  zone: zoneProblem,
  audience: oneOf('audience', ['internal', 'external']),
  paper: oneOf('paper', ['a4', 'letter']),
  template: (value) => (templateNamed(value) ? undefined : oneOf('template', templateIds)(value)),
};

function formatProblem(value: string): string | undefined {
  const names = formatNames(value);
  if (names.length === 0) return `--to needs a format: ${exportFormats.join(', ')}.`;
  const unknown = names.find((name) => !isExportFormat(name));
  if (unknown === undefined) return undefined;
  return `${unknown} is no format that can be written: use ${exportFormats.join(', ')}.`;
}

function zoneProblem(value: string): string | undefined {
  const zone = parseZone(value);
  if (zone === undefined) {
    return `--zone ${value} is no time zone: write Europe/Berlin, +02:00 or UTC.`;
  }
  if ('zone' in zone) return undefined;
  const choices = zone.choices.map((choice) => `${choice.zone} (${choice.name})`);
  return `--zone ${value} may be ${choices.join(' or ')}: give the offset.`;
}

function oneOf(option: string, words: readonly string[]): (value: string) => string | undefined {
  return (value) => {
    if (words.includes(value.toLowerCase())) return undefined;
    const near = nearestWord(value, words);
    const hint = near ? ` Did you mean ${near}?` : '';
    return `--${option} is one of ${words.join(', ')}, not ${value}.${hint}`;
  };
}
