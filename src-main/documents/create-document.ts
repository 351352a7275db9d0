import { parse } from 'node:path';
import type { Settings } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { layIntoTemplate } from '../../src-shared/report/templates/lay-into-template.ts';
import { reportFromTemplate } from '../../src-shared/report/templates/report-from-template.ts';
import {
  builtInTemplates,
  templateNamed,
} from '../../src-shared/report/templates/template-named.ts';
import { journalChanges } from '../recovery/journal-changes.ts';
import { addDocument } from './add-document.ts';
import type { DocumentState } from './document-state.ts';
import type { StoreParts } from './store-parts.ts';

/** Makes a new report in the shape of a template, with what the settings say about its author. */
export function createDocument(parts: StoreParts, template = ''): DocumentState {
  const { newId } = parts;
  const settings = parts.settings();
  const chosen = chosenTemplate(parts, template);
  // Nobody has chosen UTC by leaving it as it is.
  const zone = settings.zone === 'UTC' || settings.zone === '' ? {} : { zone: settings.zone };
  const made = reportFromTemplate(chosen, { newId, ...zone });
  const report = withAuthor(made, settings);
  return addDocument(parts, { id: newId(), report, revision: 0, isClean: true, remarks: [] });
}

/** Makes a new report of one that was imported; what was understood of it would be lost by closing it now. */
export async function createFrom(
  parts: StoreParts,
  imported: Report,
  { template, name }: { readonly template?: string; readonly name?: string },
): Promise<DocumentState> {
  const { newId } = parts;
  const laid =
    template === undefined
      ? imported
      : layIntoTemplate(imported, chosenTemplate(parts, template), newId);
  const state = addDocument(parts, {
    id: newId(),
    report: laid.authors.length > 0 ? laid : withAuthor(laid, parts.settings()),
    ...(name !== undefined && { madeFrom: parse(name).name }),
    ...{ revision: 0, isClean: false, remarks: [] },
  });
  await journalChanges(parts, state);
  return state;
}

function chosenTemplate(parts: StoreParts, name: string) {
  const templates = [...builtInTemplates, ...(parts.templates?.() ?? [])];
  return (
    templateNamed(name, templates) ??
    templateNamed(parts.settings().template, templates) ??
    builtInTemplates[0]
  );
}

function withAuthor(report: Report, settings: Settings): Report {
  return settings.author === '' ? report : { ...report, authors: [authorOf(settings)] };
}

function authorOf({ author, affiliation }: { author: string; affiliation: string }) {
  return affiliation === '' ? { name: author } : { name: author, affiliation };
}
