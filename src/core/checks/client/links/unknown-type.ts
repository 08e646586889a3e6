import { newObjectType } from '#core/edits'
import { isNotation, indexOf, type ObjectType, type Property } from '#core/model'
import type { Fix } from '../../finding.ts'
import { always, onClients } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { objectSchema } from '../client-side.ts'
import { coreKindOf } from '../core-kind.ts'
import { deleteProperty, shapeOf } from '../fixes.ts'
import { namedBy, standsFor, type ByName } from './found-by-name.ts'

/** What a property refers to exists (V-11). */
export const unknownType = propertyRule(
  {
    room: 'realm',
    code: 'unknown-type',
    severity: 'error',
    message:
      "`{name}` refers to `{target}`, which does not exist. Add that object type. Realm says: \"Property '{name}' of type '{kind}' has unknown object type '{target}'\".",
    source: objectSchema,
    profiles: onClients,
  },
  ({ type, property, name }, found, ask) => {
    const named = namedBy(property, ask)
    if (!named || named.targets.length > 0 || isNotation(named.typeName)) return []
    const slots = { name, kind: coreKindOf(property), target: named.typeName }
    const fixes = [...addTarget(type, property, named), deleteProperty(type, property)]
    return [found(slots, { fixes })]
  },
)

function addTarget(type: ObjectType, property: Property, named: ByName): readonly Fix[] {
  if (named.inverseOf !== null) return []
  return [
    {
      title: `Add the object type \`${named.typeName}\``,
      safe: false,
      edits: (model, ids) => {
        const objectType = newObjectType(model, ids, 'object', named.typeName)
        const value = { kind: 'link', target: objectType.id } as const
        return [
          { kind: 'addObjectType', objectType },
          {
            kind: 'setPropertyShape',
            objectType: type.id,
            property: property.id,
            shape: { ...shapeOf(property), type: value },
          },
        ]
      },
    },
  ]
}

/** A short form that could not be read names no object type. */
export const noType = propertyRule(
  {
    room: 'realm',
    code: 'no-type',
    severity: 'error',
    message: '`{name}` has the type "{text}", which means nothing. Choose a type.',
    source: 'realm-js packages/realm/src/schema/normalize.ts',
    profiles: always,
  },
  ({ type, property, name }, found) => {
    if (property.type.kind !== 'unresolved' || !isNotation(property.type.typeName)) return []
    const fixes = [deleteProperty(type, property)]
    return [found({ name, text: property.type.typeName }, { fixes })]
  },
)

/** A name that has come to lead somewhere is a relationship for Realm, but not yet for the server. */
export const notLinked = propertyRule(
  {
    room: 'realm',
    code: 'not-linked',
    severity: 'warning',
    message:
      '`{name}` names `{target}`, which exists by now, but is not linked to it. Link it, so that the server learns of it.',
    source: `${objectSchema}; our reading: Realm finds object types by name`,
    profiles: always,
  },
  ({ type, property, name }, found, ask) => {
    const named = namedBy(property, ask)
    const isThere = named && standsFor(named, type)
    if (!named || !isThere || named.targets.some(({ kind }) => kind === 'asymmetric')) return []
    return [found({ name, target: named.typeName }, { fixes: [link(type, property, named)] })]
  },
)

function link({ id: objectType }: ObjectType, property: Property, named: ByName): Fix {
  return {
    title: `Link it to \`${named.typeName}\``,
    safe: true,
    edits: (model) => {
      const { objectTypes } = model
      const self = objectTypes.get(objectType)
      const ids = indexOf(model).byName.get(named.typeName) ?? []
      const targets = ids.flatMap((id) => objectTypes.get(id) ?? [])
      const type = self && standsFor({ ...named, targets }, self)
      if (!type) return []
      const place = { objectType, property: property.id }
      return [{ kind: 'setPropertyShape', ...place, shape: { ...shapeOf(property), type } }]
    },
  }
}
