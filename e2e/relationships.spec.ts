import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

test('a property dragged to a card links to it, in its own container', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.connectProperty('Dog', 'tags', 'Person')
  await expect(canvas.row('Dog', 'tags')).toContainText('Person<>')
  await workspace.select('Dog')
  await workspace.client.expectText(/"tags": "Person<>"/)
  await workspace.server.expectText(
    /"items": \{\s*"bsonType": "objectId"\s*\},\s*"uniqueItems": true/,
  )
  await workspace.undo()
  await expect(canvas.row('Dog', 'tags')).toContainText('string<>')
  await workspace.client.expectText(/"tags": "string<>"/)
})

test('what cannot be embedded dims, says why, and changes nothing', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.properties('Address')
  const drop = await canvas.startConnecting('Address')
  await expect(canvas.card('Address')).toHaveAttribute('data-relation', 'refused')
  await expect(canvas.card('Dog')).toHaveAttribute('data-relation', 'possible')
  await drop('Address')
  await expect(page.getByRole('status').filter({ hasText: 'Address' })).toBeVisible()
  await canvas.expectProperties('Address', before)
})

test('Escape abandons a relationship that is being drawn', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.properties('Person')
  const drop = await canvas.startConnecting('Person')
  await page.keyboard.press('Escape')
  await expect(canvas.card('Dog')).not.toHaveAttribute('data-relation', /./)
  await drop('Dog')
  await canvas.expectProperties('Person', before)
})

test('a relationship that is deleted leaves the texts on both sides', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.canvas.row('Dog', 'owner').click()
  await page.keyboard.press('Delete')
  await expect(workspace.canvas.row('Dog', 'owner')).toHaveCount(0)
  await workspace.client.expectNoText(/owner/)
  await workspace.server.expectNoText(/owner/)
  await page.getByRole('tab', { name: 'Relationships' }).click()
  await workspace.relationships.expectText(/^\{\s*\}/)
  await workspace.undo()
  await workspace.relationships.expectText(/"ref": "#\/relationship\/mongodb-atlas\/pets\/Person"/)
})

test('what goes along with a deleted type is said, and undo brings all of it back', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Address')
  await workspace.inspector.getByRole('button', { name: 'Delete Address' }).click()
  await expect(workspace.canvas.row('Person', 'address')).toHaveCount(0)
  await expect(page.getByText(/Person\.address.*referred to.*Address.*went along/)).toBeVisible()
  await workspace.undo()
  await expect(workspace.canvas.row('Person', 'address')).toBeVisible()
  await expect(workspace.canvas.card('Address')).toBeVisible()
})
