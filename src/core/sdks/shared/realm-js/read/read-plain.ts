import type { Piece, ReadClass } from '../../../reading/file-reading.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import type { FoundSchema } from './find-models.ts'
import { readSchema, type ReadSchema } from './read-schema.ts'
import { membersOf, type Source } from './source.ts'

/** Reads a schema that stands by itself; null where it is no schema after all, or has no name that could be read. */
export function readPlain(source: Source, { object, holder }: FoundSchema): ReadClass | null {
  const told = source.diagnostics.length
  const called = holder?.name.text ?? ''
  const read = readSchema(source, object, called)
  if (!isModel(object, holder, read)) {
    source.diagnostics.length = told
    return null
  }
  if (!read) return null
  const { storedName, kind, properties, pieces, places } = read
  const name = classNameOf(called, storedName)
  const whole = holder?.whole ?? object
  const named = holder?.name ?? object
  const head: Piece = {
    start: whole.startIndex,
    end: object.startIndex,
    part: 'head',
    property: null,
    says: JSON.stringify([name, storedName, kind]),
  }
  return {
    name,
    storedName,
    kind,
    properties,
    range: { start: whole.startIndex, end: whole.endIndex },
    nameRange: { start: named.startIndex, end: named.endIndex },
    pieces: [head, ...pieces],
    places: { ...places, member: places.entry },
    dialect: null,
  }
}

/**
 * Other things have a name and properties, too. A schema is called one, or says what only schemas say, or has a property
 * of a type that Realm knows.
 */
function isModel(
  object: SyntaxNode,
  holder: FoundSchema['holder'],
  read: ReadSchema | null,
): boolean {
  const around = holder
    ? holder.whole.text.slice(0, object.startIndex - holder.whole.startIndex)
    : ''
  if (/schema/i.test(around)) return true
  if (membersOf(object).some(({ key }) => /^(primaryKey|embedded|asymmetric)$/.test(key ?? '')))
    return true
  return (
    read?.properties.some(
      ({ value, container }) => value.kind !== 'named' || container !== 'none',
    ) ?? false
  )
}

/** `DogSchema` is the schema of `Dog`; any other name of a constant says nothing of the class. */
function classNameOf(called: string, storedName: string): string {
  const last = called.split('.').at(-1) ?? ''
  const name = last === 'schema' ? called.split('.').at(-2) : /^(.+)Schema$/.exec(last)?.[1]
  if (name === undefined || name === '') return storedName
  return name.toLowerCase() === storedName.toLowerCase() ? storedName : name
}
