import { spanAt, type Diagnostic } from '#core/diagnostics'
import type { ObjectTypeKind } from '#core/model'
import { report as reportShared } from '../../diagnostics.ts'
import type { Piece, ReadClass, ReadProperty } from '../../reading/file-reading.ts'
import { report } from '../diagnostics.ts'
import { attributesOf, lastName, textArgument } from './attributes.ts'
import type { Gathered, Nullable, Part } from './gather.ts'
import type { ProjectNullability } from './nullability.ts'
import { readMember, type Nullability, type ReadMember } from './read-member.ts'

export type SourceText = { readonly path: string; readonly text: string }

/** What the members of a class are read with. */
export type Reading = {
  readonly file: SourceText
  readonly gathered: Gathered
  readonly project: ProjectNullability
  readonly diagnostics: Diagnostic[]
}

/** A class in all its parts, the first of which says what makes it a model. */
export function readClass(
  parts: readonly [Part, ...Part[]],
  kind: ObjectTypeKind,
  isClassic: boolean,
  reading: Reading,
): ReadClass {
  const [main] = parts
  const name = lastName(main.nameNode)
  const mapped = parts.map(({ node }) => textArgument(attributesOf(node), 'MapTo'))
  const storedName = mapped.find((one) => one !== null) ?? name
  const tell = tellerOf(storedName, reading)
  const properties = parts.flatMap((part) =>
    part.members.flatMap(({ node, nullable }): readonly ReadProperty[] => {
      const mode = isClassic ? 'required' : nullabilityOf(nullable, reading.project)
      const member = readMember(node, mode, reading.gathered)
      if (member?.news) tell(member, node)
      return member?.property ? [member.property] : []
    }),
  )
  const { startIndex: start, endIndex: end } = main.node
  return {
    name,
    storedName,
    kind,
    properties,
    range: { start, end },
    nameRange: { start: main.nameNode.startIndex, end: main.nameNode.endIndex },
    pieces: [headOf(main, { name, storedName, kind }), ...properties.map(memberPiece)],
    places: { member: placeOf(main, properties, reading.file.text) },
    dialect: dialectOf(parts, isClassic, reading.project),
  }
}

function nullabilityOf(nullable: Nullable, { isOn, isSure }: ProjectNullability): Nullability {
  if (nullable ?? isOn) return 'annotated'
  return nullable === false || isSure ? 'required' : 'unknown'
}

/** The classes of the weaver, and those of the generator without nullable types, are written in other words. */
function dialectOf(
  parts: readonly Part[],
  isClassic: boolean,
  { isOn }: ProjectNullability,
): string | null {
  if (isClassic) return 'RealmObject'
  const isAnnotated = parts.every(({ members }) =>
    members.every(({ nullable }) => nullable ?? isOn),
  )
  return isAnnotated ? null : 'not nullable'
}

function headOf(main: Part, says: Pick<ReadClass, 'name' | 'storedName' | 'kind'>): Piece {
  return {
    part: 'head',
    property: null,
    start: main.node.startIndex,
    end: main.headEnd,
    says: JSON.stringify([says.name, says.storedName, says.kind]),
  }
}

function memberPiece({ storedName, range }: ReadProperty): Piece {
  return { part: 'member', property: storedName, ...range }
}

/** After the last member that the first part has, or right behind the `{` of its body. */
function placeOf(main: Part, properties: readonly ReadProperty[], text: string): number {
  const { startIndex, endIndex } = main.node
  const own = properties.filter(({ range }) => range.start >= startIndex && range.end <= endIndex)
  return own.at(-1)?.range.end ?? main.bodyStart + (text[main.bodyStart] === '{' ? 1 : 0)
}

type Tell = (member: ReadMember, node: Part['node']) => void

/** Tells what reading found out, but only once for a class that its nullability is not known. */
function tellerOf(type: string, { file, gathered, diagnostics }: Reading): Tell {
  let hasAsked = false
  return ({ storedName: property, news }, node) => {
    const where = { span: spanAt(file.path, file.text, node.startIndex, node.endIndex) }
    const written = node.childForFieldName('type')?.text ?? ''
    const isEnumeration = gathered.enumerations.has(written.replace(/\?$/, ''))
    const slots = { type, property, text: written }
    if (news === 'default-not-understood')
      diagnostics.push(reportShared('default-not-understood', { type, property }, where))
    else if (news === 'type-not-understood')
      diagnostics.push(
        isEnumeration
          ? report('enum-not-stored', slots, where)
          : reportShared('type-not-understood', slots, where),
      )
    else if (!hasAsked) {
      hasAsked = true
      diagnostics.push(report('nullability-unknown', { type, property, file: file.path }, where))
    }
  }
}
