import { expect, it } from 'vitest';
import { fillPage } from '../../../src-renderer/preview/fill-page.ts';
import { followLinks } from '../../../src-renderer/preview/follow-links.ts';

function page(html: string): Document {
  const made = document.implementation.createHTMLDocument();
  fillPage(made, html);
  return made;
}

it('puts a printed report in the place of the one before', () => {
  const made = page('<article><h1>First</h1></article>');
  fillPage(made, '<article><h1>Second</h1></article>');
  expect(made.body.innerHTML).toBe('<article><h1>Second</h1></article>');
});

it('hands out links and scrolls to headings of its own', () => {
  const made = page(
    '<h2 id="impact">Impact</h2><a href="https://example.com/a"><b>there</b></a><a href="#impact">here</a>',
  );
  const opened: string[] = [];
  const scrolled: string[] = [];
  made.getElementById('impact')!.scrollIntoView = () => scrolled.push('impact');
  followLinks(made, (url) => opened.push(url));
  for (const words of ['b', 'a[href="#impact"]', 'h2']) {
    made.querySelector<HTMLElement>(words)?.click();
  }
  expect({ opened, scrolled }).toEqual({ opened: ['https://example.com/a'], scrolled: ['impact'] });
});
