import type { EditorView } from '@codemirror/view';
import { useCallback, useState } from 'react';
import { attachImage, imageMarkdown } from '../../src-shared/report/edit/edit-images.ts';
import { insertBlock } from '../../src-shared/text-edit/insert-parts.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { applyEdit } from './apply-edit.ts';
import { readImage } from './read-image.ts';
import type { TakeImage } from './take-carried.ts';

/** Attaching of images to a text, and the question what they show. */
export type ImageTaking = {
  readonly takeImage: TakeImage;
  /** An image was attached and nobody said yet what it shows. */
  readonly isAsking: boolean;
  readonly answer: (view: EditorView, alternative: string | undefined) => void;
};

/** Attaches images to the text at this place; each with its Markdown is one step of undo. */
export function useImageTaking(place: string): ImageTaking {
  const session = useSession();
  const report = useDocument();
  const [asked, setAsked] = useState<string>();

  const takeImage: TakeImage = useCallback(
    async (view, file, at) => {
      const outcome = await readImage(file);
      if (!outcome.ok) return session.tell({ kind: 'problem', text: outcome.message });
      // Whoever left the text meanwhile does not want it any more.
      if (!view.dom.isConnected) return;
      const { hash, image } = outcome.value;
      report.beginGesture({ label: 'Insert image', place });
      report.edit((present) => attachImage(present, hash, image), { label: 'Insert image' });
      applyEdit(view, (text) => insertBlock(text, at, imageMarkdown(hash, '')), 'input.image');
      report.endGesture();
      session.announce('Image inserted. Say what it shows.');
      setAsked(hash);
    },
    [session, report, place],
  );

  return {
    takeImage,
    isAsking: asked !== undefined,
    answer: (view, alternative) => {
      setAsked(undefined);
      view.focus();
      if (asked === undefined || alternative === undefined) return;
      const written = imageMarkdown(asked, '');
      applyEdit(view, (text) => {
        const from = text.indexOf(written);
        if (from === -1) return undefined;
        const insert = imageMarkdown(asked, alternative);
        const caret = from + insert.length;
        return {
          changes: [{ from, to: from + written.length, insert }],
          selection: { from: caret, to: caret },
        };
      });
    },
  };
}
