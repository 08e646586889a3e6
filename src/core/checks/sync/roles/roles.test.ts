import { modelOf, queried, ruleCases } from '#testkit'
import { roleFilterExpansion, roleFilterField, roleFiltersMissing } from './role-filters.ts'
import { roleApplyWhen, roleIdPermission, rolePermission } from './role-permissions.ts'

const dogs = modelOf({ Dog: { _id: 'objectId', owner: 'string', name: 'string' } })
const good = {
  name: 'owner',
  apply_when: { '%%user.custom_data.isAdmin': true },
  document_filters: { read: true, write: { owner: '%%user.id' } },
  insert: { '%or': [{ owner: { $in: ['%%values.all', 'x'] } }, { _id: '%%user.id' }] },
  delete: true,
  read: true,
  write: false,
  fields: { name: { read: true, write: true } },
  additional_fields: { read: true, write: true },
}
const config = {
  service_name: 'mongodb-atlas',
  queryable_fields_names: ['owner'],
}
const own = 'data_sources/mongodb-atlas/app/Dog/rules.json'
const ofDogs = (change: object, path = own) =>
  queried(dogs, config, { [path]: { roles: [{ ...good, ...change }] } })
const byDefault = (change: object) => ofDogs(change, 'data_sources/mongodb-atlas/default_rule.json')

const silent = { 'a role that Device Sync can use': ofDogs({}), 'a default one': byDefault({}) }

ruleCases(roleFiltersMissing, {
  fires: {
    'no filters': ofDogs({ document_filters: undefined }),
    'a default role that filters reading alone': byDefault({ document_filters: { read: true } }),
  },
  silent: {
    ...silent,
    'a collection that is not synced': ofDogs(
      { document_filters: undefined },
      'data_sources/mongodb-atlas/app/Cat/rules.json',
    ),
    'another data source': ofDogs(
      { document_filters: undefined },
      'data_sources/x/app/Dog/rules.json',
    ),
    'an old layout': ofDogs(
      { document_filters: undefined },
      'services/mongodb-atlas/rules/rules.json',
    ),
  },
})

ruleCases(roleFilterField, {
  fires: {
    'a filter of reading': ofDogs({ document_filters: { read: { name: 'x' }, write: true } }),
    'inserting, inside of an alternative': ofDogs({
      insert: { $or: [{ owner: 'x' }, { 'name.first': 'x' }] },
    }),
    'a default role': byDefault({ delete: { name: { $exists: true } } }),
  },
  silent: {
    ...silent,
    'a field of the collection': queried(
      dogs,
      { collection_queryable_fields_names: { Dog: ['owner', 'name'] } },
      { [own]: { roles: [{ ...good, delete: { name: 'x' } }] } },
    ),
    'keys inside of a value': ofDogs({ delete: { owner: { $not: { name: 1 } } } }),
  },
})

ruleCases(roleFilterExpansion, {
  fires: {
    'a function': ofDogs({ delete: { '%%true': { '%function': { name: 'f', arguments: [] } } } }),
    'the document': ofDogs({ delete: { '%%root.owner': 'x' } }),
    'the request, as a value': byDefault({ delete: { owner: '%%request.ip' } }),
  },
  silent,
})

ruleCases(rolePermission, {
  fires: {
    'an expression at the top': ofDogs({ write: { owner: '%%user.id' } }),
    'one for a field': ofDogs({ fields: { name: { read: {} } } }),
    'one for a field of a field': ofDogs({ fields: { home: { fields: { name: { write: {} } } } } }),
    'one for all others': byDefault({ additional_fields: { write: '%%true' } }),
  },
  silent,
})

ruleCases(roleIdPermission, {
  fires: { 'a permission for `_id`': ofDogs({ fields: { _id: { read: true, write: false } } }) },
  silent: { ...silent, 'no permission in it': ofDogs({ fields: { _id: {} } }) },
})

ruleCases(roleApplyWhen, {
  fires: {
    'a field': ofDogs({ apply_when: { owner: '%%user.id' } }),
    'the document': ofDogs({ apply_when: { '%%root.owner': '%%user.id' } }),
  },
  silent,
})
