import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.mjs'

/** The runner chooses a free port once; its workers inherit it. */
async function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(String(port)))
    })
  })
}

const port = (process.env['TANDEM_E2E_PORT'] ??= await freePort())
const browser = (process.env['TANDEM_BROWSER'] ??= (await findBrowser()) ?? '')
const build = process.env['TANDEM_BUILT'] ? '' : 'npm run --silent build && '

export default defineConfig({
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // Only what is tested for it works offline: nothing else fetches the whole app beside its test.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser, args: ['--no-sandbox'] },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  projects: [
    { name: 'promises', testDir: 'e2e', testMatch: '*.spec.ts' },
    {
      name: 'perf',
      testDir: 'e2e/perf',
      testMatch: '*.perf.ts',
      timeout: 600_000,
      workers: 1,
      use: { trace: 'off' },
    },
  ],
  webServer: {
    command: `${build}node scripts/serve.mjs --exact --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
  },
})
