import { expect, type Locator, type Page } from '@playwright/test'

/** The list of problems, and what is said of them in the bar at the bottom. */
export class Problems {
  readonly page: Page
  readonly list: Locator
  readonly counts: Locator
  readonly filter: Locator
  readonly safeFixes: Locator
  readonly silenced: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('list', { name: 'Problems' })
    this.counts = page.getByRole('button', { name: /^Problems: / })
    this.filter = page.getByRole('searchbox', { name: 'Filter problems' })
    this.safeFixes = page.getByRole('button', { name: /^Apply all safe fixes \(/ })
    this.silenced = page.getByRole('button', { name: /^Silenced/ })
  }

  async open(): Promise<this> {
    await this.counts.click()
    await this.list.waitFor()
    return this
  }

  /** The lines that speak of a place. */
  lines(place: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: place })
  }

  /** The button that goes to the first problem of a place. */
  line(place: string): Locator {
    return this.lines(place).getByRole('button').first()
  }

  /** The button that takes a property out of `required`. */
  fix(place: string): Locator {
    return this.list.getByRole('button', { name: `Remove it from required: ${place}` })
  }

  /** Silences the first problem of a place for a reason: there, or its code everywhere. */
  async silence(place: string, reason: string, where: 'here' | 'everywhere'): Promise<void> {
    await this.list
      .getByRole('button', { name: `More for ${place}` })
      .first()
      .click()
    await this.page.getByRole('menuitem', { name: 'Silence…' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: where === 'here' ? /^Only at/ : /everywhere$/ }).check()
    await dialog.getByLabel('Reason').fill(reason)
    await dialog.getByRole('button', { name: 'Silence' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  async judgeFor(profile: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Checked for/ }).click()
    await this.page.getByRole('menuitem', { name: profile }).click()
  }

  async expectJudgedFor(profile: string): Promise<void> {
    await expect(
      this.page.getByRole('button', { name: `Checked for ${profile}`, exact: true }),
    ).toBeVisible()
  }
}
