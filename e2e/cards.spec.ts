import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

const pets = () => writeFolder('pets', petsApp)

test('levels of detail leave rows out, and a card is opened alone', async ({ start, page }) => {
  const workspace = await start.importFolder(pets())
  const { canvas } = workspace
  const rows = canvas.card('Dog').locator('[data-property]')
  await workspace.select('Dog')
  await canvas.card('Dog').focus()
  await page.keyboard.press('Shift+Digit4')
  await expect(rows).toHaveCount(2)
  await canvas.card('Dog').getByRole('button', { name: '+3 more' }).click()
  await expect(rows).toHaveCount(5)
  await canvas.card('Dog').focus()
  await page.keyboard.press('Shift+Digit5')
  await expect(rows).toHaveCount(0)
  await workspace.undo()
  await expect(rows).toHaveCount(2)
})

test('a collapsed card is its header, also after a reload, until it is opened', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(pets())
  const { canvas } = workspace
  const rows = canvas.card('Dog').locator('[data-property]')
  await workspace.select('Dog')
  await canvas.card('Dog').focus()
  await page.keyboard.press('.')
  await expect(rows).toHaveCount(0)
  await workspace.reload()
  await expect(canvas.card('Dog')).toHaveAttribute('data-collapsed')
  await canvas.card('Dog').getByRole('button', { name: 'Rows of Dog' }).click()
  await expect(rows).toHaveCount(5)
})

test('an embedded type nested in its parent is edited there', async ({ start, page }) => {
  const workspace = await start.importFolder(pets())
  const { canvas } = workspace
  await expect(canvas.card('Address')).toBeVisible()
  await page.getByRole('menuitem', { name: 'View' }).click()
  await page.getByRole('menuitem', { name: 'Nest embedded types' }).click()
  await expect(canvas.card('Address')).toHaveCount(0)
  await canvas.row('Person', 'city').click()
  await expect(workspace.inspector.getByRole('heading').first()).toContainText('city')
  await canvas.rename('Person', 'city', 'town')
  await expect(canvas.row('Person', 'town')).toBeVisible()
  await canvas.card('Person').getByRole('button', { name: 'Properties in address' }).click()
  await expect(canvas.row('Person', 'town')).toHaveCount(0)
})

test('a colour is given from the menu by keys, and stays', async ({ start, page }) => {
  const workspace = await start.importFolder(pets())
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.card('Dog').getByText('Dog', { exact: true }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Colour' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('menuitem', { name: 'Teal' }).focus()
  await page.keyboard.press('Enter')
  await expect(canvas.card('Dog')).toHaveAttribute('data-color', 'teal')
  await workspace.reload()
  await expect(canvas.card('Dog')).toHaveAttribute('data-color', 'teal')
  await workspace.undo()
  await expect(canvas.card('Dog')).not.toHaveAttribute('data-color')
})

test('hidden cards are told of and come back; a locked card is not nudged', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(pets())
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.card('Dog').focus()
  await page.keyboard.press('h')
  await expect(canvas.card('Dog')).toHaveCount(0)
  await expect(page.getByText('1 hidden')).toBeVisible()
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await canvas.card('Dog').focus()
  await workspace.select('Dog')
  await canvas.card('Dog').focus()
  await page.keyboard.press('l')
  await expect(canvas.card('Dog')).toHaveAttribute('data-locked')
  const before = await canvas.position('Dog')
  await page.keyboard.press('ArrowRight')
  await canvas.dragCard('Dog', { x: 60, y: 60 })
  expect(await canvas.position('Dog')).toEqual(before)
})

test('a selection dims what is not related to it, unless it is told not to', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(pets())
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.fit()
  await expect(canvas.card('Address')).toHaveAttribute('data-dim')
  await expect(canvas.card('Person')).not.toHaveAttribute('data-dim')
  await page.getByRole('menuitem', { name: 'View' }).click()
  await page.getByRole('menuitem', { name: /^Dim what/ }).click()
  await expect(canvas.card('Address')).not.toHaveAttribute('data-dim')
})
