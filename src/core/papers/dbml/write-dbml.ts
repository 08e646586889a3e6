import { objectTypesOf, type Model, type ObjectType, type Property } from '#core/model'
import type { PaperOptions } from '../said/paper-options.ts'
import { descriptionIn, typeWords } from '../said/property-facts.ts'
import { keyOf, relationsFrom } from '../said/relations.ts'
import { typeFacts } from '../said/type-facts.ts'
import { shownName } from '../said/visible.ts'
import { column } from './column.ts'
import { quotedName, quotedText } from './quote.ts'
import { tablesOf, type Enumeration, type Tables } from './tables.ts'

const about =
  'The object types of a Realm data model. An embedded type is a table without a key: its rows lie in the column ' +
  'of its type. The column of a link holds primary keys of the other table.'

/**
 * The model as DBML: a table for each object type, an enumeration for each text whose values the server lists, a
 * reference for each link to a type with a primary key. DBML has a setting for keys, required properties, defaults and
 * indexes; sets and dictionaries are said in the name of the type, and all else in notes. An inverse relationship is
 * nothing that is stored: it is a comment in its table. Tables, columns and enumerations of one name get numbers.
 * Source: DBML documentation, "Full Syntax".
 */
export function writeDbml(model: Model, { title }: PaperOptions): string {
  const names = tablesOf(model)
  const types = objectTypesOf(model)
  const parts = [
    project(title),
    ...[...names.enums.values()].map(enumeration),
    ...types.map((type) => table(model, type, names)),
    ...references(model, types, names),
  ]
  return `${parts.join('\n\n')}\n`
}

function project(title: string): string {
  const name = quotedName(shownName(title))
  return `Project ${name} {\n  database_type: 'MongoDB'\n  Note: ${quotedText(about)}\n}`
}

function enumeration({ name, values }: Enumeration): string {
  const lines = values.map((value) => `  ${quotedName(shownName(value))}`)
  return `Enum ${quotedName(name)} {\n${lines.join('\n')}\n}`
}

function table(model: Model, type: ObjectType, names: Tables): string {
  const stored = type.properties.filter((property) => !isComputed(property))
  const computed = type.properties.filter(isComputed)
  const facts = typeFacts(type).map(({ label, value }) => `${label}: ${value}`)
  const note = [descriptionIn(type.server.keywords), ...facts].filter((text) => text !== '')
  const lines = [
    `Table ${quotedName(names.tables.get(type.id) ?? '')} {`,
    ...(stored.length === 0 ? [`  "(no properties)" none [note: 'DBML wants a column.']`] : []),
    ...stored.map((property) => `  ${column(model, type, property, names)}`),
    ...computed.map(
      (property) => `  // ${shownName(property.name)}: ${typeWords(model, property)}, computed`,
    ),
    ...indexes(type, names),
    `  Note: ${quotedText(note.join('\n'))}`,
    '}',
  ]
  return lines.join('\n')
}

function isComputed({ type }: Property): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}

function indexes({ properties }: ObjectType, { columns }: Tables): readonly string[] {
  const indexed = properties.filter(({ client }) => client.index !== undefined)
  if (indexed.length === 0) return []
  const lines = indexed.map(({ id, client }) => {
    const settings = client.index === 'full-text' ? ` [note: 'full-text index']` : ''
    return `    ${quotedName(columns.get(id) ?? '')}${settings}`
  })
  return ['  indexes {', ...lines, '  }']
}

/** What links to a primary key, many to one or many to many. */
function references(
  model: Model,
  types: readonly ObjectType[],
  { tables, columns }: Tables,
): readonly string[] {
  const lines = types.flatMap((type) =>
    relationsFrom(model, type).flatMap(({ property: { id, type: value, container }, to }) => {
      const key = value.kind === 'link' ? keyOf(model.objectTypes.get(to)) : null
      if (!key || key.id === id) return []
      const ends = [
        [type.id, id],
        [to, key.id],
      ] as const
      const [from, target] = ends.map(
        ([table, place]) =>
          `${quotedName(tables.get(table) ?? '')}.${quotedName(columns.get(place) ?? '')}`,
      )
      return [`Ref: ${from} ${container === 'none' ? '>' : '<>'} ${target}`]
    }),
  )
  return lines.length === 0 ? [] : [lines.join('\n')]
}
