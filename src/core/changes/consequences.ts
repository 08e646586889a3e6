/*
 * What a change leads to, in the words of the command line and the designer. Sources: documentation,
 * sync/data-model/update-schema, sync/error-handling/client-resets, mongodb/internal-database-usage,
 * sync/configure/sync-settings; realm-core src/realm/object-store/object_store.cpp.
 */

export const terminate =
  'Sync has to be terminated and enabled again, which only the App Services page can do. Every client resets and loses what it had not synced.'

export const refused =
  'A synced Realm file refuses the new schema until it is deleted. A local one needs a higher schema version and a migration.'

export const newVersion = 'A Realm file that is not synced needs a higher schema version.'

export const renamed =
  'Realm does not follow a new name: objects stay under the old one, and the new one starts empty. To rename in code only, map the new name to the old one.'

export const nullElements = 'No server can hold elements that are null.'

export const oneWay =
  'Realm never turns a type that is only sent into one that is stored, or back. Give the type a new name, or delete the Realm file.'

export const embedding =
  'Realm embeds objects that exist only where exactly one object links to each and the type has no primary key.'

export const unsyncedRest =
  'Documents in the former collection are no longer synced. Copy them, or keep the collection.'

export const narrower =
  'The server now accepts 32-bit values only. Documents with larger ones can no longer be synced.'

export const wider =
  'The server now asks for 64-bit values. Rewrite 32-bit values that documents already hold.'

export const constraint =
  'What syncs stays the same, but a document that does not meet the constraint can no longer be synced.'

export const caughtUp =
  'Devices can use the field once they have caught up with the point at which it was added.'

export const resubscribe =
  'Clients with a subscription that uses the field reset; others do not notice. Update the subscriptions first.'

/** Documents of a collection are taken in anew when its object type grows. */
export function reread(type: string): string {
  return `The server reads the documents of \`${type}\` again and sends them anew; other changes wait meanwhile.`
}

/** The danger of a new required property, and what a client without it causes. */
export function backfill(name: string): readonly string[] {
  return [
    `A document without \`${name}\` stops syncing, looks deleted on devices and is listed in \`__realm_sync.unsynced_documents\`; 100,000 of them stop sync. Give every document a value first, or make it optional.`,
    `Objects made by clients that do not know \`${name}\` get 0 or an empty text.`,
  ]
}

/** The recommended way to remove something: on clients only. */
export function keepOnServer(name: string): string {
  return `Only clients need to drop \`${name}\`. While the server keeps it, nothing breaks: new objects get null there, or 0 or an empty text where it is required.`
}

/** The documented way through a change that breaks the server. Source: documentation, schemas/remove-a-schema and sync/data-model/migrate-schema-partner-collection. */
export const breakingProcedure: readonly string[] = [
  'Terminate sync.',
  'Remove the schemas of the collections that change, and define the new ones.',
  'Bring the documents into the new shape; those that do not fit are not synced.',
  'Enable sync again. Every client resets; give clients the new model.',
  'To keep old clients running meanwhile, write into a partner collection of another title and keep the two alike with triggers.',
]
