import { modelOf, ruleCases, withFacts } from '#testkit'
import { requiredLink } from './required-link.ts'

const dogs = modelOf({
  Person: { _id: 'objectId' },
  Dog: { _id: 'objectId', owner: 'Person', friends: 'Dog[]' },
})
const required = { server: { required: true, keywords: [], elementKeywords: [] } } as const

ruleCases(requiredLink, {
  fires: { 'a to-one link in `required`': withFacts(dogs, 'Dog', 'owner', required) },
  silent: { 'links that are not in `required`': dogs },
})
