import { memberOf, type JsonNode } from '#core/formats'
import { forcedElementOptional, propertyOf, type KeywordText } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import { elementsOf, valueNode } from './spelled.ts'
import { isOnClients, listed, shortened, targetName, type ToldProperty } from './told.ts'

/** What the server alone has of a property. */
export function tellServerOnly(told: ToldProperty): readonly Statement[] {
  const { property, name, places } = told
  const { keywords, elementKeywords, variations = [] } = property.server
  const nodes = places.map(({ node }) => node)
  const elements = nodes.map((node) => valueNode(node, property))
  const target = targetName(told)
  return [
    ...(property.only === 'app-services' ? [say('only-on-server', { name })] : []),
    ...(property.type.kind === 'serverOnly'
      ? [say('no-realm-type-kept', { label: property.type.label, name })]
      : []),
    ...keywords.map((keyword) => tellKeyword(keyword, `\`${name}\``, nodes)),
    ...elementKeywords.map((keyword) => tellKeyword(keyword, elementsOf(name), elements)),
    ...variations.map(({ path, keywords: own, elementKeywords: ofElements }) => {
      const keys = [...own, ...ofElements].map(({ key }) => key)
      const said = keys.length === 0 ? 'none' : listed(keys)
      return say('variation', { path: path.join('.'), target, keywords: said })
    }),
  ]
}

type Told = 'keyword-rule' | 'keyword-shape' | 'keyword-text'

const toldAs: ReadonlyMap<string, Told> = new Map([
  ['description', 'keyword-text'],
  ['title', 'keyword-text'],
  ['additionalProperties', 'keyword-shape'],
  ['patternProperties', 'keyword-shape'],
  ['dependencies', 'keyword-shape'],
  ['additionalItems', 'keyword-shape'],
])

/** What a keyword does; or that it is kept, where no place writes it. */
export function tellKeyword(
  { key: keyword, value: text }: KeywordText,
  what: string,
  nodes: readonly (JsonNode | null)[],
): Statement {
  const value = shortened(text)
  if (!nodes.some((node) => memberOf(node, keyword)))
    return say('keyword-unused', { keyword, value, what })
  if (keyword === 'validate') return say('keyword-validate', { value, what })
  if (keyword === 'default') return say('keyword-default', { value, what })
  return say(toldAs.get(keyword) ?? 'keyword-rule', { keyword, value, what })
}

/** What clients alone have of a property. */
export function tellClientsOnly(told: ToldProperty): readonly Statement[] {
  const { property, name } = told
  if (!isOnClients(told)) return []
  return [
    ...(property.only === 'object-model' ? [say('only-on-clients', { name })] : []),
    ...tellInverse(told),
    ...tellFacts(told),
  ]
}

function tellInverse({ model, property: { type } }: ToldProperty): readonly Statement[] {
  if (type.kind !== 'inverse') return []
  const origin = model.objectTypes.get(type.origin)
  const property = propertyOf(origin, type.property)?.name ?? ''
  return [say('inverse', { origin: origin?.name ?? '', property })]
}

function tellFacts({ property }: ToldProperty): readonly Statement[] {
  const { name, type, container, elementOptional } = property
  const { codeName, index, counter, default: value, sdk = {} } = property.client
  const isFree = container !== 'none' && forcedElementOptional(type, container) === null
  return [
    ...(codeName === undefined || codeName === name
      ? []
      : [say('code-name', { code: codeName, stored: name })]),
    ...(index === 'general' ? [say('index', {})] : []),
    ...(index === 'full-text' ? [say('full-text-index', {})] : []),
    ...(counter ? [say('counter', {})] : []),
    ...(value === undefined ? [] : [say('client-default', { value: shortened(value) })]),
    ...(isFree && elementOptional ? [say('optional-elements', {})] : []),
    ...tellSdkFacts(sdk),
  ]
}

/** What holds for one SDK alone, by the SDK’s id. */
export function tellSdkFacts(
  sdk: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly Statement[] {
  return Object.entries(sdk).flatMap(([id, facts]) =>
    Object.entries(facts).map(([fact, value]) =>
      say('sdk-fact', { sdk: id, fact, value: shortened(value) }),
    ),
  )
}
