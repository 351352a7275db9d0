import type { Template } from './template.ts';

/** What customers get to read: short, without names, in their words. */
export const customer: Template = {
  id: 'customer',
  name: 'Customer-facing summary',
  description: 'One page for the people affected: what they saw, why, and what you do about it.',
  sections: [
    {
      kind: 'prose',
      role: 'summary',
      heading: 'Summary',
      help: 'What customers saw and that it is over, with a word of regret. Example: “On 9 May some payments failed for 1 h 42 min. They work again. We are sorry.”',
    },
    {
      kind: 'prose',
      role: 'impact',
      heading: 'Impact',
      help: 'Who was affected and what they have to do now, if anything. Example: “About 2,300 orders failed; nothing was charged. Please order again.”',
    },
    {
      kind: 'timeline',
      role: 'timeline',
      heading: 'Timeline',
      form: 'list',
      timeline: 1,
      help: 'The few moments that matter outside. Example: “13:58 UTC Payments begin to fail.”',
    },
    {
      kind: 'prose',
      role: 'root-cause',
      heading: 'Cause',
      help: 'Why it happened, without internal names. Example: “One of our servers used a certificate that had expired.”',
    },
    {
      kind: 'prose',
      role: 'resolution',
      heading: 'Resolution',
      help: 'How it was put right, and how you made sure. Example: “We replaced the certificate and watched payments for two hours.”',
    },
    {
      kind: 'prose',
      role: 'measures',
      heading: 'Next steps',
      help: 'What you change so that it does not happen again; promise only what is planned. Example: “Certificates are now checked every hour on every server.”',
    },
  ],
};
