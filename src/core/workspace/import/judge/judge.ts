import { allFindings, likelyProfile, openChecker } from '#core/checks'
import type { Diagnostic, TextSpan } from '#core/diagnostics'
import type { Model, ObjectTypeId, Profile, PropertyId } from '#core/model'

/** What a reader tells of a client's schema while it is typed, and a rule tells of the model with Realm's own words. */
const toldByRules: ReadonlyMap<string, string> = new Map([
  ['object-model/unknown-type', 'realm/unknown-type'],
  ['object-model/unknown-inverse', 'realm/inverse-unknown'],
  ['object-model/repeated-type', 'realm/repeated-type'],
  ['object-model/repeated-property', 'realm/repeated-stored-name'],
])

/** What a reader told and what the rules find, without what both say. */
export function together(
  told: readonly Diagnostic[],
  { diagnostics }: Judgement,
): readonly Diagnostic[] {
  const found = new Set(diagnostics.map(({ code }) => code))
  return [...told.filter(({ code }) => !found.has(toldByRules.get(code) ?? '')), ...diagnostics]
}

/** Where in the files that a model was read from one of its nodes stands; null where it stands in none. */
export type FindPlace = (type: ObjectTypeId, property: PropertyId | null) => TextSpan | null

/** What the rules find in a model that was read, and what they were asked for. */
export type Judgement = { readonly profile: Profile; readonly diagnostics: readonly Diagnostic[] }

/**
 * Judges a model that was read, by the profile wanted or else the likely one. What is found points at the files alone:
 * the ids of a candidate mean nothing once it has been brought in.
 */
export function judge(model: Model, wanted: Profile | null, findPlace: FindPlace): Judgement {
  const profile = wanted ?? likelyProfile(model)
  const found = allFindings(openChecker()(model, profile))
  const diagnostics = found.map(({ code, severity, message, where }): Diagnostic => {
    const type = where.objectType as ObjectTypeId | undefined
    const property = (where.property ?? null) as PropertyId | null
    const span = where.span ?? (type === undefined ? null : findPlace(type, property))
    return { code, severity, message, where: span ? { span } : {} }
  })
  return { profile, diagnostics }
}
