/** The columns of a timeline as CSV, left to right; labelled values of events follow them. */
export const csvColumns = [
  'Date',
  'Time',
  'Zone',
  'End',
  'Kind',
  'Event',
  'Actor',
  'Source',
  'Internal',
] as const;

/** What the last column says of an event that only the team may see. */
export const internalMark = 'yes';
