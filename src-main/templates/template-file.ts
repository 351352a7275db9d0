import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { Template } from '../../src-shared/report/templates/template.ts';
import {
  builtInTemplates,
  templateNamed,
} from '../../src-shared/report/templates/template-named.ts';
import { templateSchema } from '../../src-shared/report/templates/template-schema.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import { writeLatest } from '../documents/write-latest.ts';
import { type JsonFileOptions, readJsonFile, writeJsonFile } from '../settings/json-file.ts';

/** The templates that the user made of reports, kept in `templates.json`. */
export type TemplateFile = {
  /** In the order of their names. */
  readonly templates: () => readonly Template[];
  /** Keeps a template, in the place of one with the same name; those that come with the program stay. */
  readonly save: (template: Template) => Promise<Outcome<readonly Template[]>>;
  readonly remove: (id: string) => Promise<Outcome<readonly Template[]>>;
};

/** More than these nobody finds again. */
const most = 200;

/** Reads the templates of the program that starts; what is not valid is left out. */
export async function openTemplates(options: JsonFileOptions): Promise<TemplateFile> {
  const { content } = await readJsonFile(options, 'templates');
  let templates = validTemplates(content.templates);
  const writing = writeLatest(() => writeJsonFile(options, 'templates', { templates }));
  const change = async (next: readonly Template[]): Promise<Outcome<readonly Template[]>> => {
    templates = next.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
    try {
      await writing.write();
      return { ok: true, value: templates };
    } catch (error) {
      const { message } = explainDiskError(error, 'written');
      return { ok: false, message: `The templates hold until Postlude ends. ${message}` };
    }
  };
  return {
    templates: () => templates,
    save: async (template) => {
      if (templateNamed(template.name, builtInTemplates) !== undefined) {
        const message = `${template.name} comes with Postlude. Choose another name.`;
        return { ok: false, message };
      }
      const others = templates.filter(({ id }) => id !== template.id);
      if (others.length >= most) {
        return { ok: false, message: `There are ${most} templates. Remove one first.` };
      }
      return change([...others, template]);
    },
    remove: (id) => change(templates.filter((template) => template.id !== id)),
  };
}

function validTemplates(value: unknown): readonly Template[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((each) => {
    const read = templateSchema.safeParse(each);
    return read.success ? [read.data] : [];
  });
}
