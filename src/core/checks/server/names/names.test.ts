import type { Collection, Model } from '#core/model'
import { modelOf, ruleCases, typeNamed } from '#testkit'
import { fieldName } from './field-name.ts'
import { namespaceRules } from './namespace.ts'
import { reservedField } from './reserved-field.ts'

const dogs = modelOf({ Dog: { _id: 'objectId', name: 'string' } })
const having = (...names: readonly string[]): Model =>
  modelOf({ Dog: Object.fromEntries(names.map((name) => [name, 'string'])) })
const stored = (facts: Partial<Collection>): Model => {
  const dog = typeNamed(dogs, 'Dog')
  const collection = { dataSource: 'mongodb-atlas', database: 'app', name: 'dogs', ...facts }
  return { ...dogs, objectTypes: dogs.objectTypes.set(dog.id, { ...dog, collection }) }
}

ruleCases(fieldName, {
  fires: {
    'a name that starts with `$`': having('$name'),
    'a name that contains `.`': having('name.first'),
    'no name': having(''),
    'a name whose plain form is taken': having('$name', 'name'),
  },
  silent: {
    'a plain name': dogs,
    'a `$` further on': having('price_$'),
    'an inverse, which the server does not have': modelOf({
      Dog: { _id: 'objectId', owner: 'Person' },
      Person: { _id: 'objectId', 'dogs.all': '<- Dog.owner' },
    }),
  },
})

ruleCases(reservedField, {
  fires: { 'the field of transactions': having('_id__baas_transaction') },
  silent: { 'a plain name': dogs },
})

const cases: Readonly<Record<string, readonly Partial<Collection>[]>> = {
  'data-source-name': [
    { dataSource: 'my cluster' },
    { dataSource: '' },
    { dataSource: 'a'.repeat(65) },
  ],
  'database-name': [{ database: 'my app' }, { database: '' }, { database: 'a.b' }],
  'internal-database': [{ database: '__realm_sync' }, { database: '__realm_sync_6012' }],
  'collection-name': [
    { name: 'my dogs' },
    { name: '' },
    { name: '$dogs' },
    { name: 'system.dogs' },
  ],
}

for (const rule of namespaceRules)
  ruleCases(rule, {
    fires: Object.fromEntries(
      (cases[rule.code] ?? []).map((facts) => [JSON.stringify(facts), stored(facts)]),
    ),
    silent: {
      'plain names': stored({}),
      'a collection with dots': stored({ name: 'dogs.files' }),
      'a type without a collection': modelOf({ 'embedded Address': { street: 'string' } }),
    },
  })
