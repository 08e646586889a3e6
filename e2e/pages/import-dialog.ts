import type { Locator, Page } from '@playwright/test'

/** The preview of what an import found. */
export class ImportDialog {
  readonly page: Page
  readonly root: Locator

  constructor(page: Page) {
    this.page = page
    this.root = page.getByRole('dialog')
  }

  async ready(): Promise<this> {
    await this.root.waitFor()
    return this
  }

  get replace(): Locator {
    return this.root.getByRole('radio', { name: /Replace/ })
  }

  get merge(): Locator {
    return this.root.getByRole('radio', { name: /Merge/ })
  }

  /** Compares all that was found in one table. */
  async compareAll(): Promise<void> {
    await this.root.getByRole('radio', { name: /^Compare all/ }).check()
  }

  /** The row of one disagreement, by the name of its object type or property. */
  row(name: string): Locator {
    const rows = this.root.getByRole('row')
    return rows.filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
  }

  /** What each says in a row, in the order of the columns. */
  says(name: string): Promise<string[]> {
    return this.row(name).getByRole('cell').allInnerTexts()
  }

  /** Chooses the way out of one disagreement. */
  async take(name: string, way: string): Promise<void> {
    await this.row(name).getByRole('combobox').selectOption(way)
  }

  get submit(): Locator {
    return this.root.getByRole('button', { name: /^(Import|Create|Merge|Replace)/ })
  }

  async confirm(): Promise<void> {
    await this.submit.click()
    await this.root.waitFor({ state: 'detached' })
  }

  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.root.waitFor({ state: 'detached' })
  }
}
