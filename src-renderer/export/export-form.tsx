import { type ExportRequest, exportFormatIds } from '../../src-shared/ipc/messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { ContentOptions } from './content-options.tsx';
import { FormatList } from './format-list.tsx';
import { ReferenceField } from './reference-field.tsx';

type ExportFormProps = {
  readonly request: ExportRequest;
  readonly onChange: (request: ExportRequest) => void;
  /** The name of the Word document whose styles are taken. */
  readonly reference: string | undefined;
  readonly onReference: (name: string | undefined) => void;
};

/** What is exported, for whom, and how it looks. */
export function ExportForm({ request, onChange, reference, onReference }: ExportFormProps) {
  const change = (changes: Partial<ExportRequest>) => onChange({ ...request, ...changes });
  return (
    <div className="export-form">
      <div>
        <FormatList
          legend="Formats"
          formats={exportFormatIds}
          chosen={request.formats}
          onChange={(formats) => change({ formats })}
        />
      </div>
      <div className="export-options">
        <AudienceChoice value={request.audience} onChange={(audience) => change({ audience })} />
        <ContentOptions options={request} onChange={change} />
        <TextField
          label="File name"
          value={request.name ?? ''}
          placeholder="The report’s own name"
          onChange={(name) => change({ name })}
        />
        <ReferenceField name={reference} onChange={onReference} />
      </div>
    </div>
  );
}
