import { useEffect, useState } from 'react';
import { showAnswer } from './commands/show-answer.ts';
import type { Session } from './state/session.ts';

/** Opens a file that is dropped anywhere on the window; true while one is held over it. */
export function useFileDrop(session: Session): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      // A text has taken it.
      if (event.defaultPrevented) return;
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void openDropped(session, file);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [session]);
  return isOver;
}

/** More than the main process reads of any file. */
const mostBytes = 32 * 1024 * 1024;

async function openDropped(session: Session, file: File): Promise<void> {
  if (file.size > mostBytes) {
    return session.tell({ kind: 'problem', text: `${file.name} is larger than 32 MB.` });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  await showAnswer(session, session.api.openDropped({ name: file.name, bytes, file }));
}
