import { builtInTemplates } from '../../src-shared/report/templates/template-named.ts';
import { showAnswer } from '../commands/show-answer.ts';
import { useSession } from '../state/use-session.ts';

/** The templates that a new report can be made from. */
export function TemplateList() {
  const session = useSession();
  return (
    <ul className="start-list" aria-label="Templates">
      {builtInTemplates.map(({ id, name, description }) => (
        <li key={id}>
          <button
            type="button"
            className="start-choice"
            onClick={() => void showAnswer(session, session.api.createDocument({ template: id }))}
          >
            <span className="start-title">{name}</span>
            <span className="hint">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
