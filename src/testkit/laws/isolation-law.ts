import { sameValue } from '#core/edits'
import {
  objectTypesOf,
  type CarriedFile,
  type Document,
  type Model,
  type ObjectType,
  type ObjectTypeId,
} from '#core/model'
import { exportAppServices } from '#core/workspace'
import { agree } from './agree.ts'

/** Law 3: of the files that were there, an edit touches only those that lie with a type it concerns. */
export function exportIsolationLaw(before: Document, after: Document): void {
  const old = exportAppServices(before.model)
  const now = new Map(exportAppServices(after.model).map((file) => [file.path, file]))
  const touched = old.filter((file) => !sameFile(file, now.get(file.path))).map(({ path }) => path)
  const concerned = concernedBy(before.model, after.model)
  const strangers = touched.filter((path) => !concerned.some((home) => liesWith(path, home)))
  agree('an edit leaves other files alone', strangers, [])
}

function sameFile(a: CarriedFile, b: CarriedFile | undefined): boolean {
  return b !== undefined && sameValue(a, b)
}

/** Where the schemas lie that an edit has a say in: those of types that changed, that embed or link to such a type. */
function concernedBy(before: Model, after: Model): readonly string[] {
  const ids = new Set([...before.order, ...after.order])
  const changed = new Set(
    [...ids].filter((id) => before.objectTypes.get(id) !== after.objectTypes.get(id)),
  )
  if (changed.size === 0) return []
  const all = [...objectTypesOf(before), ...objectTypesOf(after)]
  const linking = new Set([...changed, ...usersOf(changed, all, 'link')])
  const reaching = new Set(linking)
  for (let size = 0; size !== reaching.size;) {
    size = reaching.size
    for (const id of usersOf(reaching, all, 'embedded')) reaching.add(id)
  }
  const homes = objectTypesOf(before).flatMap(({ id, spelling }) => {
    const path = reaching.has(id) ? spelling['app-services']?.path : null
    return path ? [path] : []
  })
  return [...homes, ...syncConfigs]
}

const syncConfigs = ['sync/config.json', 'services/mongodb-atlas/config.json']

function usersOf(
  targets: ReadonlySet<ObjectTypeId>,
  types: readonly ObjectType[],
  kind: 'link' | 'embedded',
): readonly ObjectTypeId[] {
  return types
    .filter(({ properties }) =>
      properties.some(({ type }) => type.kind === kind && targets.has(type.target)),
    )
    .map(({ id }) => id)
}

function liesWith(path: string, home: string): boolean {
  if (path === home) return true
  return home.endsWith('/schema.json') && path.startsWith(home.slice(0, -'schema.json'.length))
}
