import { readFileSync } from 'node:fs'
import { writeFile, writeFolder, zipOf } from './fixtures/files.ts'
import { dogSchema, libraryClient, petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { ImportDialog } from './pages/import-dialog.ts'
import { Workspace } from './pages/workspace.ts'

test('a folder of App Services configuration becomes a project', async ({ start }) => {
  const dialog = await start.chooseFolder(writeFolder('pets', petsApp))
  await expect(dialog.root).toContainText('App Services')
  await dialog.confirm()
  const workspace = await new Workspace(start.page).ready()
  await expect(workspace.canvas.card('Dog')).toBeVisible()
  await expect(workspace.canvas.card('Person')).toBeVisible()
  await expect(workspace.canvas.card('Address')).toBeVisible()
})

test('a zip of the same becomes the same project', async ({ start }) => {
  const workspace = await start.importFile(writeFile('pets.zip', zipOf(petsApp)))
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
})

test('a lone schema becomes a project', async ({ start }) => {
  const workspace = await start.importFile(writeFile('schema.json', dogSchema))
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
})

test('a Realm Object Schema becomes a project', async ({ start }) => {
  const workspace = await start.importFile(writeFile('library.json', libraryClient))
  await workspace.canvas.expectProperties('Book', ['_id', 'title', 'author', 'tags'])
})

test('text pasted on the start page is imported', async ({ start, page }) => {
  await start.newProject.waitFor()
  await page.evaluate((text) => navigator.clipboard.writeText(text), libraryClient)
  await page.keyboard.press('ControlOrMeta+v')
  const dialog = await new ImportDialog(page).ready()
  await dialog.confirm()
  const workspace = await new Workspace(page).ready()
  await expect(workspace.canvas.card('Author')).toBeVisible()
})

test('a file dropped on the window is imported', async ({ start, page }) => {
  const bytes = readFileSync(writeFile('pets.zip', zipOf(petsApp))).toString('base64')
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    data.items.add(new File([content], 'pets.zip'))
    return data
  }, bytes)
  const target = start.newProject
  for (const event of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(event, { dataTransfer: transfer })
  const dialog = await new ImportDialog(page).ready()
  await dialog.confirm()
  await expect((await new Workspace(page).ready()).canvas.card('Dog')).toBeVisible()
})

test('merging keeps what is there and where it stands', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.canvas.dragCard('Dog', { x: 60, y: 40 })
  const before = await workspace.canvas.position('Dog')
  const dialog = await workspace.importPath(writeFile('library.json', libraryClient))
  await dialog.merge.check()
  await dialog.confirm()
  await workspace.select('Book')
  await workspace.select('Dog')
  expect(await workspace.canvas.position('Dog')).toEqual(before)
})

test('replacing with the same changes nothing and moves nothing', async ({ start }) => {
  const zip = writeFile('pets.zip', zipOf(petsApp))
  const workspace = await start.importFile(zip)
  await workspace.canvas.dragCard('Person', { x: 60, y: 40 })
  const before = await workspace.canvas.position('Person')
  const dialog = await workspace.importPath(zip)
  await dialog.replace.check()
  await dialog.submit.click()
  await expect(dialog.root).toContainText('Nothing changed')
  await dialog.cancel()
  expect(await workspace.canvas.position('Person')).toEqual(before)
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
})

test('the preview can be left without importing', async ({ start }) => {
  const dialog = await start.chooseFolder(writeFolder('pets', petsApp))
  await dialog.cancel()
  await expect(start.newProject).toBeVisible()
})
