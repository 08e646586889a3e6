import type { Diagnostic, Where } from '#core/diagnostics'
import {
  canBePrimaryKey,
  forcedElementOptional,
  makeObjectType,
  makeProperty,
  type Collection,
  type IdSource,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyShape,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { countOf, nameLimit, presentIn, type Fields, type Values } from '../summary/values.ts'
import { counted } from './counted.ts'
import { looksLikeDictionary } from './dictionary.ts'
import { judge, type Say, type Verdict } from './judge.ts'
import { checkFieldName, checkLength } from './check-names.ts'
import { arePoints } from './points.ts'

/** App Services writes it into documents while it works. Source: documentation, mongodb/internal-database-usage. */
const transient = '_id__baas_transaction'

type Choices = { readonly ids: IdSource; readonly requireAlways?: boolean }

/** The object type whose properties are being made, and the objects that were seen of it. */
type Owner = {
  readonly id: ObjectTypeId
  readonly name: string
  readonly objects: Values
  readonly isRoot: boolean
  readonly isPoint: boolean
}

/** Makes object types of summaries. */
export class TypeBuilder {
  readonly #types = new Map<ObjectTypeId, ObjectType | null>()
  readonly #names = new Set<string>()
  readonly #choices: Choices
  readonly #isTaken: (name: string) => boolean
  readonly #say: (diagnostic: Diagnostic) => void

  constructor(
    choices: Choices,
    isTaken: (name: string) => boolean,
    say: (diagnostic: Diagnostic) => void,
  ) {
    this.#choices = choices
    this.#isTaken = isTaken
    this.#say = say
  }

  /** Every type that was made, in the order in which they are first met. */
  types(): ObjectType[] {
    return [...this.#types.values()].filter((type) => type !== null)
  }

  buildRoot(wanted: string, collection: Collection, documents: Values): void {
    const owner = { ...this.#open(wanted, documents), isRoot: true, isPoint: false }
    const properties = this.#properties(owner, this.#rootFields(owner))
    const key = properties.find(({ name }) => name === '_id')
    this.#checkId(owner, key)
    this.#types.set(
      owner.id,
      makeObjectType(owner.id, owner.name, {
        collection,
        primaryKey: key?.id ?? null,
        properties,
      }),
    )
  }

  #buildEmbedded(wanted: string, objects: Values, fields: Fields): ObjectTypeId | null {
    const isPoint = arePoints(objects)
    const owner = { ...this.#open(wanted, objects), isRoot: false, isPoint }
    const properties = this.#properties(owner, fields)
    if (properties.length === 0) {
      this.#types.delete(owner.id)
      this.#names.delete(owner.name)
      return null
    }
    const server = { keywords: [], title: null }
    const type = makeObjectType(owner.id, owner.name, { kind: 'embedded', properties, server })
    this.#types.set(owner.id, type)
    return owner.id
  }

  /** Gives a new type its id, its place in the order and a name that is free. */
  #open(wanted: string, objects: Values): Pick<Owner, 'id' | 'name' | 'objects'> {
    const id = this.#choices.ids.objectType()
    const isFree = (name: string): boolean => !this.#names.has(name) && !this.#isTaken(name)
    let name = wanted
    for (let count = 2; !isFree(name); count += 1) name = `${wanted}_${count}`
    const where = { objectType: id }
    if (name !== wanted) this.#say(report('name-taken', { wanted, name }, where))
    checkLength(name, 'type', (finding) => this.#say(finding(name, where)))
    this.#names.add(name)
    this.#types.set(id, null)
    return { id, name, objects }
  }

  #rootFields({ id, name, objects }: Owner): Fields {
    const fields = objects.fields ?? { byName: new Map(), others: null }
    const where = { objectType: id }
    if (fields.others) this.#say(report('too-many-fields', { name, limit: nameLimit }, where))
    return fields
  }

  #checkId({ id, name, objects }: Owner, key: Property | undefined): void {
    const values = objects.fields?.byName.get('_id')
    const missing = countOf(objects, 'object') - (values ? presentIn(values) : 0)
    const where = { objectType: id, ...(key ? { property: key.id } : {}) }
    if (!values) return this.#say(report('missing-id', { name }, where))
    if (missing > 0) this.#say(report('id-sometimes-missing', { name, count: missing }, where))
    if (!key || canBePrimaryKey(key)) return
    this.#say(report('id-types', { name: `${name}._id`, counts: counted(values) }, where))
  }

  #properties(owner: Owner, fields: Fields): readonly Property[] {
    return [...fields.byName]
      .filter(([name]) => name !== transient)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, values]) => this.#property(owner, name, values) ?? [])
  }

  #property(owner: Owner, field: string, values: Values): Property | null {
    const name = `${owner.name}.${field}`
    if (field === '') {
      this.#say(report('empty-name', { name: owner.name }, { objectType: owner.id }))
      return null
    }
    const findings: Parameters<Say>[0][] = []
    const say: Say = (finding) => findings.push(finding)
    const verdict = owner.isPoint && field === 'coordinates' ? doubles : judge(values, say)
    const property = this.#shaped(owner, field, values, verdict, say)
    if (property) checkFieldName(field, say)
    const where: Where = { objectType: owner.id, ...(property ? { property: property.id } : {}) }
    for (const finding of findings) this.#say(finding(name, where))
    return property
  }

  #shaped(
    owner: Owner,
    field: string,
    values: Values,
    verdict: Verdict,
    say: Say,
  ): Property | null {
    const [container, value] =
      verdict.kind === 'list' || verdict.kind === 'dictionary'
        ? ([verdict.kind, verdict.element] as const)
        : (['none', verdict] as const)
    const type = this.#valueType(owner, field, value, say)
    if (!type) return null
    const optional = !this.#isRequired(owner, field, values, { type, container })
    const width = value.kind === 'primitive' && value.width ? { width: value.width } : {}
    const server = { ...width, keywords: [], elementKeywords: [] }
    const shape = { type, container, optional, elementOptional: false }
    return makeProperty(this.#choices.ids.property(), field, shape, { server })
  }

  #valueType(
    owner: Owner,
    field: string,
    verdict: Verdict,
    say: Say,
  ): PropertyShape['type'] | null {
    if (verdict.kind === 'primitive') return { kind: 'primitive', primitive: verdict.primitive }
    if (verdict.kind !== 'object') return null
    const { objects, fields } = verdict
    if (looksLikeDictionary(objects))
      say((name, where) =>
        report('dictionary-proposed', { name, names: fields.byName.size }, where),
      )
    const target = this.#buildEmbedded(`${owner.name}_${field}`, objects, fields)
    if (target) return { kind: 'embedded', target }
    say((name, where) => report('fields-unknown', { name }, where))
    return null
  }

  #isRequired(
    owner: Owner,
    field: string,
    values: Values,
    { type, container }: Pick<PropertyShape, 'type' | 'container'>,
  ): boolean {
    if (container !== 'none' || forcedElementOptional(type, container) !== null) return false
    if (owner.isRoot && field === '_id') return true
    if (owner.isPoint && field === 'type') return true
    const isAlways = presentIn(values) >= countOf(owner.objects, 'object')
    return isAlways && this.#choices.requireAlways === true
  }
}

const doubles: Verdict = { kind: 'list', element: { kind: 'primitive', primitive: 'double' } }
