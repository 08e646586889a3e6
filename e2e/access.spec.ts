import { expectAccessible, tabTo } from './fixtures/access.ts'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { Workspace } from './pages/workspace.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`start page, workspace and dialogs pass axe (${colorScheme})`, async ({ start, page }) => {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
    const dialog = await start.chooseFolder(writeFolder('pets', petsApp))
    await expectAccessible(page)
    await dialog.confirm()
    const workspace = await new Workspace(page).ready()
    await workspace.select('Dog')
    await workspace.server.expectText(/"title": "Dog"/)
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /^Export/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
  })
}

test('a model is made, undone and found again with the keyboard alone', async ({ start, page }) => {
  const { keyboard } = page
  await tabTo(start.newProject)
  await keyboard.press('Enter')
  const workspace = await new Workspace(page).ready()

  await tabTo(page.getByRole('button', { name: 'New object type' }))
  await keyboard.press('Enter')
  await page.getByRole('textbox', { name: /^Name of Untitled/ }).waitFor()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type('Dog')
  await keyboard.press('Enter')
  await expect(workspace.canvas.card('Dog')).toBeVisible()

  await tabTo(workspace.inspector.getByRole('textbox', { name: 'Add property to Dog' }))
  await keyboard.type('age int?')
  await keyboard.press('Enter')
  await workspace.canvas.expectProperties('Dog', ['_id', 'age'])
  await workspace.client.expectText(/"age": "int\?"/)

  await keyboard.press('ControlOrMeta+f')
  await keyboard.type('Dog')
  await tabTo(workspace.outline)
  await keyboard.press('ControlOrMeta+z')
  await workspace.canvas.expectProperties('Dog', ['_id'])
})
