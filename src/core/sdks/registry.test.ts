import { describe, expect, it } from 'vitest'
import { featureModels } from '#testkit'
import { planModel } from './planning/plan-model.ts'
import { sdkIds, sdkOf } from './registry.ts'
import { sdkFeatures } from './rules.ts'

describe.each(sdkIds)('%s', (id) => {
  const sdk = sdkOf(id)
  const { fields, defaults } = sdk.options

  it('goes by its own id', () => {
    expect(sdk.id).toBe(id)
  })

  it('has a default for every option, among its choices where there are any', () => {
    expect(fields.map(({ key }) => key).sort()).toEqual(Object.keys(defaults).sort())
    const choosing = fields.filter(({ choices }) => choices.length > 0)
    for (const { key, choices } of choosing)
      expect(choices.map(({ value }) => value)).toContain(defaults[key])
  })

  it.each(sdkFeatures)('says %s where it claims to, and else says that it cannot', (feature) => {
    const { diagnostics } = planModel(featureModels[feature], sdk, defaults)
    const told = diagnostics.filter(({ code }) => code.startsWith('sdk/'))
    expect(told.length > 0).toBe(!sdk.features[feature])
  })
})
