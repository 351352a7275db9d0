import { isBlank } from './is-blank.ts';
import { nameAction } from './name-part.ts';
import { openActions } from './open-actions.ts';
import type { Rule } from './rule.ts';

/** Wishes and reminders, which nobody can finish. */
const wishes =
  /\b(?:be more (?:attentive|aware|careful|diligent|effective|mindful|proactive|thoughtful|vigilant)|more careful(?:ly)?|(?:more|better|closer) attention|raise awareness|communicate better|better communication|do better|where possible|if possible|as needed|as appropriate|when (?:we have|there is) time|somehow)\b/;

/** Beginnings that promise to think instead of to act. */
const hesitations = /^(?:look into|think about|consider|try to|explore|maybe|remember to)\b/;

/** A verb for any change whatever, with nothing but a noun or two behind it. */
const anyChange =
  /^(?:improve|enhance|better|increase|strengthen|optimi[sz]e|review|fix|update)(?: \S+){1,2}$/;

/** An open action item says what will be different, so that one can tell when it is done. In English only. */
export const vagueAction: Rule = {
  name: 'vague-action',
  check: (report) =>
    /^en\b/i.test(report.language ?? 'en')
      ? openActions(report)
          .filter(({ text }) => isVague(text))
          .map((item) => ({
            message: `${nameAction(item)} is vague: say what will be different, so that one can tell when it is done.`,
            where: { kind: 'action', id: item.id },
          }))
      : [],
};

function isVague(markdown: string): boolean {
  // A long text is not vague for its first words, and never for its length.
  const text = markdown.slice(0, 500).replaceAll(/[*_`]/g, '').trim().toLowerCase();
  const words = text.replace(/[.!]+$/, '');
  if (isBlank(text) || wishes.test(words) || hesitations.test(words)) return true;
  const isSpaced = /^[\p{Script=Latin}\p{Number}\p{Punctuation}\p{Symbol}\s]*$/u.test(words);
  return isSpaced && (words.split(/\s+/).length < 3 || anyChange.test(words));
}
