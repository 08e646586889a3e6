import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** Makes the command a program: `npx tandem` runs the file itself. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir = '' }) => chmod(join(dir, 'tandem.js'), 0o755),
}

export default defineConfig({
  plugins: [executable],
  build: {
    ssr: 'src/cli/tandem.ts',
    outDir: 'dist-cli',
    target: 'node20',
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      output: { entryFileNames: 'tandem.js', banner: '#!/usr/bin/env node' },
      // The parser evaluates code only where it is compiled with parts that ours is not.
      checks: { eval: false },
    },
  },
  ssr: { noExternal: true },
})
