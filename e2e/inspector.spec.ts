import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

test('a value that is refused stays, with the reason beside it', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { inspector } = workspace
  await workspace.select('Dog')
  const name = inspector.getByLabel('Name', { exact: true })
  await name.fill('Person')
  await name.press('Enter')
  await expect(inspector.getByRole('alert')).toHaveText(
    'Person exists already. Choose another name than Person.',
  )
  await expect(name).toHaveValue('Person')
  await expect(name).toHaveAccessibleDescription(/exists already/)
  await expect(workspace.canvas.card('Dog')).toBeVisible()
})

test('the focus goes on to what was added, and to what is left', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { inspector } = workspace
  await workspace.select('Dog')
  await workspace.canvas.row('Dog', 'age').click()
  for (const keyword of ['maximum', 'multipleOf']) {
    await inspector.getByRole('button', { name: 'Add keyword' }).press('Enter')
    await page.getByRole('menuitem', { name: keyword, exact: true }).press('Enter')
    await expect(inspector.getByLabel(keyword, { exact: true })).toBeFocused()
  }
  await inspector.getByRole('button', { name: 'Remove maximum' }).press('Enter')
  await expect(inspector.getByLabel('multipleOf', { exact: true })).toBeFocused()

  await workspace.select('Person')
  await inspector.getByRole('button', { name: /^name/ }).press('Delete')
  await expect(inspector.getByRole('button', { name: /^address/ })).toBeFocused()
  await workspace.canvas.expectProperties('Person', ['_id', 'address', 'since'])

  await inspector.getByRole('button', { name: 'Delete Person' }).press('Enter')
  await expect(workspace.canvas.card('Person')).toHaveCount(0)
  await expect(inspector).toBeFocused()
})

test('a choice that is refused says why', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { inspector } = workspace
  await workspace.select('Person')
  const kind = inspector.getByLabel('Kind')
  await kind.selectOption('asymmetric')
  await expect(inspector.getByRole('alert')).toHaveText(/Dog\.owner refers to Person/)
  await expect(kind).toHaveValue('object')
  await workspace.select('Dog')
  await expect(inspector.getByRole('alert')).toHaveCount(0)
})

test('a primary key that can be none any more ceases to be it', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { inspector } = workspace
  await workspace.select('Dog')
  await workspace.canvas.row('Dog', '_id').click()
  const type = inspector.getByLabel('Type as text')
  await type.fill('date')
  await type.press('Enter')
  await expect(workspace.canvas.row('Dog', '_id')).not.toHaveAccessibleName(/primary key/)
  await workspace.client.expectNoText(/primaryKey/)
  await workspace.undo()
  await expect(workspace.canvas.row('Dog', '_id')).toHaveAccessibleName(/primary key/)
})
