import type { CarriedFile, LayoutVersion } from '#core/model'

/** A collection of an export, with its texts. */
export type ExportedCollection = {
  readonly database: string
  readonly name: string
  readonly schema: string
  readonly relationships: string | null
}

/** Does this layout keep schemas inside the rules of services? */
function keepsRules(layout: LayoutVersion): boolean {
  return layout === '20200603' || layout === '20180301'
}

/** The files of a collection in this layout. */
export function filesOf(
  layout: LayoutVersion,
  { database, name, schema, relationships }: ExportedCollection,
): readonly CarriedFile[] {
  if (!keepsRules(layout)) {
    const folder = `data_sources/mongodb-atlas/${database}/${name}`
    const text = { path: `${folder}/schema.json`, text: schema }
    return relationships === null
      ? [text]
      : [text, { path: `${folder}/relationships.json`, text: relationships }]
  }
  const inside = (text: string): string => text.replace(/^\uFEFF/, '').trim()
  const links = relationships === null ? '' : `,\n "relationships" :${inside(relationships)}`
  const named = `"collection":${JSON.stringify(name)}, "database" : ${JSON.stringify(database)}`
  const text = `{ ${named},\n  "schema": ${inside(schema)}${links}, "roles":[ ]}\n`
  return [{ path: `services/mongodb-atlas/rules/${database}.${name}.json`, text }]
}

const rootFiles: Readonly<Record<LayoutVersion, string>> = {
  '20230101': 'root_config.json',
  '20210101': 'realm_config.json',
  '20200603': 'config.json',
  '20180301': 'stitch.json',
}

/** What makes an app of this layout: its configuration, the data source’s, and where asymmetric types are listed. */
export function configurationOf(
  layout: LayoutVersion,
  asymmetric: readonly string[],
): readonly CarriedFile[] {
  const names = JSON.stringify(asymmetric)
  const root = `{"config_version":${layout},"name" : "generated", "x-odd": 1.0}`
  const sync = `{ "state":"enabled" , "asymmetric_tables": ${names},"x-odd":[1.50] }`
  const source = '"name":"mongodb-atlas",\r\n "type" : "mongodb-atlas"'
  const rootFile = { path: rootFiles[layout], text: root }
  if (keepsRules(layout)) {
    const text = `{${source},"config":{"flexible_sync":${sync}}}`
    return [rootFile, { path: 'services/mongodb-atlas/config.json', text }]
  }
  return [
    rootFile,
    { path: 'data_sources/mongodb-atlas/config.json', text: `{${source}}` },
    { path: 'sync/config.json', text: sync },
  ]
}

/** Files that are no schema, and some that only look like one. */
export const strangers: readonly CarriedFile[] = [
  { path: '.mdb/meta.json', text: '{"app_id":"generated-abcde"}' },
  { path: 'functions/on__proto__.js', text: '\uFEFFexports = () => {}\r\n' },
  { path: 'hosting/files/schema.json', text: '{"bsonType":"object"' },
  { path: 'hosting/files/logo.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]) },
  { path: 'data_sources/mongodb-atlas/default_rule.json', text: '{ "roles": [,] }' },
  { path: 'data_sources/mongodb-atlas/__proto__/empty/schema.json', text: ' {}\n' },
  { path: 'data_sources/mongodb-atlas/app/torn/schema.json', text: '{"properties":{"a":' },
  { path: 'services/mongodb-atlas/rules/app.unruly.json', text: '[]' },
  { path: 'triggers/title.json', text: '' },
]
