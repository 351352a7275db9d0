import type { Report } from '../../report/report.ts';
import { reportSchema } from '../../report/schema.ts';
import type { ImportMessage } from '../import-result.ts';
import { type Annotations, mayBecome } from './annotations.ts';
import { changeParts, type PartGroup, type Properties, partGroups } from './report-parts.ts';

/** Puts annotations into a report; a stale one, or one the schema refuses, is left out with a message. */
export function applyAnnotations(
  report: Report,
  annotations: Annotations,
): { readonly report: Report; readonly messages: readonly ImportMessage[] } {
  const unused = new Set(
    partGroups.flatMap((group) =>
      Object.keys(annotations[group] ?? {}).map((key) => `${group} ${key}`),
    ),
  );
  if (unused.size === 0) return { report, messages: [] };
  const changed = changeParts(report, ({ group, key, properties }) => {
    const own = annotations[group]?.[key];
    if (!own || !mayBecome(group, properties, own)) return properties;
    unused.delete(`${group} ${key}`);
    return merged(properties, withoutWords(group, own));
  });
  const checked = reportSchema.safeParse(changed);
  if (!checked.success) {
    const where = checked.error.issues[0]?.path.join('.') ?? '';
    return {
      report,
      messages: [
        {
          message: `The front matter under “postlude” does not fit the report (${where}); it was ignored.`,
        },
      ],
    };
  }
  const messages = [...unused].map((part) => ({
    message: `The front matter under “postlude” speaks of “${part}”, which the text no longer has; that was ignored.`,
  }));
  return { report: checked.data, messages };
}

/** The words of sections and fields are said by the document alone. */
function withoutWords(group: PartGroup, own: Properties): Properties {
  if (group !== 'sections' && group !== 'fields') return own;
  const { text, heading, label, fields, ...others } = own;
  return others;
}

function merged(properties: Properties, own: Properties): Properties {
  const all = Object.entries({ ...properties, ...own });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}
