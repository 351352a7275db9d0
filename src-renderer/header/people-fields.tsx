import { useReport } from '../state/use-session.ts';
import { PairList } from './pair-list.tsx';
import { headerPlace, useHeaderEdit } from './use-header-edit.ts';

const roles = ['Incident commander', 'Scribe', 'Communications', 'Operations', 'Liaison'];

/** Who wrote the report, and who did what in the incident. */
export function PeopleFields({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { edit } = useHeaderEdit();
  const authors = useReport((report) => report.authors);
  const played = useReport((report) => report.roles);
  return (
    <>
      <PairList
        label="Authors"
        noun="author"
        parts={['Name', 'Team or company']}
        pairs={authors.map(({ name, affiliation = '' }) => [name, affiliation])}
        place={headerPlace('authors')}
        isReadOnly={isReadOnly}
        onChange={(pairs) =>
          edit(
            {
              authors: pairs.map(([name, affiliation]) =>
                affiliation === '' ? { name } : { name, affiliation },
              ),
            },
            'authors',
          )
        }
      />
      <PairList
        label="Roles"
        noun="role"
        parts={['Role', 'Who']}
        suggestions={roles}
        pairs={played.map(({ role, name }) => [role, name])}
        place={headerPlace('roles')}
        isReadOnly={isReadOnly}
        onChange={(pairs) =>
          edit({ roles: pairs.map(([role, name]) => ({ role, name })) }, 'roles')
        }
      />
    </>
  );
}
