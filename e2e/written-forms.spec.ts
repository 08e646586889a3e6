import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { unzip, writeFolder } from './fixtures/files.ts'
import { dogSchema, petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

async function openExport(page: Page, format: RegExp): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).check()
  return dialog
}

async function saved(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

test('the schema of one collection is copied and saved as it was imported', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  const dialog = await openExport(page, /App Services schema/)
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('status')).toContainText('schema.json is copied')
  expect(await clipboard(page)).toBe(dogSchema)
  const files = unzip((await saved(page, dialog)).bytes)
  expect(files.get('schema.json')).toBe(dogSchema)
  expect([...files.keys()].sort()).toEqual(['relationships.json', 'schema.json'])
})

test('the Realm Object Schema is saved as one file of canonical types', async ({ start, page }) => {
  await start.importFolder(writeFolder('pets', petsApp))
  const dialog = await openExport(page, /Realm Object Schema/)
  const { name, bytes } = await saved(page, dialog)
  expect(name).toBe('pets.schema.json')
  const types = JSON.parse(bytes.toString('utf8')) as { name: string; embedded?: boolean }[]
  expect(types.map((type) => type.name)).toEqual(['Dog', 'Person', 'Address'])
  expect(types.find((type) => type.name === 'Address')?.embedded).toBe(true)
})

test('Node.js model code is saved, with a class for each object type', async ({ start, page }) => {
  await start.importFolder(writeFolder('pets', petsApp))
  const dialog = await openExport(page, /Node\.js/)
  const whole = await saved(page, dialog)
  for (const type of ['Dog', 'Person', 'Address'])
    expect(whole.bytes.toString('utf8')).toContain(`class ${type} `)
})

test('an empty project exports the configuration of a new app', async ({ start, page }) => {
  const workspace = await start.createProject()
  await page.getByRole('button', { name: 'New object type' }).click()
  await page.keyboard.press('Enter')
  await expect(workspace.canvas.card('Untitled')).toBeVisible()
  const dialog = await openExport(page, /App Services configuration/)
  const files = unzip((await saved(page, dialog)).bytes)
  expect([...files.keys()]).toContain('root_config.json')
  expect([...files.keys()]).toContain('data_sources/mongodb-atlas/app/Untitled/relationships.json')
})
