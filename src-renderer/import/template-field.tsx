import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import { allSections } from '../../src-shared/report/all-sections.ts';
import { builtInTemplates } from '../../src-shared/report/templates/template-named.ts';
import { useOwnTemplates } from '../state/own-templates.ts';
import { SelectField } from '../ui/select-field.tsx';

/** In the place of a template: the one of the settings. */
const usual = '';
/** In the place of a template: none. */
const asItIs = 'as it is';

type TemplateFieldProps = {
  /** Undefined: the sections that the text has. */
  readonly value: string | undefined;
  readonly onChange: (template: string) => void;
};

/** The shape of the new report around the events. */
export function TemplateField({ value, onChange }: TemplateFieldProps) {
  const { templates } = useOwnTemplates();
  const named = [...builtInTemplates, ...templates].map(({ id, name }) => [id, name] as const);
  return (
    <SelectField
      label="Sections of"
      value={value ?? asItIs}
      options={[[usual, 'Usual template'], ...named, [asItIs, 'The text alone']]}
      onChange={onChange}
    />
  );
}

/** What was chosen; at first a document keeps its own shape, and notes get that of the usual template. */
export function shapeOf(
  chosen: string | undefined,
  { report, source }: Understanding,
): string | undefined {
  if (chosen !== undefined) return chosen === asItIs ? undefined : chosen;
  return source.kind === 'markdown' && allSections(report).length > 1 ? undefined : usual;
}
