import { parseJson } from '#core/formats'
import type { Property } from '#core/model'
import { onClients } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { dropFact } from '../fixes.ts'
import { jsonFits } from './json-fits.ts'

const longestShown = 40

/** The value that a new object starts with is one that the property can hold. */
export const defaultType = propertyRule(
  {
    room: 'realm',
    code: 'default-type',
    severity: 'error',
    message:
      '`{name}` starts as {value}, which is no value of its type ({type}). Correct or remove the default.',
    source:
      'realm-js packages/realm/src/schema/types.ts; our reading: what JSON cannot say for certain is let pass',
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    const text = property.client.default
    const root = text === undefined ? null : parseJson('', text).value.root
    if (text === undefined || !root || jsonFits(root, property)) return []
    const value = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
    const fix = dropFact(type, property, 'default', { title: 'Remove the default', safe: false })
    return [found({ name, value, type: wordsFor(property) }, { fixes: [fix] })]
  },
)

function wordsFor({ type, container, optional, elementOptional }: Property): string {
  const value = type.kind === 'primitive' ? type.primitive : 'object'
  const words = optional || elementOptional ? `optional ${value}` : value
  return container === 'none' ? words : `${container} of ${words}`
}
