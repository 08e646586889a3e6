import {
  bareTypeText,
  forcedElementOptional,
  shapeText,
  type KeywordText,
  type Model,
  type Property,
  type ResidueMember,
  type Side,
} from '#core/model'
import { onOneLine, visible } from './visible.ts'

const onlyOn: Readonly<Record<Side, string>> = {
  'app-services': 'server only',
  'object-model': 'clients only',
}

/** The words for what one side alone has; none for what both have. */
export function onlyWords({ only }: { readonly only?: Side }): readonly string[] {
  return only === undefined ? [] : [onlyOn[only]]
}

/** The type of a property in Realm’s words, without the mark of a single value that may be null. */
export function typeWords(model: Model, property: Property): string {
  return visible(
    property.container === 'none' ? bareTypeText(model, property) : shapeText(model, property),
  )
}

/** May the property be absent or null, what of its elements, and which side has it. */
export function presenceWords(property: Property): readonly string[] {
  return [...presence(property), ...onlyWords(property)]
}

function presence({ type, container, optional, elementOptional }: Property): readonly string[] {
  if (type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined))
    return ['computed']
  if (container === 'none') return [optional ? 'optional' : 'required']
  const isFree = forcedElementOptional(type, container) === null
  return isFree && elementOptional ? ['never null', 'elements may be null'] : ['never null']
}

/** The description among these keywords; an empty text where there is none. */
export function descriptionIn(keywords: readonly KeywordText[]): string {
  const found = keywords.find(({ key }) => key === 'description')
  if (!found) return ''
  const value: unknown = JSON.parse(found.value)
  return typeof value === 'string' ? value : found.value
}

/** All that the server alone says of a property, but for its description. */
export function serverFacts({ server, residue }: Property): readonly string[] {
  const { keywords, elementKeywords, width, required, variations = [] } = server
  const kept = residue['app-services']
  return [
    ...(width === 'int' ? ['bsonType: "int"'] : []),
    ...(required ? ['listed in required'] : []),
    ...members(keywords.filter(({ key }) => key !== 'description')),
    ...members(elementKeywords, 'each '),
    ...members(kept?.members ?? []),
    ...members(kept?.elementMembers ?? [], 'each '),
    ...variations.flatMap(
      ({ path, keywords: own, elementKeywords: ofElements, residue: other }) => {
        const at = `at ${path.join('.')} `
        return [...members([...own, ...other], at), ...members(ofElements, `${at}each `)]
      },
    ),
  ].map(visible)
}

/** All that clients alone say of a property. */
export function clientFacts({ name, client, residue }: Property): readonly string[] {
  const { codeName, index, counter, default: value, sdk = {} } = client
  return [
    ...(index === 'general' ? ['indexed'] : []),
    ...(index === 'full-text' ? ['full-text index'] : []),
    ...(counter ? ['counter'] : []),
    ...(value === undefined ? [] : [`default ${onOneLine(value)}`]),
    ...(codeName === undefined || codeName === name ? [] : [`called ${codeName} in code`]),
    ...sdkFacts(sdk),
    ...members(residue['object-model']?.members ?? []),
  ].map(visible)
}

/** What holds for one SDK alone. */
export function sdkFacts(
  sdk: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly string[] {
  return Object.entries(sdk).flatMap(([id, facts]) =>
    Object.entries(facts).map(([fact, value]) => `${id} ${fact}: ${onOneLine(value)}`),
  )
}

/** Members of a schema as `key: value`, each behind `before`. */
export function members(
  list: readonly (KeywordText | ResidueMember)[],
  before = '',
): readonly string[] {
  return list.map(({ key, value }) => `${before}${key}: ${onOneLine(value)}`)
}
