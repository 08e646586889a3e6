import { expect, it } from 'vitest'
import type { AppRule, TypeRule } from './rule.ts'
import { appRules, typeRules } from './rules.ts'

type Rule = TypeRule | AppRule

const modules = import.meta.glob<Record<string, unknown>>(
  ['./{server,client,sync,sides}/**/*.ts', '!./**/*.test.ts'],
  { eager: true },
)
const tests = Object.values(
  import.meta.glob<string>('./{server,client,sync,sides}/**/*.test.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n')

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'subject' in value && 'check' in value
}

const declared = Object.values(modules).flatMap((module) =>
  Object.entries(module).filter((entry): entry is [string, Rule] => isRule(entry[1])),
)
const registered: readonly Rule[] = [...typeRules, ...appRules]

it('registers every rule that is declared', () => {
  const forgotten = declared.filter(([, rule]) => !registered.includes(rule))
  expect(forgotten.map(([name]) => name)).toEqual([])
})

const named = new Set(declared.map(([, rule]) => rule))

it.each(registered.filter((rule) => !named.has(rule)))('shows $code by its code', ({ code }) => {
  expect(tests).toContain(code)
})

it.each(declared)('shows %s by example, where it fires and where it does not', (name) => {
  const cases = new RegExp(`ruleCases\\(\\s*${name}\\b[^]*?\\n\\}\\)`).exec(tests)?.[0] ?? ''
  expect({ name, shown: ['fires', 'silent'].filter((one) => cases.includes(one)) }).toEqual({
    name,
    shown: ['fires', 'silent'],
  })
})
