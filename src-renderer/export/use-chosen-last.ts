import { useEffect, useEffectEvent } from 'react';
import type { ExportRequest, RememberedExport } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import { useDocument, useSession } from '../state/use-session.ts';

/** What was chosen last for the report, with the paper of the settings where nothing was. */
export type ChosenLast = RememberedExport & { readonly paper?: ExportRequest['paper'] };

/** Fetches, for a dialog that has just opened, what was chosen last for the report. */
export function useChosenLast(onChosen: (chosen: ChosenLast) => void): void {
  const { api } = useSession();
  const document = useDocument();
  const tell = useEffectEvent(onChosen);
  useEffect(() => {
    const { id } = document.state.getState();
    void Promise.all([
      answered(api.readSettings({})),
      answered(api.readExportOptions({ document: id })),
    ]).then(([settings, remembered]) =>
      tell({
        ...(settings.ok && { paper: settings.value.paper }),
        ...(remembered.ok && remembered.value),
      }),
    );
  }, [api, document]);
}
