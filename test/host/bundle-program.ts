import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript program for plain Node into a folder and gives the path of the result. */
export async function bundleProgram(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'program.mjs' } },
    },
  });
  return join(folder, 'program.mjs');
}
