import type { Page } from '@playwright/test'

export type Frames = { readonly median: number; readonly p95: number }

/** Milliseconds between frames while `act` runs. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const record = { times: [] as number[], on: true }
    Object.assign(globalThis, { tandemFrames: record })
    const tick = (now: number): void => {
      record.times.push(now)
      if (record.on) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  const times = await page.evaluate(() => {
    const record = (globalThis as unknown as { tandemFrames: { times: number[]; on: boolean } })
      .tandemFrames
    record.on = false
    return record.times
  })
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time))
  return { median: percentile(gaps, 0.5), p95: percentile(gaps, 0.95) }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Prints one row a quantity and one column a size; every later column also as a ratio to the first. */
export function printTable(
  sizes: readonly number[],
  rows: ReadonlyMap<string, readonly number[]>,
): void {
  const cell = (text: string): string => text.padStart(16)
  console.log(`\n${'ms'.padEnd(36)}${sizes.map((size) => cell(String(size))).join('')}`)
  for (const [title, values] of rows) {
    const [first = 0] = values
    const cells = values.map((value, at) =>
      cell(
        at === 0 || first === 0
          ? value.toFixed(1)
          : `${value.toFixed(1)} ×${(value / first).toFixed(1)}`,
      ),
    )
    console.log(`${title.padEnd(36)}${cells.join('')}`)
  }
}
