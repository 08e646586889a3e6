import { expect, test } from './fixtures/test.ts'

const samples = [
  { title: 'Shared to-do lists', types: ['Task', 'ChecklistItem'] },
  { title: 'Shop with deep embedding', types: ['Order', 'LinePrice'] },
  { title: 'Fleet and devices', types: ['Vehicle', 'Telemetry'] },
]

for (const { title, types } of samples) {
  test(`the sample “${title}” opens and can be edited`, async ({ start }) => {
    const workspace = await start.openSample(title)
    for (const type of types) await workspace.select(type)
    const [type = ''] = types
    await workspace.select(type)
    const before = await workspace.canvas.position(type)
    await workspace.canvas.dragCard(type, { x: 30, y: 20 })
    expect(await workspace.canvas.position(type)).not.toEqual(before)
  })
}
