import { plainText } from '../markdown/plain-text.ts';
import { type EventKind, isMilestone } from '../report/event-kind.ts';
import { englishKindWords } from './kinds/english-kind-words.ts';
import { eastAsianKindWords, foreignKindWords } from './kinds/foreign-kind-words.ts';

const longestRead = 300;

/**
 * Guesses what each event of a timeline was from its words; `note` where they do not tell.
 * Each milestone is given once, to the first event whose words say it, *resolved* to the last; the others take
 * the next best reading of their words.
 */
export function guessKinds(texts: readonly string[]): readonly EventKind[] {
  const readings = texts.map(kindsIn);
  const resolved = readings.findLastIndex(([first]) => first === 'resolved');
  const taken = new Set<EventKind>();
  return readings.map((kinds, at) => {
    const kind =
      kinds.find((one) => (one === 'resolved' ? at === resolved : !taken.has(one))) ?? 'note';
    if (isMilestone(kind)) taken.add(kind);
    return kind;
  });
}

/** The kinds that the words tell, most telling first; a milestone that they deny, ask for or only imagine is none. */
function kindsIn(text: string): readonly EventKind[] {
  const head = plainText(text.slice(0, longestRead)).toLowerCase();
  const isEastAsian = eastAsian.test(head);
  const isEnglish = english.test(head);
  return englishKindWords.flatMap(([kind, own]) => {
    const patterns = [
      own,
      isEnglish ? undefined : foreignKindWords.get(kind),
      isEastAsian ? eastAsianKindWords.get(kind) : undefined,
    ];
    return patterns.some((words) => words && tells(head, words, isMilestone(kind))) ? [kind] : [];
  });
}

function tells(head: string, words: RegExp, isMilestone: boolean): boolean {
  let from = 0;
  while (from < head.length) {
    const match = words.exec(head.slice(from));
    if (!match) return false;
    const at = from + match.index;
    if (!isMilestone || !isDoubtful(head, at)) return true;
    from = at + match[0].length;
  }
  return false;
}

/** Words that hardly any other language has, which spare a look for theirs. */
const english = /\b(?:the|and|of|is|was|were|with|that|from)\b/;
const eastAsian = /[\u3040-\u9fff\uac00-\ud7af]/;
const clauseEnd = /[.,;:!?()]/;
const longestClause = 60;
const doubt =
  /(?:\b(?:not|never|no|none|nothing|if|unless|until|whether|would|should|could|might|cannot|without|nicht|kein|keine|noch|nunca|não|pas|sin|sem|sans)|n['’]t)\b/;
const question = /^[^.!?\n]{0,200}\?/;

/** `not resolved`, `would have noticed`, `is it resolved?` */
function isDoubtful(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - longestClause), at);
  const clause = before.slice(lastIndexOf(before, clauseEnd) + 1);
  return doubt.test(clause) || question.test(words.slice(at));
}

function lastIndexOf(words: string, pattern: RegExp): number {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (pattern.test(words.charAt(at))) return at;
  }
  return -1;
}
