import type { Diagnostic, Outcome, TextSpan } from '#core/diagnostics'
import {
  isNotation,
  makeModel,
  makeObjectType,
  makeProperty,
  type ClientFileSpelling,
  type IdSource,
  type Model,
  type ObjectType,
  type Candidate,
} from '#core/model'
import { parseJson, sliceOf, stringAt, type JsonNode } from '../../shared/json-text/index.ts'
import { objectModelDiagnostics } from '../diagnostics.ts'
import { findTypes, type FoundType } from './find-types.ts'
import { missingOf, namesOf, resolveShape } from './resolve.ts'
import { indent, indentationOf } from '../indentation.ts'
import { readProperty } from './read-property.ts'
import { readTypeText, type Entry } from './read-type.ts'
import { spansOf } from './spans.ts'

/** A text on its way into a candidate. */
type Reading = {
  readonly file: string
  readonly text: string
  readonly ids: IdSource
  readonly spanOf: (start: number, end: number) => TextSpan
  readonly diagnostics: Diagnostic[]
}

type Found = FoundType & { readonly type: ObjectType; readonly entries: ReadonlyMap<string, Entry> }

/**
 * Reads a whole client schema: canonical JSON, shorthand, or what other tools dump. The value is null when the text
 * is broken or holds no object types; whatever else is wrong is salvaged and reported.
 */
export function readObjectModel(
  file: string,
  text: string,
  ids: IdSource,
): Outcome<Candidate | null> {
  const { reading, found } = readFile(file, text, ids)
  if (!found) return { value: null, diagnostics: reading.diagnostics }
  const types = resolveAll(reading, found, null)
  const spelling = { 'object-model': spellFile(text, found) }
  return {
    value: { speaks: 'object-model', model: makeModel(types, { spelling }) },
    diagnostics: reading.diagnostics,
  }
}

/**
 * Reads the text of one object type (or a few) that belong into `context.model`: names they do not define themselves
 * lead to its object types, by their ids there. `objectType` is the one whose text was edited, if any.
 */
export function readObjectTypes(
  file: string,
  text: string,
  context: {
    readonly model: Model
    readonly ids: IdSource
    readonly objectType?: ObjectType['id'] | null
  },
): Outcome<Candidate | null> {
  const { reading, found } = readFile(file, text, context.ids)
  if (!found) return { value: null, diagnostics: reading.diagnostics }
  const prefix = context.objectType ? indentationOf(context.model, context.objectType) : ''
  const types = resolveAll(reading, found, context.model).map((type, i): ObjectType => {
    const spelled = type.spelling['object-model']?.text ?? ''
    const text = found.length === 1 && i === 0 ? indent(spelled, prefix) : spelled
    return { ...type, spelling: { 'object-model': { text } } }
  })
  return {
    value: { speaks: 'object-model', model: makeModel(types) },
    diagnostics: reading.diagnostics,
  }
}

function readFile(
  file: string,
  text: string,
  ids: IdSource,
): { reading: Reading; found: readonly Found[] | null } {
  const parsed = parseJson(file, text)
  const reading: Reading = {
    file,
    text,
    ids,
    spanOf: spansOf(file, text),
    diagnostics: [...parsed.diagnostics],
  }
  const isBroken = parsed.diagnostics.some(({ severity }) => severity === 'error')
  if (isBroken) return { reading, found: null }
  const { root } = parsed.value
  const { types, strays } = findTypes(root)
  for (const stray of strays) say(reading, 'not-an-object', { file }, stray)
  const found = types.flatMap((type) => readFound(reading, type))
  const isEmptyList = root?.kind === 'array' && root.items.length === 0
  if (found.length > 0 || isEmptyList) return { reading, found }
  if (types.length === 0 && root) say(reading, 'no-object-types', { file }, root)
  return { reading, found: null }
}

function readFound(reading: Reading, { node, key }: FoundType): Found[] {
  const { text, file, ids } = reading
  const id = ids.objectType()
  const name = stringAt(node, 'name') ?? key
  if (name === null || name === '') {
    say(reading, 'type-name-missing', { file }, node)
    return []
  }
  const head = readTypeText(text, node, (problem, text, at) =>
    say(reading, problem, { type: name, text }, at, { objectType: id }),
  )
  const entries = new Map<string, Entry>()
  let primaryKey: ObjectType['primaryKey'] = null
  const properties = head.entries.map((entry) => {
    const propertyId = ids.property()
    const primary = entry.key === head.primaryKey
    if (primary) primaryKey = propertyId
    entries.set(propertyId, entry)
    const where = { objectType: id, property: propertyId }
    const facts = readProperty(text, entry.key, entry.node, primary, (problem, text, at) =>
      say(reading, problem, { property: `${name}.${entry.key}`, text }, at, where),
    )
    return makeProperty(propertyId, facts.name, facts.shape, {
      client: {
        ...(facts.key === facts.name ? {} : { codeName: facts.key }),
        ...(facts.index ? { index: facts.index } : {}),
        ...(facts.counter ? { counter: true as const } : {}),
        ...(facts.default === null ? {} : { default: facts.default }),
      },
      residue: facts.residue.length > 0 ? { 'object-model': { members: facts.residue } } : {},
      spelling: { 'object-model': { key: facts.key } },
    })
  })
  const type = makeObjectType(id, name, {
    kind: head.kind,
    primaryKey,
    properties,
    residue: head.residue.length > 0 ? { 'object-model': { members: head.residue } } : {},
    spelling: { 'object-model': { text: sliceOf(text, node) } },
  })
  return [{ node, key, type, entries }]
}

function resolveAll(
  reading: Reading,
  found: readonly Found[],
  around: Model | null,
): readonly ObjectType[] {
  const names = namesOf(
    found.map(({ type }) => type),
    around,
  )
  return found.map(({ node, type, entries }) => {
    if (names.own.get(type.name) !== type)
      say(reading, 'repeated-type', { type: type.name }, node, { objectType: type.id })
    const stored = new Set<string>()
    const properties = type.properties.map((property) => {
      const at = entries.get(property.id)?.node ?? node
      const where = { objectType: type.id, property: property.id }
      const { name: text } = property
      if (stored.has(text)) say(reading, 'repeated-property', { type: type.name, text }, at, where)
      stored.add(text)
      const shape = resolveShape(property, type.id, names)
      const missing = missingOf(shape.type)
      if (missing && !isNotation(missing.text)) {
        const slots = { type: type.name, property: property.name, text: missing.text }
        say(reading, missing.inverse ? 'unknown-inverse' : 'unknown-type', slots, at, where)
      }
      return { ...property, ...pickShape(shape) }
    })
    return { ...type, properties }
  })
}

function pickShape(shape: ReturnType<typeof resolveShape>) {
  const { type, container, optional, elementOptional } = shape
  return { type, container, optional, elementOptional }
}

function spellFile(text: string, found: readonly Found[]): ClientFileSpelling {
  let end = 0
  const gaps = found.map(({ node, type }) => {
    const before = text.slice(end, node.start)
    end = node.end
    return { before, objectType: type.id }
  })
  return { gaps, tail: text.slice(end) }
}

function say(
  reading: Reading,
  code: keyof typeof objectModelDiagnostics.codes,
  slots: Readonly<Record<string, string>>,
  node: JsonNode,
  where: { readonly objectType?: string; readonly property?: string } = {},
): void {
  const span = reading.spanOf(node.start, node.end)
  const filled = { file: '', type: '', property: '', text: '', ...slots }
  reading.diagnostics.push(objectModelDiagnostics.report(code, filled, { ...where, span }))
}
