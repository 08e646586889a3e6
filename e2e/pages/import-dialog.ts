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
