import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { serviceWorker } from './scripts/service-worker-plugin.ts'

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), serviceWorker()],
  // The parser evaluates code only where it is compiled with parts that ours is not.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: ['index.html', 'embed.html'] },
  },
  test: {
    include:
      mode === 'deep'
        ? ['src/**/*.deep.ts']
        : ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    // Laws over random models take seconds on a busy machine, which says nothing about the code.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
}))
