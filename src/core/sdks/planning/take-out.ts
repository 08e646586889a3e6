import type { Diagnostic } from '#core/diagnostics'
import type { ObjectTypeId, PropertyId } from '#core/model'
import type { CodeProperty, PlannedClass, PlannedMember } from '../code.ts'
import type { AnySdk, Misfit } from '../contract.ts'
import { report } from '../diagnostics.ts'

/** What a model comes to in the code of one SDK. */
export type Plan = {
  readonly classes: readonly PlannedClass[]
  /** What cannot be said, once per node. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The plan without what the SDK cannot say for reasons that show in the whole of it alone, and without what refers to
 * that. Classes that stay as they are are the same objects.
 */
export function takenOut(plan: Plan, sdk: AnySdk): Plan {
  if (!sdk.review) return plan
  let { classes } = plan
  const diagnostics = [...plan.diagnostics]
  for (;;) {
    const { misfits, remarks } = sdk.review(classes)
    const gone = misfits.length > 0 ? misfits : orphans(classes, sdk.title)
    if (gone.length === 0) return { classes, diagnostics: [...diagnostics, ...remarks] }
    diagnostics.push(...gone.map(({ diagnostic }) => diagnostic))
    classes = without(classes, gone)
  }
}

/** Members that refer to a class or a property which is taken out. */
function orphans(classes: readonly PlannedClass[], sdk: string): readonly Misfit[] {
  const byName = new Map(
    classes.map(({ name, properties }) => [name, new Set(properties.map((one) => one.name))]),
  )
  const isOrphan = ({ value }: CodeProperty): boolean => {
    if (value.kind === 'primitive') return false
    const names = byName.get(value.className)
    return !names || (value.kind === 'inverse' && !names.has(value.property))
  }
  return classes.flatMap((planned) =>
    planned.members.flatMap(({ id, code }): readonly Misfit[] => {
      if (!code || code.value.kind === 'primitive' || !isOrphan(code)) return []
      const { storedName: text } = code.value
      const slots = { type: planned.storedName, property: code.storedName, sdk, text }
      const where = { objectType: planned.id, property: id }
      const diagnostic = report('target-left-out', slots, where)
      return [{ ...where, note: `${text} is left out`, diagnostic }]
    }),
  )
}

function without(
  classes: readonly PlannedClass[],
  misfits: readonly Misfit[],
): readonly PlannedClass[] {
  const notes = new Map<ObjectTypeId, Map<PropertyId, string>>()
  const gone = new Set<ObjectTypeId>()
  for (const { objectType, property, note } of misfits) {
    if (property === null) gone.add(objectType)
    else notes.set(objectType, (notes.get(objectType) ?? new Map()).set(property, note))
  }
  return classes
    .filter(({ id }) => !gone.has(id))
    .map((planned): PlannedClass => {
      const own = notes.get(planned.id)
      if (!own) return planned
      const members = planned.members.map((member): PlannedMember => {
        const note = own.get(member.id)
        return note === undefined ? member : { ...member, code: null, notes: [note] }
      })
      return { ...planned, members, properties: members.flatMap(({ code }) => code ?? []) }
    })
}
