import type { Page } from '@playwright/test'
import { bomb, flipped } from './fixtures/bad-links.ts'
import { writeFolder } from './fixtures/files.ts'
import { framedBy } from './fixtures/framing-page.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { ShareDialog } from './pages/share-dialog.ts'
import { Workspace } from './pages/workspace.ts'

const viewOnly = 'Shared model pets — View only'

/** The link of a project with two object types, by way of the dialog. */
async function shareLink(workspace: Workspace): Promise<string> {
  await workspace.saved()
  const dialog = await new ShareDialog(workspace.page).open()
  const link = await dialog.link()
  await dialog.close()
  return link
}

async function show(page: Page, link: string): Promise<Workspace> {
  await page.goto('about:blank')
  await page.goto(link)
  return new Workspace(page)
}

test('a link shows the model to a person who has nothing of it', async ({ start, browser }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const link = await shareLink(workspace)

  const elsewhere = await browser.newContext()
  const page = await elsewhere.newPage()
  await page.goto(link)
  const shared = await new Workspace(page).ready()
  await expect(page.getByText(viewOnly)).toBeVisible()
  await shared.select('Dog')
  await expect(shared.inspector.getByRole('textbox', { name: 'Name' }).first()).toBeDisabled()
  await page.getByRole('button', { name: 'All projects' }).click()
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
  await expect(page.getByText('pets', { exact: true })).toHaveCount(0)
  await elsewhere.close()
})

test('nothing of a shared model can be edited, and all of it can be looked at', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const shared = await show(page, await shareLink(workspace))
  await shared.ready()
  await shared.select('Dog')
  const before = await shared.canvas.position('Dog')
  await shared.canvas.card('Dog').getByText('Dog', { exact: true }).dblclick()
  await page.keyboard.press('Delete')
  await page.keyboard.press('c')
  await expect(shared.outline.getByRole('treeitem', { name: /^Dog/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Project name' })).toHaveAttribute('readonly')
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0)
  expect(await shared.canvas.position('Dog')).toEqual(before)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog').getByText('App Services configuration')).toBeVisible()
})

test('a copy of a shared model is a project that can be edited', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const shared = await show(page, await shareLink(workspace))
  await shared.ready()
  await page.getByRole('button', { name: 'Make a copy to edit' }).click()
  await expect(page.getByText(viewOnly)).toHaveCount(0)
  await shared.select('Dog')
  await shared.canvas.rename('Dog', 'age', 'years')
  await shared.reload()
  await expect(shared.canvas.row('Dog', 'years')).toBeVisible()
})

test('a link that is opened over a project leaves it as it is', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const link = await shareLink(workspace)
  const project = page.url()
  await workspace.select('Dog')
  await workspace.canvas.rename('Dog', 'age', 'years')
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  await expect(page.getByText(viewOnly)).toBeVisible()
  await workspace.select('Dog')
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()

  await page.goto(project)
  await expect(page.getByText(viewOnly)).toHaveCount(0)
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
})

test('a link without an offer to copy shows none', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const dialog = await new ShareDialog(page).open()
  await dialog.choose('An offer to make a copy and edit it', false)
  const shared = await show(page, await dialog.link('.v.'))
  await shared.ready()
  await expect(page.getByText(viewOnly)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make a copy to edit' })).toHaveCount(0)
  await expect(workspace.canvas.card('Dog')).toBeVisible()
})

test('what is left out makes the link shorter, and its size is said', async ({ start, page }) => {
  await start.importFolder(writeFolder('pets', petsApp))
  const dialog = await new ShareDialog(page).open()
  const whole = await dialog.link()
  await expect(dialog.root.getByText(`${(whole.length / 1000).toFixed(1)} kB.`)).toBeVisible()
  await dialog.choose('Wording of imported schemas', false)
  await expect.poll(async () => (await dialog.link()).length).toBeLessThan(whole.length)
  await dialog.root.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.root.getByText('The link is copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await dialog.link())
})

test('a page of another origin can frame the canvas, and only that', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const dialog = await new ShareDialog(page).open()
  const html = await dialog.embedding()
  await dialog.close()
  await workspace.saved()
  await framedBy(html, async (url) => {
    await page.goto(url)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('application', { name: 'Canvas' })).toContainText('Dog')
    await expect(frame.getByRole('button', { name: 'Zoom in' })).toBeVisible()
    await expect(frame.getByRole('banner')).toHaveCount(0)
    await expect(frame.getByRole('tree')).toHaveCount(0)
    const opened = page.waitForEvent('popup')
    await frame.getByRole('link', { name: 'Open in Tandem' }).click()
    await expect((await opened).getByText(viewOnly)).toBeVisible()
  })
})

test.describe('a bad link is told, with a way on', () => {
  const broken: readonly (readonly [string, (link: string) => string, string])[] = [
    ['cut short', (link) => link.slice(0, -20), 'Part of this link is missing'],
    ['altered', (link) => flipped(link), 'This link was changed on its way'],
    [
      'of a newer version',
      (link) => link.replace('/shared/1.', '/shared/9.'),
      'This link needs a newer Tandem',
    ],
    ['none of ours', (link) => link.replace(/shared\/.*/, 'shared/hello'), 'This is no share link'],
    ['a bomb', (link) => link.replace(/shared\/.*/, `shared/${bomb()}`), 'too large to open'],
  ]
  for (const [what, breakIt, title] of broken) {
    test(`one that is ${what}`, async ({ start, page }) => {
      const workspace = await start.importFolder(writeFolder('pets', petsApp))
      await show(page, breakIt(await shareLink(workspace)))
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByRole('button', { name: 'All projects' }).click()
      await expect(start.recent('pets')).toBeVisible()
    })
  }
})
