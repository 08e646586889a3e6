import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  makeModel,
  makeObjectType,
  objectTypesOf,
  type Model,
  type ObjectTypeId,
} from '#core/model'
import { arbitraryModel, described, drawn, hurtfulNames, kennel, modelOf } from '#testkit'
import { shownName } from '../said/visible.ts'
import { escaped } from './escape.ts'
import { writeMarkdown } from './write-markdown.ts'

const title = 'Data model'
const written = (model: Model): string => writeMarkdown(model, { title })

/** Escaped text as a reader of Markdown shows it. */
const shown = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, mark?: string, code?: string) =>
    code === undefined ? (mark ?? '') : String.fromCharCode(Number(code)),
  )

/** The text of a link, or all of it where it is none. */
const textOf = (cell: string): string => /^\[(.*)\]\(#[\w~-]*\)$/.exec(cell)?.[1] ?? cell

/** The cells of each row of properties, below the heading of its object type. */
function tables(model: Model): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>()
  let open: string[][] = []
  for (const line of written(model).split('\n')) {
    const heading = /^## (.*)$/.exec(line)
    if (heading) found.set(shown(heading[1] ?? ''), (open = []))
    if (!line.startsWith('| ') || /^\| (Property|---) \|/.test(line)) continue
    const cells = line.split('|').slice(1, -1)
    expect(cells).toHaveLength(6)
    open.push(cells.map((cell) => shown(textOf(cell.trim()))))
  }
  return found
}

const row = (model: Model, type: string, name: string) =>
  tables(model)
    .get(type)
    ?.find((cells) => cells[0] === name)

describe('a section', () => {
  it('says what an object type is', () => {
    expect(written(kennel)).toContain(
      '<a id="type-Dog"></a>\n\n## Dog\n\nA dog\n\n- Kind: object\n- Collection: kennel.dogs in mongodb-atlas\n- Primary key: \\_id\n',
    )
    expect(written(drawn)).toContain('- Kind: object, server only\n')
    expect(written(described)).toContain(
      '- Collection: app.Empty in mongodb-atlas\n- Primary key: none\n\nIt has no properties.\n',
    )
  })

  it.each<[string, Model, string, string, readonly string[]]>([
    [
      'a constraint',
      kennel,
      'Dog',
      'name',
      ['name', 'string', 'required', 'minLength: 2', '', 'What it answers to'],
    ],
    [
      'what each element must be',
      kennel,
      'Dog',
      'tags',
      ['tags', 'string<>', 'never null', 'each maxLength: 9', '', ''],
    ],
    [
      'a place that differs',
      kennel,
      'Dog',
      'den',
      ['den', 'Point', 'optional', 'at x maximum: 9', '', ''],
    ],
    [
      'what nobody understands',
      kennel,
      'Dog',
      'chip',
      ['chip', 'string', 'optional', 'x-unknown: 1', '', ''],
    ],
    ['no type of Realm', kennel, 'Dog', 'seen', ['seen', 'timestamp', 'optional', '', '', '']],
    [
      'an index, a default and another name',
      drawn,
      'Dog',
      'name',
      ['name', 'string', 'required', '', 'indexed<br>default "Rex"<br>called called in code', ''],
    ],
    [
      'what an SDK says',
      drawn,
      'Dog',
      'title',
      ['title', 'string', 'required', '', 'full-text index<br>swift doc: "x"', ''],
    ],
    ['a counter', drawn, 'Dog', 'age', ['age', 'int', 'required', '', 'counter', '']],
    [
      'elements that may be null',
      drawn,
      'Dog',
      'scores',
      ['scores', 'int?[]', 'never null, elements may be null', '', '', ''],
    ],
    ['one side', drawn, 'Dog', 'den', ['den', 'string', 'required, server only', '', '', '']],
    [
      'a primary key',
      drawn,
      'Dog',
      '_id',
      ['_id', 'objectId', 'primary key, required', '', '', ''],
    ],
    [
      'an inverse relationship',
      drawn,
      'Person',
      'dogs',
      ['dogs', '<- Dog.owner', 'computed', '', '', ''],
    ],
    ['a type that is missing', drawn, 'Dog', 'lost', ['lost', 'Wolf', 'optional', '', '', '']],
  ])('has a row for %s', (_, model, type, name, cells) => {
    expect(row(model, type, name)).toEqual(cells)
  })

  it('tells of relationships from both ends', () => {
    const text = written(modelOf({ Dog: { owner: 'Person' }, Person: { dogs: '<- Dog.owner' } }))
    expect(text).toContain(
      '- owner → [Person](#type-Person): to one\n- ← [Person.dogs](#type-Person): inverse of Dog.owner\n',
    )
    expect(text).toContain(
      '- dogs → [Dog](#type-Dog): inverse of Dog.owner\n- ← [Dog.owner](#type-Dog): to one\n',
    )
  })

  it('keeps the lines of a description', () => {
    expect(row(described, 'Order', 'note')?.[5]).toBe(
      'a <b>bold</b> | pipe, `code`, [link](x), \\ and </script><br>- second line, 50 % & more',
    )
  })
})

it('links its contents to the sections, of which each is another one', () => {
  const types = ['Dog', 'dog', 'Dog'].map((name, i) =>
    makeObjectType(`t${i}` as ObjectTypeId, name),
  )
  const text = written(makeModel(types))
  const ids = [...text.matchAll(/<a id="([^"]*)">/g)].map((match) => match[1])
  expect(ids).toEqual(['type-Dog', 'type-dog', 'type-Dog~2'])
  for (const id of ids) expect(text).toContain(`](#${id}): object\n`)
})

describe('escaping', () => {
  it.each([
    ...hurtfulNames,
    '<script>alert(1)</script>',
    '&lt;',
    '&#124;',
    'a|b',
    'a\\|b',
    '\\',
    '`code`',
    '**bold**',
    '_it_',
    '[a](javascript:b)',
    '![a](b)',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '# heading',
    'closed #',
    '===',
    '$x$',
    '~~gone~~',
    '> quote',
  ])('shows %j as it is', (text) => {
    const result = escaped(text)
    expect(shown(result)).toBe(shownName(text))
    expect(result).not.toMatch(/[<>|`\n]|^([-+#=]|\d+[.)])|(^|[^\\])[*[\]$~#](?!\d+;)/)
  })
})

it('has every name in its place and lets no tag through', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const types = objectTypesOf(model)
      const read = tables(model)
      for (const { name, properties } of types) {
        const same = types.filter((other) => other.name === name)
        if (same.length > 1) continue
        expect(read.get(shownName(name))?.map((cells) => cells[0])).toEqual(
          properties.map((property) => shownName(property.name)),
        )
      }
      expect(written(model).replace(/<br>|<a id="[\w~-]+"><\/a>/g, '')).not.toContain('<')
    }),
  )
})
