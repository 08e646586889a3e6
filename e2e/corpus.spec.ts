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
  test(`the real exports of ${name} import without a complaint of the page`, async ({
    start,
    page,
  }) => {
    const dialog = await start.chooseFolder(join(corpus, name))
    await dialog.confirm()
    const workspace = await new Workspace(page).ready()
    await expect(workspace.outline.getByRole('treeitem').first()).toBeVisible()
  })
}
