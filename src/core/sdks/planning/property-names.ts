import type { Diagnostic } from '#core/diagnostics'
import type { ObjectType, Property, PropertyId } from '#core/model'
import { report } from '../diagnostics.ts'
import { freeName } from '../shared/names/identifier.ts'
import type { PlanFor } from './plan-for.ts'

/** The name of every property that can be written, and what had to be changed about them. */
export type PropertyNames = {
  readonly names: ReadonlyMap<PropertyId, string>
  readonly diagnostics: readonly Diagnostic[]
}

type NameCode = 'code-name-taken' | 'name-changed' | 'name-impossible' | 'name-kept'

/**
 * The code names of a class's properties. Stored names are unique, code names are, and no code name is the stored name
 * of another property. Source: realm-core `object_schema.cpp` (aliases).
 */
export function propertyNames(type: ObjectType, className: string, plan: PlanFor): PropertyNames {
  const { rules, features, title } = plan
  const names = new Map<PropertyId, string>()
  const diagnostics: Diagnostic[] = []
  const stored = new Set(type.properties.map(({ name }) => name))
  const taken = new Set<string>()
  const { propertyKey = (one) => one, isStoredName = () => true } = rules
  for (const property of type.properties) {
    const isTaken = (name: string): boolean =>
      taken.has(propertyKey(name)) || (name !== property.name && stored.has(name))
    const tell = (code: NameCode, text: string) =>
      diagnostics.push(
        report(
          code,
          { type: type.name, property: property.name, sdk: title, text },
          { objectType: type.id, property: property.id },
        ),
      )
    const isPrimaryKey = type.primaryKey === property.id
    const isFixed = isPrimaryKey && !rules.renamesPrimaryKey
    const said = isFixed ? undefined : saidName(property, plan)
    if (isFixed) tellFixed(type, property, plan, diagnostics)
    const wanted = said ?? (isFixed ? property.name : rules.propertyName(property.name))
    const of = { kind: type.kind, isPrimaryKey }
    const isLegal = (one: string): boolean => rules.isPropertyName(one, className, of)
    const legal = isLegal(wanted) ? wanted : rules.legalPropertyName(wanted, className, of)
    const name = freeName(legal, (one) => isTaken(one) || !isLegal(one))
    const isSayable = features['property-renaming'] && isStoredName(property.name)
    if (name !== property.name && (isFixed || !isSayable)) {
      tell('name-impossible', '')
      continue
    }
    const { codeName } = property.client
    const isKept = codeName !== undefined && codeName !== name && !features['property-renaming']
    if (isKept) tell('name-kept', codeName)
    if (said !== undefined && isTaken(said)) tell('code-name-taken', said)
    else if (name !== wanted) tell('name-changed', name)
    taken.add(propertyKey(name))
    names.set(property.id, name)
  }
  return { names, diagnostics }
}

/**
 * The name that this SDK's code or all clients give it, where they do and code can say so; one that all clients share in
 * the habit of the language.
 */
function saidName({ client }: Property, { sdk, rules, features }: PlanFor): string | undefined {
  if (!features['property-renaming']) return undefined
  const own = client.sdk?.[sdk]?.['codeName']
  const name: unknown = own === undefined ? undefined : JSON.parse(own)
  if (typeof name === 'string') return name
  const { codeName } = client
  return codeName === undefined || rules.codeNames === 'shared'
    ? codeName
    : rules.propertyName(codeName)
}

function tellFixed(
  type: ObjectType,
  property: Property,
  plan: PlanFor,
  diagnostics: Diagnostic[],
): void {
  const said = saidName(property, plan)
  if (said === undefined || said === property.name) return
  diagnostics.push(
    report(
      'primary-key-renamed',
      { type: type.name, property: property.name, sdk: plan.title, text: said },
      { objectType: type.id, property: property.id },
    ),
  )
}
