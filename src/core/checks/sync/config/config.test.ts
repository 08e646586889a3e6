import { expect, it } from 'vitest'
import { checkWith } from '#core/checks'
import { manyTypes, modelOf, queried, ruleCases, typeNamed, withFacts, withFiles } from '#testkit'
import { brokenConfig } from './broken-config.ts'
import { manyCollections } from './many-collections.ts'
import { clientOnlyField, requiredServerOnly } from './one-side-only.ts'
import { unknownAsymmetricTable } from './unknown-asymmetric-table.ts'

const dogs = modelOf({
  Dog: { _id: 'objectId', name: 'string', mate: 'Dog', pups: '<- Dog.mate' },
  'asymmetric Bark': { _id: 'objectId' },
  'embedded Home': { street: 'string' },
})

ruleCases(brokenConfig, {
  fires: {
    'a sync configuration that breaks off': withFiles(dogs, { 'sync/config.json': '{ "type": ' }),
    'one that is a list': withFiles(dogs, { 'sync/config.json': '[]' }),
    'an empty one': withFiles(dogs, { 'sync/config.json': '' }),
    'default rules that break off': withFiles(dogs, { 'data_sources/m/default_rule.json': '{' }),
    'rules that break off': withFiles(dogs, { 'data_sources/m/app/Dog/rules.json': '{' }),
  },
  silent: {
    'a file that is whole': queried(dogs, {}),
    'another file': withFiles(dogs, { 'functions/config.json': '{' }),
  },
})

it('is told whatever the model is for, as a broken configuration says nothing of it', () => {
  const broken = withFiles(dogs, { 'sync/config.json': '{\n "type": \n}' })
  const [found] = checkWith(brokenConfig, broken, 'unsynced')
  expect(found?.where.span).toMatchObject({ file: 'sync/config.json', line: 3 })
})

const hounds = {
  ...dogs,
  objectTypes: dogs.objectTypes.set(typeNamed(dogs, 'Bark').id, {
    ...typeNamed(dogs, 'Bark'),
    name: 'Woof',
    collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'barks' },
    spelling: { 'app-services': { schema: '{"title":"Bark"}', relationships: null, path: null } },
  }),
}
ruleCases(unknownAsymmetricTable, {
  fires: {
    'a name of nothing': queried(dogs, { asymmetric_tables: ['Bark', 'Miaow'] }),
    'an embedded type': queried(dogs, { asymmetric_tables: ['Home'] }),
  },
  silent: {
    'titles now, before and collections': queried(hounds, {
      asymmetric_tables: ['Woof', 'Bark', 'barks'],
    }),
    'a type that is asymmetric no more': queried(dogs, { asymmetric_tables: ['Dog'] }),
  },
})

ruleCases(manyCollections, {
  fires: { 'eight of them': queried(manyTypes(10), {}) },
  silent: {
    'four of them': queried(manyTypes(5), {}),
    'eight in another data source': queried(manyTypes(10), { service_name: 'elsewhere' }),
    'no sync': manyTypes(10),
  },
})

ruleCases(clientOnlyField, {
  fires: {
    'a property of clients alone': withFacts(dogs, 'Dog', 'name', { only: 'object-model' }),
    'one of an embedded type': withFacts(dogs, 'Home', 'street', { only: 'object-model' }),
  },
  silent: {
    'one of both': dogs,
    'one of the server alone': withFacts(dogs, 'Dog', 'name', { only: 'app-services' }),
    'an inverse relationship': withFacts(dogs, 'Dog', 'pups', { only: 'object-model' }),
    'Development Mode': queried(withFacts(dogs, 'Dog', 'name', { only: 'object-model' }), {
      development_mode_enabled: true,
    }),
  },
})

ruleCases(requiredServerOnly, {
  fires: { 'a required one': withFacts(dogs, 'Dog', 'name', { only: 'app-services' }) },
  silent: {
    'an optional one': withFacts(dogs, 'Dog', 'name', { only: 'app-services', optional: true }),
    'one of both': dogs,
  },
})
