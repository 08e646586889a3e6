import { expect, it } from 'vitest'
import { sdkFeatures } from './rules.ts'
import { goldenCases } from './node/golden-cases.ts'
import { sdkIds, sdks } from './registry.ts'

const shown = { node: goldenCases.flatMap(({ shows }) => shows) } as const

it.each(sdkIds)('%s shows every feature it claims in a golden file', (id) => {
  const claimed = sdkFeatures.filter((feature) => sdks[id].features[feature])
  expect([...new Set(shown[id])].sort()).toEqual([...claimed].sort())
})

it.each(sdkIds)('%s goes by its own id', (id) => {
  expect(sdks[id].id).toBe(id)
})

it.each(sdkIds)('%s offers its defaults among the choices', (id) => {
  const { fields, defaults } = sdks[id].options
  expect(fields.map(({ key }) => key).sort()).toEqual(Object.keys(defaults).sort())
  for (const { key, choices } of fields)
    expect(choices.map(({ value }) => value)).toContain(defaults[key as keyof typeof defaults])
})
