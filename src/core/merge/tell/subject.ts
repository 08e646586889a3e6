import type { Slot } from '../combine/slot.ts'
import { nameOf, type Names } from './names.ts'

/** The words for what a slot is about: `Dog.age: type`, `Dog: server keyword title`, `app: file sync/config.json`. */
export function subjectOf(names: Names, { path, order }: Slot): string {
  const [part, ...rest] = path
  const about = part === 'types' ? ofTypes(names, rest) : ofOthers(names, part ?? '', rest)
  return order ? `${about === '' ? '' : `${about}: `}order of ${orderedBy(path)}` : about
}

function ofTypes(names: Names, [type, ...rest]: readonly string[]): string {
  if (type === undefined) return ''
  const owner = names.type(type)?.name ?? type
  const [part, id, ...deeper] = rest
  if (part === undefined) return `object type ${owner}`
  if (part !== 'properties') return `${owner}: ${attribute(rest)}`
  if (id === undefined) return owner
  const property = `${owner}.${names.property(id)?.property.name ?? id}`
  return deeper.length === 0 ? `property ${property}` : `${property}: ${attribute(deeper)}`
}

const words: Readonly<Record<string, string>> = {
  kind: 'kind',
  primaryKey: 'primary key',
  only: 'the side that has it',
  shape: 'type',
  server: 'server',
  client: 'client',
  residue: 'other members of',
  spelling: 'text as last read,',
  keywords: 'keyword',
  elementKeywords: 'keyword of the elements',
  requiredUnknown: 'required names of no property',
  codeName: 'name in code',
  sdk: 'code in',
  members: 'member',
  elementMembers: 'member of the elements',
  relationships: 'relationship',
  'app-services': 'App Services Schema',
  'object-model': 'Realm Object Schema',
}

/** The path below a node in words. Keys that people chose stay as they are. */
function attribute(path: readonly string[]): string {
  return path.map((part) => (Object.hasOwn(words, part) ? (words[part] ?? part) : part)).join(' ')
}

function orderedBy(path: readonly string[]): string {
  const last = path.at(-1)
  if (path.length === 1) return 'object types'
  return last === 'properties' ? 'properties' : 'members'
}

function ofOthers(names: Names, part: string, rest: readonly string[]): string {
  const [first = '', second = ''] = rest
  if (part === 'clientFile') return 'client file: text around the object types'
  if (part === 'app')
    return `app: ${first === 'files' ? `file ${second}` : (appWords[first] ?? first)}`
  if (part === 'settings')
    return first === 'suppressed' ? `silenced problem ${silenced(names, second)}` : 'profile'
  if (part === 'code') return `code for ${[first, ...rest.slice(2)].join(', ')}`
  if (first === 'positions') return `place of ${nameOf(names, second)}`
  return `layout: ${[first, second]
    .filter((word) => word !== '')
    .map((word) => nameOf(names, word))
    .join(' ')}`
}

const appWords: Readonly<Record<string, string>> = {
  layout: 'version of the export',
  dataSource: 'data source of new collections',
  database: 'database of new collections',
}

function silenced(names: Names, key: string): string {
  const [code = '', type, property] = JSON.parse(key) as readonly (string | null)[]
  const place = property ?? type ?? null
  return place === null ? String(code) : `${code} at ${nameOf(names, place)}`
}
