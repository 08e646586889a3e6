import {
  objectTypesOf,
  type Model,
  type ObjectTypeId,
  type Property,
  type PropertyId,
} from '#core/model'
import { distinct } from '../said/distinct.ts'
import { shownName } from '../said/visible.ts'

/** An enumeration of DBML: the texts that the server’s `enum` lets a property be. */
export type Enumeration = { readonly name: string; readonly values: readonly string[] }

/** The names in a paper, each for one thing. */
export type Tables = {
  readonly tables: ReadonlyMap<ObjectTypeId, string>
  readonly columns: ReadonlyMap<PropertyId, string>
  readonly enums: ReadonlyMap<PropertyId, Enumeration>
}

/** Gives tables, columns and enumerations their names; what would be called like another gets a number. */
export function tablesOf(model: Model): Tables {
  const types = objectTypesOf(model)
  const columns = new Map<PropertyId, string>()
  const listed: {
    readonly id: PropertyId
    readonly name: string
    readonly values: readonly string[]
  }[] = []
  for (const type of types) {
    const names = distinct(
      type.properties.map(({ name }) => shownName(name)),
      numbered,
    )
    for (const [i, property] of type.properties.entries()) {
      columns.set(property.id, names[i] ?? '')
      const values = enumValues(property)
      if (values)
        listed.push({ id: property.id, name: shownName(`${type.name}_${property.name}`), values })
    }
  }
  const wanted = [...types.map(({ name }) => shownName(name)), ...listed.map(({ name }) => name)]
  const names = distinct(wanted, numbered)
  return {
    tables: new Map(types.map(({ id }, i) => [id, names[i] ?? ''])),
    columns,
    enums: new Map(
      listed.map(({ id, values }, i) => [id, { name: names[types.length + i] ?? '', values }]),
    ),
  }
}

function numbered(name: string, count: number): string {
  return `${name} (${count})`
}

/** The values of a text that may be nothing else; null where DBML cannot list them. */
function enumValues({ type, container, server }: Property): readonly string[] | null {
  const isText = type.kind === 'primitive' && type.primitive === 'string' && container === 'none'
  const keyword = isText ? server.keywords.find(({ key }) => key === 'enum') : undefined
  const values: unknown = keyword ? JSON.parse(keyword.value) : null
  if (!Array.isArray(values) || values.length === 0) return null
  const texts = values.filter((value): value is string => typeof value === 'string' && value !== '')
  return new Set(texts.map(shownName)).size === values.length ? texts : null
}
