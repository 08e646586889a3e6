import fc from 'fast-check'
import { containers, primitiveTypes } from '#core/model'
import { hurtfulNames, plainNames, typeNames } from './names.ts'

/** What a random property wants to be; `build-model.ts` makes of it what its side allows. */
export type PropertyPlan = {
  readonly name: string
  readonly kind: 'primitive' | 'link' | 'embedded' | 'inverse' | 'unresolved' | 'serverOnly'
  readonly primitive: (typeof primitiveTypes)[number]
  readonly container: (typeof containers)[number]
  readonly optional: boolean
  readonly elementOptional: boolean
  /** Which of the possible targets, modulo their number. */
  readonly target: number
  /** Which facts it carries, one bit each. */
  readonly facts: number
}

export type TypePlan = {
  readonly name: string
  readonly kind: 'object' | 'embedded' | 'asymmetric'
  readonly key: 'objectId' | 'string' | 'int' | 'uuid'
  readonly isLocal: boolean
  readonly keyLast: boolean
  readonly properties: readonly PropertyPlan[]
}

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plainNames) },
  { weight: 2, arbitrary: fc.constantFrom(...hurtfulNames) },
)

const property: fc.Arbitrary<PropertyPlan> = fc.record({
  name,
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant('primitive' as const) },
    { weight: 3, arbitrary: fc.constantFrom('link' as const, 'embedded' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('inverse' as const, 'unresolved' as const, 'serverOnly' as const),
    },
  ),
  primitive: fc.constantFrom(...primitiveTypes),
  container: fc.constantFrom('none', 'none', ...containers),
  optional: fc.boolean(),
  elementOptional: fc.boolean(),
  target: fc.nat(20),
  facts: fc.nat(0xffff),
})

const kind = fc.constantFrom(
  'object' as const,
  'object' as const,
  'embedded' as const,
  'asymmetric' as const,
)

function typePlan(maxProperties: number): fc.Arbitrary<TypePlan> {
  return fc.record({
    name: fc.constantFrom(...typeNames),
    kind,
    key: fc.constantFrom('objectId', 'string', 'int', 'uuid'),
    isLocal: fc.boolean(),
    keyLast: fc.boolean(),
    properties: fc.uniqueArray(property, {
      maxLength: maxProperties,
      selector: (plan) => plan.name,
    }),
  })
}

/** Plans of object types with names of their own. */
export function typePlans(maxTypes: number, maxProperties: number): fc.Arbitrary<TypePlan[]> {
  return fc.uniqueArray(typePlan(maxProperties), {
    minLength: 1,
    maxLength: maxTypes,
    selector: (plan) => plan.name,
  })
}
