import {
  changedTypes,
  indexOf,
  objectTypesOf,
  referencesFrom,
  referenceOf,
  viewOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Profile,
  type Property,
  type Side,
  type TypeChange,
} from '#core/model'
import {
  asking,
  collectionNameOf,
  insideTitlesOf,
  questions,
  rootTitleOf,
  type Question,
} from './ask.ts'
import type { Finding } from '../finding.ts'
import { appRules, typeRules } from '../rules.ts'
import { sideOf, type RuleDeclaration, type TypeRule } from '../rule.ts'

/** The rules in their order, for each side whose view they see. */
const rulesBySide: readonly (readonly [Side | null, readonly TypeRule[]])[] = [
  'app-services' as const,
  null,
  'object-model' as const,
].map((side) => [side, typeRules.filter(({ room }) => sideOf[room] === side)])

/** What is wrong with a model, by object type; and what is wrong with its app as a whole. */
export type Checked = {
  readonly byType: ReadonlyMap<ObjectTypeId, readonly Finding[]>
  readonly ofApp: readonly Finding[]
}

/** Checks a model. What a former call found is used again wherever no answer it rests on has changed. */
export type Checker = (model: Model, profile: Profile) => Checked

/** Who asked, so that a changed answer finds them; the app counts as one who asks. */
type Asker = ObjectTypeId | 'app'

type Last = {
  readonly model: Model
  readonly profile: Profile
  readonly checked: Checked
  /** Only ever grows while it is carried on: an asker too many costs a second look, one too few would hide a problem. */
  readonly askers: Map<Question, Set<Asker>>
}

/**
 * A checker that remembers its last model. The first call costs the model; a call after an edit costs the object types
 * that changed, those that asked about them, and a comparison of pointers for each other one.
 */
export function openChecker(): Checker {
  let last: Last | null = null
  return (model, profile) => {
    if (last?.model === model && last.profile === profile) return last.checked
    const isComparable = last?.profile === profile && last.model.app === model.app
    last = isComparable && last ? again(last, model) : fromScratch(model, profile)
    return last.checked
  }
}

function fromScratch(model: Model, profile: Profile): Last {
  const askers: Last['askers'] = new Map()
  const byType = new Map<ObjectTypeId, readonly Finding[]>()
  for (const type of objectTypesOf(model))
    byType.set(type.id, checkType(type, model, profile, askers))
  const ofApp = checkApp(model, profile, askers)
  return { model, profile, checked: { byType, ofApp }, askers }
}

function again({ model: before, profile, checked, askers }: Last, model: Model): Last {
  const changed = changedTypes(before, model)
  const stale = new Set<Asker>()
  for (const change of changed) {
    const [was, is] = change
    const type = is ?? was
    if (type) stale.add(type.id)
    for (const user of usersOfMoved(before, model, change)) stale.add(user)
    for (const question of disturbed(was, is))
      for (const asker of askers.get(question) ?? []) stale.add(asker)
  }
  if (before.order !== model.order)
    for (const question of reordered(model))
      for (const asker of askers.get(question) ?? []) stale.add(asker)
  const byType = new Map(checked.byType)
  for (const asker of stale) {
    if (asker === 'app') continue
    const type = model.objectTypes.get(asker)
    if (type) byType.set(asker, checkType(type, model, profile, askers))
    else byType.delete(asker)
  }
  const ofApp = stale.has('app') ? checkApp(model, profile, askers) : checked.ofApp
  return { model, profile, checked: { byType, ofApp }, askers }
}

/** Those that refer to an object type see another part of it, and of themselves, when something of it changes sides. */
function usersOfMoved(before: Model, after: Model, [was, is]: TypeChange): readonly ObjectTypeId[] {
  const sides = (type: ObjectType | undefined): string =>
    JSON.stringify([type?.only, type?.properties.filter(isApart).map(({ id, only }) => [id, only])])
  const id = (is ?? was)?.id
  if (id === undefined || sides(was) === sides(is)) return []
  return [before, after].flatMap((model) =>
    (indexOf(model).uses.get(id) ?? []).map(({ objectType }) => objectType),
  )
}

function isApart({ only }: Property): boolean {
  return only !== undefined
}

/** The questions whose answers a change may alter. */
function disturbed(was: ObjectType | undefined, is: ObjectType | undefined): ReadonlySet<Question> {
  const isSameHead = sameHead(was, is)
  const found = new Set<Question>(isSameHead ? [] : [questions.heads])
  if (!isSameHead || was?.spelling !== is?.spelling) found.add(questions.unknownTables)
  for (const name of changedNames(was, is, isSameHead)) found.add(questions.fields(name))
  for (const type of [was, is]) {
    if (!type) continue
    found.add(questions.objectType(type.id)).add(questions.named(type.name))
    const title = rootTitleOf(type)
    if (title !== null) found.add(questions.titled(title))
    for (const inside of insideTitlesOf(type)) found.add(questions.titledInside(inside))
    const collection = collectionNameOf(type)
    if (!isSameHead && collection !== null) found.add(questions.stored(collection))
    for (const { property } of referencesFrom(type)) {
      const target = referenceOf(property)
      if (target) found.add(questions.usesOf(target))
    }
  }
  return found
}

/** The questions whose answers are in the model's order, and of which there can be more than one in it. */
function reordered(model: Model): readonly Question[] {
  const repeated = [...indexOf(model).byName].filter(([, ids]) => ids.length > 1)
  return [questions.heads, ...repeated.map(([name]) => questions.named(name))]
}

/** The names of properties of which one side of a change has another than the other. */
function changedNames(
  was: ObjectType | undefined,
  is: ObjectType | undefined,
  isSameHead: boolean,
): readonly string[] {
  const [before, after] = [was?.properties ?? [], is?.properties ?? []]
  const there = new Set(isSameHead ? after : [])
  const same = new Set(before.filter((property) => there.has(property)))
  return [...before, ...after].flatMap((property) => (same.has(property) ? [] : [property.name]))
}

function sameHead(was: ObjectType | undefined, is: ObjectType | undefined): boolean {
  if (!was || !is) return false
  return (
    was.name === is.name &&
    was.kind === is.kind &&
    was.only === is.only &&
    was.collection === is.collection &&
    was.server.title === is.server.title
  )
}

function checkType(
  type: ObjectType,
  model: Model,
  profile: Profile,
  askers: Last['askers'],
): readonly Finding[] {
  const note = noteFor(type.id, askers)
  const findings: Finding[] = []
  for (const [side, rules] of rulesBySide) {
    const seen = side === null ? model : viewOf(model, side)
    const part = seen.objectTypes.get(type.id)
    if (!part) continue
    const ask = asking(seen, profile, note)
    for (const rule of rules) if (holdsFor(profile)(rule)) findings.push(...rule.check(part, ask))
  }
  return findings.filter((finding) => !findings.some((other) => saysBetter(other, finding)))
}

const yielding = new Map<string, ReadonlySet<string>>(
  typeRules.flatMap(({ room, code, yieldsTo }) =>
    yieldsTo ? [[`${room}/${code}`, new Set(yieldsTo)] as const] : [],
  ),
)

/** Is it a word that the finding yields to, about the same property or about the type as a whole? */
function saysBetter({ code, where }: Finding, finding: Finding): boolean {
  if (!yielding.get(finding.code)?.has(code)) return false
  const { property } = finding.where
  return where.property === undefined || property === undefined || where.property === property
}

function checkApp(model: Model, profile: Profile, askers: Last['askers']): readonly Finding[] {
  const ask = asking(model, profile, noteFor('app', askers))
  return appRules.filter(holdsFor(profile)).flatMap((rule) => rule.check(ask))
}

function noteFor(asker: Asker, askers: Last['askers']): (question: Question) => void {
  return (question) => {
    const known = askers.get(question)
    if (known) known.add(asker)
    else askers.set(question, new Set([asker]))
  }
}

function holdsFor(profile: Profile): (rule: RuleDeclaration) => boolean {
  return ({ profiles }) => profiles.includes(profile)
}
