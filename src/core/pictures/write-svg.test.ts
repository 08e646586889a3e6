import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, type AreaId, type Layout, type NoteId, type ObjectTypeId } from '#core/model'
import { arbitraryDocument, drawn, hurtfulNames, kennel, modelOf } from '#testkit'
import { plainPicture, writeSvg, type PictureOptions } from './index.ts'

const written = (document: Parameters<typeof writeSvg>[0], more: Partial<PictureOptions> = {}) =>
  writeSvg(document, { ...plainPicture, title: 'Data model', ...more })

const dogs = modelOf({
  Dog: { _id: 'objectId', name: 'string?', owner: 'Person', homes: 'Place[]' },
  Person: { _id: 'objectId', dogs: '<- Dog.owner' },
  'embedded Place': { city: 'string' },
})
const id = (name: string) => name as ObjectTypeId
const cardsIn = (svg: string) =>
  [...svg.matchAll(/data-object-type="([^"]*)"/g)].map((match) => match[1])

const area = {
  id: 'a1' as AreaId,
  title: 'People & pets',
  color: 'teal' as const,
  x: -40,
  y: -40,
  width: 320,
  height: 300,
}
const note = {
  id: 'n1' as NoteId,
  text: '# Plan\n- **bold** and *slanted* `code`\nplain <b> & a line that is too long for its note',
  color: 'yellow' as const,
  x: 0,
  y: 300,
  width: 200,
  height: 120,
}
const layout: Partial<Layout> = {
  positions: { [id('Dog')]: { x: 0, y: 0 }, [id('Person')]: { x: 400, y: 40 } },
  areas: { [area.id]: area },
  notes: { [note.id]: note },
}

/** What is wrong with a text as XML; null when it is well-formed, as far as our writer could go astray. */
function flawOf(xml: string): string | null {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml))
    return 'a character that XML has no place for'
  const open: string[] = []
  const tag = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g
  let from = 0
  for (const found of xml.matchAll(tag)) {
    const between = xml.slice(from, found.index)
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(between + (found[3] ?? '').replace(/>/g, '')))
      return `loose markup: ${between}`
    from = found.index + found[0].length
    if (found[1] === '/') {
      if (open.pop() !== found[2]) return `</${found[2]}> closes something else`
    } else if (found[4] === '') open.push(found[2] ?? '')
    const names = [...(found[3] ?? '').matchAll(/ ([a-zA-Z:-]+)=/g)].map((match) => match[1])
    if (new Set(names).size !== names.length) return `an attribute twice: ${found[0]}`
  }
  return open.length === 0 && xml.slice(from).trim() === '' ? null : `left open: ${open.join(' ')}`
}

describe('a picture', () => {
  it.each([
    ['dogs', documentOf(dogs, layout)],
    ['kennel', documentOf(kennel)],
    ['drawn', documentOf(drawn, { style: { detail: 'all', embedded: 'cards', lineNames: true } })],
    ['empty', documentOf(modelOf({}))],
  ])('of %s is kept', async (name, document) => {
    const svg = written(document)
    expect(flawOf(svg)).toBeNull()
    await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`)
  })

  it('is well-formed, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.string({ unit: 'binary' }), (document, title) => {
        const svg = written(document, { title, linkTo: (name) => name })
        expect(flawOf(svg)).toBeNull()
        expect(written(document, { title, linkTo: (name) => name })).toBe(svg)
      }),
    )
  })

  it('escapes hurtful names', () => {
    const names = [...hurtfulNames, '</text>', '<script>', ']]>', '&lt;', '\u0000', '\u202eright']
    const sketch = Object.fromEntries(names.map((name) => [`T ${name}`, { [name]: 'string' }]))
    const svg = written(documentOf(modelOf(sketch)), { linkTo: (name) => name })
    expect(flawOf(svg)).toBeNull()
    expect(svg).toContain('line␊break')
    expect(svg).not.toContain('<script')
    expect(svg).not.toMatch(/>[^<]*\u202e/)
    expect(cardsIn(svg)).toContain('T line&#10;break')
  })

  it('names itself to those who cannot see it', () => {
    const svg = written(documentOf(dogs), { title: 'Dogs & <co>' })
    expect(svg).toContain('role="img" aria-labelledby="tandem-title tandem-about"')
    expect(svg).toContain('<title id="tandem-title">Dogs &amp; &lt;co&gt;</title>')
    expect(svg).toContain('3 object types and 3 relationships: Dog, Person, Place.')
  })
})

describe('what is in it', () => {
  it('is some object types and the lines between them', () => {
    const svg = written(documentOf(dogs, layout), {
      part: { kind: 'types', types: [id('Dog'), id('Person')] },
    })
    expect(cardsIn(svg)).toEqual(['Dog', 'Person'])
    expect(svg).toContain('2 object types and 2 relationships')
    expect(svg).not.toContain('People &amp; pets')
  })

  it('is what lies in an area', () => {
    const svg = written(documentOf(dogs, layout), {
      part: { kind: 'area', area: area.id },
      margin: 0,
    })
    expect(cardsIn(svg)).toEqual(['Dog'])
    expect(svg).toContain('>People &amp; pets</text>')
    expect(svg).toContain('viewBox="-40 -40 320 300"')
  })

  it('is nothing of an area that is gone', () => {
    const svg = written(documentOf(dogs), { part: { kind: 'area', area: area.id } })
    expect(svg).toContain('There is nothing to see here.')
  })

  it('is no hidden card, and none of its lines', () => {
    const svg = written(documentOf(dogs, { cards: { [id('Person')]: { hidden: true } } }))
    expect(cardsIn(svg)).toEqual(['Dog', 'Place'])
    expect(svg).toContain('1 relationship:')
  })

  it('is a note in lines that look as its Markdown says', () => {
    const svg = written(documentOf(dogs, layout))
    expect(svg).toContain('<tspan class="strong">Plan</tspan>')
    expect(svg).toContain('<tspan class="strong">bold</tspan>')
    expect(svg).toContain('<tspan class="slanted">slanted</tspan>')
    expect(svg).toContain('<tspan class="code">code</tspan>')
    expect(svg).toContain('plain &lt;b&gt; &amp;')
  })

  it('is the names of lines where the style asks for them', () => {
    const named = { style: { detail: 'all', embedded: 'cards', lineNames: true } } as const
    expect(written(documentOf(dogs, named)).match(/class="halo"/g)).toHaveLength(3)
    expect(written(documentOf(dogs))).not.toContain('class="halo"')
  })
})

describe('how it looks', () => {
  it('follows the reader’s system, or is light or dark for all', () => {
    const document = documentOf(dogs)
    expect(written(document, { theme: 'both' })).toContain('@media (prefers-color-scheme:dark)')
    const dark = written(document, { theme: 'dark' })
    expect(dark).not.toContain('@media')
    expect(dark).toContain('.ground{fill:#14171c}')
    expect(written(document, { theme: 'light' })).toContain('.ground{fill:#f3f4f6}')
  })

  it('has a ground only where one is wanted', () => {
    expect(written(documentOf(dogs), { background: false })).not.toContain('<rect class="ground"')
  })

  it('gives a card the colour a person gave it', () => {
    const svg = written(documentOf(dogs, { cards: { [id('Dog')]: { color: 'pink' } } }))
    expect(svg).toContain('<g class="c-pink" data-object-type="Dog"')
    expect(svg).toContain('.c-pink .stripe{fill:#a62c6f}')
    expect(svg).not.toContain('.c-red')
  })

  it('leaves a page around it alone', () => {
    const style = /<style>([^]*)<\/style>/.exec(written(documentOf(dogs)))?.[1] ?? ''
    const selectors = [...style.matchAll(/^([^{}@\n]+)\{/gm)].map((match) => match[1])
    expect(selectors.length).toBeGreaterThan(20)
    expect(selectors.filter((one) => !one?.startsWith('.tandem-picture'))).toEqual([])
  })

  it('leads where cards are linked to', () => {
    const svg = written(documentOf(dogs), { linkTo: (name) => `type-${name}` })
    expect(svg).toContain('<a href="#type-Dog"><g class="object" data-object-type="Dog"')
    expect(written(documentOf(dogs))).not.toContain('<a ')
  })
})
