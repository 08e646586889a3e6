import type { Page } from '@playwright/test'
import { writeFile, writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

async function chooseMergeFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: 'Merge a project file…' }).click()
  await (await chooser).setFiles(path)
}

async function projectFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: 'Download project file' }).click()
  return (await download).path()
}

test('two versions of a project are merged, conflicts as chosen, and that can be undone', async ({
  start,
  page,
}) => {
  const { canvas, ...workspace } = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.outline
    .getByRole('treeitem', { name: /^Dog\b/ })
    .first()
    .click()
  await canvas.rename('Dog', 'age', 'years')
  await canvas.rename('Dog', 'name', 'title')
  const theirs = await projectFile(page)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await canvas.rename('Dog', 'age', 'winters')

  await chooseMergeFile(page, theirs)
  const panel = page.getByRole('tabpanel', { name: 'Merge' })
  await expect(panel).toContainText('1 property changed')
  await expect(panel).toContainText('1 conflict is to be decided')
  await expect(panel.getByRole('radio', { name: /^Mine/ })).toBeChecked()
  await expect(canvas.row('Dog', 'winters')).toHaveAttribute('data-conflict', 'true')
  await panel.getByRole('radio', { name: /^Theirs/ }).check()
  await panel.getByRole('button', { name: 'Merge', exact: true }).click()

  await expect(panel).toBeHidden()
  await expect(canvas.row('Dog', 'years')).toBeVisible()
  await expect(canvas.row('Dog', 'title')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(canvas.row('Dog', 'winters')).toBeVisible()
  await expect(canvas.row('Dog', 'name')).toBeVisible()
})

test('a file that is no project is refused, and the work stays', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await chooseMergeFile(page, writeFile('foreign.json', '{}'))
  await expect(page.getByText(/foreign\.json/).first()).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Merge/ })).toBeHidden()
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
})
