import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import type { Template, TemplateSection } from '../../src-shared/report/templates/template.ts';
import { builtInTemplates } from '../../src-shared/report/templates/template-named.ts';
import { showAnswer } from '../commands/show-answer.ts';
import { useOwnTemplates } from '../state/own-templates.ts';
import { useSession } from '../state/use-session.ts';

/** The templates that a new report can be made from, and the shape of the one that is looked at. */
export function TemplateList() {
  const session = useSession();
  const { templates } = useOwnTemplates();
  const all: readonly Template[] = [...builtInTemplates, ...templates];
  const [shown, setShown] = useState<Template>(builtInTemplates[0]);
  return (
    <div className="templates">
      <ul className="start-list" aria-label="Templates">
        {all.map((template) => (
          <li key={template.id} data-shown={template.id === shown.id || undefined}>
            <button
              type="button"
              className="start-choice"
              onClick={() =>
                void showAnswer(session, session.api.createDocument({ template: template.id }))
              }
              onFocus={() => setShown(template)}
              onPointerEnter={() => setShown(template)}
            >
              <span className="start-title">{template.name}</span>
              <span className="hint">{template.description}</span>
            </button>
          </li>
        ))}
      </ul>
      <TemplatePreview template={shown} />
    </div>
  );
}

/** The sections that a report from this template begins with. */
function TemplatePreview({ template }: { readonly template: Template }) {
  return (
    <section className="template-preview" aria-label={`Sections of ${template.name}`}>
      <FilePlus size={16} aria-hidden />
      <h3>{template.name}</h3>
      {template.sections.length === 0 ? (
        <p className="hint">An empty page with a title.</p>
      ) : (
        <SectionNames sections={template.sections} />
      )}
    </section>
  );
}

function SectionNames({ sections }: { readonly sections: readonly TemplateSection[] }) {
  return (
    <ul>
      {sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections of a template have no other identity.
        <li key={index}>
          {section.heading}
          {section.kind === 'fields' ? (
            <span className="hint">{section.fields.map(({ label }) => label).join(' · ')}</span>
          ) : undefined}
          {section.children === undefined ? undefined : (
            <SectionNames sections={section.children} />
          )}
        </li>
      ))}
    </ul>
  );
}
