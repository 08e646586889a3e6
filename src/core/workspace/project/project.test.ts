import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Edit, History } from '#core/edits'
import {
  countedIds,
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  type ObjectTypeId,
  documentOf,
  emptyLayout,
  emptySettings,
  type AreaId,
  type Document,
  type Layout,
  type NoteId,
} from '#core/model'
import { fromBase64, toBase64 } from './base64.ts'
import { readProject } from './read-project.ts'
import { writeProject, type Project } from './write-project.ts'

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'a.b',
  '$x',
  '"quoted"',
  '‮rtl',
  '🐕',
  '\u0000',
]

function sample(): Project {
  const ids = countedIds()
  const properties = hostile.map((name) =>
    makeProperty(ids.property(), name, primitiveShape('string'), {
      server: {
        keywords: [{ key: name, value: jsonText({ __proto__: 1 }) }],
        elementKeywords: [],
        variations: [{ path: [name], keywords: [], elementKeywords: [], residue: [] }],
      },
      client: {
        codeName: name,
        sdk: { node: { type: jsonText(name) } },
      },
      spelling: { 'app-services': { key: name } },
    }),
  )
  const type = makeObjectType(ids.objectType(), '__proto__', {
    properties,
    primaryKey: properties[0]?.id ?? null,
    collection: { dataSource: 'mongodb-atlas', database: 'shop', name: 'Dog' },
    residue: { 'object-model': { members: [{ key: '__proto__', value: jsonText([]) }] } },
    spelling: { 'app-services': { schema: '{ }\r\n', relationships: null, path: 'a/schema.json' } },
  })
  const model = makeModel([type], {
    app: {
      layout: '20210101',
      dataSource: 'mongodb-atlas',
      database: 'shop',
      files: [
        { path: 'a.bin', bytes: Uint8Array.from([0, 1, 254, 255]) },
        { path: 'functions/a.js', text: '// "\n' },
      ],
    },
    spelling: { 'object-model': { gaps: [{ before: '[\n', objectType: type.id }], tail: ']' } },
  })
  const suppressed = [
    { code: 'realm/bad-index', objectType: type.id, property: null, reason: 'an "old" app' },
  ]
  const n1 = 'n1' as NoteId
  const a1 = 'a1' as AreaId
  const drawing: Layout = {
    positions: { [type.id]: { x: -1.5, y: 20 } },
    cards: { [type.id]: { color: 'teal', collapsed: true } },
    bends: { [type.properties[0]?.id ?? '']: [{ x: 1, y: 2 }] },
    notes: {
      [n1]: { id: n1, x: 0, y: 0, width: 9, height: 9, text: '*', color: 'grey' },
    },
    areas: {
      [a1]: { id: a1, x: 0, y: 0, width: 9, height: 9, title: 'A', color: 'red' },
    },
    style: { detail: 'keys', embedded: 'nested', lineNames: true },
  }
  const document: Document = {
    ...documentOf(model, drawing),
    settings: { profile: 'partition', suppressed },
    code: [
      { sdk: 'kotlin', options: { package: 'a.b' }, files: [] },
      {
        sdk: 'swift',
        options: {},
        files: [
          {
            path: 'A.swift',
            text: 'class "A" {\n}\n',
            classes: [
              {
                name: 'A',
                objectType: type.id,
                properties: [{ name: '__proto__', property: type.properties[0]!.id }],
              },
            ],
          },
        ],
      },
    ],
  }
  const edits: readonly Edit[] = [
    { kind: 'renameObjectType', objectType: type.id, name: 'Hound' },
    { kind: 'addObjectType', objectType: type, index: 0 },
    { kind: 'setApp', app: model.app },
    { kind: 'placeCards', positions: { [type.id]: null } },
    { kind: 'putObjectTypes', objectTypes: { [type.id]: null }, order: null },
  ]
  const step = { label: 'Rename', origin: 'canvas', edits, inverse: edits } as const
  const history: History = { past: [step, { ...step, gesture: 'g' }], future: [step] }
  return { name: 'My "project"', document, history }
}

const read = (text: string) => readProject('p.json', text)
const codesOf = (text: string): string[] => read(text).diagnostics.map(({ code }) => code)
const alter = (from: string, to: string): string => {
  const whole = writeProject(sample())
  const altered = whole.replace(from, () => to)
  expect(altered).not.toBe(whole)
  return altered
}

it('reads back exactly what it wrote, hurtful names and bytes included', () => {
  const outcome = read(writeProject(sample()))
  expect(outcome.diagnostics).toEqual([])
  expect(outcome.value).toStrictEqual(sample())
})

it('keeps tables whose keys are hurtful', () => {
  const { name, document, history } = sample()
  const sdk = Object.fromEntries([['__proto__', Object.fromEntries([['__proto__', 'x']])]])
  const type = makeObjectType('t1' as ObjectTypeId, 'Dog', { client: { sdk } })
  const text = writeProject({ name, document: { ...document, model: makeModel([type]) }, history })
  expect(text).toContain('"sdk": { "__proto__": { "__proto__": "x" } }')
  const { value } = read(text)
  expect(value && writeProject(value)).toBe(text)
})

it('writes one property a line, and the same text for the same project', () => {
  const text = writeProject(sample())
  expect(text).toBe(writeProject(sample()))
  const model = text.slice(0, text.indexOf('"history"'))
  const lines = model.split('\n').filter((line) => line.includes('"name": "🐕"'))
  expect(lines).toHaveLength(1)
})

it('does not depend on the order of members', () => {
  const project = sample()
  const turned = {
    history: project.history,
    document: {
      code: project.document.code,
      settings: project.document.settings,
      layout: project.document.layout,
      model: project.document.model,
    },
    name: project.name,
  }
  expect(writeProject(turned)).toBe(writeProject(project))
})

it('keeps a bounded tail of the history, the newest steps', () => {
  const project = sample()
  const steps = Array.from({ length: 300 }, (_, i) => ({
    label: `step ${i}`,
    origin: 'canvas' as const,
    edits: [],
    inverse: [],
  }))
  const { value } = read(writeProject({ ...project, history: { past: steps, future: [] } }))
  expect(value?.history.past).toEqual(steps.slice(-200))
})

it.each([
  ['broken text', '{"tandem": 1,', 'workspace/project-malformed'],
  ['other JSON', '{"a": 1}', 'workspace/project-foreign'],
  ['a list', '[]', 'workspace/project-foreign'],
  ['a newer version', alter('"tandem": 4', '"tandem": 5'), 'workspace/project-newer'],
  ['no version', alter('"tandem": 4', '"tandem": "4"'), 'workspace/project-altered'],
  ['a stranger', alter('"tandem": 4', '"tandem": 4, "extra": 1'), 'workspace/project-altered'],
  [
    'a property without a name',
    alter('"id": "p1", "name": "__proto__"', '"id": "p1"'),
    'workspace/project-altered',
  ],
  [
    'an unknown kind of type',
    alter('"kind": "object"', '"kind": "alien"'),
    'workspace/project-altered',
  ],
  [
    'a primary key that is nowhere',
    alter('"primaryKey": "p1"', '"primaryKey": "p99"'),
    'workspace/project-altered',
  ],
  ['a place out of the world', alter('"x": -1.5', '"x": 1e999'), 'workspace/project-altered'],
  ['an id used twice', alter('"id": "p2"', '"id": "p1"'), 'workspace/project-altered'],
  [
    'bytes that are no base64',
    alter('"bytes": "AAH+/w=="', '"bytes": "!"'),
    'workspace/project-altered',
  ],
])('refuses %s', (_, text, code) => {
  expect(codesOf(text)).toEqual([code])
  expect(read(text).value).toBeNull()
})

it.each([
  ['first', 1, ['settings', 'code']],
  ['second', 2, ['code']],
  ['third', 3, []],
] as const)('reads a file of the %s version, which knew less', (_, version, unknown) => {
  const older = JSON.parse(writeProject(sample())) as Record<string, unknown>
  for (const member of unknown) delete older[member]
  const { positions } = sample().document.layout
  const text = JSON.stringify({ ...older, layout: { positions }, tandem: version })
  const { value, diagnostics } = read(text)
  expect(diagnostics).toEqual([])
  const settings = version === 1 ? emptySettings : sample().document.settings
  expect(value?.document).toStrictEqual({
    ...sample().document,
    layout: { ...emptyLayout, positions },
    settings,
    code: version === 3 ? sample().document.code : [],
  })
})

it('keeps the model when only the history was altered', () => {
  const text = alter('"kind": "renameObjectType"', '"kind": "alien"')
  const { value, diagnostics } = read(text)
  expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/project-history-dropped'])
  expect(value?.document).toStrictEqual(sample().document)
  expect(value?.history).toEqual({ past: [], future: [] })
})

it('turns any bytes into base64 and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }),
  )
})
