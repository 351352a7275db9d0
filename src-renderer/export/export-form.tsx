import { type ExportRequest, exportFormatIds } from '../../src-shared/ipc/messages.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Choice } from '../ui/choice.tsx';

type Format = (typeof exportFormatIds)[number];

const formatNames: Readonly<Record<Format, string>> = {
  md: 'Markdown (.md), with its images beside it',
  html: 'Web page (.html), one file',
  pdf: 'PDF',
  docx: 'Word (.docx)',
  postlude: 'Postlude report (.postlude)',
};

type ExportFormProps = {
  readonly request: ExportRequest;
  readonly onChange: (request: ExportRequest) => void;
};

/** What is exported, and for whom. */
export function ExportForm({ request, onChange }: ExportFormProps) {
  const choose = (format: Format, isChosen: boolean) => {
    const formats = exportFormatIds.filter((each) =>
      each === format ? isChosen : request.formats.includes(each),
    );
    onChange({ ...request, formats });
  };
  return (
    <>
      <fieldset>
        <legend className="export-legend">Formats</legend>
        {exportFormatIds.map((format) => (
          <Checkbox
            key={format}
            label={formatNames[format]}
            isChecked={request.formats.includes(format)}
            onChange={(isChosen) => choose(format, isChosen)}
          />
        ))}
      </fieldset>
      <div className="export-line">
        <span>For</span>
        <Choice
          label="Audience"
          value={request.audience}
          options={[
            ['internal', 'Internal'],
            ['external', 'External'],
          ]}
          onChange={(audience) => onChange({ ...request, audience })}
        />
        <span className="hint">External leaves out everything marked internal.</span>
      </div>
      <div className="export-line">
        <span>Paper</span>
        <Choice
          label="Paper"
          value={request.paper}
          options={[
            ['a4', 'A4'],
            ['letter', 'Letter'],
          ]}
          onChange={(paper) => onChange({ ...request, paper })}
        />
      </div>
    </>
  );
}
