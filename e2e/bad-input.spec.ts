import { writeFile, writeFolder, zipOf } from './fixtures/files.ts'
import { badInputs, hurtfulApp, hurtfulNames, oddApp } from './fixtures/hostile.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { Workspace } from './pages/workspace.ts'

for (const { name, file, says } of badInputs) {
  test(`${name} is refused with a reason, and the app goes on`, async ({ start }) => {
    const dialog = await start.chooseFiles(file())
    await expect(dialog.root).toContainText(says, { timeout: 30_000 })
    await dialog.cancel()
    await start.createProject()
  })
}

test('a project that is open stays as it is when an import is refused', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const dialog = await workspace.importPath(writeFile('schema.json', '{ "bsonType": '))
  await expect(dialog.root).toContainText('schema.json')
  await dialog.cancel()
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
})

test('names that hurt are names like any other', async ({ start, page }) => {
  const workspace = await start.importFile(writeFile('hurtful.zip', zipOf(hurtfulApp())))
  await workspace.canvas.expectProperties('Hurtful', ['_id', ...hurtfulNames])
  await workspace.reload()
  await new Workspace(page).canvas.expectProperties('Hurtful', ['_id', ...hurtfulNames])
})

test('titles that clash and relationships that lead nowhere are said', async ({ start }) => {
  const dialog = await start.chooseFiles(writeFile('odd.zip', zipOf(oddApp)))
  await expect(dialog.root).toContainText('Nobody')
  await expect(dialog.root).toContainText(/title/i)
  await dialog.confirm()
  const workspace = await new Workspace(start.page).ready()
  await expect(workspace.outline).toContainText('Dog')
})
