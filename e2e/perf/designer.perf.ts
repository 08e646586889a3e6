import { writeFile, zipOf } from '../fixtures/files.ts'
import { expect, test } from '../fixtures/test.ts'
import { StartPage } from '../pages/start-page.ts'
import { Workspace } from '../pages/workspace.ts'
import { framesDuring, percentile, printTable, timed, type Frames } from './measure.ts'
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
async function keystroke(workspace: Workspace, letter: string): Promise<number> {
  const { page, client } = workspace
  const changed = client.content.evaluate((content) => {
    const before = content.textContent
    return new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          new MutationObserver(() => {
            if (content.textContent !== before) resolve(performance.now() - timeStamp)
          }).observe(content, { childList: true, subtree: true, characterData: true })
        },
        { once: true, capture: true },
      )
    })
  })
  await page.keyboard.press(letter)
  return changed
}

for (const size of sizes) {
  test(`${size} object types`, async ({ page }) => {
    const archive = writeFile('large.zip', zipOf(largeApp(size)))
    const start = await new StartPage(page).open()
    const dialog = await start.chooseFiles(archive)
    const workspace = new Workspace(page)
    note(
      'import confirmed to drawn',
      await timed(async () => {
        await dialog.submit.click()
        await workspace.ready()
        await page.evaluate(() => new Promise(requestAnimationFrame))
      }),
    )

    await workspace.select('Type0000')
    await workspace.server.expectText(/"title": "Type0000"/)
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
