/**
 * Puts a printed report into the preview's page, which keeps its place in it. The text was sanitised by
 * the printer; parsing it apart from any window makes sure besides that nothing in it acts on the way.
 */
export function fillPage(page: Document, html: string): void {
  const printed = new DOMParser().parseFromString(html, 'text/html');
  const { documentElement } = page;
  // Paper is white, whatever the window around it is, and its letters are a little smaller.
  documentElement.style.setProperty('color-scheme', 'light');
  documentElement.style.setProperty('zoom', '0.8');
  page.body.replaceChildren(...printed.body.childNodes);
}
