import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

/** Chooses a document in the export dialog, and downloads what is shown. */
async function download(page: Page, document: string, folder: string): Promise<string> {
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Documents' }).getByLabel(document).check()
  const text = await dialog.getByRole('textbox', { name: /^Text of/ }).inputValue()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /Download/ }).click(),
  ])
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  expect(readFileSync(path, 'utf8').startsWith(text)).toBe(true)
  return path
}

test.beforeEach(async ({ start }) => {
  await start.importFolder(writeFolder('pets', petsApp))
})

for (const [document, ending, part] of [
  ['Mermaid diagram', '.mmd', '  Dog }o--o| Person : "owner"'],
  ['DBML', '.dbml', 'Ref: "Dog"."owner" > "Person"."_id"'],
  ['Data dictionary, Markdown', '.md', '| age | int | optional | bsonType: "int"<br>minimum: 0 |'],
] as const)
  test(`${document} says what the model says`, async ({ page }) => {
    const path = await download(page, document, writeFolder('papers', {}))
    expect(path.endsWith(`pets${ending}`)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain(part)
  })

test('a document is copied, and chosen again the next time', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await download(page, 'Mermaid diagram', writeFolder('papers', {}))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByText('pets.mmd is copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('erDiagram')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  await expect(dialog.getByLabel('Mermaid diagram')).toBeChecked()
})

test('the page opens from a disk, and is searched', async ({ page, context }) => {
  const path = await download(page, 'Data dictionary, HTML', writeFolder('papers', {}))
  const paper = await context.newPage()
  const troubles: string[] = []
  paper.on('pageerror', (error) => troubles.push(error.message))
  paper.on('console', (message) => troubles.push(message.text()))
  const asked: string[] = []
  paper.on('request', (request) => asked.push(request.url()))
  await paper.goto(pathToFileURL(path).href)

  await expect(paper.getByRole('heading', { level: 1, name: 'pets' })).toBeVisible()
  await expect(paper.getByRole('region', { name: 'Dog' })).toBeVisible()
  await paper.keyboard.press('/')
  const search = paper.getByRole('searchbox', { name: 'Search' })
  await expect(search).toBeFocused()
  await search.fill('whole years')
  await expect(paper.getByRole('status')).toHaveText('1 object type, 1 property')
  await expect(paper.getByRole('region', { name: 'Person' })).toBeHidden()
  await expect(paper.getByRole('rowheader')).toHaveText(['age'])

  await search.fill('address street')
  await expect(paper.getByRole('rowheader')).toHaveText(['street'])
  await paper.keyboard.press('Enter')
  await expect(paper.getByRole('region', { name: 'Address' })).toBeFocused()
  await paper.getByRole('link', { name: 'Person.address' }).click()
  await expect(paper.getByRole('region', { name: 'Person' })).toBeInViewport()
  await expect(search).toHaveValue('')

  for (const colorScheme of ['light', 'dark'] as const) {
    await paper.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page: paper }).analyze()).violations).toEqual([])
  }
  expect(troubles).toEqual([])
  expect(asked).toEqual([pathToFileURL(path).href])
})
