import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** Puts beside the page the stylesheet of reports, for the preview, and the icon. */
const assetsBesidePage: Plugin = {
  name: 'assets-beside-page',
  async generateBundle() {
    const assets = [
      ['report.css', 'assets/report.css'],
      ['icon.svg', 'assets/icons/postlude.svg'],
    ] as const;
    for (const [fileName, path] of assets) {
      this.emitFile({ type: 'asset', fileName, source: await readFile(path) });
    }
  },
};

/**
 * Modules of the command line that are always loaded together, each with all it imports: one file loads sooner
 * than the dozens of chunks that their imports would be parted into. Without the first of these groups, help
 * would load the second, which holds some of the same modules.
 */
const loadedTogether = [
  {
    name: 'command-line',
    test: /src-main\/command-line\/(?:run-command-line|terminal-io)\.ts$/,
    priority: 1,
  },
  {
    name: 'read-text',
    test: /src-main\/(?:command-line\/timeline-command|documents\/read-text-report)\.ts$/,
  },
];

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
        input: {
          main: 'src-main/main.ts',
          'export-worker': 'src-main/export-worker.ts',
          cli: 'src-main/cli.ts',
          start: 'src-main/start.ts',
        },
        // There for development only.
        external: ['playwright-core'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          codeSplitting: { groups: loadedTogether },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: { preload: 'src-main/preload.ts' },
        // A sandboxed preload is one file that requires nothing but Electron.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    // The package itself only reads its files with Node.
    resolve: {
      alias: [
        {
          find: /^dictionary-en\/(?=index\.(?:aff|dic))/,
          replacement: `${resolve('node_modules/dictionary-en')}/`,
        },
      ],
    },
    worker: { format: 'es' },
    plugins: [react(), assetsBesidePage],
    build: {
      rolldownOptions: { input: 'src-renderer/index.html' },
      // The content security policy lets fonts and images come from files, not from the stylesheet.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  },
});
