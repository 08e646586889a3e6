import type { Diagnostic } from '#core/diagnostics'
import { invariant } from '#core/diagnostics'
import {
  propertyOf,
  referencesFrom,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import type { WrittenText } from '../../contract.ts'
import { parseJson, writeJson, type Layout } from '../../shared/json-text/index.ts'
import { draftType } from './draft-type.ts'
import { indentationOf } from '../indentation.ts'
import { marksOf } from './marks.ts'
import { sourceOf } from './source.ts'

/** The layout of client schemas that have no source: two spaces, as realm-js writes its own examples. */
const clientLayout: Layout = { unit: '  ', eol: '\n' }

/** The text of one object type as written for a place. */
export type WrittenType = {
  readonly text: string
  /** What the place puts before every further line; nothing where the lines could not be moved. */
  readonly prefix: string
  /** The name that the source text gives the type; null when it gives none, undefined without a source. */
  readonly spelledName: string | null | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The text of one object type, on its own: the kept source wherever it still holds, else canonical JSON. Remembered
 * as long as the type and the names it mentions stay.
 */
export function writeObjectType(model: Model, id: ObjectTypeId): WrittenText {
  const type = model.objectTypes.get(id)
  invariant(type, 'The object type to write exists')
  return remembered(panels, model, type, (): WrittenText => {
    const { text, diagnostics } = writeType(model, type, true)
    let marks: ReturnType<WrittenText['marks']> | undefined
    return {
      text,
      diagnostics,
      marks: () => (marks ??= marksOf(parseJson('', text).value, [type])),
    }
  })
}

/** The text of one object type for a place in the client file; `named` is false where a key there names it. */
export function writeFileType(model: Model, type: ObjectType, named: boolean): WrittenType {
  return remembered(named ? namedTypes : keyedTypes, model, type, () =>
    writeType(model, type, named),
  )
}

function writeType(model: Model, type: ObjectType, named: boolean): WrittenType {
  const prefix = indentationOf(model, type.id)
  const source = sourceOf(type, prefix)
  const { draft, diagnostics } = draftType(model, type, source, named)
  const text = writeJson(draft, source?.json ?? null, clientLayout)
  return {
    text: source ? text : text.slice(0, -clientLayout.eol.length),
    prefix: source ? source.prefix : prefix,
    spelledName: source?.head.name,
    diagnostics,
  }
}

type Memory<T> = WeakMap<ObjectType, { readonly names: string; readonly written: T }>

const panels: Memory<WrittenText> = new WeakMap()
const namedTypes: Memory<WrittenType> = new WeakMap()
const keyedTypes: Memory<WrittenType> = new WeakMap()

function remembered<T>(memory: Memory<T>, model: Model, type: ObjectType, write: () => T): T {
  const names = dependenciesOf(model, type)
  const known = memory.get(type)
  if (known?.names === names) return known.written
  const written = write()
  memory.set(type, { names, written })
  return written
}

function mentioned(node: ObjectType | Property | undefined): string[] {
  return [node?.name ?? '', node?.only ?? '']
}

/** Everything outside the type that its text depends on: what it mentions by name, and its indentation. */
function dependenciesOf(model: Model, type: ObjectType): string {
  const names = referencesFrom(type).map(({ property: { type: reference } }): string[] => {
    if (reference.kind === 'link' || reference.kind === 'embedded')
      return mentioned(model.objectTypes.get(reference.target))
    if (reference.kind !== 'inverse') return []
    const origin = model.objectTypes.get(reference.origin)
    return [...mentioned(origin), ...mentioned(propertyOf(origin, reference.property))]
  })
  return JSON.stringify([indentationOf(model, type.id), names])
}
