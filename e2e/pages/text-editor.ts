import { expect, type Locator, type Page } from '@playwright/test'

/** One of the schema texts. Works on texts short enough to be drawn as a whole. */
export class TextEditor {
  readonly page: Page
  readonly content: Locator

  constructor(page: Page, name: RegExp) {
    this.page = page
    this.content = page.getByRole('textbox', { name })
  }

  async text(): Promise<string> {
    const lines = await this.content.locator('.cm-line').allTextContents()
    return lines.join('\n')
  }

  async expectText(expected: RegExp): Promise<void> {
    await expect.poll(() => this.text()).toMatch(expected)
  }

  async expectNoText(unexpected: RegExp): Promise<void> {
    await expect.poll(() => this.text()).not.toMatch(unexpected)
  }

  /** Types a whole new text in the place of the old one. */
  async write(text: string): Promise<void> {
    await this.content.click()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text)
  }

  /** Replaces a part of the text, as a person would by selecting it and typing. */
  async change(part: string, replacement: string): Promise<void> {
    const before = await this.text()
    if (!before.includes(part)) throw new Error(`The text has no ${part}.`)
    await this.write(before.replace(part, () => replacement))
  }
}
