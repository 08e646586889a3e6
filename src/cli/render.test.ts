import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts'

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await openTemporaryFolder()
  await folder.put({
    'kennel.json': JSON.stringify([
      { name: 'Dog', primaryKey: '_id', properties: { _id: 'objectId', owner: 'Person' } },
      { name: 'Person', primaryKey: '_id', properties: { _id: 'objectId', home: 'Place' } },
      { name: 'Place', embedded: true, properties: { city: 'string' } },
    ]),
  })
})
afterEach(() => folder.remove())

const render = (...more: readonly string[]) =>
  folder.call('render', './kennel.json', '--out', './out/kennel.svg', ...more)

const cardsIn = (svg: string) =>
  [...svg.matchAll(/data-object-type="(\w+)" transform="translate\((\d+)/g)].map(
    ([, name, x]) => [name, Number(x)] as const,
  )

it('draws what it reads, laid out in layers', async () => {
  const { code, out } = await render()
  expect(code).toBe(0)
  expect(out).toEqual(['kennel.svg', `1 file written to ${folder.path('out')}`])
  const svg = await folder.read('out/kennel.svg')
  expect(svg).toContain('<title id="tandem-title">kennel</title>')
  const [dog, person, place] = cardsIn(svg)
  expect([dog?.[0], person?.[0], place?.[0]]).toEqual(['Dog', 'Person', 'Place'])
  expect(dog?.[1]).toBeLessThan(person?.[1] ?? 0)
  expect(person?.[1]).toBeLessThan(place?.[1] ?? 0)
})

it('draws some object types, in one theme', async () => {
  expect((await render('--types', 'Dog, Person', '--theme', 'dark')).code).toBe(0)
  const svg = await folder.read('out/kennel.svg')
  expect(cardsIn(svg).map(([name]) => name)).toEqual(['Dog', 'Person'])
  expect(svg).not.toContain('@media')
})

it.each([
  [['--types', 'Cat'], 'There is no object type "Cat".'],
  [['--area', 'Pets'], 'There is no area "Pets". There is none.'],
  [['--area', 'Pets', '--types', 'Dog'], 'not both'],
  [['--theme', 'blue'], '--theme must be one of light, dark, both.'],
  [['--layout', 'round'], '--layout must be auto.'],
  [['--out', './kennel.png'], 'The command line writes SVG, not PNG'],
  [['--out', './kennel.pdf'], 'open it in a browser and print it'],
  [['--out', './kennel'], '--out must end in .svg.'],
])('refuses %j', async (words, reason) => {
  const { code, error } = await render(...words)
  expect(code).toBe(2)
  expect(error[0]).toContain(reason)
})

it('does not replace a picture that somebody changed, unless told to', async () => {
  await folder.put({ 'out/kennel.svg': 'mine' })
  expect((await render()).code).toBe(2)
  expect(await folder.read('out/kennel.svg')).toBe('mine')
  expect((await render('--force')).code).toBe(0)
})

it('puts the diagram into the HTML paper, its cards linked', async () => {
  await folder.call('convert', './kennel.json', '--to', 'html', '--out', './out')
  const html = await folder.read('out/model.html')
  expect(html).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="tandem-picture"')
  expect(html).toContain('<a href="#type-Dog"><g class="object" data-object-type="Dog"')
})
