import type { Place } from '../../src-shared/checks/finding.ts';
import type { Session } from '../state/session.ts';
import { goTo } from '../state/view-store.ts';

/**
 * Ties the page to the editor: a click, or Enter for what is at the top, goes to the source; what is being
 * edited is shown in the page. The result ends that.
 */
export function followPlaces(page: Document, session: Session): () => void {
  const go = (origin: string | undefined) => {
    const place = origin === undefined ? undefined : placeNamed(origin);
    if (place !== undefined) goTo(session.view, place);
  };
  const onClick = (event: MouseEvent) => {
    if (!event.defaultPrevented && page.getSelection()?.isCollapsed !== false) {
      go(originOf(event.target));
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || isLink(event.target)) return;
    event.preventDefault();
    go(topOrigin(page));
  };
  const onFocus = (event: FocusEvent) => {
    const { target } = event;
    if (target instanceof Element) showSource(page, target);
  };
  page.addEventListener('click', onClick);
  page.addEventListener('keydown', onKey);
  document.addEventListener('focusin', onFocus);
  return () => {
    page.removeEventListener('click', onClick);
    page.removeEventListener('keydown', onKey);
    document.removeEventListener('focusin', onFocus);
  };
}

/** Brings the words of the control into view and marks them. */
function showSource(page: Document, control: Element): void {
  const key = control.closest('[data-place]')?.getAttribute('data-place');
  const section = control.closest('[id^="section-"]')?.id.replace('section-', 'section:');
  const origins = [key?.split(':').slice(0, 2).join(':'), section];
  const found = origins
    .map((origin) => origin && page.querySelector(`[data-origin="${CSS.escape(origin)}"]`))
    .find((element) => element);
  for (const marked of page.querySelectorAll('.here')) marked.classList.remove('here');
  if (!found) return;
  found.classList.add('here');
  const { top, bottom } = found.getBoundingClientRect();
  const height = page.defaultView?.innerHeight ?? 0;
  if (top < 0 || bottom > height) found.scrollIntoView({ block: 'center' });
}

/** Elements of the frame are of the frame's own classes, so `instanceof` would not know them. */
function originOf(target: EventTarget | null): string | undefined {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') {
    return undefined;
  }
  const element: unknown = target.closest('[data-origin]');
  if (typeof element !== 'object' || element === null || !('getAttribute' in element)) {
    return undefined;
  }
  const { getAttribute } = element;
  const origin: unknown =
    typeof getAttribute === 'function' ? getAttribute.call(element, 'data-origin') : undefined;
  return typeof origin === 'string' ? origin : undefined;
}

function isLink(target: EventTarget | null): boolean {
  return target !== null && 'href' in target;
}

function topOrigin(page: Document): string | undefined {
  const all = [...page.querySelectorAll('[data-origin]')];
  const first = all.find((element) => element.getBoundingClientRect().top >= 0);
  return first?.getAttribute('data-origin') ?? undefined;
}

function placeNamed(origin: string): Place | undefined {
  if (origin === 'report') return { kind: 'report' };
  const [kind, id = ''] = origin.split(/:(.*)/s);
  switch (kind) {
    case 'section':
    case 'field':
    case 'event':
      return { kind, id };
    default:
      return undefined;
  }
}
