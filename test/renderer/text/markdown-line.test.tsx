import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MarkdownLine } from '../../../src-renderer/text/markdown-line.tsx';

it.each([
  ['plain words', 'plain words'],
  [
    'a **b** *c* ~~d~~ `e_f`',
    'a <strong>b</strong> <em>c</em> <del>d</del> <code class="md-code">e_f</code>',
  ],
  ['see [the *log*](https://a.example "x")', 'see <span class="md-link">the <em>log</em></span>'],
  ['https://a.example/x_y and <https://b.example>', 'https://a.example/x_y and https://b.example'],
  ['- one\n- two', ' one  two'],
  ['5 \\* 3 & <b>x</b> <script>y()', '5 * 3 &amp; x y()'],
  ['**open', '**open'],
])('shows %j on one line', (text, expected) => {
  const { container } = render(<MarkdownLine text={text} />);
  expect(container.innerHTML.replaceAll('  ', ' ')).toBe(expected.replaceAll('  ', ' '));
});

it('shows images by a sign and their words', () => {
  const { container } = render(<MarkdownLine text={'before ![A graph](image:00) after'} />);
  expect(container).toHaveTextContent('before A graph after');
});
