import { isWholeOn } from '#core/model'
import {
  json,
  memberOf,
  value,
  type Draft,
  type DraftMember,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { applies, roleOf, type NodeRole } from '../schema/members.ts'
import { typeOfNode, type NodeType } from '../schema/node-type.ts'
import { enter, factsHere, type FactsHere } from '../schema/scope.ts'
import { impliedName, titleAt } from '../schema/titles.ts'
import { arrange } from '../write/arrange.ts'
import { typeMembers, withBeside, type Beside } from './draft-members.ts'
import { sayNotWritten } from '../write/say.ts'
import { meaningOf, saysElement, saysItself, type Meaning } from '../write/meaning.ts'
import type { Position, PropertyToWrite, Writing } from '../write/writing.ts'

/** What the node of a property shall say; null when the server has no such thing. */
export function draftProperty(
  written: PropertyToWrite,
  position: Position,
  writing: Writing,
): Draft | null {
  const { owner, property, node } = written
  const { type, container } = property
  if (!isWholeOn('app-services', writing.look, property)) return null
  if (type.kind === 'serverOnly') return json(type.node)
  const was = node ? typeOfNode(node) : null
  const meaning = meaningOf(written, was, position, writing)
  if (!meaning) return null
  if (type.kind === 'link' && meaning.kind === 'link')
    writing.links.push({
      path: position.path,
      was: position.was,
      target: meaning.target,
      isList: container !== 'none',
      objectType: owner.id,
      property: property.id,
    })
  const task: Task = { ...written, meaning, was, facts: factsHere(property, position.scope) }
  sayKeywords(task, writing)
  return container === 'none'
    ? draftValue(
        task,
        { node, keywords: task.facts.keywords, residue: task.facts.members },
        position,
        writing,
      )
    : draftContainer(task, container, position, writing)
}

type Task = PropertyToWrite & {
  readonly meaning: Meaning
  readonly was: NodeType | null
  readonly facts: FactsHere
}

function draftContainer(
  task: Task,
  container: 'list' | 'set' | 'dictionary',
  position: Position,
  writing: Writing,
): Draft {
  const { node, was, facts } = task
  const isArray = container !== 'dictionary'
  const isSame =
    was !== null && was.container !== 'none' && (was.container !== 'dictionary') === isArray
  const inside = {
    node: isSame ? was.element : null,
    keywords: facts.elementKeywords,
    residue: facts.elementMembers,
  }
  const element = draftValue(task, inside, position, writing)
  const structural = [
    ...typeMembers(node, isSame, isArray ? 'array' : 'object'),
    ...(isArray
      ? arrayMembers(element, container === 'set', isSame ? node : null)
      : dictionaryMembers(element, task, isSame)),
  ]
  const beside = { keywords: facts.keywords, residue: facts.members }
  const members = withBeside(structural, beside, container, roleBefore(was))
  return { kind: 'object', members: arrange(members, node) }
}

function arrayMembers(element: Draft, isSet: boolean, node: JsonNode | null): DraftMember[] {
  const items: DraftMember = { key: 'items', draft: element }
  if (isSet) return [items, { key: 'uniqueItems', draft: value(true) }]
  const unique = memberOf(node, 'uniqueItems')?.value
  const isSaid = unique?.kind === 'boolean' && !unique.value
  return isSaid ? [items, { key: 'uniqueItems', draft: { kind: 'keep' } }] : [items]
}

/** `additionalProperties: true`, or nothing at all, means mixed as much as a node of that type does. */
function dictionaryMembers(element: Draft, task: Task, isSame: boolean): DraftMember[] {
  const { meaning, was } = task
  const isMixed = meaning.kind !== 'embedded' && meaning.primitive === 'mixed'
  const isKept = isSame && was?.element === null && isMixed
  return [
    { key: 'additionalProperties', draft: isKept ? { kind: 'keep' } : element },
    ...(isSame ? [{ key: 'properties', draft: { kind: 'keep' } as const }] : []),
  ]
}

/** The node of the value itself, or of each element of a container. */
function draftValue(
  task: Task,
  place: Beside & { readonly node: JsonNode | null },
  position: Position,
  writing: Writing,
): Draft {
  const { meaning, was, property } = task
  const isElement = property.container !== 'none'
  const wasRole = place.node && was ? roleOfValue(was, isElement) : null
  if (meaning.kind === 'embedded') {
    const hop = isElement ? '.[]' : ''
    const { type } = meaning
    const inside: Position = {
      path: position.path + hop,
      was: position.was + hop,
      scope: enter(position.scope, property),
      within: new Set([...position.within, type.id]),
    }
    const title = titleAt(type, impliedName(task.owner.name, property.name))
    const object = { type, title, beside: place, node: place.node, wasRole, isRoot: false }
    return task.draftObject(object, inside, writing)
  }
  const isSame =
    place.node !== null && was !== null && (isElement ? saysElement : saysItself)(was, task)
  const role = roleOf('none', meaning.primitive)
  const structural = typeMembers(place.node, isSame, meaning.name)
  const members = withBeside(structural, place, role, wasRole)
  return { kind: 'object', members: arrange(members, place.node) }
}

/** What the node before was; null for one that says nothing Realm knows. */
function roleBefore(was: NodeType | null): NodeRole | null {
  return was && was.value.kind !== 'unsupported' ? roleOfValue(was, false) : null
}

function roleOfValue({ value: before, container }: NodeType, isElement: boolean): NodeRole | null {
  if (before.kind === 'unsupported') return null
  const kind = before.kind === 'object' ? 'object' : before.primitive
  return roleOf(isElement ? 'none' : container, kind)
}

function sayKeywords({ owner, property, meaning, facts }: Task, writing: Writing): void {
  const kind = meaning.kind === 'embedded' ? 'object' : meaning.primitive
  const say = (keys: readonly { readonly key: string }[], role: NodeRole): void => {
    for (const { key } of keys)
      if (!applies(key, role)) sayNotWritten(owner, property, key, writing)
  }
  say(facts.keywords, roleOf(property.container, kind))
  if (property.container === 'none')
    for (const { key } of facts.elementKeywords) sayNotWritten(owner, property, key, writing)
  else say(facts.elementKeywords, roleOf('none', kind))
}
