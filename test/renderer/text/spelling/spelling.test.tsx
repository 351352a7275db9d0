import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ProseForm } from '../../../../src-renderer/sections/prose-form.tsx';
import {
  createSpelling,
  SpellingContext,
  type SpellingWorker,
} from '../../../../src-renderer/text/spelling/spelling.ts';
import { wordsOfText } from '../../../../src-renderer/text/spelling/words-to-check.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { buildReport, prose } from '../../../unit/report/build-report.ts';
import { fakeApi } from '../../fake-api.ts';
import { showForm } from '../show-form.tsx';

describe('the words that are checked', () => {
  it.each([
    [
      'plain words, also in emphasis, lists and links',
      '- a **bold** [link text](https://x.example/zzz)',
      ['bold', 'link', 'text'],
    ],
    ['no code', 'run `zzz` now\n\n```\nqqq\n```\n\n    www', ['run', 'now']],
    [
      'no addresses',
      'see https://zzz.example/q and <mailto:q@zzz.example> or zzz.example',
      ['see', 'and', 'or'],
    ],
    ['no HTML and no images', 'a <b title="zzz">word</b> ![zzz](image:00)', ['word']],
    ['no names of things', 'PostgreSQL API APIs n-12 foo_bar src/main @mira #chan --flag', []],
    ['apostrophes in words, and quotes around them', '‘don’t’ "we\'re"', ['don’t', "we're"]],
  ])('are %s', (_what, text, expected) => {
    expect(wordsOfText(text).map(({ word }) => word)).toEqual(expected);
    expect(wordsOfText(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });
});

/** A worker that knows every word without a z in it. */
function fakeWorker() {
  const asked: unknown[] = [];
  const start = (): SpellingWorker => {
    let hear: (event: { data: { id: number; words: readonly string[] } }) => void = () => undefined;
    return {
      addEventListener: (_type, listener) => {
        hear = listener;
      },
      postMessage: (question) => {
        asked.push(question);
        const words =
          question.kind === 'check'
            ? question.words.filter((word) => word.includes('z'))
            : [question.word.replaceAll('z', 's')];
        queueMicrotask(() => hear({ data: { id: question.id, words } }));
      },
    };
  };
  return { asked, start };
}

describe('spelling', () => {
  it('asks for each word once', async () => {
    const { asked, start } = fakeWorker();
    const spelling = createSpelling(start, fakeApi().api);
    expect(await spelling.unknown(['wordz', 'word', 'word'])).toEqual(new Set(['wordz']));
    expect(await spelling.unknown(['word', 'other'])).toEqual(new Set());
    expect(asked).toMatchObject([{ words: ['wordz', 'word'] }, { words: ['other'] }]);
  });

  it('learns a word for good, and knows those of before', async () => {
    const fake = fakeApi();
    const spelling = createSpelling(fakeWorker().start, fake.api);
    await spelling.unknown(['cartz']);
    await spelling.learn('cartz');
    expect(await spelling.unknown(['cartz', 'zzz'])).toEqual(new Set(['zzz']));
    expect(fake.given('changeSettings')).toEqual([{ settings: { personalWords: ['cartz'] } }]);
  });
});

describe('a text with the focus', () => {
  const shownIn = async (report: Report) => {
    const fake = fakeApi();
    const { asked, start } = fakeWorker();
    const spelling = createSpelling(start, fake.api);
    const form = ({ sections: [section] }: Report): ReactNode => (
      <SpellingContext value={spelling}>
        {section?.kind === 'prose' ? <ProseForm section={section} /> : undefined}
      </SpellingContext>
    );
    const shown = await showForm(report, form);
    return { ...shown, asked };
  };
  const field = () => screen.getByRole('textbox', { name: 'Impact' });
  const marked = () => [...field().querySelectorAll('.misspelled')].map((mark) => mark.textContent);
  const sections = [prose('Impact', 'Zum orderz of Zoe failed.')];

  it('has its misspelled words underlined, but no names', async () => {
    const { user } = await shownIn(buildReport({ sections, authors: [{ name: 'Zoe Za' }] }));
    await user.click(field());
    await waitFor(() => expect(marked()).toEqual(['orderz']));
  });

  it('offers what was meant, by key', async () => {
    const { user, report } = await shownIn(buildReport({ sections }));
    await user.click(field());
    await waitFor(() => expect(marked()).toEqual(['orderz']));
    await user.keyboard('{Home}{ArrowRight>7/}{Control>}.{/Control}');
    expect(await screen.findByRole('menu', { name: 'Spelling of “orderz”' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'orders' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(report().sections[0]).toMatchObject({ text: 'Zum orders of Zoe failed.' });
    expect(field()).toHaveFocus();
  });

  it('is not checked in another language', async () => {
    const { user, asked } = await shownIn(buildReport({ sections, language: 'de' }));
    await user.click(field());
    await user.keyboard('z z');
    expect(asked).toEqual([]);
    expect(marked()).toEqual([]);
  });
});
