import { expectAccessible, tabTo } from './fixtures/access.ts'
import { writeFolder } from './fixtures/files.ts'
import { kennelApp } from './fixtures/kennel.ts'
import { expect, test } from './fixtures/test.ts'
import { Problems } from './pages/problems.ts'
import type { StartPage } from './pages/start-page.ts'
import type { Workspace } from './pages/workspace.ts'

async function openKennel(
  start: StartPage,
): Promise<{ readonly workspace: Workspace; readonly problems: Problems }> {
  const workspace = await start.importFolder(writeFolder('kennel', kennelApp))
  return { workspace, problems: new Problems(start.page) }
}

test('problems are counted, and marked on the canvas and in the outline', async ({ start }) => {
  const { workspace, problems } = await openKennel(start)
  await expect(problems.counts).toHaveAccessibleName(/\d+ errors/)
  await expect(workspace.canvas.card('Dog')).toHaveAccessibleName(/\d+ errors/)
  await expect(workspace.canvas.row('Dog', 'owner')).toHaveAccessibleName(/error/)
  await expect(workspace.canvas.row('Dog', 'name')).not.toHaveAccessibleName(/error/)
  const line = workspace.outline.getByRole('treeitem', { name: /^Dog/ })
  await expect(line).toHaveAccessibleName(/^Dog, \d+ errors/)
})

test('a problem leads to its place on every surface', async ({ start, page }) => {
  const { workspace, problems } = await openKennel(start)
  await problems.open()
  await problems.line('Person.boss').click()
  await expect(workspace.canvas.row('Person', 'boss')).toHaveAttribute('data-selected', 'true')
  await expect(workspace.canvas.row('Person', 'boss')).toBeInViewport()
  await expect(workspace.inspector.getByRole('heading', { name: 'boss' })).toBeVisible()
  await page.getByRole('tab', { name: 'Schemas' }).click()
  await workspace.server.expectText(/"title": "Person"/)
  await expect(page.locator('.tandem-selected').first()).toBeVisible()
})

test('one problem is fixed and comes back with undo', async ({ start, page }) => {
  const { workspace, problems } = await openKennel(start)
  await problems.open()
  await problems.fix('Dog.owner').click()
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await expect(problems.fix('Dog.vet')).toBeVisible()
  await workspace.undo()
  await expect(problems.fix('Dog.owner')).toBeVisible()
  await workspace.canvas.row('Dog', 'owner').click()
  await workspace.inspector.getByRole('button', { name: 'Remove it from required' }).click()
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await page.getByRole('tab', { name: 'Schemas' }).click()
  await workspace.server.expectText(/"required": \[\s*"_id",\s*"vet"\s*\]/)
})

test('all safe fixes are one step', async ({ start, page }) => {
  const { workspace, problems } = await openKennel(start)
  await problems.open()
  await problems.list.getByRole('button', { name: 'More for Dog.owner' }).first().click()
  await page.getByRole('menuitem', { name: /^Apply all safe fixes of Dog/ }).click()
  await expect(problems.fix('Dog.vet')).toHaveCount(0)
  await expect(problems.fix('Person.boss')).toBeVisible()
  await workspace.undo()
  await expect(problems.fix('Dog.vet')).toBeVisible()
  await problems.safeFixes.click()
  for (const place of ['Dog.owner', 'Dog.vet', 'Person.boss'])
    await expect(problems.fix(place)).toHaveCount(0)
  await workspace.undo()
  for (const place of ['Dog.owner', 'Dog.vet', 'Person.boss'])
    await expect(problems.fix(place)).toBeVisible()
})

test('a silenced problem stays silenced after a reload, with its reason', async ({
  start,
  page,
}) => {
  const { workspace, problems } = await openKennel(start)
  await problems.open()
  await problems.silence('Dog.owner', 'Old clients rely on it', 'here')
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await expect(problems.fix('Dog.vet')).toBeVisible()
  await problems.silence('Person.boss', 'It is never written', 'everywhere')
  await expect(problems.fix('Dog.vet')).toHaveCount(0)
  await workspace.reload()
  await problems.open()
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await problems.silenced.click()
  await expect(problems.lines('Old clients rely on it')).toContainText('Dog.owner')
  await page.getByRole('button', { name: /^Tell again: .*everywhere/ }).click()
  await expect(problems.fix('Dog.vet')).toBeVisible()
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await page.getByRole('button', { name: /^Tell again: .*Dog\.owner/ }).click()
  await expect(problems.fix('Dog.owner')).toBeVisible()
})

test('a problem is not silenced without a reason', async ({ start, page }) => {
  const { problems } = await openKennel(start)
  await problems.open()
  await problems.list.getByRole('button', { name: 'More for Dog.owner' }).first().click()
  await page.getByRole('menuitem', { name: 'Silence…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Silence' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Say why it may stay as it is.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(problems.fix('Dog.owner')).toBeVisible()
})

test('what the model is for decides what is a problem', async ({ start }) => {
  const { workspace, problems } = await openKennel(start)
  await problems.expectJudgedFor('Device Sync (flexible), as the app says')
  await problems.open()
  await expect(problems.fix('Dog.owner')).toBeVisible()
  await problems.judgeFor('Local Realm')
  await problems.expectJudgedFor('Local Realm')
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await workspace.undo()
  await problems.expectJudgedFor('Device Sync (flexible), as the app says')
  await expect(problems.fix('Dog.owner')).toBeVisible()
})

test('the list is filtered and grouped', async ({ start, page }) => {
  const { problems } = await openKennel(start)
  await problems.open()
  await problems.filter.fill('Person.boss')
  await expect(problems.fix('Person.boss')).toBeVisible()
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await problems.filter.fill('')
  await page.getByLabel('Group problems').selectOption('By object type')
  await expect(problems.list.getByRole('listitem').first()).toHaveText(/^Dog/)
  await page.getByRole('button', { name: /^Errors:/ }).click()
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
})

test('a text that is broken is kept while the problems are looked at', async ({ start, page }) => {
  const { workspace, problems } = await openKennel(start)
  await workspace.select('Dog')
  await workspace.server.expectText(/"title": "Dog"/)
  await workspace.server.write('{ "title": ')
  await problems.open()
  await page.getByRole('tab', { name: 'Schemas' }).click()
  await workspace.server.expectText(/^\{ "title": $/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the problems pass axe (${colorScheme})`, async ({ start, page }) => {
    await page.emulateMedia({ colorScheme })
    const { problems } = await openKennel(start)
    await problems.open()
    await problems.line('Dog.owner').click()
    await expectAccessible(page)
    await problems.silence('Dog.vet', 'It is known', 'here')
    await problems.silenced.click()
    await expectAccessible(page)
  })
}

test('problems are stepped through, fixed and silenced with the keyboard alone', async ({
  start,
  page,
}) => {
  const { workspace, problems } = await openKennel(start)
  const { keyboard } = page
  await expect(problems.counts).toBeVisible()
  await keyboard.press('F8')
  await expect(workspace.canvas.row('Dog', 'owner')).toHaveAttribute('data-selected', 'true')
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+, error: / })).toHaveCount(1)
  await keyboard.press('Shift+F8')
  await keyboard.press('F8')
  await expect(workspace.canvas.row('Dog', 'owner')).toHaveAttribute('data-selected', 'true')

  await keyboard.press('ControlOrMeta+Shift+M')
  await expect(problems.list).toHaveCount(0)
  await keyboard.press('ControlOrMeta+Shift+M')
  await expect(problems.line('Dog.owner')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(problems.line('Dog.vet')).toBeFocused()
  await keyboard.press('Enter')
  await expect(workspace.canvas.row('Dog', 'vet')).toHaveAttribute('data-selected', 'true')

  await tabTo(problems.fix('Dog.vet'))
  await keyboard.press('Enter')
  await expect(problems.fix('Dog.vet')).toHaveCount(0)
  await expect(problems.list.locator(':focus')).toHaveCount(1)

  await keyboard.press('Home')
  await expect(problems.line('Dog.owner')).toBeFocused()
  await tabTo(problems.list.getByRole('button', { name: 'More for Dog.owner' }).first())
  await keyboard.press('Enter')
  await page
    .getByRole('menuitem', { name: /^Apply all/ })
    .first()
    .waitFor()
  await keyboard.press('End')
  await keyboard.press('Enter')
  await tabTo(page.getByLabel('Reason'))
  await keyboard.type('It is known')
  await keyboard.press('Enter')
  await expect(problems.fix('Dog.owner')).toHaveCount(0)
  await expect(problems.list.locator(':focus')).toHaveCount(1)
})
