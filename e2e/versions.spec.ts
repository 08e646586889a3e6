import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writeFile, writeFolder, zipBomb, zipOf } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import type { StartPage } from './pages/start-page.ts'
import { Workspace } from './pages/workspace.ts'

async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

async function openPets(start: StartPage): Promise<Workspace> {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  return workspace
}

async function saveVersion(page: Page, name: string): Promise<void> {
  await fromMenu(page, 'Save version…')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Save version' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Chooses a backup in the dialog that restores one. */
async function chooseBackup(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Choose (another )?file/ }).click()
  await (await chooser).setFiles(path)
}

async function backUp(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await fromMenu(page, 'Back up everything')
  return (await download).path()
}

test('a version is restored without losing the present', async ({ start, page }) => {
  const workspace = await openPets(start)
  await saveVersion(page, 'Before the audit')
  await workspace.canvas.rename('Dog', 'age', 'years')
  await fromMenu(page, 'Versions…')
  const versions = page.getByRole('list', { name: 'Versions' })
  await versions.getByRole('button', { name: 'Restore' }).click()
  await expect(versions).toContainText('Before restoring Before the audit')
  await page.keyboard.press('Escape')
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()
  await workspace.undo()
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
})

test('a version is renamed, opened as a copy and deleted', async ({ start, page }) => {
  await openPets(start)
  await saveVersion(page, 'First')
  await fromMenu(page, 'Versions…')
  const versions = page.getByRole('list', { name: 'Versions' })
  await versions.getByRole('button', { name: 'Rename First' }).click()
  await versions.getByRole('textbox').fill('Second')
  await page.keyboard.press('Enter')
  await expect(versions).toContainText('Second')
  await versions.getByRole('button', { name: 'Open as copy' }).click()
  await expect(page.getByRole('textbox', { name: 'Project name' })).toHaveValue('pets (Second)')

  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Project name' })).toHaveValue('pets')
  await fromMenu(page, 'Versions…')
  await versions.getByRole('button', { name: 'Delete Second' }).click()
  await versions.getByRole('button', { name: 'Delete Second' }).click()
  await expect(page.getByText('No versions yet')).toBeVisible()
})

test('a backup brings projects and versions back', async ({ start, page }) => {
  const workspace = await openPets(start)
  await saveVersion(page, 'Kept')
  await workspace.saved()
  const backup = await backUp(page)
  await workspace.canvas.rename('Dog', 'age', 'years')
  await fromMenu(page, 'Restore a backup…')
  const path = writeFile('backup.zip', readFileSync(backup))
  await workspace.saved()
  await chooseBackup(page, path)
  const inside = page.getByRole('list', { name: 'In the backup' })
  await expect(inside).toContainText('Different from the one here')
  await inside.getByRole('combobox').selectOption({ label: 'Replace the one here' })
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()

  await workspace.saved()
  await page.getByRole('button', { name: 'All projects' }).click()
  await page.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: /Delete/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete project' }).click()
  await page.getByRole('button', { name: 'Backup and storage' }).click()
  await page.getByRole('menuitem', { name: 'Restore a backup…' }).click()
  await chooseBackup(page, path)
  await expect(inside).toContainText('Not in this browser')
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
  await start.recent('pets').click()
  await new Workspace(page).ready()
  await fromMenu(page, 'Versions…')
  await expect(page.getByRole('list', { name: 'Versions' })).toContainText('Kept')
})

const newer = JSON.stringify({ 'tandem-backup': 99 })

for (const [what, bytes, words] of [
  ['no archive', new TextEncoder().encode('hello'), /no zip archive/],
  ['a foreign archive', zipOf({ 'readme.txt': 'hello' }), /no backup of Tandem/],
  ['a broken archive', zipOf({ 'manifest.json': newer }).slice(0, 60), /not a complete zip/],
  ['a newer backup', zipOf({ 'manifest.json': newer }), /newer Tandem/],
  ['a zip bomb', zipBomb('manifest.json', 80), /reading stopped/],
] as const)
  test(`restoring refuses ${what}`, async ({ start, page }) => {
    await start.newProject.waitFor()
    await page.getByRole('button', { name: 'Backup and storage' }).click()
    await page.getByRole('menuitem', { name: 'Restore a backup…' }).click()
    await chooseBackup(page, writeFile('backup.zip', bytes))
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.getByText('Nothing was changed.')).toBeVisible()
  })

test('a full browser is said, nothing is lost, and saving goes on once there is room', async ({
  start,
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('full') !== null)
        throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await start.open()
  await page.reload()
  const workspace = await openPets(start)
  await workspace.saved()
  await page.evaluate(() => sessionStorage.setItem('full', ''))
  await workspace.canvas.rename('Dog', 'age', 'years')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('no room left')
  await notice.getByRole('button', { name: 'Free room…' }).click()
  await expect(page.getByRole('dialog', { name: 'Storage' })).toBeVisible()
  await page.keyboard.press('Escape')
  const download = page.waitForEvent('download')
  await notice.getByRole('button', { name: 'Download' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"years"')

  await page.evaluate(() => sessionStorage.removeItem('full'))
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
  await workspace.reload()
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
})

test('a page that dies in the middle of a save leaves the last whole state', async ({
  start,
  page,
  context,
}) => {
  const workspace = await openPets(start)
  await workspace.saved()
  const address = page.url()
  const dying = new Promise<void>((resolve) => {
    void page.exposeFunction('die', resolve)
  })
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    let puts = 0
    IDBObjectStore.prototype.put = function (...given) {
      puts += 1
      if (puts < 2) return put.apply(this, given)
      void (window as unknown as { readonly die: () => void }).die()
      for (;;) performance.now()
    }
  })
  workspace.canvas.rename('Dog', 'age', 'years').catch(() => undefined)
  await dying
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  const reopened = await new Workspace(again).ready()
  await expect(reopened.canvas.row('Dog', 'age')).toBeVisible()
})
