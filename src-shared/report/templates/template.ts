import type { SectionOf } from '../report.ts';
import type { Role } from '../role.ts';

/** What every section of a template has, whatever its kind. */
export type TemplatePart = {
  readonly heading: string;
  readonly role?: Role;
  /** One line with a short example, shown while the part is empty. */
  readonly help?: string;
  readonly internal?: true;
  readonly children?: readonly TemplateSection[];
};

/** A labelled field that a template asks for. */
export type TemplateField = {
  readonly label: string;
  readonly role?: Role;
  readonly help?: string;
  readonly text?: string;
};

/** A section that a template asks for; `reportFromTemplate` turns it into one of a report. */
export type TemplateSection =
  | (TemplatePart & { readonly kind: 'prose'; readonly text?: string })
  | (TemplatePart & { readonly kind: 'fields'; readonly fields: readonly TemplateField[] })
  | (TemplatePart & { readonly kind: 'contents'; readonly depth?: number })
  | (TemplatePart & { readonly kind: 'metrics' })
  | (TemplatePart & {
      readonly kind: 'timeline';
      readonly form: SectionOf<'timeline'>['form'];
      /** Sections with the same number show the same timeline. */
      readonly timeline: number;
    })
  | (TemplatePart & {
      readonly kind: 'actions';
      readonly form: SectionOf<'actions'>['form'];
      readonly labels?: { readonly improvement: string; readonly task: string };
    });

/** The shape of a report before anything has happened: sections, roles, order and help. JSON throughout. */
export type Template = {
  /** In lower case, as the command line takes it. */
  readonly id: string;
  readonly name: string;
  /** One sentence for somebody who has to choose. */
  readonly description: string;
  readonly language?: string;
  readonly zone?: string;
  readonly secondZone?: string;
  readonly sections: readonly TemplateSection[];
};
