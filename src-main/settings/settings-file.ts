import { type Outcome, type Settings, settingsSchema } from '../../src-shared/ipc/messages.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import { writeLatest } from '../documents/write-latest.ts';
import { type JsonFileOptions, readJsonFile, writeJsonFile } from './json-file.ts';

/** The settings of the program, kept in `settings.json`. */
export type SettingsFile = {
  /** As they are now. */
  readonly settings: () => Settings;
  /** What was wrong with the file when it was read, in a sentence. */
  readonly problem?: string;
  /** Changes some and writes all; where that fails they hold until the program ends. */
  readonly change: (changes: Partial<Settings>) => Promise<Outcome<Settings>>;
};

/** What holds until the user chooses otherwise. */
export const defaultSettings: Settings = {
  author: '',
  affiliation: '',
  zone: 'UTC',
  paper: 'a4',
  template: 'classic',
  theme: 'system',
  keptVersions: 50,
  keptDays: 30,
  personalWords: [],
  panes: { outline: true, preview: true, outlineWidth: 212, previewWidth: 352 },
};

/** Reads the settings of the program that starts; a missing or damaged file gives the defaults. */
export async function openSettings(options: JsonFileOptions): Promise<SettingsFile> {
  const { content, problem } = await readJsonFile(options, 'settings');
  let settings = validSettings(content);
  // A later version of the program may know what this one does not.
  const writing = writeLatest(() =>
    writeJsonFile(options, 'settings', { ...content, ...settings }),
  );
  return {
    settings: () => settings,
    ...(problem !== undefined && { problem }),
    change: async (changes) => {
      settings = { ...settings, ...changes };
      try {
        await writing.write();
        return { ok: true, value: settings };
      } catch (error) {
        const { message } = explainDiskError(error, 'written');
        return { ok: false, message: `The settings hold until Postlude ends. ${message}` };
      }
    },
  };
}

/** Each setting for itself, so that one that is wrong does not spoil the rest. */
function validSettings(content: Readonly<Record<string, unknown>>): Settings {
  const valid = Object.entries(settingsSchema.shape).filter(
    ([key, schema]) => schema.safeParse(content[key]).success,
  );
  const chosen = Object.fromEntries(valid.map(([key]) => [key, content[key]]));
  return settingsSchema.parse({ ...defaultSettings, ...chosen });
}
