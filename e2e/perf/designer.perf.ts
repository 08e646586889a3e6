import { writeFile, zipOf } from '../fixtures/files.ts'
import { expect, test } from '../fixtures/test.ts'
import { StartPage } from '../pages/start-page.ts'
import { Workspace } from '../pages/workspace.ts'
import { framesDuring, percentile, printTable, type Frames } from './measure.ts'
import { largeApp } from './model.ts'

const sizes = [100, 500, 2_000]
const rows = new Map<string, number[]>()

function note(title: string, value: number): void {
  const values = rows.get(title)
  if (values) values.push(value)
  else rows.set(title, [value])
}

function noteFrames(title: string, { median, p95 }: Frames): void {
  note(`${title}, frame median`, median)
  note(`${title}, frame p95`, p95)
}

async function pan({ page }: Workspace): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.wheel(step % 20 < 10 ? 40 : -40, step % 30 < 15 ? 30 : -30)
  }
}

async function zoom({ page }: Workspace): Promise<void> {
  await page.keyboard.down('Control')
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, step < 20 ? 40 : -40)
  await page.keyboard.up('Control')
}

/** Milliseconds from a keystroke in the server’s text to the client’s text that says it. */
async function keystroke({ page, client }: Workspace, letter: string): Promise<number> {
  const watch = await client.content.evaluateHandle((content) => {
    const before = content.textContent
    const changed = new Promise<number>((resolve) => {
      const onKey = ({ timeStamp }: KeyboardEvent): void =>
        new MutationObserver(() => {
          if (content.textContent !== before) resolve(performance.now() - timeStamp)
        }).observe(content, { childList: true, subtree: true, characterData: true })
      addEventListener('keydown', onKey, { once: true, capture: true })
    })
    return { changed }
  })
  await page.keyboard.press(letter)
  return watch.evaluate(({ changed }) => changed)
}

for (const size of sizes) {
  test(`${size} object types`, async ({ page }) => {
    const archive = writeFile('large.zip', zipOf(largeApp(size)))
    const start = await new StartPage(page).open()
    const workspace = new Workspace(page)
    const chosen = performance.now()
    const dialog = await start.chooseFiles(archive)
    await dialog.submit.waitFor()
    note('file chosen to preview', performance.now() - chosen)
    const confirmed = performance.now()
    await dialog.submit.click()
    await workspace.ready()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    note('import confirmed to drawn', performance.now() - confirmed)
    await workspace.canvas.laidOut()

    await workspace.select('Type0000')
    await workspace.server.expectText(/"string0"/)
    await workspace.client.expectText(/Type0000/)
    await page.mouse.move(700, 300)
    noteFrames('pan at 100 %', await framesDuring(page, () => pan(workspace)))
    noteFrames('zoom', await framesDuring(page, () => zoom(workspace)))
    await workspace.canvas.fit()
    noteFrames('pan in the overview', await framesDuring(page, () => pan(workspace)))

    await workspace.select('Type0000')
    await workspace.server.content.getByText('string0').first().click()
    const strokes: number[] = []
    for (const letter of 'abcdefghijkl') strokes.push(await keystroke(workspace, letter))
    note('keystroke to the other text, median', percentile(strokes, 0.5))
    note('keystroke to the other text, p95', percentile(strokes, 0.95))
    expect(strokes.length).toBeGreaterThan(0)
  })
}

test.afterAll(() => printTable(sizes, rows))
