import type { Diagnostic } from '#core/diagnostics'
import { objectTypesOf, viewOf, type Model, type ObjectType } from '#core/model'
import type { AnySdk, SdkOptions } from '../contract.ts'
import type { PlannedClass, PlannedMember } from '../code.ts'
import { report } from '../diagnostics.ts'
import type { CodeRules } from '../rules.ts'
import { classNames, wantedClassName, type ClassNames } from './class-names.ts'
import { namesAround } from './names-around.ts'
import type { PlanFor } from './plan-for.ts'
import { planMember, type Planning } from './plan-member.ts'
import { propertyNames } from './property-names.ts'
import { takenOut, type Plan } from './take-out.ts'

type Planned = { readonly class: PlannedClass | null; readonly diagnostics: readonly Diagnostic[] }

const known = new WeakMap<ObjectType, Map<string, { around: string; planned: Planned }>>()

/** Plans the whole model. What belongs to one object type is remembered as long as it and the names around it stay. */
export function planModel(whole: Model, sdk: AnySdk, options: SdkOptions): Plan {
  const model = viewOf(whole, 'object-model')
  const rules = sdk.rules(options)
  const features = featuresOf(sdk, rules)
  const plan: PlanFor = { sdk: sdk.id, title: sdk.title, features, rules }
  const classes = classNames(model, plan)
  const key = JSON.stringify([sdk.id, options])
  const planned = objectTypesOf(model).map((type) => {
    const around = namesAround(model, type, classes)
    const remembered = known.get(type)?.get(key)
    if (remembered?.around === around) return remembered.planned
    const said = planType(model, type, classes, plan)
    const own = said.class && sdk.tell?.(said.class, options)
    const fresh = own ? { ...said, diagnostics: [...said.diagnostics, ...own] } : said
    const others = known.get(type) ?? new Map()
    known.set(type, others.set(key, { around, planned: fresh }))
    return fresh
  })
  return takenOut(
    {
      classes: planned.flatMap((one) => one.class ?? []),
      diagnostics: planned.flatMap(({ diagnostics }) => diagnostics),
    },
    sdk,
  )
}

function featuresOf({ features }: AnySdk, { lacks }: CodeRules): PlanFor['features'] {
  if (!lacks) return features
  return { ...features, ...Object.fromEntries([...lacks].map((feature) => [feature, false])) }
}

function planType(model: Model, type: ObjectType, classes: ClassNames, plan: PlanFor): Planned {
  const where = { objectType: type.id }
  const className = classes.get(type.id)
  if (className === undefined) {
    const code =
      type.kind === 'asymmetric' && !plan.features.asymmetric
        ? 'asymmetric-left-out'
        : 'class-name-impossible'
    const told = report(code, { type: type.name, sdk: plan.title }, where)
    return { class: null, diagnostics: [told] }
  }
  const diagnostics: Diagnostic[] = []
  const { codeName } = type.client
  const wanted = plan.features['class-renaming']
    ? wantedClassName(type, plan)
    : (codeName ?? wantedClassName(type, plan))
  if (className !== wanted) {
    const isKept = className === type.name
    const slots = { type: type.name, sdk: plan.title, text: isKept ? wanted : className }
    diagnostics.push(report(isKept ? 'class-name-kept' : 'class-renamed', slots, where))
  }
  const planning: Planning = { model, type, className, classes, plan }
  const { names, diagnostics: told } = propertyNames(type, className, plan)
  diagnostics.push(...told)
  const members = planMembers(planning, names, diagnostics)
  const properties = members.flatMap(({ code }) => code ?? [])
  const { id, name: storedName, kind } = type
  return {
    class: { id, name: className, storedName, kind, properties, members, notes: [] },
    diagnostics,
  }
}

function planMembers(
  planning: Planning,
  names: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): readonly PlannedMember[] {
  const { type, plan } = planning
  const stored = new Set<string>()
  return type.properties.map((property): PlannedMember => {
    const { id, name } = property
    if (stored.has(name)) {
      const slots = { type: type.name, property: name, sdk: plan.title }
      diagnostics.push(report('repeated-name', slots, { objectType: type.id, property: id }))
      return { id, storedName: name, code: null, notes: ['another property has that name'] }
    }
    stored.add(name)
    const { member, diagnostics: told } = planMember(planning, property, names.get(id))
    diagnostics.push(...told)
    return member
  })
}
