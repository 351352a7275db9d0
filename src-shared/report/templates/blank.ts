import type { Template } from './template.ts';

/** A page to write on, and sections to add from the list. */
export const blank: Template = {
  id: 'blank',
  name: 'Blank',
  description: 'An empty page; sections can be added from a list.',
  sections: [
    {
      kind: 'prose',
      heading: '',
      help: 'Write or paste anything here, or add sections from the list. Example: “On 9 May checkout rejected every card for 40 minutes.”',
    },
  ],
};
