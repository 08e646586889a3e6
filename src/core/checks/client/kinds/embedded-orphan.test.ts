import { modelOf, ruleCases } from '#testkit'
import { embeddedOrphan, embeddedUnused } from './embedded-orphan.ts'

const fires = {
  'a type that nothing embeds': modelOf({
    Dog: { _id: 'int' },
    'embedded Tag': { text: 'string' },
  }),
  'a type that only such a type embeds': modelOf({
    Dog: { _id: 'int' },
    'embedded Outer': { inner: 'Inner' },
    'embedded Inner': { text: 'string' },
  }),
}
const silent = {
  'a type that a top-level one embeds': modelOf({
    Dog: { _id: 'int', tags: 'Tag[]' },
    'embedded Tag': { text: 'string' },
  }),
  'a type that an asymmetric one embeds through another': modelOf({
    'asymmetric Reading': { _id: 'int', outer: 'Outer' },
    'embedded Outer': { inner: 'Inner' },
    'embedded Inner': { text: 'string' },
  }),
}
const places = { 'a type that only such a type embeds': ['Outer', 'Inner'] }

ruleCases(embeddedOrphan, { fires, silent, places, core: { mode: 'flexible' } })
ruleCases(embeddedUnused, { fires, silent, places })
