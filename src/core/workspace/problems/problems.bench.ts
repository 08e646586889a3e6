import { bench, describe } from 'vitest'
import { applyEdits } from '#core/edits'
import { documentOf, type Document, type ObjectTypeId, type PropertyId } from '#core/model'
import { manyTypes, queried } from '#testkit'
import { openProblems, problemsOf } from './open-problems.ts'

/** How often a whole document is looked at; each time one whose texts nobody has written. */
const rounds = 5

/** After one edit the time is to be about the same beside few object types and beside many. */
describe.each([100, 2000])('%i object types', (count) => {
  const config = { queryable_fields_names: ['_id', 'name', 'part', 'nome'] }
  const newDocument = (): Document => documentOf(queried(manyTypes(count), config))
  const document = newDocument()
  const unseen = Array.from({ length: rounds }, newDocument)
  const objectType = 'Type10' as ObjectTypeId
  const property = 'Type10.size' as PropertyId

  bench(
    'find all problems of a document, and write its texts',
    () => {
      problemsOf(unseen.pop() ?? document)
    },
    { iterations: rounds, time: 0, warmupIterations: 0, warmupTime: 0 },
  )

  const finder = openProblems()
  finder.find(document)
  finder.more(Number.POSITIVE_INFINITY)
  let edits = 0

  bench('find them again after an edit', () => {
    edits += 1
    const name = `size${edits}`
    const edited = applyEdits(document, [{ kind: 'renameProperty', objectType, property, name }])
    finder.find(edited ?? document)
  })
})
