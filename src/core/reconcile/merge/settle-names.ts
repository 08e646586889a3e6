import type { Diagnostic } from '#core/diagnostics'
import {
  indexOf,
  referenceOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Side,
} from '#core/model'
import { report } from '../diagnostics.ts'
import type { NextTypes } from './settle.ts'
import { canSayProperty, ofOwnSide } from '../side.ts'

/**
 * A text cannot give one object type the name of another that stays: it keeps its own. A new one is only reported. An
 * embedded type that the server's text has left without any use goes where its name is wanted, unless a client knows it.
 */
export function settleNames(
  current: Model,
  next: NextTypes,
  speaks: Side,
  diagnostics: Diagnostic[],
): void {
  for (const [id, type] of next) {
    const now = current.objectTypes.get(id)
    if (!type || now?.name === type.name) continue
    const others = holdersOf(current, next, type)
    if (others.length === 0) continue
    const where = { objectType: id }
    const { name } = type
    const leaving = speaks === 'app-services' ? leavingWith(current, next, others) : null
    if (leaving) {
      for (const one of leaving) next.set(one, null)
      diagnostics.push(report('name-passed-on', { name }, where))
    } else if (!now) diagnostics.push(report('name-shared', { name }, where))
    else {
      diagnostics.push(report('name-taken', { from: now.name, to: name }, where))
      next.set(id, { ...type, name: now.name })
    }
  }
}

/** The other object types that have the name of this one. */
function holdersOf(current: Model, next: NextTypes, { id, name }: ObjectType): ObjectTypeId[] {
  const others = indexOf(current).byName.get(name) ?? []
  return others.filter((one) => one !== id && (!next.has(one) || next.get(one)?.name === name))
}

/** Those object types, and all that contain them, where none of them is of any use; else null. */
function leavingWith(
  current: Model,
  next: NextTypes,
  types: readonly ObjectTypeId[],
): ReadonlySet<ObjectTypeId> | null {
  const leaving = new Set(types)
  // What is found on the way is visited too: a set is walked in the order it grows.
  for (const id of leaving) {
    const type = next.has(id) ? null : current.objectTypes.get(id)
    if (!type || !isServersAlone(type)) return null
    for (const user of usersOf(current, next, id)) leaving.add(user)
  }
  return leaving
}

/** The object types that will refer to this one. */
function usersOf(current: Model, next: NextTypes, id: ObjectTypeId): readonly ObjectTypeId[] {
  const before = (indexOf(current).uses.get(id) ?? []).map(({ objectType }) => objectType)
  return [...new Set([...before, ...next.keys()])].filter((one) => {
    const changed = next.get(one)
    const type = changed === undefined ? current.objectTypes.get(one) : changed
    return type?.properties.some((property) => referenceOf(property) === id)
  })
}

/** Was an embedded type read from a server's text, and is there nothing that a client says about it? */
function isServersAlone({ kind, client, residue, spelling, properties }: ObjectType): boolean {
  return (
    kind === 'embedded' &&
    isSilent({ client, residue, spelling }) &&
    properties.some((property) => property.spelling['app-services']) &&
    properties.every(
      (property) => canSayProperty('app-services', property, ofOwnSide) && isSilent(property),
    )
  )
}

type Node = Pick<ObjectType, 'client' | 'residue' | 'spelling'> | ObjectType['properties'][number]

function isSilent({ client, residue, spelling }: Node): boolean {
  return Object.keys(client).length === 0 && !residue['object-model'] && !spelling['object-model']
}
