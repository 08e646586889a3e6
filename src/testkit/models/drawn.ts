import { jsonText, type ObjectType } from '#core/model'
import { modelOf, typeNamed, withFacts } from '../builders.ts'

const plain = modelOf({
  Dog: {
    _id: 'objectId',
    name: 'string',
    title: 'string',
    age: 'int',
    scores: 'int?[]',
    bag: 'mixed{}',
    owner: 'Person',
    pals: 'Dog{}',
    best: 'Dog',
    lost: 'Wolf',
    home: 'Address',
    house: 'Address',
    den: 'string',
    odd: 'int[]',
    twin: 'string',
  },
  Person: {
    _id: 'objectId',
    dogs: '<- Dog.owner',
    cat: 'string',
    device: 'Device',
    secret: 'Secret',
  },
  Keyless: { key: 'string' },
  Named: { key: 'string' },
  Secret: { _id: 'objectId' },
  Device: { _id: 'objectId' },
  Homeless: { _id: 'objectId' },
  'embedded Address': { city: 'string' },
  'embedded Nest': { width: 'int' },
  'embedded Unused': { x: 'int' },
})

const none = { keywords: [], elementKeywords: [] }

const withPropertyFacts = [
  ['Dog', 'name', { client: { codeName: 'called', index: 'general', default: jsonText('Rex') } }],
  ['Dog', 'title', { client: { index: 'full-text', sdk: { swift: { doc: jsonText('x') } } } }],
  ['Dog', 'age', { client: { counter: true } }],
  ['Dog', 'odd', { server: { ...none, keywords: [{ key: 'pattern', value: jsonText('x') }] } }],
  ['Dog', 'den', { only: 'app-services' }],
  ['Dog', 'house', { only: 'object-model' }],
  ['Dog', 'twin', { name: 'name' }],
  ['Person', 'cat', { residue: { 'object-model': { members: [unknown()] } } }],
] as const

const withTypeFacts: readonly (readonly [string, Partial<ObjectType>])[] = [
  ['Person', { client: { codeName: 'Human' } }],
  ['Secret', { only: 'app-services' }],
  ['Device', { only: 'object-model' }],
  ['Homeless', { collection: null }],
  ['Named', { primaryKey: typeNamed(plain, 'Named').properties[0]?.id ?? null }],
]

/** A model in which nearly everything is that clients alone can say, or that a side can go without. */
export const drawn = withTypeFacts.reduce(
  (model, [name, facts]) => {
    const type = typeNamed(model, name)
    return { ...model, objectTypes: model.objectTypes.set(type.id, { ...type, ...facts }) }
  },
  withPropertyFacts.reduce(
    (model, [type, name, facts]) => withFacts(model, type, name, facts),
    plain,
  ),
)

function unknown() {
  return { key: 'comment', value: jsonText('kept') }
}
