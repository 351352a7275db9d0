import '@fontsource-variable/inter';
import { createRoot } from 'react-dom/client';
import { readApi } from './api.ts';
import { App } from './app.tsx';
import { startSession } from './state/session.ts';
import { createSpelling, SpellingContext } from './text/spelling/spelling.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no place for the app.');

const api = readApi();
const session = startSession({
  api,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
});
const spelling = createSpelling(
  () =>
    new Worker(new URL('./text/spelling/spelling-worker.ts', import.meta.url), { type: 'module' }),
  api,
);
createRoot(place).render(
  <SpellingContext value={spelling}>
    <App session={session} />
  </SpellingContext>,
);
