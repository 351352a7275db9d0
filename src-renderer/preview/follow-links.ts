/** Hands clicked links out; those within the page scroll to their heading. */
export function followLinks(page: Document, open: (url: string) => void): void {
  page.addEventListener('click', (event) => {
    const link = linkAround(event.target);
    if (link === undefined) return;
    event.preventDefault();
    if (link.startsWith('#')) headingNamed(page, link)?.scrollIntoView();
    else open(link);
  });
}

/** Elements of the frame are of the frame's own classes, so `instanceof` would not know them. */
function linkAround(target: EventTarget | null): string | undefined {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') {
    return undefined;
  }
  const link: unknown = target.closest('a[href]');
  if (link === null || typeof link !== 'object') return undefined;
  if (!('getAttribute' in link) || typeof link.getAttribute !== 'function') return undefined;
  const href: unknown = link.getAttribute('href');
  return typeof href === 'string' ? href : undefined;
}

function headingNamed(page: Document, link: string): HTMLElement | null {
  try {
    return page.getElementById(decodeURIComponent(link.slice(1)));
  } catch {
    return null;
  }
}
