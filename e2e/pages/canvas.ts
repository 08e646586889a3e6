import { expect, type Locator, type Page } from '@playwright/test'
import { Board } from './board.ts'

type Point = { readonly x: number; readonly y: number }

/** The cards, and what hands do to them. */
export class Canvas {
  readonly page: Page
  readonly board: Board

  constructor(page: Page) {
    this.page = page
    this.board = new Board(page)
  }

  card(name: string): Locator {
    return this.page.locator(`[data-object-type=${JSON.stringify(name)}]`)
  }

  row(type: string, property: string): Locator {
    return this.card(type).locator(`[data-property=${JSON.stringify(property)}]`)
  }

  /** The names on a card’s rows, from top to bottom. */
  async properties(type: string): Promise<string[]> {
    return this.card(type)
      .locator('[data-property]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-property') ?? ''))
  }

  /** Types a new name over a property’s, on its row. */
  async rename(type: string, property: string, name: string): Promise<void> {
    await this.row(type, property).getByText(property, { exact: true }).dblclick()
    const field = this.page.getByRole('textbox', { name: `Name of ${property}` })
    await field.fill(name)
    await field.press('Enter')
  }

  async fit(): Promise<void> {
    await this.page.getByRole('button', { name: /^Fit/ }).click()
  }

  /** Presses the button until cards are painted. */
  async zoomOutToOverview(): Promise<void> {
    await this.laidOut()
    const button = this.page.getByRole('button', { name: /^Zoom out/ })
    const root = this.page.getByRole('application', { name: 'Canvas' })
    while ((await root.getAttribute('data-overview')) === null) await button.click()
  }

  /** Draws a marquee from a point of the canvas to near its bottom right corner. */
  async marquee(from: Point): Promise<void> {
    const box = await boxOf(this.page.getByRole('application', { name: 'Canvas' }))
    await this.page.keyboard.down('Shift')
    await this.drag(
      { x: box.x + from.x, y: box.y + from.y },
      { x: box.x + box.width - 40, y: box.y + box.height - 40 },
    )
    await this.page.keyboard.up('Shift')
  }

  /** Waits until no automatic layout is under way. */
  async laidOut(): Promise<void> {
    await this.page.getByLabel('Laying out').waitFor({ state: 'detached', timeout: 60_000 })
  }

  /** Where a card has come to stand on the canvas, whatever the zoom: the position its node carries. */
  async position(name: string): Promise<Point> {
    await this.card(name).waitFor()
    await this.laidOut()
    return this.card(name).evaluate((card) => {
      const node = card.closest('.react-flow__node')
      if (!(node instanceof HTMLElement)) throw new Error('The card is not on the canvas.')
      const { m41, m42 } = new DOMMatrix(node.style.transform)
      return { x: m41, y: m42 }
    })
  }

  /** Clicks the header of a card while a key is held. */
  async click(name: string, held: 'ControlOrMeta' | 'Shift'): Promise<void> {
    await this.laidOut()
    const { x, y } = await this.grip(this.card(name))
    await this.page.keyboard.down(held)
    await this.page.mouse.click(x, y)
    await this.page.keyboard.up(held)
  }

  async dragCard(name: string, by: Point): Promise<void> {
    await this.carryCard(name, by)
    await this.page.mouse.up()
  }

  /** Drags a card by its grip to a point of the canvas. */
  async placeCard(name: string, { x, y }: Point): Promise<void> {
    await this.laidOut()
    const canvas = await boxOf(this.page.getByRole('application', { name: 'Canvas' }))
    await this.drag(await this.grip(this.card(name)), { x: canvas.x + x, y: canvas.y + y })
  }

  /** Drags a card without dropping it. */
  async carryCard(name: string, by: Point): Promise<void> {
    await this.laidOut()
    const from = await this.grip(this.card(name))
    await this.carry(from, { x: from.x + by.x, y: from.y + by.y })
  }

  /** Drags from the grip in a card’s header to another card. */
  async connect(source: string, target: string): Promise<void> {
    await this.card(source).waitFor()
    await this.laidOut()
    await this.card(source).hover()
    const grip = this.card(source).getByRole('button', { name: /to another object type/ })
    const from = await centre(grip)
    await this.drag(from, await centre(this.card(target)))
  }

  /** Drags from the grip of a property’s row to another card. */
  async connectProperty(source: string, property: string, target: string): Promise<void> {
    await this.laidOut()
    const row = this.row(source, property)
    await row.hover()
    const from = await centre(row.getByRole('button', { name: /^Drag to relate/ }))
    await this.drag(from, await centre(this.card(target)))
  }

  /** Begins to draw a relationship from a card’s header; the returned function drops it on a card. */
  async startConnecting(source: string): Promise<(target: string) => Promise<void>> {
    const { mouse } = this.page
    await this.card(source).waitFor()
    await this.laidOut()
    await this.card(source).hover()
    const grip = this.card(source).getByRole('button', { name: /to another object type/ })
    const { x, y } = await centre(grip)
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + 40, y + 40, { steps: 4 })
    return async (target) => {
      const to = await centre(this.card(target))
      await mouse.move(to.x, to.y, { steps: 5 })
      await mouse.up()
    }
  }

  private async grip(card: Locator): Promise<Point> {
    const box = await boxOf(card)
    return { x: box.x + box.width * 0.4, y: box.y + 14 }
  }

  private async drag(from: Point, to: Point): Promise<void> {
    await this.carry(from, to)
    await this.page.mouse.up()
  }

  private async carry(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 6, from.y + 6)
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
    await mouse.move(to.x, to.y, { steps: 5 })
  }

  async expectProperties(type: string, names: readonly string[]): Promise<void> {
    await expect.poll(() => this.properties(type)).toEqual(names)
  }
}

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('The element is not drawn.')
  return box
}

async function centre(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}
