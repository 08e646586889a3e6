import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

test('a dragged card stays where it was dropped, and undo takes it back', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.position('Dog')
  await canvas.dragCard('Dog', { x: 80, y: 60 })
  expect(await canvas.position('Dog')).not.toEqual(before)
  await workspace.undo()
  await expect.poll(() => canvas.position('Dog')).toEqual(before)
})

test('Escape puts a dragged card back, and the next drag is a drag again', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const before = await canvas.position('Dog')
  await canvas.row('Dog', 'name').click()
  await canvas.carryCard('Dog', { x: 80, y: 60 })
  expect(await canvas.position('Dog')).not.toEqual(before)
  await page.keyboard.press('Escape')
  expect(await canvas.position('Dog')).toEqual(before)
  await page.mouse.up()
  expect(await canvas.position('Dog')).toEqual(before)
  await expect(canvas.card('Dog')).toHaveAttribute('data-selected')

  await page.getByRole('application', { name: 'Canvas' }).press('Escape')
  await expect(canvas.card('Dog')).not.toHaveAttribute('data-selected')
  await canvas.dragCard('Dog', { x: 80, y: 60 })
  expect(await canvas.position('Dog')).not.toEqual(before)
})

test('Ctrl and Shift with a click add a card to the selection, and all of it is dragged', async ({
  start,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const names = ['Dog', 'Person', 'Address']
  await workspace.select('Dog')
  await canvas.fit()
  await canvas.click('Person', 'ControlOrMeta')
  await canvas.click('Address', 'Shift')
  await expect(workspace.inspector.getByRole('heading')).toHaveText('3 object types')
  const before = await Promise.all(names.map((name) => canvas.position(name)))
  await canvas.dragCard('Dog', { x: 40, y: 30 })
  const after = await Promise.all(names.map((name) => canvas.position(name)))
  const moved = after.map(({ x, y }, index) => ({
    x: x - before[index]!.x,
    y: y - before[index]!.y,
  }))
  expect(moved[0]).not.toEqual({ x: 0, y: 0 })
  expect(moved).toEqual(names.map(() => moved[0]))

  await canvas.click('Person', 'Shift')
  await expect(canvas.card('Person')).not.toHaveAttribute('data-selected')
  await expect(canvas.card('Address')).toHaveAttribute('data-selected')
})

test('a marquee in the overview selects, wherever the focus was before', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.zoomOutToOverview()
  await canvas.marquee({ x: 5, y: 5 })
  await expect(workspace.inspector.getByRole('heading')).toHaveText('3 object types')
})

test('a relationship drawn from card to card appears in both schemas', async ({ start }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.canvas.connect('Person', 'Dog')
  await expect(workspace.canvas.row('Person', 'dog')).toBeVisible()
  await workspace.select('Person')
  await workspace.client.expectText(/"dog": "Dog\??"/)
  await workspace.server.expectText(/"dog": \{\s*"bsonType": "objectId"/)
})

test('a property is added, renamed and removed on the card', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.rename('Dog', 'age', 'years')
  await expect(canvas.row('Dog', 'years')).toBeVisible()
  await canvas.row('Dog', 'years').click()
  await page.keyboard.press('Delete')
  await expect(canvas.row('Dog', 'years')).toHaveCount(0)
  await workspace.undo()
  await workspace.undo()
  await expect(canvas.row('Dog', 'age')).toBeVisible()
})

test('where cards overlap, the menu is that of the card one sees', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const inTheMiddle = { x: 300, y: 300 }
  for (const name of ['Dog', 'Person']) await canvas.placeCard(name, inTheMiddle)
  for (const name of ['Dog', 'Person']) {
    await workspace.select(name)
    await canvas.row(name, 'name').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of name' })).toBeFocused()
    await expect(canvas.card(name).getByRole('textbox')).toBeFocused()
    await page.keyboard.press('Escape')
  }
})

test('only what can be a primary key is offered to become one', async ({ start, page }) => {
  const { canvas } = await start.importFolder(writeFolder('pets', petsApp))
  for (const [property, can] of [
    ['age', true],
    ['tags', false],
    ['owner', false],
  ] as const) {
    await canvas.row('Dog', property).click({ button: 'right' })
    const item = page.getByRole('menuitem', { name: 'Make primary key' })
    await expect(item).toBeEnabled({ enabled: can })
    await page.keyboard.press('Escape')
  }
})

test('a card is deleted by key, and the keyboard stays on the canvas', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.card('Dog').press('Delete')
  await expect(canvas.card('Dog')).toHaveCount(0)
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(canvas.card('Dog')).toBeVisible()
})

test('a name that is taken stays in its field, with the reason', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.rename('Dog', 'age', 'tags')
  const name = page.getByRole('textbox', { name: 'Name of age' })
  await expect(name).toHaveValue('tags')
  await expect(name).toBeFocused()
  await expect(canvas.card('Dog').getByRole('alert')).toHaveText(/Dog\.tags exists already/)
  await name.fill('years')
  await name.press('Enter')
  await expect(canvas.row('Dog', 'years')).toBeVisible()

  await canvas.card('Dog').getByText('Dog', { exact: true }).dblclick()
  await page.getByRole('textbox', { name: 'Name of Dog' }).fill('Person')
  await workspace.inspector.getByRole('textbox', { name: 'Collection' }).click()
  await expect(page.getByRole('status').getByText(/Person exists already/)).toBeVisible()
  await expect(workspace.inspector.getByRole('textbox', { name: 'Collection' })).toBeFocused()
})

test('automatic layout is one step that undo takes back', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await canvas.dragCard('Dog', { x: 90, y: 70 })
  const before = await canvas.position('Dog')
  await page.getByRole('button', { name: /^Lay out automatically/ }).click()
  await expect.poll(() => canvas.position('Dog')).not.toEqual(before)
  await workspace.undo()
  await expect.poll(() => canvas.position('Dog')).toEqual(before)
})
