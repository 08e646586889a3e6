import type { Locator, Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

async function centreOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('The element is not drawn.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function dragBy(page: Page, handle: Locator, x: number, y: number): Promise<void> {
  const from = await centreOf(handle)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 4 })
  await page.mouse.move(from.x + x, from.y + y, { steps: 4 })
  await page.mouse.up()
}

const bends = (page: Page): Locator => page.getByRole('button', { name: /^Bend \d of owner/ })

test('a line is bent by its handle, the bend is removed by a double-click, and undo takes one step', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.canvas.laidOut()
  await workspace.canvas.row('Dog', 'owner').click()
  const stretch = page.getByRole('button', { name: 'Drag to bend the line of owner' }).first()
  await dragBy(page, stretch, 40, 90)
  await expect(bends(page)).toHaveCount(1)
  const before = await centreOf(bends(page))
  await dragBy(page, bends(page), 20, 40)
  await expect.poll(() => centreOf(bends(page))).not.toEqual(before)
  await workspace.undo()
  await expect.poll(() => centreOf(bends(page))).toEqual(before)
  await bends(page).dblclick()
  await expect(bends(page)).toHaveCount(0)
})

test('the keyboard bends a line, and the menu of its row resets it', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.laidOut()
  await canvas.row('Dog', 'owner').click()
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(bends(page)).toHaveCount(1)
  await canvas.row('Dog', 'owner').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Reset route' }).click()
  await expect(bends(page)).toHaveCount(0)
})

test('the end of a line is carried to another card, and what cannot be its target says why', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.laidOut()
  await canvas.row('Person', 'address').click()
  const end = page.getByRole('button', { name: 'Drag to connect address to another card' })
  const { x, y } = await centreOf(end)
  const to = await centreOf(canvas.card('Dog'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await expect(canvas.card('Dog')).toHaveAttribute('data-relation', 'over')
  await page.mouse.up()
  await expect(canvas.row('Person', 'address')).toContainText('Dog')
  await workspace.undo()
  await expect(canvas.row('Person', 'address')).toContainText('Address')
})

test('the beginning of a line carries the relationship to another object type', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.laidOut()
  await canvas.row('Person', 'address').click()
  const begin = page.getByRole('button', { name: 'Drag to move address to another card' })
  const from = await centreOf(begin)
  const to = await centreOf(canvas.card('Dog'))
  await dragBy(page, begin, to.x - from.x, to.y - from.y)
  await expect(canvas.row('Dog', 'address')).toContainText('Address')
  await expect(canvas.row('Person', 'address')).toHaveCount(0)
  await workspace.undo()
  await expect(canvas.row('Person', 'address')).toBeVisible()
  await expect(canvas.row('Dog', 'address')).toHaveCount(0)
})

test('a relationship is connected by typing the name of its new target', async ({
  start,
  page,
}) => {
  const { canvas } = await start.importFolder(writeFolder('pets', petsApp))
  await canvas.row('Dog', 'owner').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Connect to…' }).click()
  const field = page.getByRole('combobox', { name: 'Object type' })
  await expect(field).toBeFocused()
  await field.fill('addr')
  await expect(page.getByRole('option', { name: /Address/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(canvas.row('Dog', 'owner')).toContainText('Address')
})

test('the menu makes a relationship one to many, adds its inverse and reverses it', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const choose = async (name: string): Promise<void> => {
    await canvas.row('Dog', 'owner').click({ button: 'right' })
    await page.getByRole('menuitem', { name }).click()
  }
  await choose('Make it to many')
  await expect(canvas.row('Dog', 'owner')).toContainText('Person[]')
  await choose('Add the inverse')
  await expect(canvas.row('Person', 'dogs')).toContainText('Dog.owner')
  await workspace.undo()
  await choose('Reverse')
  await expect(canvas.row('Dog', 'owner')).toHaveCount(0)
  await expect(canvas.row('Person', 'dog')).toContainText('Dog')
})

test('names on lines are switched on from the menu, as one step', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const item = page.getByRole('menuitem', { name: /Names on lines/ })
  await page.getByRole('menuitem', { name: 'View' }).click()
  await item.click()
  await page.getByRole('menuitem', { name: 'View' }).click()
  await expect(item).toHaveAccessibleName(/in force/)
  await page.keyboard.press('Escape')
  await workspace.undo()
  await page.getByRole('menuitem', { name: 'View' }).click()
  await expect(item).not.toHaveAccessibleName(/in force/)
})
