import { modelOf, ruleCases, withFacts } from '#testkit'
import { setOfEmbedded } from './set-of-embedded.ts'

const tagged = modelOf({ Dog: { _id: 'int', tags: 'Tag<>' }, 'embedded Tag': { text: 'string' } })

ruleCases(setOfEmbedded, {
  fires: {
    'a set of an embedded type': tagged,
    'a set of what bears the name of an embedded type': withFacts(tagged, 'Dog', 'tags', {
      type: { kind: 'unresolved', typeName: 'Tag' },
    }),
  },
  silent: {
    'other collections of an embedded type': modelOf({
      Dog: { _id: 'int', list: 'Tag[]', byName: 'Tag{}', one: 'Tag' },
      'embedded Tag': { text: 'string' },
    }),
    'a set of a top-level type': modelOf({ Dog: { _id: 'int', friends: 'Dog<>' } }),
  },
  core: { mode: 'local' },
})
