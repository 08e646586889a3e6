import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { StartPage } from './pages/start-page.ts'
import { Workspace } from './pages/workspace.ts'

test('a project survives a reload, its undo too', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const before = await workspace.canvas.position('Dog')
  await workspace.canvas.dragCard('Dog', { x: 70, y: 50 })
  const moved = await workspace.canvas.position('Dog')
  await workspace.reload()
  expect(await workspace.canvas.position('Dog')).toEqual(moved)
  await workspace.undo()
  await expect.poll(() => workspace.canvas.position('Dog')).toEqual(before)
})

test('a project is found again on the start page', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.saved()
  const again = await new StartPage(page).open()
  await again.recent('pets').first().click()
  await expect((await new Workspace(page).ready()).canvas.card('Dog')).toBeVisible()
})

test('a second tab follows the first, and can take over', async ({ start, page, context }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.saved()
  const url = page.url()
  const second = await context.newPage()
  await second.goto(url)
  const follower = await new Workspace(second).ready()
  await expect(second.getByText(/open in another tab/)).toBeVisible()

  await page.bringToFront()
  await workspace.server.change('"age": {', '"years": {')
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  await second.bringToFront()
  await expect(follower.canvas.row('Dog', 'years')).toBeVisible()

  await second.getByRole('button', { name: 'Edit here instead' }).click()
  await expect(second.getByText(/open in another tab/)).toHaveCount(0)
  await expect(page.getByText(/open in another tab/)).toBeVisible()
})

test.describe('when a part of the page breaks down', () => {
  test.use({ expectTroubles: true })

  test('the work is kept, and undo or another project is a way on', async ({ start, page }) => {
    const workspace = await start.importFolder(writeFolder('pets', petsApp))
    await workspace.select('Dog')
    await workspace.canvas.rename('Dog', 'age', 'years')
    await page.keyboard.press('ControlOrMeta+b')
    await page.evaluate(() => {
      const whole = window.ResizeObserver
      window.ResizeObserver = class extends whole {
        constructor(callback: ResizeObserverCallback) {
          super(callback)
          window.ResizeObserver = whole
          throw new Error('The outline is out of order.')
        }
      }
    })
    await page.keyboard.press('ControlOrMeta+b')
    await expect(page.getByRole('alert')).toContainText('Your work is kept')
    await page.getByRole('button', { name: /^Undo/ }).click()
    await workspace.ready()
    await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()
  })
})

test('the theme that was chosen stays', async ({ start, page }) => {
  await start.createProject()
  await page.getByRole('button', { name: /theme/i }).first().click()
  await page.getByRole('menuitem', { name: /dark/i }).click()
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark')
})
