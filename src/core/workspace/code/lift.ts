import { sameValue } from '#core/edits'
import {
  objectTypesOf,
  tableOf,
  type Candidate,
  type ClientPropertyFacts,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
} from '#core/model'
import { matchCandidate, type Unsaid } from '#core/reconcile'
import {
  planModel,
  type Sdk,
  type CodeClass,
  type CodeProperty,
  type PlannedClass,
  type SdkOptions,
} from '#core/sdks'

/** A candidate read from code, and what that code has no words for. */
export type Lifted = { readonly candidate: Candidate; readonly unsaid: Unsaid }

/**
 * What code says, with what its language cannot say as the current model has it. Code is compared with the code that
 * the model would be written as: where they are the same, the model knows better.
 *
 * `classes` are those that `read` was made from.
 */
export function liftCode(
  current: Model,
  read: Candidate,
  classes: readonly CodeClass[],
  sdk: Sdk,
  options: SdkOptions,
): Lifted {
  const plan = new Map(planModel(current, sdk, options).classes.map((one) => [one.id, one]))
  const said = new Map(classes.map((one) => [one.storedName, one]))
  const matched = new Map(matchCandidate(current, read).map((match) => [match.candidate.id, match]))
  const types = objectTypesOf(read.model).map((type): ObjectType => {
    const match = matched.get(type.id)
    const code = said.get(type.name)
    const planned = match && plan.get(match.current.id)
    if (!match || !planned || !code) return type
    return liftType(type, { ...match, code, planned, sdk: sdk.id })
  })
  return {
    candidate: { ...read, model: { ...read.model, objectTypes: tableOf(types) } },
    unsaid: unsaidBy(current, plan),
  }
}

type TypeLift = {
  readonly current: ObjectType
  readonly code: CodeClass
  readonly planned: PlannedClass
  readonly properties: ReadonlyMap<PropertyId, Property>
  readonly sdk: string
}

function liftType(
  type: ObjectType,
  { current, code, planned, properties: known, sdk }: TypeLift,
): ObjectType {
  const members = new Map(planned.members.map((member) => [member.id, member.code]))
  const read = new Map(code.properties.map((property) => [property.storedName, property]))
  const properties = type.properties.map((property) => {
    const now = known.get(property.id)
    const written = now && members.get(now.id)
    const said = read.get(property.name)
    return now && written && said ? liftProperty(property, now, said, written, sdk) : property
  })
  const client =
    code.name === planned.name
      ? current.client
      : { ...type.client, ...ownNames(current.client.sdk, type.client.sdk, sdk) }
  return { ...type, properties, client }
}

/** `said`: what the code says; `written`: what would be written for the current property. */
function liftProperty(
  property: Property,
  current: Property,
  said: CodeProperty,
  written: CodeProperty,
  sdk: string,
): Property {
  const { name, index, counter, default: fallback } = said
  const named =
    name === written.name
      ? current.client
      : { ...property.client, ...ownNames(current.client.sdk, property.client.sdk, sdk) }
  const indexed = index === written.index ? current.client : property.client
  const counting = counter === written.counter ? current.client : property.client
  const initial = fallback === written.default ? current.client : property.client
  const client: ClientPropertyFacts = {
    ...(named.codeName === undefined ? {} : { codeName: named.codeName }),
    ...(named.sdk ? { sdk: named.sdk } : {}),
    ...(indexed.index ? { index: indexed.index } : {}),
    ...(counting.counter ? { counter: counting.counter } : {}),
    ...(initial.default === undefined ? {} : { default: initial.default }),
  }
  const isSameValue = sameValue(shapeOf(said), shapeOf(written))
  const { type: now } = current
  const type = isSameValue && now.kind === 'primitive' ? now : property.type
  return { ...property, type, client }
}

type Own<Names> = Readonly<Record<string, Names>>

/** The names of every SDK, with this one's as its code says them now. */
function ownNames<Names>(
  current: Own<Names> | undefined,
  read: Own<Names> | undefined,
  sdk: string,
): { readonly sdk?: Own<Names> } {
  const { [sdk]: _, ...others } = current ?? {}
  const names = { ...others, ...read }
  return Object.keys(names).length > 0 || current ? { sdk: names } : {}
}

function shapeOf({ value, container, optional, elementOptional }: CodeProperty): unknown {
  return { value, container, optional, elementOptional }
}

/** What of the current model has no words in the code that it would be written as. */
function unsaidBy(current: Model, plan: ReadonlyMap<ObjectTypeId, PlannedClass>): Unsaid {
  const properties = [...plan.values()].flatMap(({ members }) =>
    members.flatMap(({ id, code }) => (code ? [] : [id])),
  )
  return {
    objectTypes: new Set(current.order.filter((id) => !plan.has(id))),
    properties: new Set(properties),
  }
}
