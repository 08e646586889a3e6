import { forcedElementOptional, type ObjectType, type Property } from '#core/model'
import {
  memberOf,
  value,
  type Draft,
  type DraftMember,
  type DraftName,
  type JsonMember,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { membersThatCount } from '../schema/members.ts'
import { titleOf } from '../schema/node-type.ts'
import { arrange } from '../write/arrange.ts'
import { typeMembers, withBeside } from './draft-members.ts'
import { draftProperty } from './draft-property.ts'
import { staysNullable } from '../write/meaning.ts'
import { placeProperties } from '../write/place-properties.ts'
import { sayNotWritten } from '../write/say.ts'
import type { ObjectToWrite, Position, PropertyToWrite, Writing } from '../write/writing.ts'

/** What the node of an object with properties shall say. */
export function draftObject(object: ObjectToWrite, position: Position, writing: Writing): Draft {
  const { type, node, wasRole, isRoot } = object
  const isSame = isRoot || wasRole === 'object'
  const source = isSame ? node : null
  const written = draftProperties(object, source, position, writing)
  const structural = [
    ...typeMembers(node, isSame, 'object'),
    titleMember(object, source),
    propertiesMember(written, source),
    requiredMember(type, written, source, isRoot),
  ].filter((member) => member !== null)
  const members = withBeside(structural, object.beside, 'object', isSame ? 'object' : wasRole)
  return { kind: 'object', members: arrange(members, node) }
}

type Written = {
  readonly property: Property
  readonly source: JsonMember | undefined
  readonly draft: Draft
  readonly isRequired: boolean
}

function draftProperties(
  { type, isRoot }: ObjectToWrite,
  source: JsonNode | null,
  position: Position,
  writing: Writing,
): readonly Written[] {
  const places = placeProperties(type, membersThatCount(memberOf(source, 'properties')?.value))
  return type.properties.flatMap((property): Written[] => {
    const member = places.get(property.id)
    const inside = {
      ...position,
      path: join(position.path, property.name),
      was: join(position.was, member?.key ?? property.name),
    }
    const node = member?.value ?? null
    const task = { owner: type, property, node, isRoot, draftObject }
    const draft = draftProperty(task, inside, writing)
    if (!draft) return []
    writing.placed.set(inside.was, { path: inside.path, owner: type, property })
    return [{ property, source: member, draft, isRequired: isRequired(task, writing) }]
  })
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function titleMember({ title }: ObjectToWrite, source: JsonNode | null): DraftMember | null {
  if (title === null) return null
  const isSaid = titleOf(source ?? { kind: 'null', start: 0, end: 0 }) === title
  return { key: 'title', draft: isSaid ? { kind: 'keep' } : value(title) }
}

function propertiesMember(
  written: readonly Written[],
  source: JsonNode | null,
): DraftMember | null {
  const node = memberOf(source, 'properties')?.value
  if (source && written.length === 0 && node?.kind !== 'object') return null
  const members = written.map(({ property, source: member, draft }): DraftMember => ({
    key: property.name,
    ...(member ? { was: member.key } : {}),
    draft,
  }))
  return { key: 'properties', draft: { kind: 'object', members: arrange(members, node ?? null) } }
}

/** `required` stays where the source has it. New roots list it when it is not empty, new embedded objects always. */
function requiredMember(
  type: ObjectType,
  written: readonly Written[],
  source: JsonNode | null,
  isRoot: boolean,
): DraftMember | null {
  const names = written
    .filter((one) => one.isRequired)
    .map(({ property, source: member }): DraftName =>
      member ? { name: property.name, was: member.key } : { name: property.name },
    )
  const declared = new Set(written.map(({ property }) => property.name))
  for (const name of new Set(type.server.requiredUnknown))
    if (!declared.has(name)) names.push({ name })
  const isThere = memberOf(source, 'required')?.value.kind === 'array'
  const isOwed = names.length > 0 || (!isRoot && !source)
  return isThere || isOwed ? { key: 'required', draft: { kind: 'names', names } } : null
}

/**
 * Does the server list the property in `required`? One that it lists although clients have it optional stays listed as
 * long as nothing else makes it so: what is never required, or may be null as well. Source: documentation,
 * sync/data-model/data-model-map.
 */
function isRequired(written: PropertyToWrite, writing: Writing): boolean {
  const { owner, property } = written
  const { server, optional, container, type } = property
  const isFree = container === 'none' && forcedElementOptional(type, container) === null
  if (isFree && !optional) return true
  if (!server.required) return false
  if (!isFree || staysNullable(written)) return true
  sayNotWritten(owner, property, 'required', writing)
  return false
}
