import { expectAccessible } from './fixtures/access.ts'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { Workspace } from './pages/workspace.ts'

const others = `
  { "name": "Person", "primaryKey": "_id", "properties": {
    "_id": "objectId", "name": "string", "address": "Address", "since": "date?" } },
  { "name": "Address", "embedded": true, "properties": { "street": "string?", "city": "string" } }`

const swift = `[
  { "name": "Dog", "primaryKey": "_id", "properties": {
    "_id": "objectId", "age": "string?", "name": "string", "owner": "Person", "tags": "string<>",
    "toy": "string?" } },${others}
]
`

const kotlin = `[
  { "name": "Dog", "primaryKey": "_id", "properties": {
    "_id": "objectId", "age": "double?", "name": "string?", "owner": "Person",
    "tags": "string<>" } },${others}
]
`

const backend = Object.fromEntries(
  Object.entries(petsApp).map(([path, text]) => [`backend/${path}`, text]),
)
const files = { ...backend, 'swift.json': swift, 'kotlin.json': kotlin }

test('two clients and the server are compared in one table and settled in one step', async ({
  start,
  page,
}) => {
  const dialog = await start.chooseFolder(writeFolder('app', files))
  await dialog.compareAll()
  await expect(dialog.root.getByRole('region', { name: /disagreements/ })).toBeVisible()
  for (const name of ['swift', 'kotlin'])
    await expect(
      dialog.root.getByRole('columnheader', { name: new RegExp(`${name}.*client`) }),
    ).toBeVisible()
  const said = await dialog.says('Dog.age')
  expect(said).toEqual(expect.arrayContaining(['int?', 'string?', 'double?']))
  expect(await dialog.says('Dog.toy')).toEqual(expect.arrayContaining(['string?', 'nothing']))
  await expect(dialog.row('Dog.age').getByRole('option', { name: 'Keep apart' })).toHaveCount(0)
  await expectAccessible(page)

  await dialog.root.getByRole('combobox', { name: 'Show' }).selectOption('Warnings')
  await expect(dialog.row('Dog.age')).toHaveCount(0)
  await dialog.root.getByRole('combobox', { name: 'Show' }).selectOption('All')
  await dialog.root.getByRole('button', { name: 'All swift’s' }).click()
  await dialog.take('Dog.age', 'kotlin’s')
  await dialog.confirm()

  const workspace = await new Workspace(page).ready()
  await workspace.select('Dog')
  expect(JSON.parse(await workspace.client.text())).toMatchObject({
    properties: { age: 'double?', name: 'string', toy: 'string?' },
  })
  const server = JSON.parse(await workspace.server.text()) as {
    readonly properties: Readonly<Record<string, { readonly bsonType?: string }>>
  }
  expect(server.properties['age']?.bsonType).toBe('double')
  expect(server.properties['toy']?.bsonType).toBe('string')

  await workspace.undo()
  await expect(workspace.outline.getByRole('treeitem')).toHaveCount(0)
})
