import { expectAccessible } from './fixtures/access.ts'
import { writeFile, writeFolder } from './fixtures/files.ts'
import { dogSchema, petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import type { StartPage } from './pages/start-page.ts'
import type { ImportDialog } from './pages/import-dialog.ts'
import type { Workspace } from './pages/workspace.ts'

/** Clients of the pets that went their own way: another type, null where there is none, and some on one side alone. */
const clients = `[
  { "name": "Dog", "primaryKey": "_id", "properties": {
    "_id": "objectId", "age": "string?", "name": "string?", "owner": "Person", "toy": "string?" } },
  { "name": "Person", "primaryKey": "_id", "properties": {
    "_id": "objectId", "name": "string", "address": "Address", "since": "date?" } },
  { "name": "Address", "embedded": true, "properties": { "street": "string?", "city": "string" } }
]
`

async function compared(
  start: StartPage,
): Promise<{ readonly workspace: Workspace; readonly dialog: ImportDialog }> {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  const dialog = await workspace.importPath(writeFile('clients.json', clients))
  return { workspace, dialog }
}

test('where clients disagree with the server, each is asked about and settled', async ({
  start,
  page,
}) => {
  const { workspace, dialog } = await compared(start)
  await expect(dialog.root.getByRole('radio', { name: /Compare/ })).toBeChecked()
  await expect(dialog.root.getByRole('region', { name: /4 disagreements/ })).toBeVisible()
  const row = (name: string) => dialog.root.getByRole('row', { name: new RegExp(`^${name} `) })
  await expect(row('Dog.age')).toContainText('int?')
  await expect(row('Dog.age')).toContainText('string?')
  await expect(row('Dog.name')).toContainText('required')
  await expect(row('Dog.toy')).toContainText('Not on the server')
  await expect(row('Dog.tags')).toContainText('Not on clients')
  await expectAccessible(page)

  await row('Dog.age').getByRole('combobox').selectOption('Keep apart')
  await row('Dog.name').getByRole('combobox').selectOption('Client’s')
  await row('Dog.toy').getByRole('combobox').selectOption('Keep apart')
  await row('Dog.tags').getByRole('combobox').selectOption('Server’s')
  await dialog.confirm()

  await workspace.select('Dog')
  const card = workspace.canvas.card('Dog')
  await expect(card.getByRole('listitem', { name: /^age, .*on the server only/ })).toBeVisible()
  await expect(card.getByRole('listitem', { name: /^age, .*on clients only/ })).toBeVisible()
  await expect(card.getByRole('listitem', { name: /^toy, .*on clients only/ })).toBeVisible()
  await expect(card.getByRole('listitem', { name: /^tags, / })).not.toContainText('server')
  await expectAccessible(page)

  const server = JSON.parse(await workspace.server.text()) as {
    readonly properties: Readonly<Record<string, { readonly bsonType?: string }>>
    readonly required: readonly string[]
  }
  expect(server.properties['age']?.bsonType).toBe('int')
  expect(server.properties['toy']).toBeUndefined()
  expect(server.required).toEqual(['_id'])
  expect(JSON.parse(await workspace.client.text())).toMatchObject({
    properties: { age: 'string?', name: 'string?', toy: 'string?', tags: 'string<>' },
  })

  await workspace.undo()
  await expect.poll(() => workspace.server.text()).toBe(dogSchema)
  await workspace.redo()
  await workspace.reload()
  await workspace.select('Dog')
  await expect(card.getByRole('listitem', { name: /^toy, .*on clients only/ })).toBeVisible()
})

test('all is settled alike at once, and a side can be given back', async ({ start }) => {
  const { workspace, dialog } = await compared(start)
  await dialog.root.getByRole('button', { name: 'Keep all apart' }).click()
  await dialog.confirm()
  await workspace.select('Dog')
  expect(await workspace.server.text()).toBe(dogSchema)

  await workspace.canvas.row('Dog', 'toy').click()
  await workspace.inspector.getByRole('combobox', { name: 'On' }).selectOption('Both sides')
  await expect.poll(() => workspace.server.text()).toContain('"toy"')
  await workspace.canvas.row('Dog', 'age').first().click()
  await workspace.inspector.getByRole('combobox', { name: 'On' }).selectOption('Both sides')
  await expect(workspace.inspector.getByRole('alert')).toContainText('age')
})

test('the schema of the side that goes without a type says so', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await workspace.inspector.getByRole('combobox', { name: 'On' }).selectOption('Server only')
  const panel = page.getByRole('region', { name: 'Realm Object Schema' })
  await expect(panel).toContainText('Dog is kept on the server only')
  await expect(
    workspace.outline.getByRole('treeitem', { name: 'Dog, on the server only' }),
  ).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Have it on both sides' }).click()
  await expect.poll(() => workspace.client.text()).toContain('"Dog"')
})

test('many disagreements are found by name, and what is found is settled alike', async ({
  start,
}) => {
  const names = Array.from({ length: 120 }, (_, i) => `extra${i}`)
  const more = names.map((name) => `"${name}": "int?", `).join('')
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const path = writeFile('clients.json', clients.replace('"_id":', `${more}"_id":`))
  const { root } = await workspace.importPath(path)
  await expect(root.getByRole('region', { name: /^124 disagreements/ })).toBeVisible()
  await expect(root.getByRole('rowheader')).toHaveCount(100)
  await root.getByRole('button', { name: 'Show 24 more of 24' }).click()
  await expect(root.getByRole('rowheader')).toHaveCount(124)
  await root.getByRole('textbox', { name: 'Find by name' }).fill('extra11')
  await expect(root.getByRole('status')).toHaveText('11 of 124 have this name.')
  await root.getByRole('button', { name: 'All server’s' }).click()
  await root.getByRole('textbox', { name: 'Find by name' }).fill('')
  const taken = (name: string) =>
    root.getByRole('row', { name: new RegExp(`^Dog.${name} `) }).getByRole('combobox')
  await expect(taken('extra110')).toHaveValue('server')
  await expect(taken('extra12')).toHaveValue('client')
})
