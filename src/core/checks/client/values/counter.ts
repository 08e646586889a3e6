import { onClients } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { dropFact } from '../fixes.ts'

const source = 'realm-js packages/realm/src/schema/normalize.ts'
const remedy = { title: 'Make it no counter', safe: true }

/** A primary key does not change, so it does not count. */
export const counterPrimaryKey = propertyRule(
  {
    room: 'realm',
    code: 'counter-primary-key',
    severity: 'error',
    message: '`{name}` is the primary key and cannot be a counter. Make it a plain int.',
    source,
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    if (!property.client.counter || type.primaryKey !== property.id) return []
    return [found({ name }, { fixes: [dropFact(type, property, 'counter', remedy)] })]
  },
)

/** Only a single int counts; the mark on anything else is not written. */
export const counterType = propertyRule(
  {
    room: 'realm',
    code: 'counter-type',
    severity: 'warning',
    message:
      '`{name}` is marked as a counter, which only a single int can be; clients are not told. Remove the mark.',
    source,
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    const { type: value, container, client } = property
    const isInt = value.kind === 'primitive' && value.primitive === 'int' && container === 'none'
    if (!client.counter || isInt) return []
    return [found({ name }, { fixes: [dropFact(type, property, 'counter', remedy)] })]
  },
)
