import { type Document, isScalar, parseDocument, visit } from 'yaml';
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
  // Its own look for keys that stand twice compares each with all.
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0 || hasKeyTwice(document)) return undefined;
  try {
    // Aliases can multiply a small text into a huge value; ours has none.
    return document.toJS({ maxAliasCount: 0 })?.postlude;
  } catch {
    return undefined;
  }
}

function hasKeyTwice(document: Document.Parsed): boolean {
  let isFound = false;
  visit(document, {
    Map(_key, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? key.value : key));
      isFound ||= new Set(keys).size < keys.length;
      return isFound ? visit.BREAK : undefined;
    },
  });
  return isFound;
}
