import { modelOf, propertyNamed, ruleCases, typeNamed } from '#testkit'
import { embeddedPrimaryKey } from './embedded-primary-key.ts'

const plain = modelOf({ 'embedded Address': { street: 'string' } })
const address = typeNamed(plain, 'Address')
const { id: primaryKey } = propertyNamed(plain, 'Address', 'street')
const objectTypes = plain.objectTypes.set(address.id, { ...address, primaryKey })

ruleCases(embeddedPrimaryKey, {
  fires: { 'a key of an embedded type': { ...plain, objectTypes } },
  silent: {
    'an embedded type without a key': plain,
    'a key of a top-level type': modelOf({ Address: { _id: 'string' } }),
  },
  core: { mode: 'local' },
})
