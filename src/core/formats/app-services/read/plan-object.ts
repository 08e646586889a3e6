import { forcedElementOptional, type PrimitiveType } from '#core/model'
import { memberOf, sliceOf, type JsonMember, type JsonNode } from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import { membersBeside, membersThatCount, roleOf } from '../schema/members.ts'
import { titleOf, typeOfNode, type NodeType } from '../schema/node-type.ts'
import type { Links } from './links.ts'
import type { Page } from './page.ts'
import type { ObjectPlan, PlannedValue, PropertyPlan } from './plan.ts'

/** What is read, and in whose name it is reported. */
export type Reading = { readonly page: Page; readonly links: Links }

/** Where in a collection's schema a node stands. */
type Position = {
  /** What people read: `Dog.owner.address`. */
  readonly name: string
  /** What relationships write: `owner.pets.[].toy`; empty at the root. */
  readonly path: string
}

/** Reads the node of an object with `properties`: the root, or an embedded object. */
export function planObject(node: JsonNode, position: Position, reading: Reading): ObjectPlan {
  const required = requiredNames(node)
  const members = membersThatCount(memberOf(node, 'properties')?.value)
  const names = new Set(members.map(({ key }) => key))
  const requiredUnknown = [...required].filter((name) => !names.has(name))
  return {
    title: titleOf(node),
    properties: members.map((member) => planProperty(member, required, position, reading)),
    requiredUnknown,
    place: node,
  }
}

/** The names in `required` of an object's node. */
function requiredNames(node: JsonNode): ReadonlySet<string> {
  const required = memberOf(node, 'required')?.value
  const items = required?.kind === 'array' ? required.items : []
  return new Set(items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])))
}

function planProperty(
  member: JsonMember,
  required: ReadonlySet<string>,
  parent: Position,
  reading: Reading,
): PropertyPlan {
  const { key, value: node } = member
  const position = {
    name: `${parent.name}.${key}`,
    path: parent.path === '' ? key : `${parent.path}.${key}`,
  }
  const type = typeOfNode(node)
  const target = reading.links.take(position.path, type)
  const value: PlannedValue = target
    ? { kind: 'link', target }
    : planValue(type, member, position, reading)
  const isRequired = required.has(key)
  const isFree = isFreelyRequired(type, value)
  const optional = isFree ? type.nullable || !isRequired : type.container === 'none'
  const surplus = isRequired && (!isFree || type.nullable)
  reportNotes(member, type, position, reading)
  return {
    name: key,
    value,
    container: type.container,
    optional,
    elementOptional: type.elementNullable,
    ...factsOf(member, type, surplus, reading),
  }
}

/** May clients have the property required as well as optional? */
function isFreelyRequired({ container }: NodeType, value: PlannedValue): boolean {
  if (container !== 'none' || value.kind === 'link' || value.kind === 'object') return false
  return value.kind === 'serverOnly' || forcedElementOptional(value, 'none') === null
}

function planValue(
  { value, container }: NodeType,
  member: JsonMember,
  position: Position,
  reading: Reading,
): PlannedValue {
  if (value.kind === 'primitive') return { kind: 'primitive', primitive: value.primitive }
  if (value.kind === 'unsupported')
    return {
      kind: 'serverOnly',
      node: sliceOf(reading.page.text, member.value),
      label: value.label,
    }
  const path = container === 'none' ? position.path : `${position.path}.[]`
  const object = planObject(value.node, { name: position.name, path }, reading)
  return { kind: 'object', object }
}

function reportNotes(
  member: JsonMember,
  { notes }: NodeType,
  { name }: Position,
  { page }: Reading,
): void {
  const where = page.at({ start: member.keyStart, end: member.value.end })
  for (const note of notes) page.say(report(note, { name }, where))
}

function factsOf(
  { value: node }: JsonMember,
  type: NodeType,
  surplus: boolean,
  { page }: Reading,
): Pick<PropertyPlan, 'server' | 'residue'> {
  const required = surplus ? { required: true as const } : {}
  const none = { keywords: [], residue: [] }
  if (type.value.kind === 'unsupported')
    return {
      server: { ...required, keywords: [], elementKeywords: [] },
      residue: { members: [], elementMembers: [] },
    }
  const kind: PrimitiveType | 'object' =
    type.value.kind === 'object' ? 'object' : type.value.primitive
  const own = membersBeside(page.text, node, roleOf(type.container, kind))
  const inner = type.element ? membersBeside(page.text, type.element, roleOf('none', kind)) : none
  const isInt = type.value.kind === 'primitive' && type.value.width === 'int'
  return {
    server: {
      ...(isInt ? { width: 'int' as const } : {}),
      ...required,
      keywords: own.keywords,
      elementKeywords: inner.keywords,
    },
    residue: { members: own.residue, elementMembers: inner.residue },
  }
}
