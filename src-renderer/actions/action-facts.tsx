import { ExternalLink } from 'lucide-react';
import {
  actionStatusIds,
  actionStatusNames,
  actionTypeIds,
  actionTypeNames,
} from '../../src-shared/report/action-item.ts';
import type { ActionItem } from '../../src-shared/report/report.ts';
import { tellRefusal } from '../commands/show-answer.ts';
import { useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { type ActionEdits, type ActionPart, actionPlace } from './use-action-edits.ts';

type ActionFactsProps = {
  readonly item: ActionItem;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isGrouped: boolean;
  readonly edits: ActionEdits;
};

const types = actionTypeIds.map((id) => [id, actionTypeNames[id]] as const);
const statuses = actionStatusIds.map((id) => [id, actionStatusNames[id]] as const);
const groups = [
  ['improvement', 'Improvement'],
  ['task', 'Task'],
] as const;

/** What is known of an action item beside its text, each in a cell of its own. */
export function ActionFacts(props: ActionFactsProps) {
  const { item, edits, isGrouped } = props;
  const set = (part: ActionPart, changes: Parameters<ActionEdits['change']>[2]) =>
    edits.change(item.id, part, changes);
  return (
    <div role="presentation" className="action-facts">
      {isGrouped || item.group !== undefined ? (
        <SelectCell
          {...props}
          part="group"
          title="Improvement or task"
          value={item.group}
          options={groups}
          onChange={(group) => set('group', { group })}
        />
      ) : undefined}
      <SelectCell
        {...props}
        part="type"
        title="Type"
        value={item.type}
        options={types}
        onChange={(type) => set('type', { type })}
      />
      <TextCell
        {...props}
        part="owner"
        title="Owner"
        value={item.owner}
        onChange={(owner) => set('owner', { owner })}
      />
      <TextCell
        {...props}
        part="priority"
        title="Priority"
        value={item.priority}
        onChange={(priority) => set('priority', { priority })}
      />
      <TextCell
        {...props}
        part="due"
        title="Due"
        kind="date"
        value={item.due}
        onChange={(due) => set('due', { due })}
      />
      <SelectCell
        {...props}
        part="status"
        title="Status"
        value={item.status}
        options={statuses}
        onChange={(status) => set('status', { status })}
      />
      <TextCell
        {...props}
        part="ticket"
        title="Ticket"
        value={item.ticket}
        onChange={(ticket) => set('ticket', { ticket })}
      />
    </div>
  );
}

type CellProps<Value extends string> = Pick<ActionFactsProps, 'item' | 'name' | 'isReadOnly'> & {
  readonly part: ActionPart;
  readonly title: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
};

type SelectCellProps<Value extends string> = CellProps<Value> & {
  readonly options: readonly (readonly [Value, string])[];
};

function SelectCell<Value extends string>(props: SelectCellProps<Value>) {
  const { item, name, part, title, value, options, isReadOnly, onChange } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a table element has one line of cells.
    <div role="cell" className={`action-cell fact ${part}`} data-value={value}>
      <select
        aria-label={`${title} of ${name}`}
        data-hint={title}
        data-place={actionPlace(item.id, part)}
        value={value ?? ''}
        disabled={isReadOnly}
        onChange={({ currentTarget }) =>
          onChange(options.find(([each]) => each === currentTarget.value)?.[0])
        }
      >
        <option value="">{title}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type TextCellProps = CellProps<string> & { readonly kind?: 'date' };

function TextCell(props: TextCellProps) {
  const { item, name, part, title, value = '', kind, isReadOnly, onChange } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a table element has one line of cells.
    <div
      role="cell"
      className={`action-cell fact ${part}`}
      data-title={title}
      data-empty={value === '' || undefined}
    >
      <input
        type={kind ?? 'text'}
        aria-label={`${title} of ${name}`}
        data-hint={title}
        data-place={actionPlace(item.id, part)}
        value={value}
        readOnly={isReadOnly}
        placeholder={title}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
      {part === 'ticket' && /^https?:\/\//.test(value) ? <OpenTicket url={value} /> : undefined}
    </div>
  );
}

function OpenTicket({ url }: { readonly url: string }) {
  const session = useSession();
  return (
    <Button
      look="bare"
      className="open-ticket"
      name={`Open ${url}`}
      hint="Open in the browser"
      onPress={() => void tellRefusal(session, session.api.openLink({ url }))}
    >
      <ExternalLink size={12} aria-hidden />
    </Button>
  );
}
