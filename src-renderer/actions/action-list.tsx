import './actions.css';
import { actionStatusNames } from '../../src-shared/report/action-item.ts';
import { actionsOf } from '../../src-shared/report/actions-of.ts';
import { editAction } from '../../src-shared/report/edit/edit-action.ts';
import type { ActionItem, SectionOf } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState, useReport } from '../state/use-session.ts';
import { MarkdownField } from '../ui/markdown-field.tsx';

/** The action items of a section; their text can be edited. */
export function ActionList({ section }: { readonly section: SectionOf<'actions'> }) {
  const report = useReport((present) => present);
  const items = actionsOf(report, section);
  if (items.length === 0) {
    return <p className="hint">{section.help ?? 'There are no action items yet.'}</p>;
  }
  return (
    <ol className="actions" aria-label="Action items">
      {items.map((item, index) => (
        <li key={item.id}>
          <ActionRow item={item} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

type ActionRowProps = { readonly item: ActionItem; readonly number: number };

function ActionRow({ item, number }: ActionRowProps) {
  const document = useDocument();
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const place = `action:${item.id}`;
  const status = item.status === undefined ? undefined : actionStatusNames[item.status];
  const facts = [item.owner, item.due, item.priority, status].filter(Boolean).join(' · ');
  return (
    <>
      <MarkdownField
        label={`Action item ${number}`}
        isLabelHidden
        value={item.text}
        place={place}
        isReadOnly={isReadOnly}
        onChange={(text) =>
          document.edit((report) => editAction(report, item.id, { text }), {
            label: 'Edit action item',
            place,
            merge: place,
          })
        }
      />
      {facts === '' ? undefined : <p className="hint figures">{facts}</p>}
    </>
  );
}
