import fc from 'fast-check'
import { createContext, runInContext } from 'node:vm'
import ts from 'typescript'
import { expect, it } from 'vitest'
import {
  countedIds,
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  objectTypesOf,
  viewOf,
  primitiveShape,
  type JsonText,
  type Model,
} from '#core/model'
import { arbitraryModel, codeCases, copyOf } from '#testkit'
import { emitCode } from '#core/sdks'
import { stringLiteral } from '../shared/javascript.ts'
import { node } from './index.ts'
import { nodeDefaults, type NodeOptions } from './options.ts'

const commonjs: NodeOptions = { ...nodeDefaults, language: 'javascript', modules: 'commonjs' }

const emitNode = (model: Model, options: NodeOptions) => emitCode(node, model, options)

type Schema = {
  name: string
  properties: Record<string, string | { mapTo?: string; default?: unknown }>
}

/** Runs the code as Node.js would, in a world of its own. */
const run = (model: Model): Schema[] => {
  const [file] = emitNode(model, commonjs).files
  const world = { module: { exports: {} as { schema?: Schema[] } }, require: () => ({ BSON: {} }) }
  runInContext(file!.text, createContext(world))
  return world.module.exports.schema ?? []
}

const modelOf = (typeName: string, names: readonly string[], fallback?: unknown): Model => {
  const ids = countedIds()
  const client = fallback === undefined ? {} : { default: jsonText(fallback) }
  return makeModel([
    makeObjectType(ids.objectType(), typeName, {
      properties: names.map((name) =>
        makeProperty(ids.property(), name, primitiveShape('string'), { client }),
      ),
    }),
  ])
}

const hurtful = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    'class',
    '*/',
    '`${x}`',
    '\u2028',
    '"',
    '\\',
    "'",
  ),
)

it('cannot be made to say anything but the names it is given', () => {
  fc.assert(
    fc.property(
      hurtful,
      fc.uniqueArray(hurtful, { maxLength: 5 }),
      hurtful,
      (type, names, text) => {
        const [schema] = run(modelOf(type, names, text))
        expect(schema!.name).toBe(type)
        expect(Object.getPrototypeOf(schema!.properties)).not.toBeNull()
        expect(Object.keys(schema!.properties).sort()).toEqual([...names].sort())
        for (const name of names) expect(schema!.properties[name]).toMatchObject({ default: text })
      },
    ),
    { numRuns: 300 },
  )
})

it('writes code that runs for any model, with every property that a client can have', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const schemas = run(model)
      const types = objectTypesOf(viewOf(model, 'object-model'))
      expect(schemas.map(({ name }) => name)).toEqual(types.map(({ name }) => name))
      types.forEach(({ properties }, i) => {
        const stored = Object.entries(schemas[i]!.properties).map(([key, entry]) =>
          typeof entry === 'string' ? key : (entry.mapTo ?? key),
        )
        const known = properties.filter(
          ({ type }) => type.kind !== 'serverOnly' && type.kind !== 'unresolved',
        )
        expect(stored.sort()).toEqual(known.map(({ name }) => name).sort())
      })
    }),
    { numRuns: 200 },
  )
})

it('writes TypeScript without syntax errors for any model', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      for (const { text, path } of emitNode(model, { ...nodeDefaults, files: 'per-class' }).files) {
        const { diagnostics } = ts.transpileModule(text, {
          reportDiagnostics: true,
          fileName: path,
        })
        expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

it('gives equal code for equal models', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      expect(emitNode(copyOf(model), nodeDefaults)).toEqual(emitNode(model, nodeDefaults))
    }),
  )
})

const emittedFiles = codeCases.flatMap(({ model }) =>
  [nodeDefaults, commonjs].flatMap((options) =>
    emitNode(model, options).files.map((file) => ({ model, ...file })),
  ),
)

it('ties every mark to code about its node', () => {
  for (const { model, text, marks } of emittedFiles)
    for (const { start, end, objectType, property } of marks) {
      const type = model.objectTypes.get(objectType)!
      const node = type.properties.find(({ id }) => id === property) ?? type
      const names = [node.name, node.client.codeName ?? node.name].map((name) =>
        stringLiteral(name).slice(1, -1),
      )
      const said = text.slice(start, end)
      expect(names.some((name) => said.includes(name))).toBe(true)
    }
})

it('keeps marks in order, inner ones behind the outer one', () => {
  for (const { marks } of emittedFiles) {
    const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
    expect(marks).toEqual(sorted)
  }
})

it('says only anew what has changed', () => {
  const model = codeCases.find(({ name }) => name === 'relationships')!.model
  const before = emitNode(model, { ...nodeDefaults, files: 'per-class' })
  const [first] = model.order
  const type = { ...model.objectTypes.get(first!)!, name: 'Hound' }
  const changed = { ...model, objectTypes: model.objectTypes.set(first!, type) }
  const after = emitNode(changed, { ...nodeDefaults, files: 'per-class' })
  const same = after.files.filter(({ path, text }) =>
    before.files.some((file) => file.path === path && file.text === text),
  )
  expect(same.map(({ path }) => path)).toEqual(['Reading.ts'])
})

it('keeps a primary key under its stored name, which is all JavaScript can do', () => {
  const model = modelOf('Dog', ['_id'])
  const [id] = model.order
  const type = model.objectTypes.get(id!)!
  const key = { ...type.properties[0]!, client: { codeName: 'id' } }
  const changed = makeModel([{ ...type, properties: [key], primaryKey: key.id }])
  const { files, diagnostics } = emitNode(changed, nodeDefaults)
  expect(files[0]!.text).toContain('_id!: string;')
  expect(diagnostics.map(({ code }) => code)).toEqual(['sdk/primary-key-renamed'])
})

it('gives every class a name that can stand as a type, whatever modules become', () => {
  const words = ['keyof', 'infer', 'readonly', 'unique', 'Object', 'require', 'exports']
  const ids = countedIds()
  const types = words.map((word) => makeObjectType(ids.objectType(), word))
  const { files } = emitNode(makeModel(types), nodeDefaults)
  const said = [...files[0]!.text.matchAll(/^export class (\S+) extends/gm)].map(([, name]) => name)
  expect(said).toEqual(words.map((word) => `${word}2`))
})

it('shows what turns text round as what it is', () => {
  const model = modelOf('a\u202eb', ['x\u2066y'], '\u200f')
  const [file] = emitNode(model, nodeDefaults).files
  expect(file!.text).toContain('name: "a\\u202eb"')
  expect(file!.text).not.toMatch(/[\u200f\u202e\u2066]/)
})

it.each([
  ['int', '9007199254740993', null],
  ['int', '9007199254740991', '9007199254740991'],
  ['decimal128', '0.10000000000000000000000000001', '"0.10000000000000000000000000001"'],
  ['decimal128', '"1.2.3"', null],
  ['decimal128', '"..."', null],
  ['date', '"2020-01-31T10:00:00.5Z"', '"2020-01-31T10:00:00.5Z"'],
  ['date', '"2020-99-99"', null],
  ['date', '"2020-01-01 (about)"', null],
  ['mixed', '[1e999]', '[1e999]'],
] as const)('writes %s default %s so that it says the same, or not at all', (type, text, said) => {
  const ids = countedIds()
  const client = { default: text as JsonText }
  const property = makeProperty(ids.property(), 'a', primitiveShape(type), { client })
  const model = makeModel([makeObjectType(ids.objectType(), 'A', { properties: [property] })])
  const { files, diagnostics } = emitNode(model, nodeDefaults)
  const written = files[0]!.text.split('default: ')[1]?.replace('() => ', '') ?? null
  const codes = diagnostics.map(({ code }) => code)
  expect(codes).toEqual(said === null ? ['sdk/default-left-out'] : [])
  expect(written?.includes(said ?? '') ?? null).toBe(said === null ? null : true)
})

it('writes a model without object types as an empty list', () => {
  expect(emitNode(makeModel([]), nodeDefaults).files[0]!.text).toBe('export const schema = [];\n')
})
