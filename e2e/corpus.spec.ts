import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures/test.ts'
import { Workspace } from './pages/workspace.ts'

const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const present = existsSync(corpus)

const repositories = present
  ? readdirSync(corpus).filter((name) => statSync(join(corpus, name)).isDirectory())
  : []

test.skip(!present, 'No real exports lie beside this checkout.')

for (const name of repositories) {
  test(`the real exports of ${name} open without a complaint of the page`, async ({
    start,
    page,
  }) => {
    test.slow()
    for (let at = 0, count = 1; at < count; at += 1) {
      await start.open()
      const dialog = await start.chooseFolder(join(corpus, name))
      const found = dialog.root.getByRole('radio', { name: /export/ })
      count = Math.max(1, await found.count())
      if (count > 1) await found.nth(at).check()
      await dialog.confirm()
      const workspace = await new Workspace(page).ready()
      await workspace.outline.getByRole('treeitem').first().click()
      await expect(page.locator('[data-object-type]').first()).toBeVisible()
    }
  })
}
