import { knownSection } from './known-sections.ts';
import type { Template } from './template.ts';

/** The form that site reliability engineers use: cause and trigger apart, lessons in three parts. */
export const sre: Template = {
  id: 'sre',
  name: 'SRE',
  description: 'Trigger, detection and root cause apart, lessons with luck named as luck.',
  sections: [
    knownSection('summary'),
    knownSection('impact'),
    knownSection('trigger'),
    knownSection('detection'),
    knownSection('root-cause'),
    knownSection('resolution'),
    {
      kind: 'timeline',
      role: 'timeline',
      heading: 'Timeline',
      form: 'list',
      timeline: 1,
      help: 'What happened when, from the trigger to the end, dead ends included. Example: “14:08 Alert: one payment in ten fails.”',
    },
    {
      ...knownSection('lessons'),
      children: [knownSection('went-well'), knownSection('went-wrong'), knownSection('got-lucky')],
    },
    knownSection('measures'),
    knownSection('supporting-information'),
  ],
};
