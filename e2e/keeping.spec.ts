import type { Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { StartPage } from './pages/start-page.ts'
import { Workspace } from './pages/workspace.ts'

/** Makes every use of the browser's storage fail, until it is mended. */
async function breakStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    const mend = (): void => {
      IDBDatabase.prototype.transaction = transaction
    }
    addEventListener('mend-storage', mend, { once: true })
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
}

async function mendStorage(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('mend-storage')))
}

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

test('what was done just before the page goes away is kept', async ({ start, page, context }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.saved()
  const url = page.url()
  await workspace.canvas.rename('Dog', 'age', 'years')
  await page.goto('about:blank')
  await page.goto(url)
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()

  await workspace.canvas.rename('Dog', 'years', 'months')
  await page.close({ runBeforeUnload: true })
  const again = await context.newPage()
  await again.goto(url)
  const reopened = await new Workspace(again).ready()
  await expect(reopened.canvas.row('Dog', 'months')).toBeVisible()
  await reopened.undo()
  await reopened.undo()
  await expect(reopened.canvas.row('Dog', 'age')).toBeVisible()
})

test('what cannot be saved is said, and not lost on the start page', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.saved()
  await breakStorage(page)
  await workspace.canvas.rename('Dog', 'age', 'years')
  await expect(page.getByRole('alert')).toContainText('Not saved')

  await page.getByRole('button', { name: 'All projects' }).click()
  const unsaved = page.getByRole('alert', { name: 'Not saved' })
  await expect(unsaved).toContainText('pets')
  await unsaved.getByRole('button', { name: 'Go back to it' }).click()
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()

  await mendStorage(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await workspace.reload()
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
})

test('a project that could not be opened opens when it is tried again', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.saved()
  await page.getByRole('button', { name: 'All projects' }).click()
  await expect(start.recent('pets')).toBeVisible()
  await breakStorage(page)
  await start.recent('pets').click()
  await expect(page.getByText('could not be opened')).toBeVisible()
  await mendStorage(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await workspace.ready()
  await expect(workspace.canvas.card('Dog')).toBeVisible()
})

test('a name given on the start page reaches the tab that edits', async ({ start, context }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.saved()
  const second = await new StartPage(await context.newPage()).open()
  await second.page.getByRole('button', { name: 'More for pets' }).click()
  await second.page.getByRole('menuitem', { name: 'Rename' }).click()
  await second.page.getByRole('textbox', { name: 'Name' }).fill('animals')
  await second.page.getByRole('button', { name: 'Rename', exact: true }).click()
  await expect(second.recent('animals')).toBeVisible()

  await workspace.canvas.rename('Dog', 'age', 'years')
  await workspace.reload()
  await expect(workspace.page.getByRole('textbox', { name: 'Project name' })).toHaveValue('animals')
})

test('work goes on and can be taken away when the server is gone', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await workspace.canvas.rename('Dog', 'age', 'years')
  await workspace.saved()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Tandem project').click()
  await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ])
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
