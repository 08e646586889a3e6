import { expect, type Locator, type Page } from '@playwright/test'
import { TextEditor } from './text-editor.ts'

/** The panel of model code, below the canvas. */
export class CodePanel {
  readonly page: Page
  readonly root: Locator
  readonly editor: TextEditor

  constructor(page: Page) {
    this.page = page
    this.root = page.getByRole('region', { name: 'Model code' })
    this.editor = new TextEditor(page, /^Code of /)
  }

  async open(sdk?: string): Promise<this> {
    await this.page.getByRole('tab', { name: 'Code', exact: true }).click()
    await this.root.waitFor()
    if (sdk !== undefined) await this.choose(sdk)
    await this.editor.content.waitFor()
    return this
  }

  async choose(sdk: string): Promise<void> {
    await this.root.getByRole('combobox', { name: 'SDK' }).selectOption(sdk)
  }

  async openSchemas(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Schemas', exact: true }).click()
  }

  get file(): Locator {
    return this.root.getByRole('combobox', { name: 'File' })
  }

  /** The lines that are lit, without white space around them. */
  async expectLit(expected: RegExp): Promise<void> {
    await expect(this.root.locator('.tandem-selected').filter({ hasText: expected })).toBeVisible()
  }

  /** Puts the caret into the first line with this text. */
  async clickLine(text: string): Promise<void> {
    await this.editor.content.locator('.cm-line').filter({ hasText: text }).first().click()
  }

  /** Answers an option of the SDK. */
  async answer(option: string, answer: string): Promise<void> {
    await this.root.getByRole('button', { name: /^Options of / }).click()
    await this.page.getByRole('combobox', { name: option }).selectOption(answer)
    await this.page.keyboard.press('Escape')
  }

  async expectAnswer(option: string, answer: string): Promise<void> {
    await this.root.getByRole('button', { name: /^Options of / }).click()
    const asked = this.page.getByRole('combobox', { name: option })
    await expect(asked.locator('option:checked')).toHaveText(answer)
    await this.page.keyboard.press('Escape')
  }

  button(name: RegExp): Locator {
    return this.root.getByRole('button', { name })
  }
}
