import fc from 'fast-check'
import { mapTree, scalarTree, type JsonLook, type JsonTree } from '../../json-tree.ts'

/** Layouts that an export may have: indented, on one line, with either line end, behind a byte order mark. */
export const arbitraryLook: fc.Arbitrary<JsonLook> = fc.record({
  indent: fc.constantFrom('  ', '    ', '\t', ''),
  eol: fc.constantFrom('\n', '\r\n'),
  before: fc.constantFrom('', '', '\uFEFF', '\n'),
  after: fc.constantFrom('', '\n', '\r\n'),
})

type Members = Extract<JsonTree, { kind: 'object' }>['members']

/** One of the ways to write a schema node otherwise. Most mean the same; none makes it ungrammatical. */
const ways: readonly ((members: Members) => Members)[] = [
  (members) => members,
  (members) => members.toReversed(),
  (members) => renamed(members, 'bsonType', 'type'),
  (members) => retyped(members, (type) => ({ kind: 'array', items: [type] })),
  (members) => retyped(members, (type) => ({ kind: 'array', items: [type, scalarTree('null')] })),
  (members) => retyped(members, (type) => (type.text === '"bool"' ? scalarTree('boolean') : type)),
  (members) => added(members, 'x-odd', { kind: 'scalar', text: '[ 1.0, -0,"\\u00e9" ]' }),
  (members) => added(members, '__proto__', { kind: 'scalar', text: '{"a":1e2}' }),
  (members) => added(members, 'bsonType:', scalarTree('string')),
  (members) => added(members, 'uniqueItems', scalarTree(false)),
  (members) => replaced(members, 'additionalProperties', scalarTree(true)),
  (members) => members.filter(({ key }) => key !== 'bsonType' || !has(members, 'properties')),
  (members) => members.filter(({ key }) => key !== 'title'),
]

/** How many ways there are; dice are taken modulo this. */
export const wayCount = ways.length

/** A schema written otherwise: every node of it takes the next of the dice for its way. */
export function respell(tree: JsonTree, dice: readonly number[]): JsonTree {
  let at = 0
  return mapTree(tree, (node) => {
    if (node.kind !== 'object' || !isSchemaNode(node.members)) return node
    const way = ways[(dice[at++ % Math.max(1, dice.length)] ?? 0) % ways.length]
    return way ? { kind: 'object', members: way(node.members) } : node
  })
}

function isSchemaNode(members: Members): boolean {
  return members.some(({ key, value }) => key === 'bsonType' && value.kind === 'scalar')
}

function has(members: Members, key: string): boolean {
  return members.some((member) => member.key === key)
}

function renamed(members: Members, from: string, to: string): Members {
  return members.map((member) => (member.key === from ? { ...member, key: to } : member))
}

function replaced(members: Members, key: string, value: JsonTree): Members {
  return members.map((member) =>
    member.key === key && isMixed(member.value) ? { key, value } : member,
  )
}

function isMixed(node: JsonTree): boolean {
  return (
    node.kind === 'object' &&
    node.members.length === 1 &&
    node.members.every(({ value }) => value.kind === 'scalar' && value.text === '"mixed"')
  )
}

function added(members: Members, key: string, value: JsonTree): Members {
  return has(members, key) ? members : [...members, { key, value }]
}

function retyped(
  members: Members,
  change: (type: Extract<JsonTree, { kind: 'scalar' }>) => JsonTree,
): Members {
  return members.map((member) =>
    member.key === 'bsonType' && member.value.kind === 'scalar'
      ? { ...member, value: change(member.value) }
      : member,
  )
}
