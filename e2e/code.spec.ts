import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { unzip, writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { CodePanel } from './pages/code-panel.ts'

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

async function downloaded(page: Page, click: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  return file
}

test('an edit in code moves the canvas and both schemas', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  const code = await new CodePanel(page).open('Swift')
  await code.editor.change('var age: Int?', 'var years: Int?')
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  await code.openSchemas()
  await workspace.server.expectText(/"years": \{/)
  await workspace.client.expectText(/"years"/)
  await workspace.undo()
  await workspace.client.expectText(/"age"/)
})

test('a property selected on the canvas is lit in the code, and the other way', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const code = await new CodePanel(page).open('Swift')
  await workspace.canvas.row('Dog', 'name').click()
  await code.expectLit(/var name: String/)
  await code.clickLine('var city')
  await expect(workspace.inspector.getByRole('heading', { name: /city/ })).toBeVisible()
  await code.expectLit(/var city/)
})

test('code is copied, saved as a file, and all as a zip', async ({ start, page }) => {
  await start.importFolder(writeFolder('pets', petsApp))
  const code = await new CodePanel(page).open('Node.js')
  await code.button(/^Copy /).click()
  await expect.poll(() => clipboard(page)).toContain('class Dog ')
  const text = await clipboard(page)
  const file = await downloaded(page, () => code.button(/^Download schema\.ts/).click())
  expect(readFileSync(await file.path(), 'utf8')).toBe(text)
  await code.answer('Files', 'One file per class')
  await expect(code.file).toBeVisible()
  const zip = await downloaded(page, () => code.button(/^Download all/).click())
  const files = unzip(readFileSync(await zip.path()))
  expect([...files.keys()].sort()).toEqual(['Address.ts', 'Dog.ts', 'Person.ts', 'index.ts'])
})

test('broken code keeps the model', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const code = await new CodePanel(page).open('Swift')
  await code.editor.change('var age: Int?', 'var age: = Int? (')
  await expect(code.root.getByText(/keeps the last good version/)).toBeVisible()
  await expect(code.root.getByRole('img', { name: 'Error' }).first()).toBeVisible()
  await expect(workspace.canvas.row('Dog', 'age')).toBeVisible()
  await code.openSchemas()
  await code.open()
  await code.editor.expectText(/var age: = Int\? \(/)
  await code.editor.change('var age: = Int? (', 'var age: String?')
  await expect(workspace.canvas.row('Dog', 'age')).toContainText('string')
})

test('options are remembered and undone', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const code = await new CodePanel(page).open('Node.js')
  await code.answer('Files', 'One file per class')
  await expect(code.file).toBeVisible()
  await workspace.reload()
  await code.open()
  await expect(code.file).toBeVisible()
  await code.expectAnswer('Files', 'One file per class')
  await workspace.undo()
  await expect(code.file).toBeHidden()
  await code.expectAnswer('Files', 'One file')
})

const swiftFiles = {
  'Models/Dog.swift': `import RealmSwift

// Dogs are walked twice a day.
class Dog: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var name: String   // as called
    @Persisted var age: Int?

    func bark() -> String { "Woof" }
}
`,
  'Models/Person.swift': `import RealmSwift

class Person: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    /* Where they walk. */
    @Persisted var dogs: List<Dog>
}
`,
  'README.md': '# Models\n',
}

test('a source folder is imported with its comments kept: change one property on the canvas, and only its line changes in the export', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('App', swiftFiles))
  await workspace.canvas.rename('Dog', 'age', 'years')
  await expect(workspace.canvas.row('Dog', 'years')).toBeVisible()
  const code = await new CodePanel(page).open('Swift')
  const zip = await downloaded(page, () => code.button(/^Download all/).click())
  const files = unzip(readFileSync(await zip.path()))
  expect(files.get('App/Models/Dog.swift')).toBe(
    swiftFiles['Models/Dog.swift'].replace('var age', 'var years'),
  )
  expect(files.get('App/Models/Person.swift')).toBe(swiftFiles['Models/Person.swift'])
})

test('model code of all SDKs is saved, in a folder for each', async ({ start, page }) => {
  await start.importFolder(writeFolder('pets', petsApp))
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /all SDKs/ }).check()
  const zip = await downloaded(page, () =>
    dialog.getByRole('button', { name: /^Download/ }).click(),
  )
  const files = [...unzip(readFileSync(await zip.path())).keys()]
  expect(files).toContain('swift/Models.swift')
  expect(files).toContain('node/schema.ts')
})

test('JavaScript models are asked about: Node.js or React Native', async ({ start }) => {
  const text = `import Realm from 'realm'

export class Dog extends Realm.Object {
  static schema = { name: 'Dog', properties: { name: 'string' } }
}
`
  const dialog = await start.chooseFolder(writeFolder('app', { 'dog.js': text, 'index.js': '' }))
  await expect(dialog.root.getByText('1 class in 1 file; 1 file without models')).toBeVisible()
  await expect(dialog.root.getByRole('radio', { name: 'Node.js' })).toBeChecked()
  await dialog.root.getByRole('radio', { name: 'React Native' }).check()
  await expect(dialog.root.getByRole('heading', { name: /^React Native/ })).toBeVisible()
})
