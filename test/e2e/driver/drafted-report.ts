import type { Draft } from './hand-drafting.ts';

/** A postmortem as engineers hand it round, with headings of bold words and lists without marks. */
export const handedRound = `**Postmortem: Parcel Labels Stopped Printing**

**Posted**: Friday, March 7, 2025

By Ines Takahashi - Warehouse Platform

# Table of Contents
***

* [Issue Summary](#Issue-summary)
* [Timeline](#Timeline)
* [Root Cause and Resolution](#Root-Cause-and-Resolution)
* [Corrective and Preventative Measures](#Corrective-and-Preventative-Measures)

## **Issue Summary**

**Duration**: The outage took place on March 6, 2025, and kept every belt still from 09:00 AM to 01:15 PM (UTC).

**Impact**: Packers at two of three sites could not print a label. Roughly 40% of the day's parcels left a day late.

**Root Cause**: The print service read its fonts from a share that a clean-up job had emptied, and printed nothing without saying so.

## **Timeline**

* 09:00 AM: Issue detected by the monitoring of the print queue, which alerted on jobs that never finish.
* 09:20 AM: First investigation looked at the printers' own logs for paper jams.
* 09:45 AM: Misleading assumption that the driver update of the night was at fault; it was looked into and kept.
* 10:30 AM: Empty font share identified as the root cause; restore of the share started.
* 10:40 AM: Incident escalated to the storage team for the backup of the share.
* 12:05 PM: Font share repaired, and most labels print normally again.
* 01:15 PM: Service fully restored; the queue has been worked off.

## **Root Cause and Resolution**

**Root Cause**: The clean-up job deletes what nobody opened for 90 days. The print service opens its fonts once, at its start, and had been running for 91.

**Resolution**: The share was restored from the backup of the night before and taken off the list of the clean-up job. The service was then started anew at each site.

## **Corrective and Preventative Measures**

**Improvements/Fixes**:

Fonts With the Service: Pack the fonts with the print service, so that it reads no share at all.
Failing Out Loud: Let the service refuse to start, and say why, where a font is absent.

**Tasks**:

**Review of the Clean-up Job**: List every share that the job may delete from, with an owner who agrees.
**Trial Label**: Print a trial label at each site every hour, and alert when none comes out.

Nobody stood at the belts for fun that day. Thank you for your patience, and for the cake.
`;

/** The same report as its author has it in mind. */
export const inMind: Draft = {
  title: 'Postmortem: Parcel Labels Stopped Printing',
  posted: '2025-03-07',
  author: ['Ines Takahashi', 'Warehouse Platform'],
  dayOne: '2025-03-06',
  contents: 'Table of Contents',
  summary: [
    {
      asked: 'Duration',
      label: 'Duration',
      text: 'The outage took place on March 6, 2025, and kept every belt still from 09:00 AM to 01:15 PM (UTC).',
    },
    {
      asked: 'Impact',
      label: 'Impact',
      text: "Packers at two of three sites could not print a label. Roughly 40% of the day's parcels left a day late.",
    },
    {
      asked: 'Root cause',
      label: 'Root Cause',
      text: 'The print service read its fonts from a share that a clean-up job had emptied, and printed nothing without saying so.',
    },
  ],
  events: [
    '09:00 AM Issue detected by the monitoring of the print queue, which alerted on jobs that never finish.',
    "09:20 AM First investigation looked at the printers' own logs for paper jams.",
    '09:45 AM Misleading assumption that the driver update of the night was at fault; it was looked into and kept.',
    '10:30 AM Empty font share identified as the root cause; restore of the share started.',
    '10:40 AM Incident escalated to the storage team for the backup of the share.',
    '12:05 PM Font share repaired, and most labels print normally again.',
    '01:15 PM Service fully restored; the queue has been worked off.',
  ],
  causes: [
    {
      asked: 'Root cause',
      label: 'Root Cause',
      text: 'The clean-up job deletes what nobody opened for 90 days. The print service opens its fonts once, at its start, and had been running for 91.',
    },
    {
      asked: 'Resolution',
      label: 'Resolution',
      text: 'The share was restored from the backup of the night before and taken off the list of the clean-up job. The service was then started anew at each site.',
    },
  ],
  groups: ['Improvements/Fixes', 'Tasks'],
  improvements: [
    'Fonts With the Service: Pack the fonts with the print service, so that it reads no share at all.',
    'Failing Out Loud: Let the service refuse to start, and say why, where a font is absent.',
  ],
  tasks: [
    '**Review of the Clean-up Job**: List every share that the job may delete from, with an owner who agrees.',
    '**Trial Label**: Print a trial label at each site every hour, and alert when none comes out.',
  ],
  closing:
    'Nobody stood at the belts for fun that day. Thank you for your patience, and for the cake.',
};
