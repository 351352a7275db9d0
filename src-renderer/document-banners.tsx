import { saveAs } from './commands/save-as.ts';
import { useCommand } from './commands/use-command.ts';
import { useDocument, useDocumentState } from './state/use-session.ts';
import { Banner } from './ui/banner.tsx';
import { Button } from './ui/button.tsx';

/** What there is to know about the document: it cannot be edited, it is not safe, something was assumed. */
export function DocumentBanners() {
  const document = useDocument();
  const readOnly = useDocumentState((state) => state.readOnly);
  const problem = useDocumentState((state) => state.safety.problem);
  const remarks = useDocumentState((state) => state.remarks);
  const { run } = useCommand(saveAs);
  return (
    <>
      {readOnly === undefined ? undefined : <Banner>{readOnly}</Banner>}
      {problem === undefined ? undefined : (
        <Banner look="problem" actions={<Button onPress={run}>Save elsewhere…</Button>}>
          {problem}
        </Banner>
      )}
      {remarks.length === 0 ? undefined : (
        <Banner onDismiss={document.dismissRemarks}>
          <Remarks remarks={remarks} />
        </Banner>
      )}
    </>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  const [first, ...others] = remarks;
  if (others.length === 0) return <p>{first}</p>;
  return (
    <details>
      <summary>On opening there were {remarks.length} remarks</summary>
      <ul className="remarks">
        {[...new Set(remarks)].map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}
