import { z } from 'zod';
import { reportSchema } from '../report/schema.ts';

/** The version of the file format that this program writes. */
export const fileVersion = 1;

/** What stands at the top of every `.postlude` file, before the report itself. */
const heading = { format: z.literal('postlude'), version: z.literal(fileVersion) };

/**
 * The schema of a file, but for one thing: what it says is Markdown may also stand in the file as a
 * list of lines, so that a changed word is a changed line.
 */
export const fileSchema = z.looseObject({ ...heading, ...reportSchema.shape });

/** The keys whose strings may stand in a file as a list of lines, wherever the schema names them. */
export const keysOfLines: ReadonlySet<string> = new Set(['text', 'frontMatter']);

/** The published JSON Schema (draft 2020-12) of a `.postlude` file, as text with a newline at the end. */
export function fileJsonSchema(): string {
  const names = z
    .registry<{ id: string }>()
    .add(reportSchema.shape.sections.element, { id: 'section' });
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { metadata: names });
  const title = `Postlude report, version ${fileVersion}`;
  const linesOrText = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  const withLines = (key: string, value: unknown) => (keysOfLines.has(key) ? linesOrText : value);
  return `${JSON.stringify({ $schema, title, ...schema }, withLines, 2)}\n`;
}
