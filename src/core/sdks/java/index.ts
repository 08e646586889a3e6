import type { Sdk } from '../contract.ts'
import { defaultExpression, isImplied } from './defaults.ts'
import { javaDiagnostics } from './diagnostics.ts'
import { layOut } from './emit/lay-out.ts'
import { writeClass } from './emit/write-class.ts'
import {
  className,
  isClassName,
  isPropertyName,
  legalClassName,
  legalPropertyName,
  propertyName,
} from './names.ts'
import { defaults, fields, type JavaOptions } from './options.ts'
import { lacksImport } from '../shared/lacks-import.ts'
import { readFile } from './read/file.ts'
import { optionsFor } from './read/options-for.ts'

export type { JavaOptions }

/** The Realm Java SDK, `io.realm` 10. */
export const java = {
  id: 'java',
  title: 'Java (legacy)',
  legacy: 'The Java SDK is no longer developed. New apps for Android use the Kotlin SDK.',
  features: {
    list: true,
    set: true,
    dictionary: true,
    mixed: true,
    float: true,
    embedded: true,
    asymmetric: false,
    inverse: true,
    index: true,
    'full-text': false,
    'property-renaming': true,
    'class-renaming': true,
    default: true,
    counter: true,
  },
  options: { fields, defaults },
  diagnostics: javaDiagnostics,
  rules: () => ({
    className,
    propertyName,
    isClassName,
    isPropertyName,
    legalClassName,
    legalPropertyName,
    isStoredName: (name) => name !== '',
    renamesPrimaryKey: true,
    renamesLinkTargets: true,
    codeNames: 'own',
    refersBy: 'code',
    indexable: new Set(['string', 'int', 'bool', 'date', 'objectId', 'uuid', 'mixed']),
    invertible: new Set(['none', 'list']),
    asymmetricLinks: false,
    defaultExpression,
    isImplied,
  }),
  layOut,
  writeClass,
  indent: '    ',
  reader: {
    grammarOf: (path) => (path.endsWith('.java') ? 'java' : null),
    mayHoldModels: (text) => /RealmObject|RealmModel|RealmModule/.test(text),
    lacksImport,
    optionsFor,
    readFile,
  },
} as const satisfies Sdk<JavaOptions>
