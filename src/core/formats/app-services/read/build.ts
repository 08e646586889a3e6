import {
  makeObjectType,
  makeProperty,
  type IdSource,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type ServerPropertyFacts,
  type ValueType,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { freeName, impliedName, isGiven } from '../schema/titles.ts'
import type { Page } from './page.ts'
import type { ObjectPlan, PlannedValue, PropertyPlan } from './plan.ts'
import { samePlan } from './same-plan.ts'
import { variationsBetween, withFactsOf } from './variations.ts'

/** What is known around the collections being read: nothing for a whole app, the model for a single one. */
export type Surroundings = {
  readonly isTaken: (name: string) => boolean
  /** The embedded type with this title as others outside use it, or null. */
  readonly embedded: (title: string) => ObjectPlan | null
}

/** What the model so far has where a plan is built; gives conflicting and untitled types their names again. */
export type Present = {
  readonly name: string
  readonly title: string | null | undefined
  readonly embedded: (property: string) => Present | null
}

type Titled = { readonly id: ObjectTypeId; readonly plan: ObjectPlan }

/** Builds object types from plans; embedded objects of one title that are the same become one type. */
export class TypeBuilder {
  readonly #types = new Map<ObjectTypeId, ObjectType | null>()
  readonly #titled = new Map<string, Titled>()
  readonly #names = new Set<string>()
  readonly #ids: IdSource
  readonly #around: Surroundings

  constructor(ids: IdSource, around: Surroundings) {
    this.#ids = ids
    this.#around = around
  }

  /** Keeps a name for a root, so that no embedded type takes it. */
  reserve(name: string): void {
    this.#names.add(name)
  }

  readonly isTaken = (name: string): boolean => this.#names.has(name) || this.#around.isTaken(name)

  /** Every type built, roots and embedded ones, in the order in which they are first met. */
  types(): ObjectType[] {
    return [...this.#types.values()].filter((type) => type !== null)
  }

  buildRoot(root: ObjectType, plan: ObjectPlan, page: Page, present: Present | null): void {
    this.#types.set(root.id, null)
    const properties = this.#buildProperties(plan, root.name, page, present)
    const id = properties.find(({ name }) => name === '_id')
    const primaryKey = id && id.type.kind !== 'serverOnly' ? id.id : null
    this.#types.set(root.id, { ...root, properties, primaryKey })
  }

  #buildProperties(
    plan: ObjectPlan,
    owner: string,
    page: Page,
    present: Present | null,
  ): readonly Property[] {
    return plan.properties.map((property) => {
      const { type, variations } = this.#buildValue(property, owner, page, present)
      const { name, container, optional, elementOptional, residue } = property
      const server: ServerPropertyFacts =
        variations.length === 0 ? property.server : { ...property.server, variations }
      const isPlain = residue.members.length + residue.elementMembers.length === 0
      return makeProperty(
        this.#ids.property(),
        name,
        { type, container, optional, elementOptional },
        {
          server,
          residue: isPlain ? {} : { 'app-services': residue },
          spelling: { 'app-services': { key: name } },
        },
      )
    })
  }

  #buildValue(
    { name, value }: PropertyPlan,
    owner: string,
    page: Page,
    present: Present | null,
  ): { type: ValueType; variations: ReturnType<typeof variationsBetween> } {
    if (value.kind !== 'object') return { type: plainType(value), variations: [] }
    const implied = impliedName(owner, name)
    const here = present?.embedded(name) ?? null
    const { id, base } = this.#useEmbedded(value.object, implied, page, here)
    const variations = base === value.object ? [] : variationsBetween(base, value.object)
    const type = this.#types.get(id)?.name ?? implied
    if (variations.length > 0)
      page.say(report('variation', { name: `${owner}.${name}`, type }, page.at(value.object.place)))
    return { type: { kind: 'embedded', target: id }, variations }
  }

  #useEmbedded(
    plan: ObjectPlan,
    implied: string,
    page: Page,
    here: Present | null,
  ): { id: ObjectTypeId; base: ObjectPlan } {
    const { title } = plan
    const isNamed = here?.title === title && isGiven(here.name, implied)
    const name = isNamed ? here.name : freeName(implied, this.isTaken)
    if (title === null) return this.#addEmbedded(plan, name, null, page, here)
    const known = this.#titled.get(title)
    if (known && samePlan(known.plan, plan)) return { id: known.id, base: known.plan }
    const around = known ? null : this.#around.embedded(title)
    const isApart = here?.title === title && (!around || !samePlan(around, plan))
    if (!known && !isApart && (around || !this.isTaken(title))) {
      const added = this.#addEmbedded(
        around ? withFactsOf(around, plan) : plan,
        title,
        undefined,
        page,
        here,
      )
      this.#titled.set(title, { id: added.id, plan: added.base })
      return added
    }
    return this.#addEmbedded(plan, name, title, page, here)
  }

  #addEmbedded(
    plan: ObjectPlan,
    name: string,
    title: string | null | undefined,
    page: Page,
    here: Present | null,
  ): { id: ObjectTypeId; base: ObjectPlan } {
    const id = this.#ids.objectType()
    this.#names.add(name)
    this.#types.set(id, null)
    const properties = this.#buildProperties(plan, name, page, here)
    const type = makeObjectType(id, name, {
      kind: 'embedded',
      properties,
      server: {
        keywords: [],
        ...(plan.requiredUnknown.length > 0 ? { requiredUnknown: plan.requiredUnknown } : {}),
        ...(title === undefined ? {} : { title }),
      },
    })
    this.#types.set(id, type)
    return { id, base: plan }
  }
}

function plainType(value: Exclude<PlannedValue, { kind: 'object' }>): ValueType {
  if (value.kind === 'link') return { kind: 'link', target: value.target }
  if (value.kind === 'primitive') return { kind: 'primitive', primitive: value.primitive }
  return { kind: 'serverOnly', node: value.node, label: value.label }
}
