import { useState } from 'react';
import type { ActionGroup } from '../../src-shared/report/action-item.ts';
import { setActionLabels } from '../../src-shared/report/edit/edit-section.ts';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { useDocument } from '../state/use-session.ts';

type Labels = NonNullable<SectionOf<'actions'>['labels']>;

type GroupHeadingsProps = {
  readonly section: string;
  readonly labels: Labels;
  readonly isReadOnly: boolean;
};

/** The words that improvements and tasks are printed below, edited where they stand. */
export function GroupHeadings({ section, labels, isReadOnly }: GroupHeadingsProps) {
  const shared = { section, labels, isReadOnly };
  return (
    <p className="hint group-headings">
      Printed below
      <GroupHeading {...shared} group="improvement" name="Heading of the improvements" />
      and
      <GroupHeading {...shared} group="task" name="Heading of the tasks" />
    </p>
  );
}

type GroupHeadingProps = GroupHeadingsProps & {
  readonly group: ActionGroup;
  readonly name: string;
};

/** One that was emptied and left is as it was: a group without a heading would be one with the group before. */
function GroupHeading({ section, labels, isReadOnly, group, name }: GroupHeadingProps) {
  const document = useDocument();
  const [blank, setBlank] = useState<string>();
  const place = `action-heading:${section}:${group}`;
  return (
    <input
      className="field-label"
      aria-label={name}
      value={blank ?? labels[group]}
      readOnly={isReadOnly}
      data-place={place}
      autoComplete="off"
      spellCheck={false}
      onBlur={() => setBlank(undefined)}
      onChange={({ currentTarget: { value } }) => {
        setBlank(value.trim() === '' ? value : undefined);
        if (value.trim() === '') return;
        const changed = { ...labels, [group]: value };
        document.edit((report) => setActionLabels(report, section, changed), {
          label: 'Rename group of action items',
          place,
          merge: place,
        });
      }}
    />
  );
}
