import type { Template } from './template.ts';

/** The usual four parts, and the default: issue summary, timeline, root cause and resolution, measures. */
export const classic: Template = {
  id: 'classic',
  name: 'Classic postmortem',
  description:
    'Issue summary, timeline, root cause and resolution, and measures: short enough to be read.',
  sections: [
    {
      kind: 'fields',
      role: 'summary',
      heading: 'Issue Summary',
      help: 'The incident at a glance, for readers who read no further.',
      fields: [
        {
          label: 'Duration',
          role: 'duration',
          help: 'From when to when, with the date and the zone. Example: “9 May 2024, 13:58 to 15:40 UTC (1 h 42 min).”',
        },
        {
          label: 'Impact',
          role: 'impact',
          help: 'Who could not do what, and how many they were. Example: “One order in eight failed, about 2,300 in all; none was charged.”',
        },
        {
          label: 'Root cause',
          role: 'root-cause',
          help: 'The cause in one sentence; the details come below. Example: “One of three gateways kept an expired certificate.”',
        },
      ],
    },
    {
      kind: 'timeline',
      role: 'timeline',
      heading: 'Timeline',
      form: 'list',
      timeline: 1,
      help: 'What happened when, from the first effect to the end, dead ends included. Example: “14:08 Alert: one payment in ten fails.”',
    },
    {
      kind: 'fields',
      role: 'resolution',
      heading: 'Root Cause and Resolution',
      help: 'What caused the incident and what ended it, for readers who want to understand it.',
      fields: [
        {
          label: 'Root cause',
          role: 'root-cause',
          help: 'How one thing led to another, told of systems and not of people. Example: “The renewal job copies certificates to the gateways it lists; the third was added by hand and never listed.”',
        },
        {
          label: 'Resolution',
          role: 'resolution',
          help: 'What ended the incident, and how you know. Example: “We installed the new certificate at 15:36; errors were back to normal at 15:40.”',
        },
      ],
    },
    {
      kind: 'actions',
      role: 'measures',
      heading: 'Corrective and Preventative Measures',
      form: 'list',
      labels: { improvement: 'Improvements', task: 'Tasks' },
      help: 'What will be better, and the work to get there, each with an owner and a date. Example: “Alert on certificates with less than 14 days left – Payments, 30 May.”',
    },
  ],
};
