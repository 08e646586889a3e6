import {
  containers,
  layoutVersions,
  objectTypeKinds,
  profiles,
  sides,
  primitiveTypes,
  type CarriedFile,
  type ClientFileSpelling,
  type ClientObjectTypeFacts,
  type ClientPropertyFacts,
  type Collection,
  type JsonText,
  type KeywordText,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type OwnClass,
  type OwnCode,
  type OwnCodeFile,
  type ObjectTypeResidue,
  type ObjectTypeSpelling,
  type Property,
  type PropertyId,
  type PropertyResidue,
  type PropertyShape,
  type PropertySpelling,
  type ResidueMember,
  type ServerApp,
  type ServerObjectTypeFacts,
  type ServerPropertyFacts,
  type Settings,
  type Suppression,
  type ValueType,
} from '#core/model'
import { fromBase64 } from './base64.ts'
import {
  branded,
  either,
  flag,
  list,
  nullable,
  object,
  oneOf,
  optional,
  table,
  text,
  variant,
  yes,
  type Decoder,
} from './decode.ts'

export const objectTypeId = branded<ObjectTypeId>()
export const propertyId = branded<PropertyId>()
const json = branded<JsonText>()

const keyword = object<KeywordText>({ key: text, value: json })
const residueMember = object<ResidueMember>({ key: text, value: json })

const valueType = variant<ValueType>({
  primitive: object({ kind: oneOf(['primitive']), primitive: oneOf(primitiveTypes) }),
  link: object({ kind: oneOf(['link']), target: objectTypeId }),
  embedded: object({ kind: oneOf(['embedded']), target: objectTypeId }),
  inverse: object({ kind: oneOf(['inverse']), origin: objectTypeId, property: propertyId }),
  unresolved: object<Extract<ValueType, { kind: 'unresolved' }>>({
    kind: oneOf(['unresolved']),
    typeName: text,
    inverseOf: optional(text),
  }),
  serverOnly: object({ kind: oneOf(['serverOnly']), node: json, label: text }),
})

const shapeFields = {
  type: valueType,
  container: oneOf(containers),
  optional: flag,
  elementOptional: flag,
}

export const propertyShape = object<PropertyShape>(shapeFields)

export const serverPropertyFacts = object<ServerPropertyFacts>({
  width: optional(oneOf(['int', 'long'])),
  required: optional(yes),
  keywords: list(keyword),
  elementKeywords: list(keyword),
  variations: optional(
    list(
      object<NonNullable<ServerPropertyFacts['variations']>[number]>({
        path: list(text),
        keywords: list(keyword),
        elementKeywords: list(keyword),
        residue: list(residueMember),
      }),
    ),
  ),
})

export const clientPropertyFacts = object<ClientPropertyFacts>({
  codeName: optional(text),
  index: optional(oneOf(['general', 'full-text'])),
  counter: optional(yes),
  default: optional(json),
  sdk: optional(table(table(json))),
})

export const propertyResidue = object<PropertyResidue>({
  'app-services': optional(
    object<NonNullable<PropertyResidue['app-services']>>({
      members: list(residueMember),
      elementMembers: list(residueMember),
    }),
  ),
  'object-model': optional(
    object<NonNullable<PropertyResidue['object-model']>>({ members: list(residueMember) }),
  ),
})

const key = object<{ readonly key: string }>({ key: text })

export const propertySpelling = object<PropertySpelling>({
  'app-services': optional(key),
  'object-model': optional(key),
})

export const side = oneOf(sides)

export const property = object<Property>({
  ...shapeFields,
  id: propertyId,
  name: text,
  only: optional(side),
  server: serverPropertyFacts,
  client: clientPropertyFacts,
  residue: propertyResidue,
  spelling: propertySpelling,
})

export const collection = object<Collection>({ dataSource: text, database: text, name: text })

export const serverObjectTypeFacts = object<ServerObjectTypeFacts>({
  keywords: list(keyword),
  requiredUnknown: optional(list(text)),
  title: optional(nullable(text)),
})

export const clientObjectTypeFacts = object<ClientObjectTypeFacts>({
  codeName: optional(text),
  sdk: optional(table(table(text))),
})

export const objectTypeKind = oneOf(objectTypeKinds)

export const objectTypeResidue = object<ObjectTypeResidue>({
  'app-services': optional(
    object<NonNullable<ObjectTypeResidue['app-services']>>({
      members: list(residueMember),
      relationships: list(residueMember),
    }),
  ),
  'object-model': optional(
    object<NonNullable<ObjectTypeResidue['object-model']>>({ members: list(residueMember) }),
  ),
})

export const objectTypeSpelling = object<ObjectTypeSpelling>({
  'app-services': optional(
    object<NonNullable<ObjectTypeSpelling['app-services']>>({
      schema: text,
      relationships: nullable(text),
      path: nullable(text),
    }),
  ),
  'object-model': optional(object<NonNullable<ObjectTypeSpelling['object-model']>>({ text })),
})

export const objectType = object<ObjectType>({
  id: objectTypeId,
  name: text,
  kind: objectTypeKind,
  only: optional(side),
  collection: nullable(collection),
  primaryKey: nullable(propertyId),
  properties: list(property),
  server: serverObjectTypeFacts,
  client: clientObjectTypeFacts,
  residue: objectTypeResidue,
  spelling: objectTypeSpelling,
})

const bytes: Decoder<Uint8Array> = (value, path, fail) =>
  (typeof value === 'string' ? fromBase64(value) : null) ?? fail({ path, expected: 'base64' })

const carriedFile: Decoder<CarriedFile> = either(
  object<Extract<CarriedFile, { text: string }>>({ path: text, text }),
  object<Extract<CarriedFile, { bytes: Uint8Array }>>({ path: text, bytes }),
)

export const serverApp = object<ServerApp>({
  layout: oneOf(layoutVersions),
  dataSource: text,
  database: text,
  files: list(carriedFile),
})

export const clientFileSpelling = object<ClientFileSpelling>({
  gaps: list(
    object<ClientFileSpelling['gaps'][number]>({ before: text, objectType: objectTypeId }),
  ),
  tail: text,
})

export const modelSpelling = object<Model['spelling']>({
  'object-model': optional(clientFileSpelling),
})

export const profile = oneOf(profiles)

export const suppressed = {
  code: text,
  objectType: nullable(objectTypeId),
  property: nullable(propertyId),
}

export const suppression = object<Suppression>({ ...suppressed, reason: text })

export const settings = object<Settings>({
  profile: nullable(profile),
  suppressed: list(suppression),
})

export const codeOptions = table<string, string>(text)

const ownClass = object<OwnClass>({
  name: text,
  objectType: objectTypeId,
  properties: list(object<OwnClass['properties'][number]>({ name: text, property: propertyId })),
})

export const ownCodeFile = object<OwnCodeFile>({ path: text, text, classes: list(ownClass) })

/** The code of every SDK that something is known of. */
export const ownCodes = list(
  object<OwnCode>({ sdk: text, options: codeOptions, files: list(ownCodeFile) }),
)
