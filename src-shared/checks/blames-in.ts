import type { KnownPerson } from './known-people.ts';

/** Words that judge. */
export type Blame = {
  readonly words: string;
  /** How the sentence goes on that tells of them. */
  readonly problem: string;
  /** What could stand in their place. */
  readonly instead?: string;
};

/** Finds words of blame and hindsight in a text without code and quotations. */
export function blamesIn(prose: string, people: readonly KnownPerson[]): readonly Blame[] {
  return [
    ...hindsights.flatMap((pattern) => matches(prose, pattern).map(hindsight)),
    ...matches(prose, errors).map((words) => ({ words, problem: noCause, instead: gap(words) })),
    ...matches(prose, judgements).map((words) => ({ words, problem: judges })),
    ...namedFaults(prose, people),
  ];
}

const hindsightProblem =
  'judges with hindsight: say what was known then, and why what was done made sense.';
const noCause = 'is where the questions begin, not a cause: say what let a slip do harm.';
const judges = 'judges people: say what happened, and what made it likely.';
const names = 'names a person in a fault: name the role, and what made it likely.';

function hindsight(words: string): Blame {
  return { words, problem: hindsightProblem };
}

const participle =
  '(?:\\w{2,}ed|been|begun|broken|brought|built|caught|chosen|come|cut|done|found|given|gone|had|held|kept|known|led|left|made|met|put|read|run|seen|sent|set|shown|shut|spent|spoken|stood|taken|thought|told|understood|woken|written)';
const between =
  '(?:(?:\\w+ly|all|also|always|ever|just|never|already|still|at least|long since) )?';
const avoided =
  '(?:anticipated|averted|avoided|caught|detected|discovered|foreseen|noticed|prevented|realised|realized|spotted)';

/** What was not, told as if it had been there to choose. Source: S. Dekker, The Field Guide to Understanding ‘Human Error’. */
const hindsights = [
  new RegExp(`\\b(?:should|ought to)(?: not|n['’]t)? have ${between}${participle}\\b`, 'gi'),
  new RegExp(`\\b(?:could|would|might)(?: easily)? have (?:been )?${between}${avoided}\\b`, 'gi'),
  /\bif only (?:I|we|you|he|she|they|someone|somebody|it) had\b/gi,
  /\b(?:failed|forgot|neglected) to (?:notice|realise|realize|foresee|anticipate|think|pay attention|check|double-?check|communicate|follow)\b/gi,
];

const errors = /\b(?:human|operator|pilot|engineer|admin(?:istrator)?) (?:error|mistake)s?\b/gi;

const judgements =
  /\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|incompeten(?:t|ce)|reckless(?:ly|ness)?|sloppy|sloppiness|stupid(?:ly|ity)?|idiotic|foolish(?:ly)?|fat[- ]?fingered|inattentive(?:ness)?|lack of (?:attention|care|diligence|discipline)|didn['’]t bother|(?:is|was|are|were) (?:entirely |solely |personally )?to blame|whose fault)\b/gi;

function gap(words: string): string {
  const many = words.endsWith('s');
  const article = many ? '' : 'a ';
  const start = /^[A-Z]/.test(words) && !many ? 'A ' : article;
  return `${start}manual step${many ? 's' : ''} without a safeguard`;
}

function matches(prose: string, pattern: RegExp): readonly string[] {
  return Array.from(prose.matchAll(pattern), ([words]) => words);
}

/** What only a person does, and does wrongly. */
const humanFault =
  '(?:(?:had |has |have |who |then |also |accidentally |simply )?(?:forgot(?:ten)?|neglected|overlooked|botched|mistyped|misread|fat-fingered|carelessly|mistakenly|accidentally|wrongly|incorrectly|inadvertently|unintentionally) ?(?:to )?\\w+)';
const anyFault = `(?:${humanFault}|(?:had |has |who |then |also )?(?:failed to|broke|caused|misconfigured|ignored|did not|didn['’]t) \\w+)`;
const faultOf =
  "['’]s? (?:own )?(?:mistake|error|fault|failure|oversight|carelessness|negligence|slip)s?";
const faultBy =
  '(?:caused|broken|introduced|misconfigured) by|(?:mistake|error|fault|slip|oversight) (?:by|of)|blame[ds]? (?:it )?(?:on )?';

/** Two capitalised words are hardly ever anything but a person before what only people do. */
const unknownPerson = new RegExp(
  `(?<![\\p{L}.] ?)\\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20} ${humanFault}`,
  'gu',
);

function namedFaults(prose: string, people: readonly KnownPerson[]): readonly Blame[] {
  const known = people.flatMap(({ name, role }) => {
    if (!prose.includes(name)) return [];
    const who = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(
      `(?<![\\w@])(?:${who} ${anyFault}|${who}${faultOf}|(?:${faultBy}) ${who})(?!\\w)`,
      'g',
    );
    return Array.from(prose.matchAll(pattern), ({ 0: words, index }) => {
      const begins =
        words.startsWith(name) && /(?:^|[.!?:*]\s+|\n\s*)$/.test(prose.slice(0, index));
      return { words, problem: names, instead: words.replace(name, begins ? capital(role) : role) };
    });
  });
  if (known.length > 0) return firstOfEach(known);
  return matches(prose, unknownPerson).map((words) => ({ words, problem: names }));
}

/** The whole name and the first name find the same fault. */
function firstOfEach(blames: readonly Blame[]): readonly Blame[] {
  return blames.filter(
    ({ words }, index) => !blames.slice(0, index).some((before) => before.words.includes(words)),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
