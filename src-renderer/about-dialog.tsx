import { useSession } from './state/use-session.ts';
import { closeDialog } from './state/view-store.ts';
import { Dialog } from './ui/dialog.tsx';

/** What this program is, and what it does not do. */
export function AboutDialog() {
  const { view } = useSession();
  return (
    <Dialog title="About Postlude" onClose={() => closeDialog(view)}>
      <p>
        <strong>Postlude</strong> drafts incident postmortems, offline: a timeline, a few sections,
        and documents people can read.
      </p>
      <p>
        It makes no network request, ever. Reports stay in their files; what is not saved yet is in
        a journal on this computer, and the last versions of every report are kept beside it.
      </p>
      <p className="hint">Free under the MIT licence.</p>
    </Dialog>
  );
}
