import { bench, describe } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import { countedIds, documentOf } from '#core/model'
import { manyTypes, typeNamed } from '#testkit'
import { readClientText, readServerTexts } from './texts/read-texts.ts'
import { clientText, serverTexts } from './texts/derive-texts.ts'

/** From a keystroke in one text to the other text: to be compared between the two sizes. */
describe.each([100, 2000])('%i object types', (count) => {
  const model = manyTypes(count)
  const { id } = typeNamed(model, 'Type10')
  const ids = countedIds('new-')
  let letters = ''

  const typed = (text: string): string => {
    letters = letters.length > 20 ? 'x' : `${letters}x`
    return text.replace(/"sizex*"/g, `"size${letters}"`)
  }

  let session = openSession(documentOf(model))

  bench('a letter in the server text, to the client text', () => {
    const texts = serverTexts(session.document.model, id)
    if (!texts) throw new Error('Type10 has a collection')
    const schema = typed(texts.schema.text)
    const relationships = texts.relationships?.text ?? null
    const { transaction } = readServerTexts(session.document, id, { schema, relationships }, ids)
    if (!transaction) throw new Error('the letter is a change')
    session = dispatch(session, transaction).session
    clientText(session.document.model, id)
  })

  bench('a letter in the client text, to the server text', () => {
    const text = typed(clientText(session.document.model, id).text)
    const { transaction } = readClientText(session.document, id, text, ids)
    if (!transaction) throw new Error('the letter is a change')
    session = dispatch(session, transaction).session
    serverTexts(session.document.model, id)
  })
})
