import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { StartPage } from './pages/start-page.ts'

test('an object type is copied and pasted beside itself, and undo takes it back', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.click('Dog', 'ControlOrMeta')
  await canvas.click('Dog', 'ControlOrMeta')
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(canvas.card('DogCopy')).toHaveAttribute('data-selected')
  await canvas.expectProperties('DogCopy', await canvas.properties('Dog'))
  await workspace.undo()
  await expect(canvas.card('DogCopy')).toHaveCount(0)
})

test('a copy is exact in another project, and a Realm Object Schema elsewhere', async ({
  start,
  page,
  context,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.select('Dog')
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.keyboard.press('ControlOrMeta+c')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(text)).toMatchObject([{ name: 'Dog' }])

  const other = await context.newPage()
  const second = await (await new StartPage(other).open()).createProject()
  await other.getByRole('application', { name: 'Canvas' }).focus()
  await other.keyboard.press('ControlOrMeta+v')
  await expect(second.canvas.card('Dog')).toBeVisible()
  await second.server.expectText(/maxLength/)
})

test('model code that is pasted on the canvas is offered for import', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'class Cat : RealmObject {\n  var name: String = ""\n}\n')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Import|Add|Merge)/ })
    .click()
  await expect(workspace.canvas.card('Cat')).toBeVisible()
})

test('a line of text becomes a property of the selected object type', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.row('Dog', 'name').click()
  await page.keyboard.press('ControlOrMeta+c')
  await workspace.select('Person')
  const before = await canvas.properties('Person')
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect.poll(async () => (await canvas.properties('Person')).length).toBe(before.length + 1)
  await workspace.undo()
  await canvas.expectProperties('Person', before)
})

test('selected cards are aligned from the toolbar that floats over them', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.position('Dog')
  await page.keyboard.press('ControlOrMeta+a')
  const bar = page.getByRole('toolbar', { name: 'Arrange the selected cards' })
  await bar.getByRole('button', { name: 'Align left edges' }).click()
  const person = await canvas.position('Person')
  await expect.poll(async () => (await canvas.position('Dog')).x).toBe(person.x)
  await workspace.undo()
  await expect.poll(() => canvas.position('Dog')).toEqual(before)
})

test('a card that is dragged near a line of another stands in it, and shows why', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const [dog, person] = [await canvas.position('Dog'), await canvas.position('Person')]
  await canvas.carryCard('Dog', { x: 0, y: person.y - dog.y + 3 })
  await expect(page.getByTestId('guides')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByTestId('guides')).toHaveCount(0)
  expect((await canvas.position('Dog')).y).toBe(person.y)
})

test('Alt-drag leaves a duplicate where the card is dropped', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.position('Dog')
  await page.keyboard.down('Alt')
  await canvas.dragCard('Dog', { x: 60, y: 220 })
  await page.keyboard.up('Alt')
  await expect(canvas.card('DogCopy')).toBeVisible()
  expect(await canvas.position('Dog')).toEqual(before)
})

test('the path between two object types is selected and named', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.click('Person', 'ControlOrMeta')
  await page.keyboard.press('Shift+P')
  await expect(page.getByText('Dog – Person')).toBeVisible()
})

test('cards are laid out downwards from the menu, and as last time by the keys', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.position('Person')
  await page.getByRole('button', { name: 'Ways to lay out' }).click()
  await page.getByRole('menuitem', { name: 'Lay out downwards' }).click()
  await expect
    .poll(async () => (await canvas.position('Person')).y > (await canvas.position('Dog')).y)
    .toBe(true)
  await workspace.undo()
  await expect.poll(() => canvas.position('Person')).toEqual(before)
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.keyboard.press('Shift+T')
  await expect
    .poll(async () => (await canvas.position('Person')).y > (await canvas.position('Dog')).y)
    .toBe(true)
})
