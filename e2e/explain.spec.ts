import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'

const explanationIn = (inspector: Locator): Locator =>
  inspector.getByRole('region', { name: 'Explain' })

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

test('a property is explained on both sides, with its texts to be copied', async ({
  start,
  page,
}) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { inspector, canvas } = workspace
  const explanation = explanationIn(inspector)
  await workspace.select('Dog')
  await canvas.row('Dog', 'owner').click()
  await expect(explanation.getByRole('button', { name: 'Explain' })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  await page.keyboard.press('Alt+x')
  await expect(explanation.getByRole('button', { name: 'Explain' })).toBeFocused()
  await expect(explanation).toContainText('it has the type of Person._id: objectId')
  await expect(explanation).toContainText('A to-one relationship is always optional')
  await expect(explanation).toContainText('Kept as written')

  await explanation
    .getByRole('button', { name: 'Copy owner in pets.Dog relationships.json' })
    .click()
  expect(await clipboard(page)).toBe(
    '"owner": {\n    "ref": "#/relationship/mongodb-atlas/pets/Person",\n    "foreign_key": "_id",\n    "is_list": false\n}',
  )
  const link = explanation.getByRole('link', { name: 'app-services/schemas/relationships' }).first()
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(link).toHaveAttribute('href', /^https:/)
})

test('it stays open and follows the selection and the model', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const { inspector, canvas } = workspace
  const explanation = explanationIn(inspector)
  await workspace.select('Dog')
  await canvas.row('Dog', 'age').click()
  await page.keyboard.press('Alt+x')
  await expect(explanation).toContainText('minimum: 0 is a rule for Dog.age.')

  await inspector.getByLabel('minimum', { exact: true }).fill('1')
  await inspector.getByLabel('minimum', { exact: true }).press('Enter')
  await expect(explanation).toContainText('minimum: 1 is a rule for Dog.age.')

  await workspace.select('Address')
  await expect(explanation).toContainText('written out wherever it is used, 1 place in all')
  await canvas.row('Address', 'city').click()
  await expect(
    explanation.getByRole('figure', { name: 'address.city in pets.Person schema.json' }),
  ).toHaveText(/"city": \{\s+"bsonType": "string"\s+\}/)
  await expect(explanation.getByRole('figure', { name: 'city in Address' })).toContainText(
    '"city": "string"',
  )

  await explanation.getByRole('button', { name: 'Explain' }).press('Enter')
  await expect(explanation).not.toContainText('Server')
  await page.keyboard.press('ControlOrMeta+a')
  await expect(explanation).toHaveCount(0)
})

test('it is in the menu while one object type is selected', async ({ start, page }) => {
  const workspace = await start.importFolder(writeFolder('pets', petsApp))
  const item = page.getByRole('menuitem', { name: /^Explain selection/ })
  await page.getByRole('menuitem', { name: 'View' }).click()
  await expect(item).toBeDisabled()
  await page.keyboard.press('Escape')
  await workspace.select('Person')
  await page.getByRole('menuitem', { name: 'View' }).click()
  await item.click()
  await expect(explanationIn(workspace.inspector)).toContainText(
    'Its documents lie in the collection pets.Person',
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is explained passes axe (${colorScheme})`, async ({ start, page }) => {
    await page.emulateMedia({ colorScheme })
    const workspace = await start.importFolder(writeFolder('pets', petsApp))
    const explanation = explanationIn(workspace.inspector)
    for (const name of ['Dog', 'Person']) {
      await workspace.select(name)
      if (name === 'Dog') await page.keyboard.press('Alt+x')
      await expect(explanation).toContainText(`pets.${name} schema.json`)
      const { violations } = await new AxeBuilder({ page }).include('aside').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}
