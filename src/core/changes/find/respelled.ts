import { sameValue } from '#core/edits'
import type { Model, ObjectType, Property, Side } from '#core/model'
import type { MatchedType } from '../match.ts'
import type { Scope } from './scope.ts'

/** Is an object type that means the same written differently by a side that both models speak for? */
export function isRespelled(
  { was, is, properties, inverses }: MatchedType,
  tells: Scope['tells'],
): boolean {
  return [{ was, is }, ...properties.both, ...inverses.both].some(
    (pair) =>
      (tells.server && !sameValue(ofServer(pair.was), ofServer(pair.is))) ||
      (tells.client && !sameValue(ofClient(pair.was), ofClient(pair.is))),
  )
}

type Node = ObjectType | Property

const ofServer = (node: Node): unknown => [
  node.server,
  node.residue['app-services'],
  spelling(node, 'app-services'),
]

const ofClient = (node: Node): unknown => [
  node.client,
  node.residue['object-model'],
  spelling(node, 'object-model'),
]

function spelling(node: Node, side: Side): unknown {
  return node.spelling[side]
}

/** The text around the object types of a client's file. */
export function clientFileText({ spelling }: Model): string | null {
  const file = spelling['object-model']
  return file ? JSON.stringify([...file.gaps.map(({ before }) => before), file.tail]) : null
}
