import { bench } from 'vitest'
import { documentOf } from '#core/model'
import { manyTypes } from '#testkit'
import { plainPicture, writeSvg } from './index.ts'

const document = documentOf(manyTypes(2000))

bench('a picture of 2,000 object types', () => {
  writeSvg(document, { ...plainPicture, title: 'Many' })
})
