import { invariant, type Diagnostic } from '#core/diagnostics'
import type { Model, ObjectType, ObjectTypeId, Mark } from '#core/model'
import type { WrittenText } from '../../contract.ts'
import { parseJson, writeJson } from '../../shared/json-text/index.ts'
import { sayInTheWay } from '../app/in-the-way.ts'
import { applies } from '../schema/members.ts'
import { collectionOf } from '../schema/home.ts'
import { titleAt } from '../schema/titles.ts'
import { draftObject } from '../drafts/draft-object.ts'
import { draftRelationships } from '../drafts/draft-relationships.ts'
import { relationshipMarks, schemaMarks } from './marks.ts'
import { sayNotWritten } from './say.ts'
import { keptTexts } from './source.ts'
import { beginWriting, type Writing } from './writing.ts'

/** What the server is told about one collection. `relationships` is null where there is no such file and no need. */
export type CollectionTexts = {
  readonly schema: WrittenText
  readonly relationships: WrittenText | null
}

type Remembered = {
  readonly holds: (model: Model) => boolean
  readonly app: Model['app']
  readonly texts: CollectionTexts
}

const known = new WeakMap<ObjectType, Remembered>()

/**
 * The texts of one top-level object type's collection: the kept ones wherever they still hold, else canonical.
 * Remembered as long as that type and all it embeds or links to stay; cost: the collection, not the model.
 */
export function writeCollection(model: Model, id: ObjectTypeId): CollectionTexts {
  const type = model.objectTypes.get(id)
  invariant(type && type.kind !== 'embedded', 'Only a top-level object type has a collection')
  const remembered = known.get(type)
  if (remembered && sameHome(remembered.app, model.app) && remembered.holds(model))
    return remembered.texts
  const { writing, holds, diagnostics } = beginWriting(model)
  const texts = writeTexts(type, writing, diagnostics)
  known.set(type, { holds, app: model.app, texts })
  return texts
}

function sameHome(a: Model['app'], b: Model['app']): boolean {
  return a.dataSource === b.dataSource && a.database === b.database && a.files === b.files
}

function writeTexts(
  type: ObjectType,
  writing: Writing,
  diagnostics: readonly Diagnostic[],
): CollectionTexts {
  const kept = keptTexts(type)
  const { keywords } = type.server
  const residue = type.residue['app-services']?.members ?? []
  for (const { key } of keywords)
    if (!applies(key, 'object')) sayNotWritten(type, null, key, writing)
  const schema = draftObject(
    {
      type,
      title: titleAt(type, collectionOf(writing.model, type).name),
      beside: { keywords, residue },
      node: kept.schema?.root ?? null,
      wasRole: kept.schema ? 'object' : null,
      isRoot: true,
    },
    { path: '', was: '', scope: [], within: new Set() },
    writing,
  )
  const relationships = draftRelationships(type, writing)
  const { model, links } = writing
  const isNeeded = relationships.members.length > 0 || !isKeptWithout(type)
  const inTheWay = sayInTheWay(model, type, relationships.members.length > 0)
  const ofSchema = [...diagnostics, ...inTheWay.ofSchema]
  return {
    schema: written(writeJson(schema, kept.schema), ofSchema, (text) =>
      schemaMarks(parseJson('', text).value.root, type, model),
    ),
    relationships: isNeeded
      ? written(writeJson(relationships, kept.relationships), inTheWay.ofRelationships, (text) =>
          relationshipMarks(parseJson('', text).value.root, links),
        )
      : null,
  }
}

/** The collection was read without relationships.json. */
function isKeptWithout(type: ObjectType): boolean {
  return type.spelling['app-services']?.relationships === null
}

function written(
  text: string,
  diagnostics: readonly Diagnostic[],
  markText: (text: string) => readonly Mark[],
): WrittenText {
  let marks: readonly Mark[] | undefined
  return { text, diagnostics, marks: () => (marks ??= markText(text)) }
}
