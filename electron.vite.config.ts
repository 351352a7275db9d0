import { defineConfig } from 'electron-vite';

/**
 * The main process is also the command line, which runs in plain Node: everything is bundled, so that
 * it starts fast, and what it imports lazily becomes a chunk of its own.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      target: 'node20.19',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: { cli: 'src-main/cli.ts', start: 'src-main/start.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
});
