import type {
  Container,
  JsonText,
  PrimitiveType,
  PropertyResidue,
  ServerPropertyFacts,
} from '#core/model'
import { memberOf, parseJson, type JsonNode } from '../../shared/json-text/index.ts'
import { membersBeside, roleOf } from './members.ts'
import { typeOfNode, type ServerOnlyCode } from './node-type.ts'

/** Why Realm has no type for a node that is kept as it stands, and what else that node says. */
export type ServerOnly = {
  readonly code: ServerOnlyCode
  /** The short form shown to people: `string | int`. */
  readonly label: string
  /** What holds the elements that are at fault; `none` where the node itself is. */
  readonly within: Container
  /** What the node says beside its type, as a property of another type would keep it. */
  readonly beside: (container: Container, primitive: PrimitiveType) => Beside
}

type Beside = Pick<ServerPropertyFacts, 'keywords' | 'elementKeywords'> &
  NonNullable<PropertyResidue['app-services']>

/** Reads the node of a `serverOnly` value; null where Realm does have a type for it. */
export function readServerOnly(node: JsonText): ServerOnly | null {
  const { root } = parseJson('', node).value
  if (!root) return null
  const { value } = typeOfNode(root)
  if (value.kind !== 'unsupported') return null
  const { code, label, within } = value
  return { code, label, within, beside: (...type) => besideOf(node, root, ...type) }
}

/** What says the type of an array or an object means nothing once the value is neither. */
const structural = new Set([
  'items',
  'additionalItems',
  'uniqueItems',
  'properties',
  'additionalProperties',
  'required',
])

function besideOf(
  text: JsonText,
  root: JsonNode,
  container: Container,
  primitive: PrimitiveType,
): Beside {
  const own = membersBeside(text, root, roleOf(container, primitive))
  const element = memberOf(root, container === 'dictionary' ? 'additionalProperties' : 'items')
  const inner =
    container !== 'none' && element?.value.kind === 'object'
      ? membersBeside(text, element.value, roleOf('none', primitive))
      : { keywords: [], residue: [] }
  const isLeft = ({ key }: { readonly key: string }): boolean => !structural.has(key)
  return {
    keywords: own.keywords,
    elementKeywords: inner.keywords,
    members: own.residue.filter(isLeft),
    elementMembers: inner.residue.filter(isLeft),
  }
}
