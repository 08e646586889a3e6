import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

test('several lines are pasted as one step, and those that cannot be read stay', async ({
  start,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Person')
  const add = workspace.inspector.getByRole('textbox', { name: 'Add property to Person' })
  await add.evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'nick\tstring\tno\nmood Cat\nborn: date?')
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(workspace.inspector.getByRole('alert')).toHaveText('No type is called Cat.')
  await expect(add).toHaveValue('mood Cat')
  const before = ['_id', 'name', 'address', 'since']
  await workspace.canvas.expectProperties('Person', [...before, 'nick', 'born'])
  await workspace.undo()
  await workspace.canvas.expectProperties('Person', before)
})

test('cells are edited, moved and duplicated with the keyboard', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  const { keyboard } = page
  await workspace.inspector.getByRole('gridcell', { name: 'age', exact: true }).click()
  await keyboard.type('years')
  await keyboard.press('Tab')
  await keyboard.type('nonsense')
  await keyboard.press('Enter')
  await expect(workspace.inspector.getByRole('alert')).toHaveText('No type is called nonsense.')
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type('double')
  await keyboard.press('Enter')
  await keyboard.press('ArrowUp')
  await keyboard.press('Alt+ArrowUp')
  await workspace.canvas.expectProperties('Dog', ['years', '_id', 'name', 'owner', 'tags'])
  await workspace.client.expectText(/"years": "double/)
})

test('selected properties become an embedded type, and come back', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.inspector.getByRole('gridcell', { name: 'age', exact: true }).click()
  await page.keyboard.press('Shift+ArrowDown')
  await workspace.inspector.getByRole('button', { name: 'Refactor' }).click()
  await page.getByRole('menuitem', { name: 'Extract to embedded type' }).click()
  const dialog = page.getByRole('dialog')
  const name = dialog.getByRole('textbox', { name: 'Name of the new type' })
  await name.fill('Person')
  await expect(dialog.getByRole('alert')).toContainText('Person exists already')
  await name.fill('Facts')
  await expect(dialog).toContainText('Data: The values of age and name move')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await workspace.canvas.expectProperties('Dog', ['_id', 'details', 'owner', 'tags'])
  await workspace.undo()
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
})
