import {
  makeModel,
  objectTypesOf,
  type CarriedFile,
  type ClientFileSpelling,
  type Document,
  type KeywordText,
  type Layout,
  type ObjectType,
  type OwnCode,
  type OwnCodeFile,
  type Property,
  type ResidueMember,
  type ServerApp,
  type Settings,
  type Suppression,
} from '#core/model'
import { listBy, members, record, whole, type Grain } from './grain.ts'

const byKey = listBy<KeywordText | ResidueMember>(({ key }) => key)

const lists = members({ members: byKey, elementMembers: byKey, relationships: byKey })

const drawers = {
  server: members({ keywords: byKey, elementKeywords: byKey }),
  client: members({ sdk: record(() => record(() => whole)) }),
  residue: record(() => lists),
  spelling: members({}),
}

/** What both formats mean by a property is one thing: its type says what its container and optionality can be. */
const property: Grain = {
  ...members(drawers),
  open: (value) => {
    const { type, container, optional, elementOptional, ...rest } = value as Property
    const shape = { type, container, optional, elementOptional }
    return new Map(Object.entries({ ...rest, shape }).filter(([, part]) => part !== undefined))
  },
  close: (parts) => {
    const { shape, ...rest } = Object.fromEntries(parts) as { readonly shape: object }
    return { ...rest, ...shape }
  },
}

const objectType = members({ ...drawers, properties: listBy<Property>(({ id }) => id, property) })

const app = members({ files: listBy<CarriedFile>(({ path }) => path, whole, true) })

const settings = members({
  suppressed: listBy<Suppression>(suppressionKey, whole, true),
})

const ownCode = members({
  options: record(() => whole),
  files: listBy<OwnCodeFile>(({ path }) => path, whole, true),
})

type DocumentParts = {
  readonly types: readonly ObjectType[]
  readonly app: ServerApp
  readonly clientFile?: ClientFileSpelling
  readonly layout: Layout
  readonly settings: Settings
  readonly code: readonly OwnCode[]
}

/** A document, down to every attribute, keyword, fact, file and place that can be changed by itself. */
export const documentGrain: Grain = {
  ...members({
    types: listBy<ObjectType>(({ id }) => id, objectType),
    app,
    layout: record(() => record(() => whole)),
    settings,
    code: listBy<OwnCode>(({ sdk }) => sdk, ownCode, true),
  }),
  open: (value) => {
    const { model, ...rest } = value as Document
    const clientFile = model.spelling['object-model']
    const parts = { ...rest, types: objectTypesOf(model), app: model.app, clientFile }
    return new Map(Object.entries(parts).filter(([, part]) => part !== undefined))
  },
  close: (parts) => {
    const opened = Object.fromEntries(parts) as DocumentParts
    const { types, app: serverApp, clientFile, layout, settings: judged, code } = opened
    const spelling = clientFile ? { 'object-model': clientFile } : {}
    const model = makeModel(types, { app: serverApp, spelling })
    return { model, layout, settings: judged, code: code.filter(isKept) } satisfies Document
  },
}

/** The order in which edits keep suppressions is the order of these keys. */
export function suppressionKey({ code, objectType: type, property: one }: Suppression): string {
  return JSON.stringify([code, type, one])
}

/** Nothing is kept for an SDK of which nothing is known. */
function isKept({ options, files }: OwnCode): boolean {
  return files.length > 0 || Object.keys(options).length > 0
}
