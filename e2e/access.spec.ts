import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeFolder } from './fixtures/files.ts'
import { petsApp } from './fixtures/pets.ts'
import { expect, test } from './fixtures/test.ts'
import { Workspace } from './pages/workspace.ts'

/** No serious or critical finding of axe on what is shown now. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const found = grave.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)
  expect(found).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`start page, workspace and dialogs pass axe (${colorScheme})`, async ({ start, page }) => {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
    const dialog = await start.chooseFolder(writeFolder('pets', petsApp))
    await expectAccessible(page)
    await dialog.confirm()
    const workspace = await new Workspace(page).ready()
    await workspace.select('Dog')
    await workspace.server.expectText(/"title": "Dog"/)
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /^Export/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
  })
}

test('a model is made with the keyboard alone', async ({ start, page }) => {
  await start.newProject.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('tree').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBeTruthy()
})
