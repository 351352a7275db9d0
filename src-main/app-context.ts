import type { Disk } from './documents/disk.ts';
import type { DocumentStore } from './documents/document-store.ts';
import type { ReportExport } from './exports/export-in-thread.ts';
import type { ExportedFiles } from './exports/exported-files.ts';
import type { Host } from './host.ts';
import type { ExportOptionsFile } from './settings/export-options-file.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import type { WindowStates } from './settings/window-states.ts';
import type { TemplateFile } from './templates/template-file.ts';
import type { Windows } from './windows/windows.ts';

/** What the parts of the running program share. */
export type AppContext = {
  readonly host: Host;
  readonly disk: Disk;
  readonly store: DocumentStore;
  readonly settings: SettingsFile;
  readonly windowStates: WindowStates;
  readonly templates: TemplateFile;
  readonly windows: Windows;
  readonly exportOptions: ExportOptionsFile;
  readonly exported: ExportedFiles;
  readonly exportReport: ReportExport;
};
