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
  const heads = texts.map(headOf);
  let resolved: number | undefined;
  // Most timelines are resolved near their end, and some never.
  const lastResolved = () => {
    resolved ??= heads.findLastIndex((head) => firstKind(head, isAsTelling) === 'resolved');
    return resolved;
  };
  const taken = new Set<EventKind>();
  return heads.map((head, at) => {
    const mayBe = (kind: EventKind) => kind === 'resolved' || !taken.has(kind);
    const isMeant = (kind: EventKind) => kind !== 'resolved' || at === lastResolved();
    const kind = firstKind(head, mayBe, isMeant) ?? 'note';
    if (isMilestone(kind)) taken.add(kind);
    return kind;
  });
}

/** The words of an event that are searched, and the languages they may be in. */
type Head = {
  readonly words: string;
  readonly isEnglish: boolean;
  readonly isEastAsian: boolean;
};

function headOf(text: string): Head {
  const words = plainText(text.slice(0, longestRead)).toLowerCase();
  return { words, isEnglish: english.test(words), isEastAsian: eastAsian.test(words) };
}

/** Tells whether words of the kind tell as much as those of *resolved*, or more. */
function isAsTelling(kind: EventKind): boolean {
  return asTelling.has(kind);
}

const kinds = englishKindWords.map(([kind]) => kind);
const asTelling: ReadonlySet<EventKind> = new Set(kinds.slice(0, kinds.indexOf('resolved') + 1));

/**
 * The most telling of the kinds that an event may be and that its words tell; a milestone that they deny, ask for or
 * only imagine is none. What takes longer to find out than a look at the words is asked after it, by `isMeant`.
 */
function firstKind(
  { words, isEnglish, isEastAsian }: Head,
  mayBe: (kind: EventKind) => boolean,
  isMeant: (kind: EventKind) => boolean = () => true,
): EventKind | undefined {
  const found = englishKindWords.find(([kind, own]) => {
    if (!mayBe(kind)) return false;
    const patterns = [
      own,
      isEnglish ? undefined : foreignKindWords.get(kind),
      isEastAsian ? eastAsianKindWords.get(kind) : undefined,
    ];
    const isTold = patterns.some((pattern) => pattern && tells(words, pattern, isMilestone(kind)));
    return isTold && isMeant(kind);
  });
  return found?.[0];
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
const clauseEnds = /[.,;:!?()]/;
const longestClause = 60;
const doubt =
  /(?:\b(?:not|never|no|none|nothing|if|unless|until|whether|would|should|could|might|cannot|without|nicht|kein|keine|noch|nunca|não|pas|sin|sem|sans)|n['’]t)\b/;
const question = /^[^.!?\n]{0,200}\?/;

/** `not resolved`, `would have noticed`, `is it resolved?` */
function isDoubtful(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - longestClause), at);
  const clause = before.split(clauseEnds).at(-1) ?? '';
  return doubt.test(clause) || question.test(words.slice(at));
}
