import { parseDocument } from 'yaml';
import type { ImportMessage } from '../import-result.ts';
import { type Annotations, annotationsIn } from './annotations.ts';

/** Reads the lines of front matter under `postlude:`; what is no plain YAML is left out with a message. */
export function readAnnotations(yaml: string): {
  readonly annotations: Annotations;
  readonly messages: readonly ImportMessage[];
} {
  if (yaml === '') return { annotations: {}, messages: [] };
  const value = parseYaml(yaml);
  if (value !== undefined) return { annotations: annotationsIn(value), messages: [] };
  const message = 'The front matter under “postlude” is not readable YAML; it was ignored.';
  return { annotations: {}, messages: [{ message }] };
}

function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: 'core' });
  if (document.errors.length > 0) return undefined;
  try {
    // Aliases can multiply a small text into a huge value; ours has none.
    return document.toJS({ maxAliasCount: 0 })?.postlude;
  } catch {
    return undefined;
  }
}
