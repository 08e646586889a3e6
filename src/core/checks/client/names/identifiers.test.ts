import { expect, it } from 'vitest'
import { checkWith } from '#core/checks'
import { modelOf, ruleCases, typeNamed, withFacts } from '#testkit'
import { propertyIdentifier, typeIdentifier } from './identifiers.ts'

const spaced = modelOf({ 'Order Line': { _id: 'int' } })
const line = typeNamed(spaced, 'Order Line')
const coded = spaced.objectTypes.set(line.id, { ...line, client: { codeName: 'OrderLine' } })

ruleCases(typeIdentifier, {
  fires: { 'a name with a space': spaced, 'a name of one sign': modelOf({ '🐶': { _id: 'int' } }) },
  silent: {
    'a name with an underscore': modelOf({ Order_Line2: { _id: 'int' } }),
    'letters of any script': modelOf({ Собака: { _id: 'int' } }),
    'a name that has another in code': { ...spaced, objectTypes: coded },
  },
})

const dog = modelOf({ Dog: { _id: 'int', 'first name': 'string', firstName: 'string' } })

ruleCases(propertyIdentifier, {
  fires: {
    'a name with a dot': modelOf({ Dog: { 'home.street': 'string' } }),
    'a name that begins with a digit': modelOf({ Dog: { '2nd': 'string' } }),
    'a name whose short form is taken': dog,
  },
  silent: {
    'a name that has another in code': withFacts(dog, 'Dog', 'first name', {
      client: { codeName: 'first' },
    }),
    'a name no client knows': withFacts(dog, 'Dog', 'first name', {
      type: { kind: 'serverOnly', node: '{}' as never, label: 'timestamp' },
    }),
  },
})

it('offers no name in code that another property has', () => {
  expect(checkWith(propertyIdentifier, dog, 'local').map(({ fixes }) => fixes)).toEqual([[]])
})
