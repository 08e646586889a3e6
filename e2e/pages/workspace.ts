import { expect, type Locator, type Page } from '@playwright/test'
import { Canvas } from './canvas.ts'
import { ImportDialog } from './import-dialog.ts'
import { TextEditor } from './text-editor.ts'

/** An open project: header, outline, canvas, inspector and the two schema texts. */
export class Workspace {
  readonly page: Page
  readonly canvas: Canvas
  readonly outline: Locator
  readonly inspector: Locator
  readonly server: TextEditor
  readonly relationships: TextEditor
  readonly client: TextEditor

  constructor(page: Page) {
    this.page = page
    this.canvas = new Canvas(page)
    this.outline = page.getByRole('tree')
    this.inspector = page.getByRole('complementary', { name: 'Inspector' })
    this.server = new TextEditor(page, /^App Services Schema/)
    this.relationships = new TextEditor(page, /^App Services relationships/)
    this.client = new TextEditor(page, /^Realm Object Schema/)
  }

  async ready(): Promise<this> {
    await this.outline.waitFor()
    return this
  }

  /** Finds an object type in the outline and selects it, which also brings its card into view. */
  async select(name: string): Promise<void> {
    const search = this.page.getByRole('searchbox')
    await search.fill(name)
    await this.outline
      .getByRole('treeitem', { name: new RegExp(`^${name}\\b`) })
      .first()
      .click()
    await search.fill('')
    await this.canvas.card(name).waitFor()
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Undo/ }).first().click()
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Redo/ }).first().click()
  }

  /** Waits until everything is on disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByText(/^Saved/).first()).toBeVisible()
  }

  async reload(): Promise<void> {
    await this.saved()
    await this.page.reload()
    await this.ready()
  }

  async importPath(path: string): Promise<ImportDialog> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page
      .getByRole('button', { name: /^Import/ })
      .first()
      .click()
    await (await chooser).setFiles(path)
    return new ImportDialog(this.page).ready()
  }
}
