import { bench, describe } from 'vitest'
import { applyEdit } from '#core/edits'
import {
  documentOf,
  type Model,
  type ObjectTypeId,
  type OwnCodeFile,
  type PropertyId,
} from '#core/model'
import { manyTypes, testParse } from '#testkit'
import { emitCode } from './emitting/emit.ts'
import { planModel } from './planning/plan-model.ts'
import { readCode } from './reading/read-code.ts'
import { sdkIds, sdkOf } from './registry.ts'
import { rewriteCode } from './rewriting/rewrite.ts'

const count = 1000
const objectType = 'Type10' as ObjectTypeId
const property = 'Type10.size' as PropertyId
const parse = await testParse()

/** Models that differ from the one before by the name of one property. */
function edits(): () => Model {
  let document = documentOf(manyTypes(count))
  let i = 0
  return () => {
    const name = `size${(i += 1)}`
    const edited = applyEdit(document, { kind: 'renameProperty', objectType, property, name })
    if (edited.ok) document = edited.document
    return document.model
  }
}

describe.each(sdkIds)('%s, 1,000 object types', (id) => {
  const sdk = sdkOf(id)
  const { defaults } = sdk.options
  const next = edits()
  emitCode(sdk, next(), defaults)

  bench('all of it is written for the first time', () => {
    emitCode(sdk, manyTypes(count), defaults)
  })

  bench('it is planned after one edit', () => {
    planModel(next(), sdk, defaults)
  })

  bench('it is written after one edit', () => {
    emitCode(sdk, next(), defaults)
  })
})

describe.each(['swift', 'kotlin'] as const)('%s, 1,000 files', (id) => {
  const sdk = sdkOf(id)
  const options = { ...sdk.options.defaults, files: 'per-class' }
  const { files } = emitCode(sdk, manyTypes(count), options)
  const own = files.map(({ path, text }): OwnCodeFile => ({ path, text, classes: [] }))
  const next = edits()
  rewriteCode(sdk, next(), options, own, parse)

  bench(
    'all are read for the first time',
    () => {
      readCode(
        sdk,
        files.map(({ path, text }) => ({ path, text })),
        parse,
      )
    },
    { iterations: 3, warmupIterations: 0, time: 0, warmupTime: 0 },
  )

  bench('they are read again', () => {
    readCode(sdk, own, parse)
  })

  bench('they are rewritten after one edit', () => {
    rewriteCode(sdk, next(), options, own, parse)
  })
})
