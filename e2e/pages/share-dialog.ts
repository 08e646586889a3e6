import { expect, type Locator, type Page } from '@playwright/test'

/** Where a link of the open project is made. */
export class ShareDialog {
  readonly page: Page
  readonly root: Locator

  constructor(page: Page) {
    this.page = page
    this.root = page.getByRole('dialog', { name: 'Share' })
  }

  async open(): Promise<this> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click()
    await this.root.waitFor()
    return this
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close' }).click()
    await this.root.waitFor({ state: 'detached' })
  }

  /** The link, once it is made; one that holds `part` where that is given. */
  async link(part = '#/shared/'): Promise<string> {
    const field = this.root.getByRole('textbox', { name: 'Link' })
    await expect(field).toHaveValue(new RegExp(part.replaceAll('.', '\\.')))
    return field.inputValue()
  }

  async choose(part: string, on: boolean): Promise<void> {
    await this.root.getByRole('checkbox', { name: part }).setChecked(on)
  }

  /** The HTML that shows the model in another page. */
  async embedding(): Promise<string> {
    await this.root.getByRole('button', { name: 'Embed in a page' }).click()
    return this.root.getByRole('textbox', { name: 'HTML' }).inputValue()
  }
}
