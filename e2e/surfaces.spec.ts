import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import type { StartPage } from './pages/start-page.ts'
import type { Workspace } from './pages/workspace.ts'

/** The pets with Dog selected, so that all four surfaces show it. */
async function openDog(start: StartPage): Promise<Workspace> {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.server.expectText(/"title": "Dog"/)
  return workspace
}

test('an edit of the server’s text reaches the other three', async ({ start }) => {
  const workspace = await openDog(start)
  await workspace.server.change('"age": {', '"years": {')
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  await workspace.client.expectText(/years/)
  await expect(workspace.inspector).toContainText('years')
})

test('an edit of the client’s text reaches the other three', async ({ start }) => {
  const workspace = await openDog(start)
  await workspace.client.change('"tags"', '"called": "string?",\n    "tags"')
  await expect(workspace.canvas.row('Dog', 'called')).toBeVisible()
  await workspace.server.expectText(/"called": \{\s*"bsonType": "string"/)
  await expect(workspace.inspector).toContainText('called')
})

test('an edit in the inspector reaches the other three', async ({ start }) => {
  const workspace = await openDog(start)
  const add = workspace.inspector.getByRole('textbox', { name: /Add property/ })
  await add.fill('weight double?')
  await add.press('Enter')
  await expect(workspace.canvas.row('Dog', 'weight')).toBeVisible()
  await workspace.server.expectText(/"weight": \{\s*"bsonType": "double"/)
  await workspace.client.expectText(/"weight": "double\?"/)
})

test('an edit on the canvas reaches the other three', async ({ start }) => {
  const workspace = await openDog(start)
  await workspace.canvas.rename('Dog', 'age', 'years')
  await workspace.server.expectText(/"years": \{/)
  await workspace.client.expectText(/"years"/)
  await workspace.server.expectText(/"description": "In whole years"/)
})

test('undo and redo bring all four surfaces along', async ({ start }) => {
  const workspace = await openDog(start)
  await workspace.server.change('"age": {', '"years": {')
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  await workspace.undo()
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()
  await workspace.server.expectText(/"age": \{/)
  await workspace.client.expectNoText(/years/)
  await workspace.redo()
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  await workspace.server.expectText(/"years": \{/)
})

test('broken text keeps the model, and mending it goes on from there', async ({ start, page }) => {
  const workspace = await openDog(start)
  const whole = await workspace.server.text()
  await workspace.server.write(whole.slice(0, whole.lastIndexOf('}')))
  await expect(page.getByText('This text is not well-formed')).toBeVisible()
  await workspace.canvas.expectProperties('Dog', ['_id', 'age', 'name', 'owner', 'tags'])
  await workspace.server.write(whole.replace('"age"', '"years"'))
  await expect(page.getByText('This text is not well-formed')).toHaveCount(0)
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
})

test('selecting a property lights it in the texts', async ({ start, page }) => {
  const workspace = await openDog(start)
  await workspace.canvas.row('Dog', 'age').click()
  await expect(page.locator('.tandem-selected').first()).toBeVisible()
})

test('what is above a text never lies over another, however narrow the panel', async ({
  start,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  const workspace = await openDog(start)
  const name = workspace.inspector.getByLabel('Name', { exact: true })
  await name.fill('AnObjectTypeWithANameThatIsMuchTooLong'.repeat(3))
  await name.press('Enter')
  for (const panel of ['App Services Schema', 'Realm Object Schema']) {
    const region = page.getByRole('region', { name: panel })
    const tabs = await region.getByRole('tab').all()
    for (const control of [...tabs, region.getByRole('button', { name: /^Copy/ })])
      await control.click({ trial: true })
    await expect(region.getByRole('tablist')).toBeInViewport({ ratio: 1 })
  }
})
