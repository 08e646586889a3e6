import { expect, it } from 'vitest'
import { checkWith, type AppRule, type Finding, type TypeRule } from '#core/checks'
import { applyEdits } from '#core/edits'
import {
  countedIds,
  documentOf,
  propertyOf,
  type Model,
  type ObjectTypeId,
  type Profile,
  type PropertyId,
} from '#core/model'

type RuleCases = {
  /** Models in which the rule finds exactly one problem each, unless `places` says where there are more. */
  readonly fires: Readonly<Record<string, Model>>
  /** Models as like those as can be, in which it finds nothing. */
  readonly silent: Readonly<Record<string, Model>>
  /** Where each firing case is found, as people call it: `Dog.owner`, `Dog`, or `app`. */
  readonly places?: Readonly<Record<string, readonly string[]>>
  /** The first profile of the rule unless given. */
  readonly profile?: Profile
}

/** A rule, shown by example: where it fires, where it does not, and that each of its repairs mends what it is for. */
export function ruleCases(rule: TypeRule | AppRule, cases: RuleCases): void {
  const profile = cases.profile ?? rule.profiles[0] ?? 'flexible'
  const find = (model: Model): readonly Finding[] => checkWith(rule, model, profile)

  it.each(Object.entries(cases.fires))(`${rule.code} finds %s`, (title, model) => {
    const found = find(model)
    const places = found.map((one) => placeOf(model, one))
    expect(places).toEqual(cases.places?.[title] ?? places.slice(0, 1))
    expect(places).not.toEqual([])
    for (const { code, message } of found) {
      expect(code).toBe(`${rule.room}/${rule.code}`)
      expect(message).not.toMatch(/\{[a-z]+\}|undefined/)
    }
  })

  it.each(Object.entries(cases.silent))(`${rule.code} does not find %s`, (_, model) => {
    expect(find(model)).toEqual([])
  })

  it.each(Object.entries(cases.fires))(`${rule.code} is mended by its fixes in %s`, (_, model) => {
    for (const finding of find(model))
      for (const { title, edits } of finding.fixes) {
        const mended = applyEdits(documentOf(model), edits(model, countedIds('fix-')))
        const left = mended ? find(mended.model).map(key) : ['refused']
        expect({
          title,
          left: left.filter((one) => one === key(finding) || one === 'refused'),
        }).toEqual({ title, left: [] })
      }
  })
}

/** A finding without its repairs, which are functions and equal to nothing. */
export function withoutFixes({ fixes, ...told }: Finding): object {
  return { ...told, fixes: fixes.map(({ title, safe }) => ({ title, safe })) }
}

function key({ code, where, message }: Finding): string {
  return JSON.stringify([code, where.objectType, where.property, message])
}

function placeOf(model: Model, { where }: Finding): string {
  if (where.objectType === undefined) return 'app'
  const type = model.objectTypes.get(where.objectType as ObjectTypeId)
  const property = propertyOf(type, (where.property ?? '') as PropertyId)
  return property ? `${type?.name}.${property.name}` : (type?.name ?? '')
}
