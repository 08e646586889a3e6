import type { Diagnostic, Outcome } from '#core/diagnostics'
import {
  makeModel,
  namespaceOf,
  type Collection,
  type IdSource,
  type Model,
  type ObjectTypeId,
  type Candidate,
} from '#core/model'
import { parseJson, type JsonSource } from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import { typeAt } from '../schema/home.ts'
import { idTypeOf } from '../schema/id-type.ts'
import { titleOf } from '../schema/node-type.ts'
import { freeName, isGiven } from '../schema/titles.ts'
import { TypeBuilder } from './build.ts'
import type { FindTarget, Target } from './links.ts'
import { openPage } from './page.ts'
import { readRoot, type CollectionSource, type RootHead } from './read-root.ts'
import { idTypeIn } from './root-id.ts'
import { presentOf, surroundingsOf } from './surroundings.ts'

/** What a single collection is read against. */
export type CollectionContext = {
  readonly model: Model
  /** The object type that these texts are of, or null for a collection the model does not have yet. */
  readonly objectType: ObjectTypeId | null
  readonly collection: Collection
  readonly ids: IdSource
  /** Called so in diagnostics; `schema.json` unless given. */
  readonly file?: string
}

/**
 * Reads one collection with its embedded types. Links carry the ids of the context's object types, so the ids of the
 * candidate must be others. Broken text: no value, and where it breaks. Cost: the collection, not the model.
 */
export function readCollection(
  texts: { readonly schema: string; readonly relationships: string | null },
  context: CollectionContext,
): Outcome<Candidate | null> {
  const diagnostics: Diagnostic[] = []
  const source = parseCollection(texts, context, diagnostics)
  if (!source) return { value: null, diagnostics }
  const own = new Set(context.objectType ? [context.objectType] : [])
  const builder = new TypeBuilder(context.ids, surroundingsOf(context.model, own))
  const head = headOf(source, context, builder)
  builder.reserve(head.name)
  const current = context.objectType ? context.model.objectTypes.get(context.objectType) : undefined
  readRoot(source, head, builder, {
    findTarget: targetsIn(context, source, head.id),
    present: current ? presentOf(context.model, current) : null,
    diagnostics,
  })
  const model = makeModel(builder.types(), { app: context.model.app })
  return { value: { speaks: 'app-services', model }, diagnostics }
}

function parseCollection(
  texts: { readonly schema: string; readonly relationships: string | null },
  { file = 'schema.json', collection, model, objectType }: CollectionContext,
  diagnostics: Diagnostic[],
): CollectionSource | null {
  const schema = parse(file, texts.schema, diagnostics)
  const beside = file.replace(/[^/]*$/, 'relationships.json')
  const relationships =
    texts.relationships === null ? null : parse(beside, texts.relationships, diagnostics)
  if (!schema || (texts.relationships !== null && !relationships)) return null
  if (relationships?.root && relationships.root.kind !== 'object') {
    const page = openPage(relationships, diagnostics)
    page.say(report('relationships-not-object', { file: beside }, page.at(relationships.root)))
    return null
  }
  const { root } = schema
  if (root?.kind !== 'object') {
    const page = openPage(schema, diagnostics)
    const where = root ? page.at(root) : {}
    page.say(report('root-not-object', { name: collection.name }, where))
    return null
  }
  const current = objectType ? model.objectTypes.get(objectType) : undefined
  const path = current?.spelling['app-services']?.path ?? null
  return { schema: { ...schema, root }, relationships, collection, spelling: { ...texts, path } }
}

function parse(file: string, text: string, diagnostics: Diagnostic[]): JsonSource | null {
  const parsed = parseJson(file, text)
  diagnostics.push(...parsed.diagnostics)
  return parsed.diagnostics.some(({ severity }) => severity === 'error') ? null : parsed.value
}

function headOf(
  { schema, collection }: CollectionSource,
  { model, objectType, ids }: CollectionContext,
  builder: TypeBuilder,
): RootHead {
  const id = ids.objectType()
  const current = objectType ? model.objectTypes.get(objectType) : undefined
  const kind = current && current.kind !== 'embedded' ? current.kind : 'object'
  const title = titleOf(schema.root)
  const wanted = title ?? collection.name
  if (current && current.server.title === title && isGiven(current.name, wanted))
    return { id, name: current.name, kind }
  return { id, name: freeName(wanted, builder.isTaken), kind }
}

function targetsIn(
  { model }: CollectionContext,
  source: CollectionSource,
  self: ObjectTypeId,
): FindTarget {
  const own = namespaceOf(source.collection)
  return (namespace): Target | null => {
    if (namespace === own) return { id: self, idType: idTypeIn(source.schema.root) }
    const type = typeAt(model, namespace)
    return type ? { id: type.id, idType: idTypeOf(type) } : null
  }
}
