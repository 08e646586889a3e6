import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invariant } from '#core/diagnostics'
import {
  makeModel,
  makeObjectType,
  objectTypesOf,
  type Model,
  type ObjectTypeId,
} from '#core/model'
import { arbitraryModel, described, drawn, hurtfulNames, kennel, modelOf } from '#testkit'
import { writeMermaid } from './write-mermaid.ts'

type Attribute = {
  readonly type: string
  readonly name: string
  readonly keys: string
  readonly comment: string
}
type Read = {
  readonly entities: Map<string, { readonly name: string; readonly attributes: Attribute[] }>
  readonly lines: {
    readonly from: string
    readonly to: string
    readonly marks: string
    readonly label: string
  }[]
}

/** What stands between double quotes: none of the characters at which Mermaid's own lexer ends a name. */
const quoted = '"([^"%\\r\\n\\v\\\\\\x08]+)"'
const entityLine = new RegExp(`^  ([A-Za-z][A-Za-z0-9_]*)(?:\\[${quoted}\\])? \\{$`)
const attributeLine = new RegExp(
  `^    ([^\\s~]+) ([^\\s~]+)((?: (?:PK|FK))?(?:, FK)?)(?: ${quoted})?$`,
)
const attributeWord = /^[A-Za-z_\u00c0-\uffff][A-Za-z0-9\-_[\]()\u00c0-\uffff]*$/
const relationLine = new RegExp(
  `^  (\\w+) ((?:\\}o--|\\|\\|\\.\\.|\\|o\\.\\.)o[|{]) (\\w+) : ${quoted}$`,
)
const words = new Set(
  'one many to style class classdef subgraph end only zero optionally erdiagram u o direction'.split(
    ' ',
  ),
)

/** Text as it is drawn: codes are the characters they stand for. */
const drawnText = (text = ''): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** Reads what the writer may write and nothing else. */
function read(text: string): Read {
  const [head, ...rest] = text.trimEnd().split('\n')
  invariant(head === 'erDiagram', 'the diagram says what it is')
  const found: Read = { entities: new Map(), lines: [] }
  let open: Attribute[] | null = null
  for (const line of rest) {
    if (/^\s+%% [^%<]*$/.test(line)) continue
    const entity = open ? null : entityLine.exec(line)
    const relation = open ? null : relationLine.exec(line)
    if (open && line === '  }') open = null
    else if (open) open.push(attributeIn(line))
    else if (entity) {
      const [, word = '', alias] = entity
      invariant(!words.has(word.toLowerCase()) && !found.entities.has(word), line)
      open = []
      found.entities.set(word, { name: drawnText(alias ?? word), attributes: open })
    } else {
      invariant(relation, line)
      const [, from = '', marks = '', to = '', label] = relation
      found.lines.push({ from, to, marks, label: drawnText(label) })
    }
  }
  invariant(open === null, 'every entity ends')
  return found
}

function attributeIn(line: string): Attribute {
  const [all, type = '', name = '', keys = '', comment] = attributeLine.exec(line) ?? []
  invariant(all !== undefined && attributeWord.test(type) && attributeWord.test(name), line)
  invariant(!/(^| )[pfu]k(?![A-Za-z0-9_])/i.test(`${type} ${name}`), line)
  return { type, name, keys: keys.trim(), comment: drawnText(comment) }
}

const lines = (model: Model): readonly string[] =>
  read(writeMermaid(model)).lines.map(
    ({ from, marks, to, label }) => `${from} ${marks} ${to} ${label}`,
  )

const attributes = (model: Model, entity: string): readonly string[] =>
  (read(writeMermaid(model)).entities.get(entity)?.attributes ?? []).map(
    ({ type, name, keys, comment }) =>
      [type, name, keys, comment].filter((part) => part !== '').join(' '),
  )

describe('relationships', () => {
  it('draws a link as a solid line from many, and does not draw its inverse again', () => {
    const model = modelOf({
      Dog: { owner: 'Person', friends: 'Dog[]' },
      Person: { dogs: '<- Dog.owner' },
    })
    expect(lines(model)).toEqual(['Dog }o--o| Person owner', 'Dog }o--o{ Dog friends'])
    expect(attributes(model, 'Person')).toEqual(['Dog[] dogs inverse of Dog.owner'])
  })

  it('draws an embedded object dotted, held by this one or by one of several', () => {
    const model = modelOf({
      Dog: { den: 'Place', spots: 'Point[]', spot: 'Point' },
      'embedded Place': { x: 'int' },
      'embedded Point': { x: 'int' },
    })
    expect(lines(model)).toEqual([
      'Dog ||..o| Place den',
      'Dog |o..o{ Point spots',
      'Dog |o..o| Point spot',
    ])
  })
})

describe('attributes', () => {
  it('says containers in the type, and keys', () => {
    const model = modelOf({
      Dog: { _id: 'objectId', a: 'int[]', b: 'int<>', c: 'int?{}', d: 'Dog', e: 'int?' },
    })
    expect(attributes(model, 'Dog')).toEqual([
      'objectId _id PK',
      'int[] a',
      'set(int) b',
      'dictionary(int) c elements may be null',
      'Dog d FK optional',
      'int e optional',
    ])
  })

  it('keeps what is not drawn in comments', () => {
    const text = writeMermaid(described)
    expect(text).toContain('%% status: enum: ["new","can\'t","gone \\"x\\""]')
    expect(text).toContain('%% description: a #60;b>bold#60;/b> | pipe')
    expect(writeMermaid(drawn)).toContain('%% name: default "Rex"')
    expect(writeMermaid(kennel)).toContain('%% Collection: kennel.dogs in mongodb-atlas')
  })
})

describe('names', () => {
  it.each([
    ...hurtfulNames.filter((name) => !/^[A-Za-z]\w*$/.test(name)),
    '',
    'PK',
    'pk-x',
    'a%%{init: {}}%%',
    'style: x#quot;y',
    'direction TB',
    '</script>',
    '1. x',
    '# x',
    '\ud800',
  ])('shows %j in the comment where the word differs, and draws it as an alias', (name) => {
    const model = modelOf({ [`${name}`]: { [name]: 'string' } })
    const [entity] = [...read(writeMermaid(model)).entities.values()]
    const said = entity?.attributes.map(
      (one) => /named (.*?)(, |$)/.exec(one.comment)?.[1] ?? one.name,
    )
    expect([entity?.name]).toEqual(said)
  })

  it.each(['class', 'End', 'one', 'constructor', 'TO', 'style', 'direction'])(
    'does not take %s for a word of Mermaid',
    (name) => {
      const { entities } = read(writeMermaid(modelOf({ [name]: { x: 'int' } })))
      expect([...entities]).toEqual([['type1', expect.objectContaining({ name })]])
    },
  )

  it('keeps two object types of one name apart', () => {
    const model = makeModel(
      ['Dog', 'Dog_2', 'Dog'].map((name, i) => makeObjectType(`t${i}` as ObjectTypeId, name)),
    )
    const { entities } = read(writeMermaid(model))
    expect([...entities].map(([id, { name }]) => [id, name])).toEqual([
      ['Dog', 'Dog'],
      ['Dog_2', 'Dog_2'],
      ['Dog_3', 'Dog'],
    ])
  })
})

it('is read back with every object type, property and relationship', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const { entities, lines: drawnLines } = read(writeMermaid(model))
      const types = objectTypesOf(model)
      expect([...entities.values()].map((entity) => entity.attributes.length)).toEqual(
        types.map((type) => type.properties.length),
      )
      const forward = types.flatMap((type) =>
        type.properties.filter(({ type: { kind } }) => kind === 'link' || kind === 'embedded'),
      )
      expect(drawnLines).toHaveLength(forward.length)
      for (const { from, to } of drawnLines)
        expect(entities.has(from) && entities.has(to)).toBe(true)
    }),
  )
})
