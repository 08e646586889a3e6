import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: 'src/cli/tandem.ts',
    outDir: 'dist-cli',
    target: 'node20',
    emptyOutDir: true,
    copyPublicDir: false,
    rollupOptions: { output: { entryFileNames: 'tandem.js', banner: '#!/usr/bin/env node' } },
  },
  ssr: { noExternal: true },
})
