import { printLongDate } from '../../time/print-time.ts';
import { type LineQuestion, type TimeFacts, zoneChoiceKey } from '../import-result.ts';
import type { Answers } from './answers.ts';
import type { Question } from './understanding.ts';

/** What a text leaves open, each question once, in the order of the lines; answered ones are gone. */
export function questionsOf(facts: TimeFacts, answers: Answers): readonly Question[] {
  const questions = [
    ...dateQuestion(facts),
    ...zoneQuestion(facts, answers),
    ...facts.questions.flatMap((question) => lineQuestion(question) ?? []),
  ];
  const seen = new Set<string>();
  return questions.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function dateQuestion({ asksDate, posted }: TimeFacts): readonly Question[] {
  if (!asksDate) return [];
  if (posted === undefined) {
    return [{ id: 'date', words: 'The text does not say on which day this was.', choices: [] }];
  }
  const day = longDate(posted);
  const words = `The text does not say on which day this was; it was posted on ${day}.`;
  return [{ id: 'date', words, choices: [{ label: day, answers: { date: posted } }] }];
}

function zoneQuestion({ zoneChoices }: TimeFacts, { zone }: Answers): readonly Question[] {
  if (zone !== undefined || zoneChoices === undefined) return [];
  const choices = zoneChoices.choices.map(({ zone: value, name }) => ({
    label: name,
    answers: { zone: value },
  }));
  return [{ id: 'zone', words: `“${zoneChoices.words}” may be several zones.`, choices }];
}

function lineQuestion({ line, written, question }: LineQuestion): Question | undefined {
  if (question.kind === 'zone') {
    const key = zoneChoiceKey(question.choices);
    const choices = question.choices.map(({ zone, name }) => ({
      label: name,
      answers: { zoneChoices: { [key]: zone } },
    }));
    return { id: `zone ${key}`, line, words: `The zone of “${written}” may be several.`, choices };
  }
  const [dayFirst, monthFirst] = question.choices;
  if (dayFirst === undefined || monthFirst === undefined) return undefined;
  return {
    id: 'order',
    line,
    words: `“${written}” could be ${longDate(dayFirst)} or ${longDate(monthFirst)}.`,
    choices: [
      { label: longDate(dayFirst), answers: { order: 'day-first' } },
      { label: longDate(monthFirst), answers: { order: 'month-first' } },
    ],
  };
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `--MM-DD` has no year. */
function longDate(date: string): string {
  if (!date.startsWith('--')) return printLongDate(date, 'en').replace(/^\w+,? /, '');
  const [month = 0, day = 0] = date.slice(2).split('-').map(Number);
  return `${day} ${months[month - 1] ?? ''}`;
}
