import { propertyRule, typeRule } from '../../rule.ts'
import { objectSchema } from '../client-side.ts'
import { coreKindOf } from '../core-kind.ts'
import { makeTopLevel } from '../fixes.ts'

/** A Realm that stays on its device has nowhere to send objects to (V-26). */
export const asymmetricLocal = typeRule(
  {
    room: 'realm',
    code: 'asymmetric-local',
    severity: 'error',
    message:
      '`{type}` is asymmetric, which needs flexible sync. Make it a top-level type. Realm says: "Asymmetric table \'{type}\' not allowed in a local Realm".',
    source: objectSchema,
    profiles: ['local'],
  },
  (type, found) =>
    type.kind === 'asymmetric' ? [found({ type: type.name }, { fixes: [makeTopLevel(type)] })] : [],
)

/** Objects that belong to no partition are not for partition-based sync (V-27). */
export const asymmetricPartition = typeRule(
  {
    room: 'realm',
    code: 'asymmetric-partition',
    severity: 'error',
    message:
      '`{type}` is asymmetric, which needs flexible sync. Make it a top-level type. Realm says: "Asymmetric table \'{type}\' not allowed in partition based sync".',
    source: objectSchema,
    profiles: ['partition'],
  },
  (type, found) =>
    type.kind === 'asymmetric' ? [found({ type: type.name }, { fixes: [makeTopLevel(type)] })] : [],
)

/** Not every SDK lets an asymmetric type link to a top-level one. */
export const asymmetricLink = propertyRule(
  {
    room: 'realm',
    code: 'asymmetric-link',
    severity: 'warning',
    message:
      "`{name}` links from an asymmetric type. Swift 10.42.4, Flutter 1.6.0 and Node.js or React Native 12.3.0 can do so, .NET and Kotlin cannot. Embed an object instead. Older Realm says: \"Asymmetric table with property '{name}' of type '{kind}' cannot have a non-embedded object type.\"",
    source: 'realm-core CHANGELOG.md 13.21.0 and 13.23.0; changelogs of the SDKs',
    profiles: ['flexible'],
  },
  ({ type, property, name }, found, ask) => {
    if (type.kind !== 'asymmetric' || property.type.kind !== 'link') return []
    if (ask.objectType(property.type.target)?.kind === 'asymmetric') return []
    return [found({ name, kind: coreKindOf(property) })]
  },
)

/** A mixed value of an asymmetric object holds no link. */
export const asymmetricMixed = propertyRule(
  {
    room: 'realm',
    code: 'asymmetric-mixed',
    severity: 'info',
    message:
      '`{name}` is mixed in an asymmetric type, where it cannot hold links. Store plain values in it.',
    source: 'realm-core CHANGELOG.md 13.21.0',
    profiles: ['flexible'],
  },
  ({ type, property, name }, found) => {
    const { type: value } = property
    const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
    return type.kind === 'asymmetric' && isMixed ? [found({ name })] : []
  },
)
