import type { Diagnostic } from '#core/diagnostics'
import {
  makeObjectType,
  type Collection,
  type ObjectType,
  type ObjectTypeId,
  type ObjectTypeKind,
} from '#core/model'
import { memberOf, type JsonNode, type JsonSource } from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import { membersBeside } from '../schema/members.ts'
import { typeNamesOf } from '../schema/type-names.ts'
import type { Present, TypeBuilder } from './build.ts'
import { openLinks, type FindTarget } from './links.ts'
import { openPage, type Page } from './page.ts'
import { planObject } from './plan-object.ts'
import type { ObjectPlan } from './plan.ts'

/** The texts of one collection, taken apart. */
export type CollectionSource = {
  readonly schema: JsonSource & { readonly root: JsonNode & { kind: 'object' } }
  readonly relationships: JsonSource | null
  readonly collection: Collection
  /** The texts as they are to be kept: whole, also where they are part of a larger one. */
  readonly spelling: NonNullable<ObjectType['spelling']['app-services']>
}

/** A root whose name and id are settled. */
export type RootHead = {
  readonly id: ObjectTypeId
  readonly name: string
  readonly kind: ObjectTypeKind
}

/** Reads one collection into `builder`. */
export function readRoot(
  source: CollectionSource,
  head: RootHead,
  builder: TypeBuilder,
  context: {
    readonly findTarget: FindTarget
    readonly present: Present | null
    readonly diagnostics: Diagnostic[]
  },
): void {
  const { schema, relationships } = source
  const page = openPage(schema, context.diagnostics)
  const linkPage = openPage(relationships ?? schema, context.diagnostics)
  const links = openLinks(relationships?.root ?? null, linkPage, head.name, context.findTarget)
  reportRoot(schema.root, head.name, page)
  const plan = planObject(schema.root, { name: head.name, path: '' }, { page, links })
  const rest = links.rest()
  const root = rootType(source, head, plan, rest)
  builder.buildRoot(root, plan, page, context.present)
}

function rootType(
  { schema, collection, spelling }: CollectionSource,
  { id, name, kind }: RootHead,
  plan: ObjectPlan,
  rest: NonNullable<ObjectType['residue']['app-services']>['relationships'],
): ObjectType {
  const { keywords, residue } = membersBeside(schema.text, schema.root, 'object')
  const isPlain = residue.length + rest.length === 0
  return makeObjectType(id, name, {
    kind,
    collection,
    server: {
      keywords,
      ...(plan.requiredUnknown.length > 0 ? { requiredUnknown: plan.requiredUnknown } : {}),
      ...(plan.title === name ? {} : { title: plan.title }),
    },
    residue: isPlain ? {} : { 'app-services': { members: residue, relationships: rest } },
    spelling: { 'app-services': spelling },
  })
}

function reportRoot(root: JsonNode, name: string, page: Page): void {
  const { names, both } = typeNamesOf(root)
  const start = { start: root.start, end: root.start + 1 }
  const place = (memberOf(root, 'bsonType') ?? memberOf(root, 'type'))?.value ?? start
  if (both) page.say(report('both-type-keywords', { name }, page.at(place)))
  if (names && (names.length !== 1 || names[0] !== 'object'))
    page.say(report('root-not-object', { name }, page.at(place)))
}
