import type { Page } from '@playwright/test'
import {
  readOnDisk,
  removeOnDisk,
  setPermission,
  stubPickers,
  writeOnDisk,
} from './fixtures/disk.ts'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { ImportDialog } from './pages/import-dialog.ts'
import { StartPage } from './pages/start-page.ts'
import { Workspace } from './pages/workspace.ts'

const file = 'pets.tandem.json'

/** Runs an item of the File menu. */
async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/** The pets, saved to a file on disk. */
async function savedPets(page: Page): Promise<Workspace> {
  await stubPickers(page, file)
  const start = await new StartPage(page).open()
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.saved()
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect(page.getByRole('button', { name: `Saved to ${file}` })).toBeVisible()
  return workspace
}

/** Puts another name into the file, as another program would. */
async function changeOutside(page: Page, from: string, to: string): Promise<void> {
  const text = await readOnDisk(page, file)
  await writeOnDisk(page, file, (text ?? '').replaceAll(`"${from}"`, `"${to}"`))
}

test('the same file is written again and again', async ({ page }) => {
  const workspace = await savedPets(page)
  expect(await readOnDisk(page, file)).toContain('"age"')
  await workspace.canvas.rename('Dog', 'age', 'years')
  await expect(page.getByText(`Saved here, not yet in ${file}`)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByRole('button', { name: `Saved to ${file}` })).toBeVisible()
  expect(await readOnDisk(page, file)).toContain('"years"')

  await workspace.reload()
  await expect(page.getByRole('button', { name: `Saved to ${file}` })).toBeVisible()
})

test('a file is written as the work goes on where that is wanted', async ({ page }) => {
  const workspace = await savedPets(page)
  await page.getByRole('button', { name: `Saved to ${file}` }).click()
  await page.getByRole('menuitem', { name: 'Save to disk as I go' }).click()
  await workspace.canvas.rename('Dog', 'age', 'years')
  await expect.poll(() => readOnDisk(page, file)).toContain('"years"')
})

test('opening the file of a project opens that project', async ({ page }) => {
  await savedPets(page)
  const address = page.url()
  await page.getByRole('button', { name: 'All projects' }).click()
  await page.getByRole('button', { name: 'Open project file' }).click()
  await new Workspace(page).ready()
  expect(page.url()).toBe(address)
})

test('a change outside is taken over when nothing is unsaved, and can be undone', async ({
  page,
}) => {
  const workspace = await savedPets(page)
  await changeOutside(page, 'age', 'months')
  await expect(workspace.canvas.row('Dog', 'months')).toBeVisible()
  await workspace.undo()
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()
})

test('where both sides changed, either can be taken and both are kept', async ({ page }) => {
  const workspace = await savedPets(page)
  await workspace.canvas.rename('Dog', 'age', 'years')
  await changeOutside(page, 'age', 'months')
  const banner = page.getByRole('status', { name: 'File on disk' })
  await expect(banner).toContainText('changed outside')
  await page.keyboard.press('ControlOrMeta+s')
  expect(await readOnDisk(page, file)).toContain('"months"')

  await banner.getByRole('button', { name: 'Keep mine' }).click()
  await expect(banner).toHaveCount(0)
  expect(await readOnDisk(page, file)).toContain('"years"')

  await workspace.canvas.rename('Dog', 'years', 'days')
  await changeOutside(page, 'years', 'weeks')
  await banner.getByRole('button', { name: 'Take theirs' }).click()
  await expect(workspace.canvas.row('Dog', 'weeks')).toBeVisible()
  await fromMenu(page, 'Versions…')
  const versions = page.getByRole('list', { name: 'Versions' })
  await expect(versions).toContainText(`Before reloading ${file}`)
  await expect(versions).toContainText(`${file} as it was changed outside`)
})

test('what the file has can be merged', async ({ page }) => {
  const workspace = await savedPets(page)
  await workspace.canvas.rename('Dog', 'age', 'years')
  await changeOutside(page, 'Person', 'Human')
  const banner = page.getByRole('status', { name: 'File on disk' })
  await banner.getByRole('button', { name: 'Merge…' }).click()
  await (await new ImportDialog(page).ready()).confirm()
  await expect(page.getByRole('treeitem', { name: /^Human/ })).toBeVisible()
})

test('a file that is gone is said, and can be saved elsewhere', async ({ page }) => {
  await savedPets(page)
  await removeOnDisk(page, file)
  const banner = page.getByRole('status', { name: 'File on disk' })
  await expect(banner).toContainText('is not there any more')
  await banner.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByRole('button', { name: `Saved to ${file}` })).toBeVisible()
  expect(await readOnDisk(page, file)).toContain('"age"')
})

test('leave is asked for again, and one that is withdrawn is said', async ({ page }) => {
  await savedPets(page)
  await setPermission(page, 'prompt')
  await page.getByRole('button', { name: `Reconnect ${file}` }).click()
  await expect(page.getByRole('button', { name: `Saved to ${file}` })).toBeVisible()

  await setPermission(page, 'denied')
  const banner = page.getByRole('status', { name: 'File on disk' })
  await expect(banner).toContainText('may no longer use')
  await banner.getByRole('button', { name: 'Allow again' }).click()
  await expect(banner).toHaveCount(0)
})

test('a file of a newer Tandem is refused, and stays as it is', async ({ page }) => {
  await stubPickers(page, file)
  await new StartPage(page).open()
  await writeOnDisk(page, file, '{"tandem": 999}')
  await page.getByRole('button', { name: 'Open project file' }).click()
  await expect(page.getByText(/saved by a newer Tandem/)).toBeVisible()
  expect(await readOnDisk(page, file)).toBe('{"tandem": 999}')
})

test('a file that became newer outside is never taken nor written over unasked', async ({
  page,
}) => {
  const workspace = await savedPets(page)
  await writeOnDisk(page, file, '{"tandem": 999}')
  const banner = page.getByRole('status', { name: 'File on disk' })
  await expect(banner).toContainText('newer Tandem')
  await page.keyboard.press('ControlOrMeta+s')
  expect(await readOnDisk(page, file)).toBe('{"tandem": 999}')
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()
})

test('an export folder is read, and only what differs is written back', async ({ page }) => {
  await stubPickers(page, 'backend')
  const start = await new StartPage(page).open()
  for (const [path, text] of Object.entries(petsApp))
    await writeOnDisk(page, `backend/${path}`, String(text))
  await writeOnDisk(page, 'backend/notes.md', 'Ours.')
  const workspace = await start.createProject()
  await fromMenu(page, 'Connect export folder…')
  await (await new ImportDialog(page).ready()).confirm()
  await workspace.select('Dog')
  await fromMenu(page, 'Write to export folder…')
  const dialog = page.getByRole('dialog', { name: 'Write to backend' })
  await expect(dialog).toContainText('says just what the project says')
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()

  await workspace.canvas.rename('Dog', 'age', 'years')
  await fromMenu(page, 'Write to export folder…')
  await expect(dialog.getByRole('checkbox')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Write 1 file' }).click()
  await expect(dialog).toContainText('says just what the project says')
  for (const [path, text] of Object.entries(petsApp)) {
    const now = await readOnDisk(page, `backend/${path}`)
    expect(now?.replaceAll('"years"', '"age"')).toBe(String(text))
  }
  expect(await readOnDisk(page, 'backend/notes.md')).toBe('Ours.')
})
