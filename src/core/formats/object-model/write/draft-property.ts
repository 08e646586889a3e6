import { forcedElementOptional, jsonText, writeShorthand, type PropertyShape } from '#core/model'
import {
  json,
  memberOf,
  value,
  type Draft,
  type DraftMember,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { sameFacts, type PropertyFacts } from '../facts.ts'
import { readProperty } from '../read/read-property.ts'

/** Where the source text has a property, and under which key. */
export type PropertySource = {
  readonly key: string
  readonly text: string
  readonly node: JsonNode
}

/**
 * What the text shall say about a property. Source text that already says it is kept; else it is rewritten in the
 * style it has. Without a source: shorthand where that says everything. `inList`: the old form of `properties`, an
 * array whose elements carry their names.
 */
export function draftProperty(
  facts: PropertyFacts,
  source: PropertySource | null,
  context: { readonly primary: boolean; readonly inList: boolean },
): Draft {
  if (source && stillSays(facts, source, context.primary)) return { kind: 'keep' }
  const short = context.inList || source?.node.kind === 'object' ? null : shorthandOf(facts)
  if (short !== null) return value(short)
  return {
    kind: 'object',
    members: notationOf(facts, source?.node ?? null, context).map(([key, draft]): DraftMember => ({
      key,
      draft,
    })),
  }
}

function stillSays(facts: PropertyFacts, source: PropertySource, primary: boolean): boolean {
  if (source.key !== facts.key && memberOf(source.node, 'name')) return false
  const said = readProperty(source.text, facts.key, source.node, primary, () => undefined)
  return sameFacts(said, facts)
}

function shorthandOf(facts: PropertyFacts): string | null {
  const isPlain =
    facts.name === facts.key &&
    facts.index === null &&
    facts.default === null &&
    facts.residue.length === 0
  return isPlain ? writeShorthand(facts.shape, facts.counter) : null
}

/** Object notation, keys in the order of realm-js' `PropertySchema`; a key the source has is kept truthful. */
function notationOf(
  facts: PropertyFacts,
  node: JsonNode | null,
  context: { readonly primary: boolean; readonly inList: boolean },
): [string, Draft][] {
  const has = (key: string): boolean => memberOf(node, key) !== undefined
  const optional = optionalOf(facts.shape)
  const members: [string, Draft | null][] = [
    ['name', context.inList || has('name') ? value(facts.key) : null],
    ...typeMembers(facts.shape),
    ['presentation', facts.counter ? value('counter') : null],
    ['optional', optional.written || has('optional') ? value(optional.value) : null],
    ['indexed', indexed(facts, context.primary, has('indexed'))],
    ['mapTo', facts.name !== facts.key || has('mapTo') ? value(facts.name) : null],
    ['default', facts.default === null ? null : json(facts.default)],
    ...facts.residue.map((member): [string, Draft] => [member.key, json(member.value)]),
  ]
  return members.filter((member): member is [string, Draft] => member[1] !== null)
}

function typeMembers({ type, container }: PropertyShape): [string, Draft][] {
  if (type.kind !== 'primitive' && type.kind !== 'unresolved') return []
  const name = type.kind === 'primitive' ? type.primitive : type.typeName
  if (type.kind === 'unresolved' && type.inverseOf !== undefined)
    return [
      ['type', value('linkingObjects')],
      ['objectType', value(name)],
      ['property', value(type.inverseOf)],
    ]
  if (container === 'none' && type.kind === 'primitive') return [['type', value(name)]]
  return [
    ['type', value(container === 'none' ? 'object' : container)],
    ['objectType', value(name)],
  ]
}

function optionalOf(shape: PropertyShape): { readonly value: boolean; readonly written: boolean } {
  const said = shape.container === 'none' ? shape.optional : shape.elementOptional
  const isFree = forcedElementOptional(shape.type, shape.container) === null
  return { value: said, written: isFree && said }
}

function indexed(facts: PropertyFacts, primary: boolean, has: boolean): Draft | null {
  if (facts.index) return json(jsonText(facts.index === 'general' ? true : facts.index))
  return has ? value(primary) : null
}
