import { expect, it } from 'vitest'
import { countedIds, makeModel, makeObjectType, makeProperty, type ObjectTypeId } from '#core/model'
import { pathsBetween } from './paths.ts'

const ids = countedIds()
const idOf = (name: string) => name as ObjectTypeId

/** A model of links written `A>B`; a lone letter is an object type without any. */
function modelOf(text: string) {
  const targets = new Map<string, string[]>()
  for (const part of text.split(' ')) {
    const [from = '', to] = part.split('>')
    targets.set(from, [...(targets.get(from) ?? []), ...(to ? [to] : [])])
    if (to && !targets.has(to)) targets.set(to, [])
  }
  const types = [...targets].map(([name, links]) =>
    makeObjectType(idOf(name), name, {
      properties: links.map((to) =>
        makeProperty(ids.property(), to.toLowerCase(), {
          type: { kind: 'link', target: idOf(to) },
          container: 'none',
          optional: true,
          elementOptional: false,
        }),
      ),
    }),
  )
  return makeModel(types)
}

it.each([
  ['A>B', 'A', 'B', ['AB']],
  ['A>B', 'B', 'A', ['BA']],
  ['A>B B>C A>D D>E E>C', 'A', 'C', ['ABC', 'ADEC']],
  ['A>B A>B B>C', 'A', 'C', ['ABC']],
  ['A>A A>B', 'A', 'B', ['AB']],
  ['A>B C', 'A', 'C', []],
  ['A>B B>C C>D D>E E>F F>G G>H H>I I>J J>K', 'A', 'K', ['ABCDEFGHIJK']],
])('%s: from %s to %s', (links, from, to, expected) => {
  const chains = pathsBetween(modelOf(links), idOf(from), idOf(to), 5)
  expect(chains.map((chain) => chain.join(''))).toEqual(expected)
})

it('gives no more chains than are asked for', () => {
  const model = modelOf('A>B A>C A>D B>E C>E D>E')
  expect(pathsBetween(model, idOf('A'), idOf('E'), 2)).toHaveLength(2)
})
