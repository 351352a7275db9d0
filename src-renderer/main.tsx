import '@fontsource-variable/inter';
import { createRoot } from 'react-dom/client';
import { readApi } from './api.ts';
import { App } from './app.tsx';
import { startSession } from './state/session.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no place for the app.');

const session = startSession({
  api: readApi(),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
});
createRoot(place).render(<App session={session} />);
