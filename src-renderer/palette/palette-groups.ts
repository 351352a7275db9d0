import type { Finding } from '../../src-shared/checks/finding.ts';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import { allSections } from '../../src-shared/report/all-sections.ts';
import { isEvent, type Report } from '../../src-shared/report/report.ts';
import { printTime } from '../../src-shared/time/print-time.ts';
import { allCommands } from '../commands/all-commands.ts';
import { runCommand } from '../commands/listen-to-commands.ts';
import { keysOf } from '../commands/use-command.ts';
import type { Session } from '../state/session.ts';
import { goTo } from '../state/view-store.ts';

/** A line of the palette. */
export type PaletteEntry = {
  readonly id: string;
  readonly words: string;
  /** Stands before the words: the time of an event. */
  readonly before?: string;
  readonly keys?: string;
  readonly choose: () => void;
};

/** Lines of one sort. */
export type PaletteGroup = {
  readonly name: 'Commands' | 'Sections' | 'Events' | 'Action items' | 'Findings';
  /** Shown before anything was typed. */
  readonly isShownUnasked: boolean;
  readonly entries: readonly PaletteEntry[];
};

/** All that the palette finds. */
export function paletteGroups(
  session: Session,
  report: Report | undefined,
  findings: readonly Finding[],
): readonly PaletteGroup[] {
  const commands = {
    name: 'Commands',
    isShownUnasked: true,
    entries: commandEntries(session),
  } as const;
  if (report === undefined) return [commands];
  return [
    commands,
    { name: 'Sections', isShownUnasked: true, entries: sectionEntries(session, report) },
    { name: 'Findings', isShownUnasked: false, entries: findingEntries(session, findings) },
    { name: 'Events', isShownUnasked: false, entries: eventEntries(session, report) },
    { name: 'Action items', isShownUnasked: false, entries: actionEntries(session, report) },
  ];
}

function commandEntries(session: Session): readonly PaletteEntry[] {
  return allCommands
    .filter((command) => command.id !== 'view.palette' && command.isEnabled(session))
    .map((command) => {
      const keys = keysOf(command);
      return {
        id: command.id,
        words: command.title,
        ...(keys !== undefined && { keys }),
        choose: () => void runCommand(session, command),
      };
    });
}

function sectionEntries({ view }: Session, report: Report): readonly PaletteEntry[] {
  return allSections(report)
    .filter(({ heading }) => heading !== '')
    .map(({ id, heading }) => ({
      id: `section:${id}`,
      words: plainText(heading),
      choose: () => goTo(view, { kind: 'section', id }),
    }));
}

function eventEntries({ view }: Session, report: Report): readonly PaletteEntry[] {
  const events = report.timelines.flatMap(({ entries }) => entries).filter(isEvent);
  return events.map(({ id, time, text }) => ({
    id: `event:${id}`,
    before: printTime(time, { withDate: false }),
    words: plainText(text),
    choose: () => goTo(view, { kind: 'event', id }),
  }));
}

function actionEntries({ view }: Session, report: Report): readonly PaletteEntry[] {
  return report.actions.map(({ id, text }) => ({
    id: `action:${id}`,
    words: plainText(text),
    choose: () => goTo(view, { kind: 'action', id }),
  }));
}

function findingEntries({ view }: Session, findings: readonly Finding[]): readonly PaletteEntry[] {
  return findings.map(({ message, where }, index) => ({
    id: `finding:${index}`,
    words: message,
    choose: () => goTo(view, where, true),
  }));
}
