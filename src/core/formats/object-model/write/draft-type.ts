import type { Diagnostic } from '#core/diagnostics'
import type { Model, ObjectType, Property, PropertyId } from '#core/model'
import {
  json,
  memberOf,
  sliceOf,
  value,
  type Draft,
  type DraftMember,
} from '../../shared/json-text/index.ts'
import { objectModelDiagnostics } from '../diagnostics.ts'
import { draftProperty } from './draft-property.ts'
import { factsOf, keyOf, type PropertyFacts } from '../facts.ts'
import type { TypeSource } from './source.ts'

type Written = {
  readonly property: Property
  readonly facts: PropertyFacts
  /** The key of the entry of the source that is this property. */
  readonly was: string | null
}

/**
 * What the text of an object type shall say, and what it cannot. `named` is false where the name stands outside, as
 * the key of an object of types.
 */
export function draftType(
  model: Model,
  type: ObjectType,
  source: TypeSource | null,
  named: boolean,
): { draft: Draft; diagnostics: readonly Diagnostic[] } {
  const written = writtenOf(model, type, source)
  const key = written.find(({ property }) => property.id === type.primaryKey)?.facts.key ?? null
  const residue = type.residue['object-model']?.members ?? []
  const isNamed = named || !source || source.head.name !== null
  const members: (DraftMember | null)[] = [
    isNamed ? { key: 'name', draft: value(type.name) } : null,
    primaryKeyMember(key, source),
    flagMember('embedded', type, source),
    flagMember('asymmetric', type, source),
    propertiesMember(written, type, source),
    ...residue.map((member) => ({ key: member.key, draft: json(member.value) })),
  ]
  return {
    draft: { kind: 'object', members: members.filter((member) => member !== null) },
    diagnostics: diagnosticsOf(type, written),
  }
}

function writtenOf(model: Model, type: ObjectType, source: TypeSource | null): Written[] {
  const claimed = new Set<string>()
  return type.properties.flatMap((property): Written[] => {
    const facts = factsOf(model, type, property)
    if (!facts) return []
    const key = property.spelling['object-model']?.key
    const isThere = key !== undefined && source?.nodes.has(key) === true && !claimed.has(key)
    if (isThere) claimed.add(key)
    return [{ property, facts, was: isThere ? key : null }]
  })
}

function primaryKeyMember(key: string | null, source: TypeSource | null): DraftMember | null {
  const has = memberOf(source?.json.root, 'primaryKey') !== undefined
  const isSaid = has && source?.head.primaryKey === key
  if (isSaid) return { key: 'primaryKey', draft: { kind: 'keep' } }
  return key === null ? null : { key: 'primaryKey', draft: value(key) }
}

function flagMember(
  flag: 'embedded' | 'asymmetric',
  type: ObjectType,
  source: TypeSource | null,
): DraftMember | null {
  const has = memberOf(source?.json.root, flag) !== undefined
  if (has && source?.head.kind === type.kind) return { key: flag, draft: { kind: 'keep' } }
  return has || type.kind === flag ? { key: flag, draft: value(type.kind === flag) } : null
}

function propertiesMember(
  written: readonly Written[],
  type: ObjectType,
  source: TypeSource | null,
): DraftMember | null {
  const context = { inList: source?.isList ?? false }
  const draftOf = (one: Written): Draft => {
    const node = one.was === null ? undefined : source?.nodes.get(one.was)
    const place = node && source ? { key: one.was ?? '', text: source.json.text, node } : null
    return draftProperty(one.facts, place, {
      ...context,
      primary: one.property.id === type.primaryKey,
    })
  }
  if (source && !memberOf(source.json.root, 'properties') && written.length === 0) return null
  if (context.inList && source)
    return { key: 'properties', draft: listDraft(written, source, draftOf) }
  const members = written.map((one): DraftMember => ({
    key: one.facts.key,
    ...(one.was === null ? {} : { was: one.was }),
    draft: draftOf(one),
  }))
  const arranged = ownersFirst(written, members)
  return { key: 'properties', draft: { kind: 'object', members: arranged, ordered: true } }
}

/** A new property may bear the key that a renamed one has in the source; the source belongs to the renamed one. */
function ownersFirst(
  written: readonly Written[],
  members: readonly DraftMember[],
): readonly DraftMember[] {
  const claimed = new Set(written.map(({ was }) => was))
  const clashes = written.some(({ was, facts }) => was === null && claimed.has(facts.key))
  if (!clashes) return members
  const isOwner = (member: DraftMember): boolean => member.was !== undefined
  return [...members.filter(isOwner), ...members.filter((member) => !isOwner(member))]
}

/** The old form: elements keep their places; those without a name stay as they are. */
function listDraft(
  written: readonly Written[],
  source: TypeSource,
  draftOf: (one: Written) => Draft,
): Draft {
  const byKey = new Map(written.map((one) => [one.was, one]))
  const items = memberOf(source.json.root, 'properties')?.value
  const kept = items?.kind === 'array' ? items.items : []
  const keys = new Map([...source.nodes].map(([key, node]) => [node, key]))
  const drafts = kept.flatMap((node): Draft[] => {
    const key = keys.get(node)
    const verbatim = sliceOf(source.json.text, node)
    if (key === undefined) return [json(verbatim)]
    const one = byKey.get(key)
    if (!one) return []
    const draft = draftOf(one)
    return [draft.kind === 'keep' ? json(verbatim) : draft]
  })
  const fresh = written.filter(({ was }) => was === null).map(draftOf)
  return { kind: 'array', items: [...drafts, ...fresh] }
}

function diagnosticsOf(type: ObjectType, written: readonly Written[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const where = (property: PropertyId) => ({ objectType: type.id, property })
  for (const property of type.properties) {
    if (property.type.kind !== 'serverOnly') continue
    const slots = { type: type.name, property: property.name, text: property.type.label }
    diagnostics.push(objectModelDiagnostics.report('server-only', slots, where(property.id)))
  }
  for (const { property } of written) {
    if (property.id !== type.primaryKey || keyOf(property) === property.name) continue
    const slots = { type: type.name, property: property.name }
    diagnostics.push(objectModelDiagnostics.report('primary-key-mapped', slots, where(property.id)))
  }
  return diagnostics
}
