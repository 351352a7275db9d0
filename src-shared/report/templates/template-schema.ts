import { z } from 'zod';
import { roleIds } from '../role.ts';
import type { Template, TemplateSection } from './template.ts';

const words = (most: number) => z.string().max(most);
const role = z.exactOptional(z.enum(roleIds));
const help = z.exactOptional(words(5000));

const part = {
  heading: words(1000),
  role,
  help,
  internal: z.exactOptional(z.literal(true)),
};

const sectionSchema: z.ZodType<TemplateSection> = z.lazy(() =>
  z.intersection(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('prose'), ...part, text: z.exactOptional(z.string()) }),
      z.object({
        kind: z.literal('fields'),
        ...part,
        fields: z.array(
          z.object({ label: words(1000), role, help, text: z.exactOptional(z.string()) }),
        ),
      }),
      z.object({
        kind: z.literal('contents'),
        ...part,
        depth: z.exactOptional(z.int().min(1).max(6)),
      }),
      z.object({ kind: z.literal('metrics'), ...part }),
      z.object({
        kind: z.literal('timeline'),
        ...part,
        form: z.enum(['list', 'numbered-list', 'table', 'headings', 'paragraphs']),
        timeline: z.int().min(0).max(1000),
      }),
      z.object({
        kind: z.literal('actions'),
        ...part,
        form: z.enum(['list', 'numbered-list', 'check-list', 'table']),
        labels: z.exactOptional(z.object({ improvement: words(1000), task: words(1000) })),
      }),
    ]),
    z.object({ children: z.exactOptional(z.array(sectionSchema)) }),
  ),
);

/** Checks a template that comes from a file or from the page. */
export const templateSchema: z.ZodType<Template> = z.object({
  id: words(200).min(1),
  name: words(200).min(1),
  description: words(1000),
  language: z.exactOptional(words(100)),
  zone: z.exactOptional(words(100)),
  secondZone: z.exactOptional(words(100)),
  sections: z.array(sectionSchema).max(1000),
});
