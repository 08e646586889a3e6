import type { Container, Model, ObjectType, Property, ValueType } from '#core/model'
import { clientFacts, descriptionIn, presenceWords, serverFacts } from '../said/property-facts.ts'
import { keyOf, relation } from '../said/relations.ts'
import { shownName } from '../said/visible.ts'
import { defaultValue, quotedName, quotedText, typeName } from './quote.ts'
import type { Tables } from './tables.ts'

const around: Readonly<Record<Container, (word: string) => string>> = {
  none: typeName,
  list: (word) => `${typeName(word)}[]`,
  set: (word) => quotedName(`set of ${word}`),
  dictionary: (word) => quotedName(`dictionary of ${word}`),
}

/** One property as a column of its table. */
export function column(model: Model, type: ObjectType, property: Property, names: Tables): string {
  const { id, container, client, server } = property
  const words = presenceWords(property)
  const json = client.default
  const initial = json === undefined ? null : defaultValue(json)
  const kept = initial === null && json !== undefined ? { ...client, default: json } : bare(client)
  const note = [
    descriptionIn(server.keywords),
    [
      ...words.filter((one) => !['required', 'optional', 'never null'].includes(one)),
      ...valueNotes(model, type, property),
      ...serverFacts(property),
      ...clientFacts({ ...property, client: kept }),
    ].join('; '),
  ].filter((text) => text !== '')
  const settings = [
    ...(id === type.primaryKey ? ['pk'] : []),
    ...(words.includes('required') || words.includes('never null') ? ['not null'] : []),
    ...(initial === null ? [] : [`default: ${initial}`]),
    ...(note.length === 0 ? [] : [`note: ${quotedText(note.join('\n'))}`]),
  ]
  const word = names.enums.get(id)?.name ?? valueWord(model, property.type, names)
  const said = `${quotedName(names.columns.get(id) ?? '')} ${around[container](word)}`
  return settings.length === 0 ? said : `${said} [${settings.join(', ')}]`
}

/** The facts of clients without those that have a place of their own in DBML. */
function bare({ codeName, counter, sdk }: Property['client']): Property['client'] {
  return {
    ...(codeName === undefined ? {} : { codeName }),
    ...(counter === undefined ? {} : { counter }),
    ...(sdk === undefined ? {} : { sdk }),
  }
}

/** What is stored: of a link, the primary key of its object; of an embedded object, a row of its table. */
function valueWord(model: Model, type: ValueType, { tables }: Tables): string {
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'serverOnly') return shownName(type.label)
  if (type.kind === 'unresolved') return shownName(type.typeName)
  const target = type.kind === 'inverse' ? type.origin : type.target
  const key = type.kind === 'link' ? keyOf(model.objectTypes.get(target)) : null
  return key?.type.kind === 'primitive' ? key.type.primitive : (tables.get(target) ?? '')
}

function valueNotes(model: Model, type: ObjectType, property: Property): readonly string[] {
  const { kind } = property.type
  if (kind === 'serverOnly') return ['no Realm type']
  if (kind === 'unresolved') return ['type not found']
  const found = relation(model, type.id, property)
  if (!found) return []
  const target = model.objectTypes.get(found.to)
  const isLoose = kind === 'link' && !keyOf(target)
  const said = `${found.words}: ${shownName(target?.name ?? '')}`
  return [isLoose ? `${said}, which has no primary key` : said]
}
