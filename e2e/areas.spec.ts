import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

test('a note shows its Markdown, keeps a script as text, and survives a reload', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const { board } = canvas
  await board.newNote('# Pets\n\n**All** of them <script>alert(1)</script>')
  const note = board.note('Pets')
  await expect(note.getByRole('heading', { name: 'Pets' })).toBeVisible()
  await expect(note.locator('strong')).toHaveText('All')
  await expect(note).toContainText('<script>alert(1)</script>')
  await expect(note.locator('script')).toHaveCount(0)

  await note.press('Enter')
  await page.getByRole('textbox', { name: 'Text of the note' }).fill('## Dogs')
  await page.keyboard.press('Escape')
  await expect(board.note('Dogs').getByRole('heading', { name: 'Dogs' })).toBeVisible()
  await workspace.undo()
  await expect(board.note('Pets')).toBeVisible()
  await workspace.reload()
  await canvas.laidOut()
  await expect(board.note('Pets').getByRole('heading', { name: 'Pets' })).toBeVisible()
})

test('a note is dragged and deleted, a step each', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { board } = workspace.canvas
  await board.newNote('Hello')
  const before = await board.place(board.note('Hello'))
  await board.drag(board.note('Hello'), { x: 60, y: 40 })
  expect(await board.place(board.note('Hello'))).not.toEqual(before)
  await workspace.undo()
  await expect.poll(() => board.place(board.note('Hello'))).toEqual(before)
  await board.note('Hello').focus()
  await page.keyboard.press('Delete')
  await expect(board.note('Hello')).toHaveCount(0)
  await workspace.undo()
  await expect(board.note('Hello')).toBeVisible()
})

test('a note that is left empty leaves no trace', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  await workspace.canvas.board.newNote('')
  await expect(page.locator('[data-note]')).toHaveCount(0)
})

test('an area goes around the selection and takes its cards along', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  const { board } = canvas
  await workspace.select('Dog')
  await canvas.fit()
  await canvas.card('Dog').press('g')
  await page.getByRole('textbox', { name: 'Title of the area' }).fill('Animals')
  await page.keyboard.press('Enter')
  const area = board.area('Animals')
  await expect(area).toBeFocused()
  const [dog, person, place] = [
    await canvas.position('Dog'),
    await canvas.position('Person'),
    await board.place(area.locator('..')),
  ]
  await board.drag(area, { x: 30, y: 20 })
  expect(await canvas.position('Dog')).not.toEqual(dog)
  expect(await canvas.position('Person')).toEqual(person)
  await workspace.undo()
  await expect.poll(() => canvas.position('Dog')).toEqual(dog)
  expect(await board.place(area.locator('..'))).toEqual(place)

  await area.focus()
  await page.keyboard.press('Delete')
  await expect(area).toHaveCount(0)
  await expect(canvas.card('Dog')).toBeVisible()
})

test('areas by database hold all cards, and one alone can be shown', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { board } = workspace.canvas
  await workspace.canvas.laidOut()
  await page.getByRole('menuitem', { name: 'Arrange' }).click()
  await page.getByRole('menuitem', { name: 'Areas by database' }).click()
  await expect(board.area('pets')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText(/pets\s*3/)
  await board.area('pets').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Show only this area' }).click()
  await expect(page.getByText('Only pets')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything again' }).click()
  await expect(page.getByText('Only pets')).toHaveCount(0)
})

test('a presentation steps through the areas, changes nothing and ends with Escape', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { canvas } = workspace
  await workspace.select('Dog')
  await canvas.card('Dog').press('g')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+p')
  const bar = page.getByRole('dialog', { name: 'Presentation' })
  await expect(bar).toContainText('Area 1 1 of 2')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ArrowRight')
  await expect(bar).toContainText('Everything 2 of 2')
  await page.keyboard.press('ArrowLeft')
  await expect(bar).toContainText('1 of 2')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(canvas.board.area('Area 1')).toBeVisible()
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeFocused()
})
