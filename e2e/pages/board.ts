import type { Locator, Page } from '@playwright/test'

type Point = { readonly x: number; readonly y: number }

/** Notes and areas, and what hands do to them. */
export class Board {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The note with this first line. */
  note(words: string): Locator {
    return this.page.getByRole('group', { name: `Note: ${words}`, exact: false })
  }

  /** The title of an area, by which it is dragged. */
  area(title: string): Locator {
    return this.page.getByRole('group', { name: `Area ${title}`, exact: true })
  }

  /** Writes a note in the middle of the canvas. */
  async newNote(text: string): Promise<void> {
    await this.page.getByLabel('Laying out').waitFor({ state: 'detached', timeout: 60_000 })
    await this.page.getByRole('application', { name: 'Canvas' }).press('n')
    await this.page.getByRole('textbox', { name: 'Text of the note' }).fill(text)
    await this.page.keyboard.press('Escape')
  }

  /** Where a thing stands on the canvas, whatever the zoom. */
  async place(thing: Locator): Promise<string> {
    return thing.evaluate((element) =>
      element instanceof HTMLElement ? element.style.translate : '',
    )
  }

  async drag(thing: Locator, by: Point): Promise<void> {
    const box = await thing.boundingBox()
    if (box === null) throw new Error('The element is not drawn.')
    const from = { x: box.x + Math.min(20, box.width / 2), y: box.y + Math.min(10, box.height / 2) }
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 6, from.y + 6)
    await mouse.move(from.x + by.x, from.y + by.y, { steps: 5 })
    await mouse.up()
  }
}
