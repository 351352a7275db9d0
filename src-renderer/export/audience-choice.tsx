import type { Audience } from '../../src-shared/document/document-tree.ts';
import { Choice } from '../ui/choice.tsx';

type AudienceChoiceProps = {
  readonly value: Audience;
  readonly onChange: (audience: Audience) => void;
};

/** For whom it is. */
export function AudienceChoice({ value, onChange }: AudienceChoiceProps) {
  return (
    <div className="export-line">
      <span className="label">For</span>
      <Choice
        label="Audience"
        value={value}
        options={[
          ['internal', 'Internal'],
          ['external', 'External'],
        ]}
        onChange={onChange}
      />
    </div>
  );
}
