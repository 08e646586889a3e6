import { spanAt, type Diagnostic } from '#core/diagnostics'
import type { ObjectTypeKind } from '#core/model'
import type { FileReading } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { report } from '../diagnostics.ts'
import { kindsByBase, kindsByInterface, otherTypes, primitivesByName } from '../types.ts'
import { attributesOf, lastName } from './attributes.ts'
import { gather, type Gathered, type Part } from './gather.ts'
import { importsOf } from './imports.ts'
import { projectNullability } from './nullability.ts'
import { readClass, type Reading, type SourceText } from './read-class.ts'

type Model = { readonly kind: ObjectTypeKind; readonly isClassic: boolean }

/** The model classes of a file, in the order of their first declarations. */
export function readFile(root: SyntaxNode, file: SourceText): FileReading {
  const gathered = gather(root)
  const groups = groupsOf(gathered.parts)
  const diagnostics: Diagnostic[] = []
  const models = groups.flatMap((parts) => {
    const main = parts.find((part) => modelOf(part) !== null)
    const model = main && modelOf(main)
    if (!main || !model) return []
    return [{ model, parts: [main, ...parts.filter((part) => part !== main)] as const }]
  })
  const members = models.flatMap(({ parts, model }) =>
    model.isClassic ? [] : parts.flatMap((part) => part.members),
  )
  const project = projectNullability(members, (name) => isClassName(name, gathered))
  const reading: Reading = { file, gathered, project, diagnostics }
  const classes = models.flatMap(({ parts, model }) =>
    isStored(parts[0], reading) ? [readClass(parts, model.kind, model.isClassic, reading)] : [],
  )
  for (const parts of groups) tellPart(parts, reading)
  return {
    classes,
    aliases: new Map(),
    imports: importsOf(gathered, project, root, file.text),
    diagnostics,
  }
}

function modelOf({ bases }: Part): Model | null {
  for (const base of bases) {
    const kind = kindsByInterface.get(base)
    if (kind) return { kind, isClassic: false }
    const older = kindsByBase.get(base)
    if (older) return { kind: older, isClassic: true }
  }
  return null
}

/** Parts of one class lie in one group; a class that is no partial one is a group of its own. */
function groupsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups = new Map<string, Part[]>()
  for (const [i, part] of parts.entries()) {
    const name = lastName(part.nameNode)
    const key = isPartial(part) ? name : `${name} ${i}`
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return [...groups.values()]
}

function isPartial({ node }: Part): boolean {
  return node.namedChildren.some(({ type, text }) => type === 'modifier' && text === 'partial')
}

/** Could this be the name of a class of the model? */
function isClassName(name: string, { enumerations }: Gathered): boolean {
  return !primitivesByName.has(name) && !otherTypes.has(name) && !enumerations.has(name)
}

/** A class that Realm stores; what only looks like one is told. */
function isStored({ node, nameNode }: Part, { file, diagnostics }: Reading): boolean {
  if (attributesOf(node).has('Ignored')) return false
  const isGeneric = node.namedChildren.some(({ type }) => type === 'type_parameter_list')
  const isClass = node.type === 'class_declaration' || node.isError
  if (isClass && !isGeneric) return true
  const what = isGeneric ? 'generic' : node.type.startsWith('record') ? 'a record' : 'a struct'
  const span = spanAt(file.path, file.text, nameNode.startIndex, nameNode.endIndex)
  diagnostics.push(report('class-not-stored', { type: lastName(nameNode), text: what }, { span }))
  return false
}

/** A part of a model whose other parts lie in another file shows by the attributes of its members. */
function tellPart(parts: readonly Part[], { file, diagnostics }: Reading): void {
  const [part] = parts
  if (!part || parts.some((one) => modelOf(one) !== null) || !isPartial(part)) return
  const isModel = parts.some(({ members }) =>
    members.some(({ node }) => {
      const attributes = attributesOf(node)
      return ['MapTo', 'PrimaryKey', 'Backlink'].some((name) => attributes.has(name))
    }),
  )
  if (!isModel) return
  const { startIndex, endIndex } = part.nameNode
  const span = spanAt(file.path, file.text, startIndex, endIndex)
  diagnostics.push(report('part-elsewhere', { type: lastName(part.nameNode) }, { span }))
}
