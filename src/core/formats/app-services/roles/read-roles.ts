import { spanAt, type TextSpan } from '#core/diagnostics'
import type { CarriedFile, Collection, ServerApp } from '#core/model'
import { memberOf, stringAt, type JsonNode } from '../../shared/json-text/index.ts'
import { beside, collectionAt, placeOf, rootOf, type Files } from '../app/places.ts'
import { readExpression, type NameAt } from './expression.ts'

/** A name that a file of an app says, and where. */
type Said = { readonly name: string; readonly span: TextSpan }

/** What an expression of a role speaks of, and where it is. */
export type RoleExpression = {
  /** Where it stands in the role: `document_filters.read`, `insert`, `apply_when` … */
  readonly place: string
  readonly span: TextSpan
  readonly isLiteral: boolean
  /** Fields of the document: the first step of each path. */
  readonly fields: readonly Said[]
  /** `%function`, `$in` … */
  readonly operators: readonly Said[]
  /** `%%user`, `%%root` … */
  readonly expansions: readonly Said[]
}

/** A role as a rules file has it. Source: documentation, mongodb/tables/role-configuration. */
export type SaidRole = {
  readonly name: string
  readonly span: TextSpan
  readonly applyWhen: RoleExpression | null
  /** Its filters of documents, and who may insert and delete: what is said of it. */
  readonly filters: readonly RoleExpression[]
  /** Its `read` and `write`, of the whole document and of single fields. */
  readonly permissions: readonly (RoleExpression & { readonly field: string | null })[]
}

/** The roles of a collection, or those of all collections of a data source that have none of their own. */
export type SaidRoles = {
  readonly file: string
  readonly dataSource: string
  readonly collection: Collection | null
  readonly roles: readonly SaidRole[]
}

const known = new WeakMap<ServerApp['files'], readonly SaidRoles[]>()

/**
 * The roles of an app, in the order of its files. Those of layouts before 20210101 are passed over: Device Sync never
 * used them. Remembered as long as its files stay.
 */
export function rolesOf({ files }: ServerApp): readonly SaidRoles[] {
  const remembered = known.get(files)
  if (remembered) return remembered
  const byPath: Files = new Map(files.map((file) => [file.path, file]))
  const roles = files.flatMap((file) => readRules(file, byPath))
  known.set(files, roles)
  return roles
}

const defaults = /^(data_sources\/([^/]+))\/default_rule\.json$/

function readRules(file: CarriedFile, files: Files): readonly SaidRoles[] {
  const { path } = file
  const [, source, folder] = defaults.exec(path) ?? []
  const isOfFolder = /^data_sources\/.*\/rules\.json$/.test(path)
  const place = isOfFolder ? placeOf(beside(path, 'schema.json')) : null
  if (!('text' in file) || (!place && folder === undefined)) return []
  const named = stringAt(rootOf(files.get(`${source}/config.json`)), 'name') ?? folder ?? ''
  const collection = place && collectionAt(beside(path, 'schema.json'), place, files)
  const dataSource = collection?.dataSource ?? named
  const roles = memberOf(rootOf(file), 'roles')?.value
  const items = roles?.kind === 'array' ? roles.items : []
  const read = roleReader(path, file.text)
  return [{ file: path, dataSource, collection, roles: items.map(read) }]
}

function roleReader(file: string, text: string): (node: JsonNode) => SaidRole {
  const span = ({ start, end }: { readonly start: number; readonly end: number }): TextSpan =>
    spanAt(file, text, start, end)
  const said = (names: readonly NameAt[]): readonly Said[] =>
    names.map((one) => ({ name: one.name, span: span(one) }))
  const at = (node: JsonNode | undefined, key: string, place = key): readonly RoleExpression[] => {
    const expression = memberOf(node, key)?.value
    if (!expression) return []
    const { isLiteral, fields, operators, expansions } = readExpression(expression)
    const names = {
      fields: said(fields),
      operators: said(operators),
      expansions: said(expansions),
    }
    return [{ place, span: span(expression), isLiteral, ...names }]
  }
  const readWrite = (node: JsonNode | undefined, place = '') =>
    ['read', 'write'].flatMap((key) => at(node, key, place + key))
  return (role) => {
    const filters = memberOf(role, 'document_filters')?.value
    return {
      name: stringAt(role, 'name') ?? '',
      span: span(role),
      applyWhen: at(role, 'apply_when')[0] ?? null,
      filters: [
        ...readWrite(filters, 'document_filters.'),
        ...['insert', 'delete'].flatMap((key) => at(role, key)),
      ],
      permissions: [
        ...readWrite(role).map((one) => ({ ...one, field: null })),
        ...fieldsIn(role).flatMap(({ node, path, field }) =>
          readWrite(node, `${path}.`).map((one) => ({ ...one, field })),
        ),
      ],
    }
  }
}

type RoleField = { readonly node: JsonNode; readonly path: string; readonly field: string | null }

/** The places of a role that speak of single fields, nested ones too, and of all the others. */
function fieldsIn(role: JsonNode): readonly RoleField[] {
  const others = memberOf(role, 'additional_fields')?.value
  return [
    ...namedIn(memberOf(role, 'fields')?.value, 'fields'),
    ...(others ? [{ node: others, path: 'additional_fields', field: null }] : []),
  ]
}

function namedIn(fields: JsonNode | undefined, path: string): readonly RoleField[] {
  if (fields?.kind !== 'object') return []
  return fields.members.flatMap(({ key, value }) => {
    const here = `${path}.${key}`
    return [
      { node: value, path: here, field: key },
      ...namedIn(memberOf(value, 'fields')?.value, `${here}.fields`),
    ]
  })
}
