import { runnerImport } from 'vite';

// A process of its own that may be killed; it cannot read TypeScript by itself on every Node.
await runnerImport('./test/e2e/driver/crashing-writer.ts');
