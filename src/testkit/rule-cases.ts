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
import { clientFile } from '#core/workspace'
import { openInRealmCore, type RealmMode } from './realm-core/open-in-realm-core.ts'

type RuleCases = {
  /** Models in which the rule finds exactly one problem each, unless `places` says where there are more. */
  readonly fires: Readonly<Record<string, Model>>
  /** Models as like those as can be, in which it finds nothing. */
  readonly silent: Readonly<Record<string, Model>>
  /** Where each firing case is found, as people call it: `Dog.owner`, `Dog`, or `app`. */
  readonly places?: Readonly<Record<string, readonly string[]>>
  /** The first profile of the rule unless given. */
  readonly profile?: Profile
  /** Realm Core is asked, too: it refuses each firing case in the words that the finding cites. */
  readonly core?: {
    readonly mode: RealmMode
    /** Why it does not say so, by firing case. */
    readonly unlike?: Readonly<Record<string, string>>
  }
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

  if (cases.core) coreCases(rule, cases.fires, find, cases.core)
}

function coreCases(
  { code }: TypeRule | AppRule,
  fires: RuleCases['fires'],
  find: (model: Model) => readonly Finding[],
  { mode, unlike = {} }: NonNullable<RuleCases['core']>,
): void {
  const table = Object.entries(fires).map(([title, model]) => {
    const reason = unlike[title]
    const what = reason === undefined ? `refuses ${title}` : `says nothing of ${title}: ${reason}`
    return { what, model, isTold: reason === undefined }
  })
  it.each(table)(`${code}: Realm Core $what`, async ({ model, isTold }) => {
    const verdict = await openInRealmCore(JSON.parse(clientFile(model)), mode)
    const said = verdict.accepted ? [] : verdict.messages
    const cited = find(model).map(
      ({ message }) => /Realm says: "(.*)"\.?$/.exec(message)?.[1] ?? 'nothing is cited',
    )
    expect(cited.filter((one) => said.includes(one))).toEqual(isTold ? cited : [])
  })
  it(`${code}: what Realm Core does not say is among the cases`, () => {
    expect(Object.keys(fires)).toEqual(expect.arrayContaining(Object.keys(unlike)))
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
