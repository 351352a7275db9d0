import type { Role } from '../role.ts';
import type { TemplateSection } from './template.ts';

/** A section that can be added from a list; its role tells it from the others. */
export type KnownSection = TemplateSection & { readonly role: Role; readonly help: string };

/** The sections that postmortems are made of, in their usual order, each with its role and help. */
export const knownSections = [
  {
    kind: 'prose',
    role: 'summary',
    heading: 'Summary',
    help: 'The whole incident in three sentences for somebody who was not there. Example: “On 9 May checkout rejected every card for 40 minutes. A renewed certificate had not reached one of three gateways. We replaced it and now watch expiry on each.”',
  },
  {
    kind: 'prose',
    role: 'impact',
    heading: 'Impact',
    help: 'Who could not do what, how many they were, and for how long. Example: “One order in eight failed between 13:58 and 15:40 UTC, about 2,300 in all; none was charged.”',
  },
  {
    kind: 'prose',
    role: 'detection',
    heading: 'Detection',
    help: 'How you came to know, and what would have told you sooner. Example: “A customer wrote at 14:02; our own alert needs ten minutes of errors and fired at 14:08.”',
  },
  {
    kind: 'prose',
    role: 'lead-up',
    heading: 'Lead-up',
    help: 'What had happened before that made the incident possible. Example: “Two weeks earlier the gateways moved to a pool that the renewal job does not know.”',
  },
  {
    kind: 'prose',
    role: 'trigger',
    heading: 'Trigger',
    help: 'The one thing that set it off. Example: “The certificate of gateway 3 expired at 13:58.”',
  },
  {
    kind: 'prose',
    role: 'contributing-factors',
    heading: 'Contributing factors',
    help: 'Everything that let it happen or made it worse, one to a line. Example: “The health check does not speak TLS.”',
  },
  {
    kind: 'prose',
    role: 'root-cause',
    heading: 'Root cause',
    help: 'What, had it been otherwise, would have kept the incident from happening. Example: “Renewed certificates are copied by hand, and nothing checks that every gateway has one.”',
  },
  {
    kind: 'prose',
    role: 'five-whys',
    heading: 'Five whys',
    help: 'Ask why of each answer for as long as it helps; stop sooner if it does not. Example: “1. Why did payments fail? The gateway refused connections. 2. Why? …”',
  },
  {
    kind: 'prose',
    role: 'escalation',
    heading: 'Escalation',
    help: 'Who was called when, and whether they were the right people. Example: “Network on-call at 14:20, payments on-call at 14:35; the latter had the access.”',
  },
  {
    kind: 'prose',
    role: 'resolution',
    heading: 'Resolution',
    help: 'What ended the incident, and how you know that it did. Example: “We installed the new certificate on gateway 3 at 15:36; errors were back to normal at 15:40.”',
  },
  {
    kind: 'prose',
    role: 'recovery',
    heading: 'Recovery',
    help: 'What had to be put right afterwards. Example: “1,900 stuck orders were replayed overnight; 400 customers were asked to order again.”',
  },
  {
    kind: 'prose',
    role: 'went-well',
    heading: 'What went well',
    help: 'What you would want to happen the same way again. Example: “The status page was updated within six minutes.”',
  },
  {
    kind: 'prose',
    role: 'went-wrong',
    heading: 'What went wrong',
    help: 'What cost time or made it worse, told of systems and not of people. Example: “The dashboard averages all gateways, so that one failing looked like noise.”',
  },
  {
    kind: 'prose',
    role: 'got-lucky',
    heading: 'Where we got lucky',
    help: 'What might as well have gone the other way. Example: “It was a holiday, with a third of the usual orders.”',
  },
  {
    kind: 'prose',
    role: 'lessons',
    heading: 'Lessons learned',
    help: 'What you know now that others should know too. Example: “A renewal is finished when the server presents the certificate, not when the file exists.”',
  },
  {
    kind: 'prose',
    role: 'open-questions',
    heading: 'Open questions',
    help: 'What nobody can answer yet, and who will look. Example: “Why did the second gateway recover by itself at 14:50?”',
  },
  {
    kind: 'actions',
    role: 'measures',
    heading: 'Action items',
    form: 'table',
    help: 'What will be different, who sees to it, and by when. Example: “Alert on certificates with less than 14 days left, on each gateway – Payments, 30 May.”',
  },
  {
    kind: 'prose',
    role: 'customer-message',
    heading: 'Message to customers',
    help: 'What you tell the people affected, in their words. Example: “If your payment failed on 9 May, nothing was charged; please order again.”',
  },
  {
    kind: 'prose',
    role: 'supporting-information',
    heading: 'Supporting information',
    help: 'Graphs, queries, logs and links that back up what is said above. Example: “Error rate by gateway, 13:30 to 16:00 UTC.”',
  },
  {
    kind: 'prose',
    role: 'glossary',
    heading: 'Glossary',
    help: 'Names and short forms that a reader from elsewhere does not know. Example: “Gateway: the server that ends the TLS connection.”',
  },
] as const satisfies readonly KnownSection[];

/** A role that one of the known sections has. */
export type KnownRole = (typeof knownSections)[number]['role'];

/** The known section with this role, to be put into a template or added to a report. */
export function knownSection(role: KnownRole): KnownSection {
  const section = knownSections.find((known) => known.role === role);
  if (section === undefined) throw new Error(`No known section has the role ${role}.`);
  return section;
}
