import {
  namespaceOf,
  shapeText,
  type Collection,
  type Document,
  type ObjectType,
  type Property,
  type PropertyShape,
} from '#core/model'
import type { Slot } from '../combine/slot.ts'
import { nameOf, type Names } from './names.ts'

/** The longest value that is printed whole, in UTF-16 units. */
const longest = 2000

/** One version of a slot as people read it; null where it is not there. `document` is the version’s own. */
export function printValue(
  names: Names,
  document: Document,
  { path, order }: Slot,
  value: unknown,
): string | null {
  if (value === undefined) return null
  const text = order ? inOrder(names, value) : printed(names, document, path, value)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}

function inOrder(names: Names, keys: unknown): string {
  return (keys as readonly string[]).map((key) => shortName(names, key)).join(', ')
}

function shortName(names: Names, id: string): string {
  return names.property(id)?.property.name ?? nameOf(names, id)
}

function printed(
  names: Names,
  document: Document,
  path: readonly string[],
  value: unknown,
): string {
  if (value === null) return 'none'
  const last = path.at(-1)
  if (path[0] === 'types') {
    if (path.length === 2) return wholeType(document, value as ObjectType)
    if (path.length === 3 && last === 'primaryKey') return shortName(names, String(value))
    if (path.length === 3 && last === 'collection') return namespaceOf(value as Collection)
    if (path.length === 4 && path[2] === 'properties')
      return wholeProperty(document, value as Property)
    if (path.length === 5 && last === 'shape')
      return shapeText(document.model, value as PropertyShape as Property)
  }
  return plain(value)
}

function wholeType(document: Document, { kind, properties }: ObjectType): string {
  const lines = properties.map((property) => wholeProperty(document, property))
  return `${kind} { ${lines.join(', ')} }`
}

function wholeProperty({ model }: Document, property: Property): string {
  return `${property.name}: ${shapeText(model, property)}`
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  if ('bytes' in value && value.bytes instanceof Uint8Array) return `${value.bytes.length} bytes`
  if ('text' in value && typeof value.text === 'string') return value.text
  if ('value' in value && typeof value.value === 'string') return value.value
  if ('reason' in value && typeof value.reason === 'string') return value.reason
  return JSON.stringify(value)
}
