import type { ExportRequest } from '../../src-shared/ipc/messages.ts';
import { allSections } from '../../src-shared/report/all-sections.ts';
import { useReport } from '../state/use-session.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Choice } from '../ui/choice.tsx';

type Options = Omit<ExportRequest, 'formats' | 'audience' | 'name'>;

type ContentOptionsProps = {
  readonly options: Options;
  readonly onChange: (changes: Partial<Options>) => void;
};

/** What a document holds beside the report's own words, and how it tells names and times. */
export function ContentOptions({ options, onChange }: ContentOptionsProps) {
  const kinds = useReport(({ sections }) => sections);
  const has = (kind: 'contents' | 'metrics') => {
    const wish = options[kind] ?? 'as-is';
    if (wish !== 'as-is') return wish === 'with';
    return allSections({ sections: kinds }).some((section) => section.kind === kind);
  };
  return (
    <>
      <div className="export-line">
        <span className="label">Paper</span>
        <Choice
          label="Paper"
          value={options.paper}
          options={[
            ['a4', 'A4'],
            ['letter', 'Letter'],
          ]}
          onChange={(paper) => onChange({ paper })}
        />
      </div>
      <fieldset className="export-checks">
        <legend className="export-legend">Contents of the document</legend>
        <Checkbox
          label="Table of contents"
          isChecked={has('contents')}
          onChange={(isOn) => onChange({ contents: isOn ? 'with' : 'without' })}
        />
        <Checkbox
          label="Metrics"
          isChecked={has('metrics')}
          onChange={(isOn) => onChange({ metrics: isOn ? 'with' : 'without' })}
        />
        <Checkbox
          label="Timeline figure"
          isChecked={options.figure ?? true}
          onChange={(figure) => onChange({ figure })}
        />
        <Checkbox
          label="Roles instead of names"
          isChecked={options.names === 'roles'}
          onChange={(isOn) => onChange({ names: isOn ? 'roles' : 'given' })}
        />
        <Checkbox
          label="All times in one form"
          isChecked={options.times === 'uniform'}
          onChange={(isOn) => onChange({ times: isOn ? 'uniform' : 'written' })}
        />
      </fieldset>
    </>
  );
}
