import type { Diagnostic } from '#core/diagnostics'
import {
  propertyOf,
  type Model,
  type ObjectType,
  type Property,
  type PropertyShape,
} from '#core/model'
import type { CodeProperty, CodeValue, PlannedMember } from '../code.ts'
import { report, type sdkDiagnostics } from '../diagnostics.ts'
import type { ClassNames } from './class-names.ts'
import { canonicalDefault } from '../shared/defaults/canonical-default.ts'
import type { PlanFor } from './plan-for.ts'
import { propertyNames } from './property-names.ts'

type Code = Extract<keyof typeof sdkDiagnostics.codes, `${string}-left-out` | Loss>
type Loss = 'server-only' | 'unknown-type' | 'float-as-double'

/** Where a property is planned. */
export type Planning = {
  readonly model: Model
  readonly type: ObjectType
  readonly className: string
  readonly classes: ClassNames
  readonly plan: PlanFor
}

type Tell = (code: Code, note: string, text?: string) => void

/** What is to be written for one property, and what has to be told about it. `name`: its name in code, if it has one. */
export function planMember(
  planning: Planning,
  property: Property,
  name: string | undefined,
): { readonly member: PlannedMember; readonly diagnostics: readonly Diagnostic[] } {
  const { type, plan } = planning
  const notes: string[] = []
  const diagnostics: Diagnostic[] = []
  const tell: Tell = (code, note, text = '') => {
    notes.push(note)
    diagnostics.push(
      report(
        code,
        { type: type.name, property: property.name, sdk: plan.title, text },
        { objectType: type.id, property: property.id },
      ),
    )
  }
  const value = valueOf(planning, property, tell)
  const isNamed = name !== undefined
  if (value && !isNamed) notes.push('its stored name cannot be a name in this language')
  const code = value && isNamed ? codeOf(planning, property, name, value, tell) : null
  return { member: { id: property.id, storedName: property.name, code, notes }, diagnostics }
}

function valueOf(planning: Planning, property: Property, tell: Tell): CodeValue | null {
  const { model, type, classes, plan } = planning
  const { type: value } = property
  if (value.kind === 'serverOnly') {
    tell('server-only', `only the server knows the type ${value.label}`, value.label)
    return null
  }
  if (value.kind === 'unresolved') {
    tell('unknown-type', `${value.typeName} does not exist`, value.typeName)
    return null
  }
  if (value.kind === 'primitive') {
    if (value.primitive !== 'float' || plan.features.float) return value
    tell('float-as-double', 'stored as double, for there is no float')
    return { kind: 'primitive', primitive: 'double' }
  }
  const target = model.objectTypes.get(value.kind === 'inverse' ? value.origin : value.target)
  const className = target && classes.get(target.id)
  if (!target || className === undefined) {
    const gone = target?.name ?? ''
    tell('target-left-out', `${gone} is left out`, gone)
    return null
  }
  const named = { className, storedName: target.name }
  if (value.kind === 'inverse') {
    const inverted = propertyOf(target, value.property)
    const names = inverted && propertyNames(target, className, plan).names
    const codeName = inverted && names?.get(inverted.id)
    const origin: Planning = { ...planning, type: target, className }
    if (!inverted || codeName === undefined || isLeftOut(origin, inverted)) {
      tell(
        'target-left-out',
        `${target.name} is left out`,
        `${target.name}.${inverted?.name ?? ''}`,
      )
      return null
    }
    if (!plan.features.inverse || !plan.rules.invertible.has(inverted.container)) {
      tell(
        'inverse-left-out',
        `a ${inverted.container} cannot be inverted here`,
        inverted.container,
      )
      return null
    }
    return { kind: 'inverse', ...named, property: codeName, storedProperty: inverted.name }
  }
  const isPlainLink = type.kind === 'asymmetric' && target.kind !== 'embedded'
  if (isPlainLink && !plan.rules.asymmetricLinks) {
    tell('asymmetric-link-left-out', 'an asymmetric object can hold embedded objects only')
    return null
  }
  return { kind: 'object', ...named, embedded: target.kind === 'embedded' }
}

/** Is there no word for this relationship, so that nothing can invert it? */
function isLeftOut(origin: Planning, inverted: Property): boolean {
  return inverted.type.kind !== 'inverse' && valueOf(origin, inverted, () => undefined) === null
}

function codeOf(
  { type, plan }: Planning,
  property: Property,
  name: string,
  value: CodeValue,
  tell: Tell,
): CodeProperty {
  const { client } = property
  const primaryKey = type.primaryKey === property.id && value.kind !== 'inverse'
  const plain: CodeProperty = {
    name,
    storedName: property.name,
    value,
    ...optionality(property),
    primaryKey,
    index: primaryKey ? null : indexOf(property, plan, tell),
    counter: isCounter(property, plan, tell),
    default: null,
  }
  if (client.default === undefined) return plain
  const held = value.kind === 'primitive' ? value.primitive : 'mixed'
  const fallback = canonicalDefault(held, client.default)
  if (plan.rules.isImplied(plain, fallback)) return plain
  if (plan.features.default && plan.rules.defaultExpression(plain, fallback) !== null)
    return { ...plain, default: fallback }
  tell('default-left-out', `the default ${fallback} cannot be written here`, fallback)
  return plain
}

function optionality({ container, optional, elementOptional }: PropertyShape) {
  return { container, optional, elementOptional }
}

function indexOf(property: Property, plan: PlanFor, tell: Tell): CodeProperty['index'] {
  const { index } = property.client
  const { type, container } = property
  if (index === 'full-text') {
    if (plan.features['full-text']) return index
    tell('full-text-left-out', 'no full-text index in this language')
    return null
  }
  if (index === undefined) return null
  const isPossible =
    plan.features.index &&
    container === 'none' &&
    type.kind === 'primitive' &&
    plan.rules.indexable.has(type.primitive)
  if (isPossible) return index
  tell('index-left-out', 'no index on such a property in this language')
  return null
}

function isCounter(
  { client, container, type }: Property,
  { features }: PlanFor,
  tell: Tell,
): boolean {
  const isInt = container === 'none' && type.kind === 'primitive' && type.primitive === 'int'
  if (client.counter !== true || !isInt) return false
  if (features.counter) return true
  tell('counter-left-out', 'a plain integer, for there are no counters')
  return false
}
