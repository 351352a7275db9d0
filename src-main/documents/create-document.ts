import type { Report } from '../../src-shared/report/report.ts';
import { reportFromTemplate } from '../../src-shared/report/templates/report-from-template.ts';
import {
  builtInTemplates,
  templateNamed,
} from '../../src-shared/report/templates/template-named.ts';
import { addDocument } from './add-document.ts';
import type { DocumentState } from './document-state.ts';
import type { StoreParts } from './store-parts.ts';

/** Makes a new report in the shape of a template, with what the settings say about its author. */
export function createDocument(parts: StoreParts, template = ''): DocumentState {
  const { newId } = parts;
  const settings = parts.settings();
  const chosen = templateNamed(template) ?? templateNamed(settings.template) ?? builtInTemplates[0];
  // Nobody has chosen UTC by leaving it as it is.
  const zone = settings.zone === 'UTC' || settings.zone === '' ? {} : { zone: settings.zone };
  const made = reportFromTemplate(chosen, { newId, ...zone });
  const report: Report = settings.author === '' ? made : { ...made, authors: [authorOf(settings)] };
  return addDocument(parts, { id: newId(), report, revision: 0, isClean: true, remarks: [] });
}

function authorOf({ author, affiliation }: { author: string; affiliation: string }) {
  return affiliation === '' ? { name: author } : { name: author, affiliation };
}
