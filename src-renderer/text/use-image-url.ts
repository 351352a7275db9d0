import { useCallback } from 'react';
import { useDocument } from '../state/use-session.ts';

/** Gives the address of an attached image, also of one that was attached a moment ago. */
export function useImageUrl(): (hash: string) => string | undefined {
  const document = useDocument();
  return useCallback(
    (hash: string) => {
      const { images } = document.state.getState().history.report;
      const image = Object.hasOwn(images, hash) ? images[hash] : undefined;
      return image === undefined ? undefined : `data:${image.mediaType};base64,${image.data}`;
    },
    [document],
  );
}
