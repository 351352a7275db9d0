import type { ActionGroup } from '../../src-shared/report/action-item.ts';
import { setActionLabels } from '../../src-shared/report/edit/edit-section.ts';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { useDocument } from '../state/use-session.ts';
import { HeadingInput } from '../ui/heading-input.tsx';

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

/** A group without a heading would be one with the group before. */
function GroupHeading({ section, labels, isReadOnly, group, name }: GroupHeadingProps) {
  const document = useDocument();
  const place = `action-heading:${section}:${group}`;
  return (
    <HeadingInput
      className="field-label"
      name={name}
      value={labels[group]}
      isReadOnly={isReadOnly}
      place={place}
      onChange={(heading) => {
        const changed = { ...labels, [group]: heading };
        document.edit((report) => setActionLabels(report, section, changed), {
          label: 'Rename group of action items',
          place,
          merge: place,
        });
      }}
    />
  );
}
