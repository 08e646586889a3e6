import type { Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { serveReleases } from './fixtures/releases.ts'
import { expect, test } from './fixtures/test.ts'
import { CodePanel } from './pages/code-panel.ts'
import { StartPage } from './pages/start-page.ts'

test.use({ serviceWorkers: 'allow' })

/** Waits until every file of the app is on this machine. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: 30_000,
    })
    .toBe(true)
}

test('without a network everything goes on working', async ({ start, page, context }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.saved()
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await workspace.ready()
  await expect(page.getByText('Offline', { exact: true })).toBeVisible()

  await workspace.select('Dog')
  await workspace.canvas.rename('Dog', 'age', 'years')
  await workspace.saved()
  const code = await new CodePanel(page).open('kotlin')
  await expect(code.root).toContainText('years')
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Kotlin model code').click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Download/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.(kt|zip)$/)
})

test('a sample opens without a network', async ({ start, page, context }) => {
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await start.openSample('Shared to-do lists')
  await expect(page.getByRole('treeitem').first()).toBeVisible()
})

test('a new version is told, and loaded once it is asked for', async ({ page }) => {
  const server = await serveReleases()
  await page.goto(server.url)
  const workspace = await new StartPage(page).importFolder(writeFolder('pets', petsApp))
  await kept(page)
  await workspace.select('Dog')
  server.releaseNewVersion()
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect(page.getByText('A new version is ready')).toBeVisible()

  await workspace.canvas.rename('Dog', 'age', 'years')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByText('A new version is ready')).toHaveCount(0)
  await workspace.ready()
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([`tandem-${server.newVersion}`])
  server.close()
})
