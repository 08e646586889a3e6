// npm run screenshot: makes docs/screenshot.png from the built app, showing the shop sample.
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'
import { createStaticServer } from './serve.mjs'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const picture = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url))

const server = createStaticServer(dist).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('The server has no port.')

const executablePath = await findBrowser()
if (executablePath === null) throw new Error('No Chromium was found.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage({
  viewport: { width: 1600, height: 1000 },
  colorScheme: 'light',
})
await page.goto(`http://127.0.0.1:${address.port}/`)
await page.getByRole('button', { name: 'Shop with deep embedding' }).click()
await page
  .getByRole('treeitem', { name: /^Product\b/ })
  .first()
  .click()
await page.getByRole('textbox', { name: /^App Services Schema/ }).waitFor()
await page.waitForLoadState('networkidle')
await page.screenshot({ path: picture })
await browser.close()
server.close()
