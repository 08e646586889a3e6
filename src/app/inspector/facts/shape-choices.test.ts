import { expect, it } from 'vitest'
import {
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  type Container,
  type ObjectTypeId,
  type PropertyId,
  type PropertyShape,
  type ValueType,
} from '#core/model'
import {
  chosenType,
  forcedReason,
  inverseChoices,
  inversesOf,
  targetChoices,
  typeChoices,
} from './shape-choices.ts'

const [dog, person, toy] = ['dog', 'person', 'toy'] as unknown as [
  ObjectTypeId,
  ObjectTypeId,
  ObjectTypeId,
]
const [owner, dogs] = ['owner', 'dogs'] as unknown as [PropertyId, PropertyId]
const link: ValueType = { kind: 'link', target: person }
const inverse: ValueType = { kind: 'inverse', origin: dog, property: owner }
const text: ValueType = { kind: 'primitive', primitive: 'string' }

const shape = (type: ValueType, container: Container = 'none'): PropertyShape => ({
  type,
  container,
  optional: true,
  elementOptional: false,
})
const dogType = makeObjectType(dog, 'Dog', {
  properties: [makeProperty(owner, 'owner', shape(link))],
})
const personType = makeObjectType(person, 'Person', {
  properties: [makeProperty(dogs, 'dogs', shape(inverse))],
})
const model = makeModel([dogType, personType, makeObjectType(toy, 'Toy', { kind: 'embedded' })])

it('offers relationships only where there is something to relate to', () => {
  const disabled = (choices: ReturnType<typeof typeChoices>) =>
    choices.filter((choice) => choice.disabled).map(({ value }) => value)
  expect(disabled(typeChoices(model, personType, text))).toEqual([])
  expect(disabled(typeChoices(model, dogType, text))).toEqual(['inverse'])
  const alone = makeModel([])
  expect(disabled(typeChoices(alone, dogType, text))).toEqual(['link', 'embedded', 'inverse'])
})

it('never offers an embedded type to itself, nor to what it holds', () => {
  const home: ValueType = { kind: 'embedded', target: toy }
  const box = makeObjectType('box' as ObjectTypeId, 'Box', {
    kind: 'embedded',
    properties: [makeProperty('toys' as PropertyId, 'toys', shape(home, 'list'))],
  })
  const toyType = makeObjectType(toy, 'Toy', { kind: 'embedded' })
  const nested = makeModel([toyType, box])
  expect(targetChoices(nested, toyType, 'embedded').map(({ disabled }) => disabled)).toEqual([
    true,
    true,
  ])
  expect(chosenType(nested, toyType, text, 'embedded')).toBeNull()
  expect(chosenType(nested, box, text, 'embedded')).toEqual(home)
})

it('keeps a type that nobody can choose at the head of the choices', () => {
  const unresolved: ValueType = { kind: 'unresolved', typeName: 'Cat' }
  expect(typeChoices(model, dogType, unresolved)[0]).toEqual({
    value: 'unresolved',
    label: 'Cat (not found)',
  })
})

it.each([
  ['int', { kind: 'primitive', primitive: 'int' }],
  ['link', { kind: 'link', target: dog }],
  ['embedded', { kind: 'embedded', target: toy }],
  ['inverse', inverse],
  ['string', null],
] as const)('turns the choice %s into a type', (choice, expected) => {
  expect(chosenType(model, personType, text, choice)).toEqual(expected)
})

it('finds what leads to a type, and the way back', () => {
  expect(inverseChoices(model, person)).toEqual([
    { value: owner, label: 'Dog.owner', type: inverse },
  ])
  expect(inversesOf(model, person, owner).map(({ name }) => name)).toEqual(['dogs'])
})

const always = 'A to-one relationship or embedded object is always optional.'
const noList = 'A list is never optional.'
const inverseRule = 'An inverse relationship is a list that is always there.'

it.each([
  [shape(text), null, null],
  [shape(text, 'list'), noList, null],
  [shape(link), always, always],
  [shape(link, 'list'), noList, 'Objects in a list are never optional.'],
  [
    shape(link, 'dictionary'),
    'A dictionary is never optional.',
    'Objects in a dictionary are always optional.',
  ],
  [primitiveShape('mixed'), 'Mixed can always be null.', 'Mixed can always be null.'],
  [shape(inverse), inverseRule, inverseRule],
])('says why optionality is no choice (%#)', (given, itself, elements) => {
  expect(forcedReason(given, 'itself')).toBe(itself)
  expect(forcedReason(given, 'elements')).toBe(elements)
})
