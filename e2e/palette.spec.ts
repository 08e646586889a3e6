import { writeFolder } from './fixtures/files.ts'
import { expectAccessible } from './fixtures/access.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

test('a few letters find a property, show what it is, and go there', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  const field = palette.getByRole('combobox')
  await expect(field).toBeFocused()
  await field.fill('in whole years')
  await expect(palette.getByRole('status')).toHaveText('1 found')
  await expect(palette.getByRole('region', { name: 'Preview' })).toContainText('minimum')
  await expectAccessible(page)
  await field.press('Enter')
  await expect(palette).toBeHidden()
  await expect(workspace.inspector.getByRole('heading', { name: 'age' })).toBeVisible()
  await expect(workspace.canvas.card('Dog')).toBeVisible()
})

test('commands run from the palette, and say why they cannot', async ({ start, page }) => {
  await start.createProject()
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  const field = palette.getByRole('combobox')
  await field.fill('>undo')
  await expect(palette.getByRole('option', { name: 'Undo' })).toBeDisabled()
  await expect(palette).toContainText('There is nothing to undo.')
  await field.fill('>keyboard')
  await field.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('no two commands have the same keys', async ({ start, page }) => {
  await start.createProject()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const keys = await dialog.locator('kbd').allTextContents()
  expect(keys).toContain('Ctrl+K')
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('the history is gone through from its list and with its slider', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.canvas.rename('Dog', 'age', 'years')
  await workspace.canvas.rename('Dog', 'tags', 'labels')
  await page.keyboard.press('Alt+h')
  const steps = page.getByRole('listbox', { name: 'Steps' })
  await expect(steps.locator('[aria-current=step]')).toContainText('labels')
  await steps.focus()
  await steps.press('ArrowUp')
  await steps.press('ArrowUp')
  await steps.press('Enter')
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
  await expect(page.getByText('A new edit now drops the 2 steps ahead.')).toBeVisible()
  await page.getByRole('slider', { name: 'Step' }).press('End')
  await workspace.canvas.expectProperties('Dog', ['_id', 'years', 'name', 'owner', 'labels'])
  await expectAccessible(page)
})

test('a duplicated object type is gone after one undo', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.inspector.getByRole('button', { name: 'Duplicate Dog' }).click()
  await expect(workspace.inspector.getByRole('heading', { name: 'DogCopy' })).toBeVisible()
  await workspace.canvas.position('DogCopy')
  await workspace.undo()
  await expect(workspace.canvas.card('DogCopy')).toBeHidden()
})

test('a search in the outline reaches descriptions, and Enter goes from one to the next', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await page.keyboard.press('ControlOrMeta+f')
  const search = page.getByRole('searchbox')
  await search.fill('whole years')
  await expect(workspace.outline.getByRole('treeitem', { name: 'age' })).toBeVisible()
  await search.press('Enter')
  await expect(workspace.inspector.getByRole('heading', { name: 'age' })).toBeVisible()
  await search.fill('name')
  await expect(page.getByText('2 found')).toBeVisible()
  await search.press('Enter')
  await search.press('Enter')
  await expect(workspace.outline.locator('[aria-selected=true]')).toContainText('name')
})

test('several properties are changed alike as one step', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.inspector.getByRole('gridcell', { name: 'age', exact: true }).click()
  await page.keyboard.press('Shift+ArrowDown')
  const bulk = workspace.inspector.getByRole('group', { name: 'Change 2 properties of Dog' })
  await expect(bulk.getByRole('status')).toHaveText(
    'Changes 1 of 2. The others are like this already.',
  )
  await bulk.getByRole('button', { name: 'Apply to 1' }).click()
  await workspace.client.expectText(/"age": "int",/)
  await workspace.undo()
  await workspace.client.expectText(/"age": "int\?"/)
})
