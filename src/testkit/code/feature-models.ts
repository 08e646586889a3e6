import { jsonText, makeModel, type Container, type Model } from '#core/model'
import type { SdkFeature } from '#core/sdks'
import { embedded, int, inverse, key, link, property, shape, string, type } from './sketch.ts'

const holding = (container: Container): Model =>
  makeModel([
    type('Dog', [
      key(),
      property('held', shape({ kind: 'primitive', primitive: 'string' }, container)),
    ]),
  ])

const saying = (
  how: ReturnType<typeof shape>,
  client: Parameters<typeof property>[2] = {},
): Model => makeModel([type('Dog', [key(), property('said', how, client)])])

const address = type('Address', [property('street', string)], { kind: 'embedded' })
const person = type('Person', [key()])
const owner = property('owner', link(person))
const dog = type('Dog', [key(), owner])

/** A small model that shows each feature, and nothing that an SDK with all features cannot say. */
export const featureModels = {
  list: holding('list'),
  set: holding('set'),
  dictionary: holding('dictionary'),
  mixed: saying(shape({ kind: 'primitive', primitive: 'mixed' })),
  float: saying(shape({ kind: 'primitive', primitive: 'float' })),
  embedded: makeModel([type('Dog', [key(), property('home', embedded(address))]), address]),
  asymmetric: makeModel([type('Reading', [key()], { kind: 'asymmetric' })]),
  inverse: makeModel([
    dog,
    { ...person, properties: [...person.properties, property('dogs', inverse(dog, owner))] },
  ]),
  index: saying(string, { index: 'general' }),
  'full-text': saying(string, { index: 'full-text' }),
  'property-renaming': saying(string, { codeName: 'saidInCode' }),
  'class-renaming': makeModel([type('whs_v2', [key()], { client: { codeName: 'Warehouse' } })]),
  default: saying(string, { default: jsonText('woof') }),
  counter: saying(int, { counter: true }),
} as const satisfies Readonly<Record<SdkFeature, Model>>
