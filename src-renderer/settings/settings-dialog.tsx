import './settings.css';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../src-shared/ipc/messages.ts';
import type { Template } from '../../src-shared/report/templates/template.ts';
import { builtInTemplates } from '../../src-shared/report/templates/template-named.ts';
import { answered } from '../api.ts';
import { useOwnTemplates } from '../state/own-templates.ts';
import { useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ZonePicker } from '../ui/zone-picker.tsx';
import { showTheme } from './apply-theme.ts';

/** What is chosen once for all reports. */
export function SettingsDialog() {
  const session = useSession();
  const { api, view } = session;
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  const close = () => closeDialog(view);

  useEffect(() => {
    void answered(api.readSettings({})).then((outcome) => {
      if (outcome.ok) setSettings(outcome.value);
      else setProblem(outcome.message);
    });
  }, [api]);

  const save = async () => {
    if (settings === undefined) return;
    const outcome = await answered(api.changeSettings({ settings }));
    if (!outcome.ok) return setProblem(outcome.message);
    showTheme(outcome.value.theme);
    close();
  };

  return (
    <Dialog
      title="Settings"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" isEnabled={settings !== undefined} onPress={() => void save()}>
            Save settings
          </Button>
        </>
      }
    >
      {problem === undefined ? undefined : (
        <p className="settings-problem" role="alert">
          {problem}
        </p>
      )}
      {settings === undefined ? undefined : (
        <SettingsForm
          settings={settings}
          onChange={(changes) => setSettings({ ...settings, ...changes })}
        />
      )}
    </Dialog>
  );
}

type SettingsFormProps = {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
};

function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { templates, remove } = useOwnTemplates();
  const form = useRef<HTMLDivElement>(null);
  // The settings come after the dialog that they stand in.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <div className="settings" ref={form}>
      <TextField
        label="Your name"
        value={settings.author}
        onChange={(author) => onChange({ author })}
      />
      <TextField
        label="Your team or company"
        value={settings.affiliation}
        onChange={(affiliation) => onChange({ affiliation })}
      />
      <ZonePicker
        label="Time zone of new reports"
        value={settings.zone}
        onChange={(zone) => onChange({ zone })}
      />
      <SelectField
        label="Template of new reports"
        value={settings.template}
        options={[...builtInTemplates, ...templates].map(({ id, name }) => [id, name] as const)}
        onChange={(template) => onChange({ template })}
      />
      <SelectField
        label="Paper"
        value={settings.paper}
        options={[
          ['a4', 'A4'],
          ['letter', 'Letter'],
        ]}
        onChange={(paper) => onChange({ paper })}
      />
      <SelectField
        label="Theme"
        value={settings.theme}
        options={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <CountField
        label="Versions kept of each report"
        value={settings.keptVersions}
        most={1000}
        onChange={(keptVersions) => onChange({ keptVersions })}
      />
      <CountField
        label="Days they are kept"
        value={settings.keptDays}
        most={3650}
        onChange={(keptDays) => onChange({ keptDays })}
      />
      {templates.length === 0 ? undefined : (
        <TemplatesToRemove templates={templates} onRemove={(id) => void remove(id)} />
      )}
    </div>
  );
}

type TemplatesToRemoveProps = {
  readonly templates: readonly Template[];
  readonly onRemove: (id: string) => void;
};

/** The user's own templates; removing one is asked twice, for no undo brings it back. */
function TemplatesToRemove({ templates, onRemove }: TemplatesToRemoveProps) {
  const [asked, setAsked] = useState<string>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out in a way of its own.
    <div className="own-templates" role="group" aria-label="Your templates">
      <h3>Your templates</h3>
      <ul>
        {templates.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            {asked === id ? (
              <Button
                className="small"
                name={`Remove ${name} for good`}
                onPress={() => onRemove(id)}
              >
                Remove for good
              </Button>
            ) : (
              <Button
                look="bare"
                className="small"
                name={`Remove ${name}`}
                onPress={() => setAsked(id)}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type CountFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

/** A whole number from 1; while what is typed is none, the last one counts. */
function CountField({ label, value, most, onChange }: CountFieldProps) {
  const [typed, setTyped] = useState(String(value));
  return (
    <TextField
      label={label}
      kind="number"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const count = Number(text);
        if (Number.isInteger(count) && count >= 1 && count <= most) onChange(count);
      }}
    />
  );
}
