import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzip, writeFile, writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { StartPage } from './pages/start-page.ts'

/** Downloads one kind of export and returns where it lies. */
async function download(page: Page, format: RegExp): Promise<string> {
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(format).first().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /Download/ }).click(),
  ])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return file.path()
}

test('an export holds every file as it was imported, byte for byte', async ({ start, page }) => {
  await start.importFolder(writeFolder('pets', petsApp))
  const files = unzip(readFileSync(await download(page, /App Services configuration/)))
  expect([...files.keys()].sort()).toEqual(Object.keys(petsApp).sort())
  for (const [path, content] of Object.entries(petsApp)) expect(files.get(path)).toBe(content)
})

test('an edit changes its own file and leaves the others alone', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.server.change('"age": {', '"years": {')
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  const files = unzip(readFileSync(await download(page, /App Services configuration/)))
  const changed = Object.keys(petsApp).filter((path) => files.get(path) !== petsApp[path])
  expect(changed).toEqual(['data_sources/mongodb-atlas/pets/Dog/schema.json'])
})

test('a project file brings the project back, places included', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.canvas.dragCard('Dog', { x: 90, y: 30 })
  const place = await workspace.canvas.position('Dog')
  const text = readFileSync(await download(page, /project/i), 'utf8')
  const again = await new StartPage(page).open()
  const opened = await again.importFile(writeFile('pets.tandem.json', text))
  await opened.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
  expect(await opened.canvas.position('Dog')).toEqual(place)
  await opened.undo()
  await expect.poll(() => opened.canvas.position('Dog')).not.toEqual(place)
  await expect(opened.canvas.card('Dog')).toBeVisible()
})
