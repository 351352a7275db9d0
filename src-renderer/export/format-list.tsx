import type { exportFormatIds } from '../../src-shared/ipc/messages.ts';
import { Checkbox } from '../ui/checkbox.tsx';

/** A format of an export, by the ending of its files. */
export type FormatId = (typeof exportFormatIds)[number];

const formatNames: Readonly<Record<FormatId, string>> = {
  docx: 'Word (.docx)',
  pdf: 'PDF',
  md: 'Markdown (.md)',
  html: 'Web page (.html)',
  eml: 'Email draft (.eml)',
  ics: 'Action items (.ics)',
  csv: 'Table of the events (.csv)',
  postlude: 'Postlude report (.postlude)',
};

type FormatListProps = {
  readonly legend: string;
  readonly formats: readonly FormatId[];
  readonly chosen: readonly FormatId[];
  readonly onChange: (chosen: FormatId[]) => void;
};

/** Formats of which any number may be chosen. */
export function FormatList({ legend, formats, chosen, onChange }: FormatListProps) {
  const choose = (format: FormatId, isChosen: boolean) =>
    onChange(formats.filter((each) => (each === format ? isChosen : chosen.includes(each))));
  return (
    <fieldset className="export-formats">
      <legend className="export-legend">{legend}</legend>
      {formats.map((format) => (
        <Checkbox
          key={format}
          label={formatNames[format]}
          isChecked={chosen.includes(format)}
          onChange={(isChosen) => choose(format, isChosen)}
        />
      ))}
    </fieldset>
  );
}
