import type { Diagnostic } from '#core/diagnostics'
import type { CodeProperty, PlannedClass } from '../code.ts'
import type { Misfit } from '../contract.ts'
import { report } from './diagnostics.ts'

/** The macros take no more. Source: realm-cpp `macros.hpp`. */
const most = 199

/** What C++ code cannot say of these classes beside each other, and what it says only in part. */
export function review(classes: readonly PlannedClass[]): {
  readonly misfits: readonly Misfit[]
  readonly remarks: readonly Diagnostic[]
} {
  const unfit = classes.flatMap(unfitting)
  const over = unfit.length > 0 ? unfit : classes.flatMap(surplus)
  const misfits = over.length > 0 ? over : circular(classes)
  return { misfits, remarks: keyedDictionaries(classes) }
}

function unfitting(planned: PlannedClass): readonly Misfit[] {
  const { id: objectType, storedName: type, properties } = planned
  if (properties.length > 0)
    return misfitsAmong(
      planned,
      'optional-decimals',
      isListOfOptionalDecimals,
      'no list of decimals may hold null',
    )
  const diagnostic = report('class-empty', { type }, { objectType })
  return [{ objectType, property: null, note: 'a class needs a property', diagnostic }]
}

function isListOfOptionalDecimals({ value, container, elementOptional }: CodeProperty): boolean {
  const isDecimal = value.kind === 'primitive' && value.primitive === 'decimal128'
  return isDecimal && container === 'list' && elementOptional
}

function surplus(planned: PlannedClass): readonly Misfit[] {
  const last = planned.properties[most - 1]
  if (!last || planned.properties.length === most) return []
  const over = new Set(planned.properties.slice(most))
  const note = `a class has at most ${most} properties`
  return misfitsAmong(planned, 'too-many-properties', (code) => over.has(code), note)
}

function misfitsAmong(
  { id: objectType, storedName: type, members }: PlannedClass,
  code: 'optional-decimals' | 'too-many-properties' | 'circular-inverse',
  isMisfit: (code: CodeProperty) => boolean,
  note: string,
): readonly Misfit[] {
  return members
    .filter((member) => member.code && isMisfit(member.code))
    .map(({ id: property, storedName, code: said }) => {
      const text = said?.value.kind === 'inverse' ? said.value.storedName : ''
      const slots = { type, property: storedName, text }
      const where = { objectType, property }
      return { ...where, note, diagnostic: report(code, slots, where) }
    })
}

/** The inverse relationships that would have a class come before itself: of each circle, the last one met. */
function circular(classes: readonly PlannedClass[]): readonly Misfit[] {
  const before = new Map<string, Set<string>>()
  const comesBefore = (first: string, then: string): boolean => {
    const seen = new Set<string>()
    const open = [then]
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one === first) return true
      if (seen.has(one)) continue
      seen.add(one)
      open.push(...(before.get(one) ?? []))
    }
    return false
  }
  return classes.flatMap((planned) => {
    const own = before.get(planned.name) ?? new Set()
    before.set(planned.name, own)
    const isCircular = ({ value }: CodeProperty): boolean => {
      if (value.kind !== 'inverse') return false
      if (comesBefore(planned.name, value.className)) return true
      own.add(value.className)
      return false
    }
    const note = 'the classes would have to stand before each other'
    return misfitsAmong(planned, 'circular-inverse', isCircular, note)
  })
}

function keyedDictionaries(classes: readonly PlannedClass[]): readonly Diagnostic[] {
  const keyed = new Set(
    classes.filter(({ properties }) => properties.some(isOtherKey)).map(({ name }) => name),
  )
  return classes.flatMap(({ id: objectType, storedName: type, members }) =>
    members.flatMap(({ id: property, code }) => {
      if (code?.value.kind !== 'object' || code.container !== 'dictionary') return []
      if (!keyed.has(code.value.className)) return []
      const slots = { type, property: code.storedName, text: code.value.storedName }
      return [report('keyed-dictionary', slots, { objectType, property })]
    }),
  )
}

function isOtherKey({ primaryKey, value }: CodeProperty): boolean {
  return primaryKey && !(value.kind === 'primitive' && value.primitive === 'int')
}
