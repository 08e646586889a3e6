import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

/** The export dialog with one format chosen. */
async function choose(page: Page, format: string): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(format).check()
  return dialog
}

/** Saves what the dialog shows into a folder and returns its path. */
async function download(page: Page, dialog: Locator, folder: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ])
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

test.beforeEach(async ({ start }) => {
  await start.importFolder(writeFolder('pets', petsApp))
})

test('the picture is the one that the command line writes', async ({ page }) => {
  const folder = writeFolder('pictures', {})
  const dialog = await choose(page, 'SVG picture')
  await expect(dialog.getByRole('img', { name: 'The diagram as it leaves' })).toBeVisible()
  const svg = await download(page, dialog, folder)
  await dialog.getByLabel('Tandem project').check()
  const project = await download(page, dialog, folder)
  const own = join(folder, 'own.svg')
  execFileSync('node', ['dist-cli/tandem.js', 'render', project, '--out', own])
  expect(readFileSync(own, 'utf8')).toBe(readFileSync(svg, 'utf8'))
})

test('a PNG has the size it says, and something on it', async ({ page }) => {
  const dialog = await choose(page, 'PNG picture')
  await dialog.getByLabel('Scale').selectOption('3×')
  const said = await dialog.getByText(/^\d+ × \d+ pixels$/).textContent()
  const path = await download(page, dialog, writeFolder('pictures', {}))
  const png = readFileSync(path)
  expect(`${png.readUInt32BE(16)} × ${png.readUInt32BE(20)} pixels`).toBe(said)
  const colours = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const dots = context?.getImageData(0, 0, image.width, image.height).data
    return new Set(dots && new Uint32Array(dots.buffer)).size
  }, png.toString('base64'))
  expect(colours).toBeGreaterThan(50)
})

test('what is selected is drawn, and copied as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page
    .locator('[data-object-type="Dog"]')
    .first()
    .click({ position: { x: 40, y: 12 } })
  const dialog = await choose(page, 'PNG picture')
  await dialog.getByLabel('What').selectOption('Selection (1)')
  await expect(dialog.getByText(/^\d+ × \d+ pixels$/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByText('The picture is copied.')).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  )
  expect(types).toEqual(['image/png'])
})

test('the HTML paper holds the diagram, and its cards lead to their types', async ({
  page,
  context,
}) => {
  const dialog = await choose(page, 'Data dictionary, HTML')
  await expect(dialog.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
  const path = await download(page, dialog, writeFolder('pictures', {}))
  const paper = await context.newPage()
  await paper.goto(pathToFileURL(path).href)
  await paper.locator('#diagram a[href="#type-Dog"]').click()
  await expect(paper).toHaveURL(/#type-Dog$/)
  await expect(paper.getByRole('heading', { name: 'Dog', exact: true })).toBeInViewport()
})

test('printing opens the browser’s dialog on the picture', async ({ page }) => {
  const dialog = await choose(page, 'PDF or paper')
  await dialog.getByRole('button', { name: 'Print or save as PDF…' }).click()
  await expect(dialog.getByText('The print dialog can save it as PDF.')).toBeVisible()
})
