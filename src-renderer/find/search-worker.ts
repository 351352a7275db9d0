import { compileQuery } from '../../src-shared/find/find-query.ts';
import { matchesIn } from '../../src-shared/find/matches-in.ts';
import type { SearchTask } from './search-texts.ts';

addEventListener('message', ({ data: { texts, query } }: MessageEvent<SearchTask>) => {
  const compiled = compileQuery(query);
  postMessage(compiled.ok ? texts.map((text) => matchesIn(text, compiled.pattern)) : []);
});
