import { useEffect } from 'react';
import { useSession, useView } from '../state/use-session.ts';

/** How far down the form the line is at which a section begins to be the current one. */
const line = 120;

/** The section that is at the top of the form, as the user scrolls through it. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const { view } = useSession();
  const current = useView((state) => state.section);
  const key = ids.join(' ');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const section = sectionAt(key.split(' '));
      if (section !== undefined) view.setState({ section });
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    onScroll();
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    document.addEventListener('focusin', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll, { capture: true });
      document.removeEventListener('focusin', onScroll);
    };
  }, [key, view]);
  return current;
}

/** The section with the focus while it is in view, else the one at the top, else, at the end, the last. */
function sectionAt(ids: readonly string[]): string | undefined {
  const form = document.querySelector('.middle');
  if (form === null) return undefined;
  const { top, bottom } = form.getBoundingClientRect();
  const topOf = (id: string) =>
    document.getElementById(`section-${id}`)?.getBoundingClientRect().top ??
    Number.POSITIVE_INFINITY;
  const focused = document.activeElement?.closest('.section')?.id.replace('section-', '');
  if (focused !== undefined && ids.includes(focused)) {
    const at = topOf(focused);
    if (at >= top - 1 && at < bottom) return focused;
  }
  const isAtEnd = form.scrollTop > 0 && form.scrollTop + form.clientHeight >= form.scrollHeight - 2;
  if (isAtEnd) return ids.findLast((id) => topOf(id) < bottom);
  return ids.findLast((id) => topOf(id) - top <= line);
}
