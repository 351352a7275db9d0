import { findZone, findZoneInHeading } from '../../time/find-zone.ts';
import type { ZoneChoice } from '../../time/spoken-time.ts';
import { parseZone } from '../../time/zone.ts';
import {
  type ImportMessage,
  type ImportOptions,
  type Said,
  type TimeFacts,
  zoneChoiceKey,
} from '../import-result.ts';
import type { EntryDraft, TimelineDraft } from './timeline-draft.ts';
import type { ZoneNote } from './zone-note.ts';

/** The zone of times that do not say theirs, and who said it. */
export type ZoneReading = {
  readonly zone: string;
  readonly assumed?: true;
  readonly said: Said;
  readonly choices?: NonNullable<TimeFacts['zoneChoices']>;
  readonly messages: readonly ImportMessage[];
};

const usualZone = 'UTC';

/** A timeline before its times are resolved, with the headings it stands under. */
type Placed = { readonly draft: TimelineDraft; readonly headings: readonly string[] };

/** Finds the zone of all times: what the user says, the words around the timelines, the prose, the times themselves. */
export function zoneOfTimelines(
  timelines: readonly Placed[],
  notes: readonly ZoneNote[],
  prose: readonly string[],
  options: ImportOptions,
): ZoneReading {
  if (options.zone !== undefined) {
    return { zone: options.zone, said: { by: 'you' }, messages: [] };
  }
  const noted = zoneOfNotes(notes) ?? zoneInWords(timelines, prose);
  if (noted) return noted;
  const own = zoneOfEvents(timelines.map(({ draft }) => draft));
  if (own !== undefined) return { zone: own, said: { by: 'times' }, messages: [] };
  const open = openZoneOfEvents(timelines, options.zoneChoices);
  if (open) return open;
  const zone = options.assumedZone ?? usualZone;
  const assumed = timelines.some(hasEvents) && { assumed: true as const };
  return { zone, said: { by: 'nobody' }, ...assumed, messages: [] };
}

function zoneOfNotes(notes: readonly ZoneNote[]): ZoneReading | undefined {
  const noted = notes.find(({ zone }) => zone !== undefined);
  if (noted?.zone === undefined) return undefined;
  const said: Said = noted.assumed ? { by: 'nobody' } : { by: 'note', words: 'All times in' };
  return { zone: noted.zone, said, ...(noted.assumed && { assumed: true }), messages: [] };
}

function zoneInWords(
  timelines: readonly Placed[],
  prose: readonly string[],
): ZoneReading | undefined {
  const columns = timelines.flatMap(({ draft }) => zoneOfColumn(draft) ?? []);
  if (columns[0] !== undefined) return columns[0];
  const around = timelines.flatMap(wordsAround);
  for (const { text, by } of [...around, ...prose.map((text) => ({ text, by: 'text' as const }))]) {
    const said = by === 'heading' ? findZoneInHeading(text) : findZone(text);
    if (said && 'zone' in said) {
      return { zone: said.zone, said: { by, words: said.words }, messages: [] };
    }
    const [choice] = said?.choices ?? [];
    if (said && choice) return zoneToChoose(said.words, said.choices, choice, by);
  }
  return undefined;
}

/** The heading of the column of times may be the zone itself: `PDT`. */
function zoneOfColumn({ columns = [] }: TimelineDraft): ZoneReading | undefined {
  const label = columns.find(({ holds }) => holds === 'time' || holds === 'clock')?.label ?? '';
  const said = parseZone(label);
  if (said === undefined) return undefined;
  if ('zone' in said) {
    return { zone: said.zone, said: { by: 'heading', words: label }, messages: [] };
  }
  const [choice] = said.choices;
  return choice && zoneToChoose(label, said.choices, choice, 'heading');
}

function zoneToChoose(
  words: string,
  choices: readonly ZoneChoice[],
  taken: ZoneChoice,
  by: 'heading' | 'text',
): ZoneReading {
  const names = choices.map(({ name }) => name).join(', ');
  const message = `“${words}” may mean ${names}; ${taken.name} was taken. Set the zone to change it.`;
  return {
    ...{ zone: taken.zone, assumed: true, said: { by, words }, choices: { words, choices } },
    messages: [{ message }],
  };
}

function hasEvents({ draft }: Placed): boolean {
  return draft.entries.some(({ kind }) => kind === 'event');
}

function wordsAround({
  draft,
  headings,
}: Placed): readonly { readonly text: string; readonly by: 'heading' | 'text' }[] {
  const labels = draft.columns?.map(({ label }) => label) ?? [];
  const prose = draft.entries.flatMap((entry) => (entry.kind === 'passage' ? [entry.text] : []));
  return [
    ...[...headings.slice(-1), ...labels].map((text) => ({ text, by: 'heading' as const })),
    ...prose.map((text) => ({ text, by: 'text' as const })),
  ];
}

/** The zone that every time that says one says. */
function zoneOfEvents(drafts: readonly TimelineDraft[]): string | undefined {
  const spoken = drafts.flatMap(({ entries }) => entries.flatMap((entry) => spokenZone(entry)));
  const [first] = spoken;
  return first !== undefined && spoken.every((zone) => zone === first) ? first : undefined;
}

/** The abbreviation that every time says, where it may stand for several zones. */
function openZoneOfEvents(
  timelines: readonly Placed[],
  zoneChoices: ImportOptions['zoneChoices'],
): ZoneReading | undefined {
  const events = timelines.flatMap(({ draft }) =>
    draft.entries.flatMap((entry) => (entry.kind === 'event' ? entry : [])),
  );
  const open = events.flatMap(({ spoken }) => (spoken?.zoneChoices ? [spoken.zoneChoices] : []));
  const [choices] = open;
  const [choice] = choices ?? [];
  const timed = events.filter(({ spoken }) => spoken?.clock !== undefined).length;
  if (!choices || !choice || open.length < timed) return undefined;
  const key = zoneChoiceKey(choices);
  if (open.some((others) => zoneChoiceKey(others) !== key)) return undefined;
  const chosen = zoneChoices?.get(key);
  const said: Said = { by: 'times' };
  return { zone: chosen ?? choice.zone, ...(!chosen && { assumed: true }), said, messages: [] };
}

function spokenZone(entry: EntryDraft): readonly string[] {
  if (entry.kind !== 'event' || entry.spoken?.zone === undefined) return [];
  return [entry.spoken.zone];
}
