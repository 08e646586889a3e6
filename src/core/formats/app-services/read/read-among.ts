import type { Diagnostic, Outcome } from '#core/diagnostics'
import {
  makeModel,
  namespaceOf,
  objectTypesOf,
  type IdSource,
  type Model,
  type ObjectType,
  type Candidate,
} from '#core/model'
import { typeAt } from '../schema/home.ts'
import { idTypeOf } from '../schema/id-type.ts'
import { isGiven } from '../schema/titles.ts'
import { keptTexts } from '../write/source.ts'
import { TypeBuilder } from './build.ts'
import type { Target } from './links.ts'
import { readRoot, type CollectionSource, type RootHead } from './read-root.ts'
import { idTypeIn } from './root-id.ts'
import { presentOf, surroundingsOf } from './surroundings.ts'

type Task = {
  readonly source: CollectionSource
  readonly head: RootHead
  /** What the model has in that collection. */
  readonly current: ObjectType | undefined
}

/**
 * Reads the collections of a candidate again, among those of a model: an embedded object that others there contain too
 * is described as it is there, and otherwise only where these texts say so. Links to what the model has hold.
 */
export function readAmong(candidate: Model, model: Model, ids: IdSource): Outcome<Candidate> {
  const diagnostics: Diagnostic[] = []
  const tasks = objectTypesOf(candidate).flatMap((root) => taskOf(root, model, ids) ?? [])
  const own = new Set(tasks.flatMap(({ current }) => current?.id ?? []))
  const builder = new TypeBuilder(ids, surroundingsOf(model, own))
  const targets = new Map<string, Target>()
  for (const { source, head } of tasks) {
    builder.reserve(head.name)
    const idType = idTypeIn(source.schema.root)
    targets.set(namespaceOf(source.collection), { id: head.id, idType })
  }
  const findTarget = (namespace: string): Target | null => {
    const type = typeAt(model, namespace)
    return targets.get(namespace) ?? (type ? { id: type.id, idType: idTypeOf(type) } : null)
  }
  for (const { source, head, current } of tasks) {
    const present = current ? presentOf(model, current) : null
    readRoot(source, head, builder, { findTarget, present, diagnostics })
  }
  const read = makeModel(builder.types(), { app: candidate.app })
  return { value: { speaks: 'app-services', model: read }, diagnostics }
}

function taskOf(root: ObjectType, model: Model, ids: IdSource): Task | null {
  const { collection, kind } = root
  const { schema, relationships } = keptTexts(root)
  const spelling = root.spelling['app-services']
  if (!collection || !spelling || schema?.root?.kind !== 'object') return null
  const current = typeAt(model, namespaceOf(collection))
  const isSame =
    current?.server.title === root.server.title && isGiven(current?.name ?? '', root.name)
  const name = current && isSame ? current.name : root.name
  const path = current?.spelling['app-services']?.path ?? spelling.path
  return {
    source: {
      schema: { ...schema, root: schema.root },
      relationships,
      collection,
      spelling: { ...spelling, path },
    },
    head: { id: ids.objectType(), name, kind },
    current,
  }
}
