import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { objectTypesOf, type Model } from '#core/model'
import {
  arbitraryModel,
  described,
  drawn,
  hurtfulNames,
  kennel,
  manyTypes,
  modelOf,
} from '#testkit'
import { anchorOf } from '../index.ts'
import { shownName } from '../said/visible.ts'
import { pageScript, scriptDigest } from './page-script.ts'
import { writeHtml } from './write-html.ts'

const title = 'Data model'
const written = (model: Model, diagram: string | null = null): string =>
  writeHtml(model, { title, diagram })

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
    )

/** The page without its style and its script, which are ours. */
const body = (html: string): string => html.replace(/<(style|script)>[^]*?<\/\1>/g, '')

const cells = (html: string, name: string): readonly string[] => {
  const row = html
    .split('\n')
    .find((line) => line.startsWith('<tr>') && text(line.split('</th>')[0]!) === name)
  return [...(row ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map((match) =>
    text(match[1]!.replaceAll('<br>', '\n')),
  )
}

const tagNames = new Set(
  (
    'html head meta title style body a header h1 p div span label input kbd nav h2 ul li main section dl dt dd ' +
    'table caption thead tr th tbody td h3 script br !doctype'
  ).split(' '),
)

describe('the page', () => {
  it('lets its own script run and nothing else', () => {
    expect(createHash('sha256').update(pageScript).digest('base64')).toBe(scriptDigest)
    expect(written(kennel)).toContain(`<script>${pageScript}</script>`)
    expect(written(kennel)).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptDigest}'`,
    )
  })

  it('fetches nothing', () => {
    expect(written(kennel)).not.toMatch(/(src|href)="(?!#)|url\(|@import/)
  })

  it('says what an object type and its properties are', () => {
    const html = written(kennel)
    expect(html).toContain('<h2 id="title-type-Dog">Dog</h2>\n<p class="about">A dog</p>')
    expect(html).toContain('<dt>Collection</dt><dd>kennel.dogs in mongodb-atlas</dd>')
    expect(cells(html, 'name')).toEqual([
      'name',
      'string',
      'required',
      'minLength: 2',
      '',
      'What it answers to',
    ])
    expect(cells(written(drawn), 'title')).toEqual([
      'title',
      'string',
      'required',
      '',
      'full-text index\nswift doc: "x"',
      '',
    ])
  })

  it('keeps the lines of a description, and shows its tags', () => {
    expect(cells(written(described), 'note')[5]).toBe(
      'a <b>bold</b> | pipe, `code`, [link](x), \\ and </script>\n- second line, 50 % & more',
    )
  })

  it('links types to each other', () => {
    const html = written(modelOf({ Dog: { owner: 'Class "A"' }, 'Class "A"': { _id: 'int' } }))
    expect(html).toContain(`id="${anchorOf('Class "A"')}"`)
    expect(html).toContain(
      `<td class="type"><a href="#${anchorOf('Class "A"')}">Class &quot;A&quot;</a></td>`,
    )
    expect(html).toContain('<li>← <a href="#type-Dog">Dog.owner</a>: to one</li>')
  })

  it('puts the diagram in as it is, if there is one', () => {
    const svg = '<svg><g data-object-type="Dog"></g></svg>'
    expect(written(kennel, svg)).toContain(`<figure id="diagram">`)
    expect(written(kennel, svg)).toContain(`\n${svg}\n`)
    expect(written(kennel)).not.toContain('<figure')
  })

  it('has tables with captions and scopes, and one heading for each section', () => {
    const html = body(written(kennel))
    const count = (part: string): number => html.split(part).length - 1
    expect([count('<table>'), count('<caption>'), count('<h2 id="title-')]).toEqual([6, 6, 6])
    expect(count('<th scope="col">')).toBe(36)
    expect(count('<th scope="row">')).toBe(28)
    expect(html).toContain('<html lang="en">')
  })
})

describe('anchorOf', () => {
  it.each([
    ['Dog', 'type-Dog'],
    ['Order_Line', 'type-Order_Line'],
    ['Class "A"', 'type-Class~20~~22~A~22~'],
    ['~20~', 'type-~7e~20~7e~'],
    ['🐶', 'type-~1f436~'],
    ['', 'type-'],
  ])('of %j is %s', (name, anchor) => {
    expect(anchorOf(name)).toBe(anchor)
  })
})

describe('names', () => {
  it.each([
    ...hurtfulNames,
    '</script><script>alert(1)</script>',
    '<!--',
    '"><img src=x onerror=a>',
    '&lt;',
  ])('shows %j as it is', (name) => {
    const html = body(written(modelOf({ [name]: { [name]: 'int' } })))
    expect(text(/<h2 id="title-.*?>(.*?)<\/h2>/.exec(html)?.[1] ?? '')).toBe(shownName(name))
    expect(cells(html, shownName(name))[0]).toBe(shownName(name))
  })
})

it('has every name in its place and lets no tag through', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const html = body(written(model))
      for (const [, tag = ''] of html.matchAll(/<\/?([^\s>]*)/g)) expect(tagNames).toContain(tag)
      const sections = html.split('<section class="type"').slice(1)
      const read = sections.map((section) => ({
        name: text(/<h2[^>]*>(.*?)<\/h2>/.exec(section)?.[1] ?? ''),
        properties: [...section.matchAll(/<th scope="row">(.*?)<\/th>/g)].map((match) =>
          text(match[1]!),
        ),
      }))
      expect(read).toEqual(
        objectTypesOf(model).map(({ name, properties }) => ({
          name: shownName(name),
          properties: properties.map((property) => shownName(property.name)),
        })),
      )
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

it('is written at once for 2,000 object types', () => {
  const model = manyTypes(2000)
  const start = performance.now()
  expect(written(model).length).toBeGreaterThan(1_000_000)
  expect(performance.now() - start).toBeLessThan(5000)
})
