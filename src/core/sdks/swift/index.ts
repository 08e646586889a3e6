import type { Sdk } from '../contract.ts'
import { defaultExpression, isImplied } from './defaults.ts'
import { swiftDiagnostics } from './diagnostics.ts'
import { layOut, writeClass } from './emit.ts'
import { namingRules } from './names.ts'
import { swiftDefaults, swiftOptionFields, type SwiftOptions } from './options.ts'
import { lacksImport, readFile } from './read/read-file.ts'

export type { SwiftOptions } from './options.ts'

/** The Realm SDK for Swift, RealmSwift 10, with `@Persisted`. */
export const swift = {
  id: 'swift',
  title: 'Swift',
  features: {
    list: true,
    set: true,
    dictionary: true,
    mixed: true,
    float: true,
    embedded: true,
    asymmetric: true,
    inverse: true,
    index: true,
    'full-text': false,
    'property-renaming': true,
    'class-renaming': true,
    default: true,
    counter: false,
  },
  options: { fields: swiftOptionFields, defaults: swiftDefaults },
  diagnostics: swiftDiagnostics,
  rules: (options) => ({
    ...namingRules(options),
    renamesPrimaryKey: true,
    renamesLinkTargets: true,
    codeNames: 'shared',
    refersBy: 'code',
    indexable: new Set(['bool', 'int', 'string', 'date', 'objectId', 'uuid']),
    invertible: new Set(['none', 'list', 'set', 'dictionary']),
    asymmetricLinks: true,
    defaultExpression,
    isImplied,
  }),
  layOut,
  writeClass,
  indent: '    ',
  reader: {
    grammarOf: (path) => (path.endsWith('.swift') ? 'swift' : null),
    mayHoldModels: (text) => /@Persisted|Realm|Object\b|\benum\s|Persistable|typealias/.test(text),
    lacksImport,
    readFile,
  },
} as const satisfies Sdk<SwiftOptions>
