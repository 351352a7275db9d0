/** What the name of a column may say that it holds. */
export type NamedRole =
  | 'time'
  | 'date'
  | 'zone'
  | 'end'
  | 'kind'
  | 'text'
  | 'actor'
  | 'source'
  | 'internal';

/** What a column may hold by its name alone; undefined where the name is none of the usual ones. */
export function roleNamed(label: string): NamedRole | undefined {
  const name = label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (name.length > longestName) return undefined;
  return names.find(([, pattern]) => pattern.test(name))?.[0];
}

const longestName = 40;

/** `logged by` is a person, though `logged` is a time: whole names stand before those that may go on. */
const names: readonly (readonly [NamedRole, RegExp])[] = [
  [
    'actor',
    /^(?:(?:added|created|done|entered|handled|logged|noted|opened|performed|recorded|reported|submitted|written) by|assigned to|on ?call(?: engineer| person)?|engineer|operator|technician|analyst|people|initials|bearbeiter(?:in)?|bearbeitet von|erfasst von|gemeldet von|melder(?:in)?|mitarbeiter(?:in)?|techniker(?:in)?|verantwortlich(?:e|er)?|zuständig|responsable|responsável|担当|担当者|対応者|负责人|操作人|담당|담당자)(?: name)?$/u,
  ],
  [
    'end',
    wordly(
      'end|ended|ends|until|to|finish|finished|end ?(?:time|date|at)|ended ?at|ende|bis|fin|hasta|fim',
    ),
  ],
  ['zone', wordly('zone|time ?zone|tz|zeitzone|fuseau|zona horaria|fuso')],
  ['date', wordly('date|day|datum|tag|fecha|data|jour|日期|日付|날짜')],
  [
    'time',
    wordly(
      'time|timestamp|ts|epoch|unix ?time(?:stamp)?|when|at|start|started|begin|datetime|date ?time|created|created ?at|occurred|occurred ?at|start ?time|started ?at|logged|zeit|uhrzeit|zeitpunkt|heure|hora|horario|时间|時間|時刻|시간',
    ),
  ],
  ['kind', /^(?:kind|type|category|event type|severity ?type|art|tipo|kategorie|catégorie)$/],
  [
    'actor',
    wordly(
      'actor|who|by|person|owner|author|user|name|reporter|sender|from|responder|assignee|wer|autor|quién|quem|qui|auteur',
    ),
  ],
  ['source', wordly('source|link|url|permalink|reference|ref|quelle|lien|enlace')],
  ['internal', /^(?:internal|intern|private)$/],
  [
    'text',
    /^(?:event|events|incident|incidents|description|what|what happened|action|details?|summary|message|text|note|notes|comment|comments|entry|activity|ereignis|beschreibung|meldung|text|evento|descripción|descrição|événement|message|事件|出来事)s?$/,
  ],
];

/** Names that begin with one of some words. */
function wordly(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'u');
}
