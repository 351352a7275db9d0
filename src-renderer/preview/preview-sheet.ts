/** What a page looks like on the desk of the preview; on paper and in exports none of it is there. */
const sheet = `
:root { background: transparent; color-scheme: light; }
body { padding: 4px 16px 32px; background: transparent; }
.report { max-width: 860px; padding: 40px 36px 56px; border: 1px solid #e4e1dc; border-radius: 3px;
  box-shadow: 0 1px 2px #1d1c1a14, 0 6px 20px #1d1c1a14; }
[data-origin] { cursor: pointer; }
[data-origin]:hover { outline: 1px solid #3b5bdb55; outline-offset: 3px; border-radius: 2px; }
.here { background: #e8edfd; box-shadow: 0 0 0 3px #e8edfd; border-radius: 2px; }
`;

/** Puts the page on a sheet of paper. Such a stylesheet is made by script, so that the policy lets it pass. */
export function dressPage(page: Document): void {
  const view = page.defaultView;
  if (view === null || !('adoptedStyleSheets' in page)) return;
  const dress = new view.CSSStyleSheet();
  dress.replaceSync(sheet);
  page.adoptedStyleSheets = [dress];
}

/** CSS pixels that a sheet and the desk beside it take. */
const sheetWidth = 892;

/** Shows the page smaller or larger; one that fits follows the width of its frame. The result ends that. */
export function zoomPage(
  page: Document,
  frame: HTMLIFrameElement,
  zoom: number | 'fit',
): () => void {
  const apply = () => {
    const scale = zoom === 'fit' ? Math.min(1, frame.clientWidth / sheetWidth) : zoom / 100;
    page.documentElement.style.setProperty('zoom', `${scale}`);
  };
  apply();
  if (zoom !== 'fit' || typeof ResizeObserver !== 'function') return () => undefined;
  const observer = new ResizeObserver(apply);
  observer.observe(frame);
  return () => observer.disconnect();
}
