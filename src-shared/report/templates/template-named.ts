import { blank } from './blank.ts';
import { classic } from './classic.ts';
import { customer } from './customer.ts';
import { sre } from './sre.ts';
import type { Template } from './template.ts';

/** The templates that come with the program; the first is the default. */
export const builtInTemplates = [
  classic,
  sre,
  customer,
  blank,
] as const satisfies readonly Template[];

/** Finds a template by its id or its name, in capitals or not. */
export function templateNamed(
  name: string,
  templates: readonly Template[] = builtInTemplates,
): Template | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    templates.find(({ id }) => id.toLowerCase() === wanted) ??
    templates.find((template) => template.name.toLowerCase() === wanted)
  );
}
