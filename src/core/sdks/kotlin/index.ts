import type { Sdk } from '../contract.ts'
import { defaultExpression, isImplied } from './defaults.ts'
import { kotlinDiagnostics } from './diagnostics.ts'
import { layOut } from './emit/lay-out.ts'
import { writeClass } from './emit/write-class.ts'
import {
  className,
  isClassName,
  isPropertyName,
  legalClassName,
  legalPropertyName,
  propertyKey,
  propertyName,
} from './names.ts'
import { defaults, fields, type KotlinOptions } from './options.ts'
import { lacksImport } from '../shared/lacks-import.ts'
import { readFile } from './read/file.ts'

export type { KotlinOptions }

/** The Realm Kotlin SDK 3, and classes for Realm Java that are written in Kotlin, which are only read. */
export const kotlin = {
  id: 'kotlin',
  title: 'Kotlin',
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
    'full-text': true,
    'property-renaming': true,
    'class-renaming': true,
    default: true,
    counter: true,
  },
  options: { fields, defaults },
  diagnostics: kotlinDiagnostics,
  rules: () => ({
    className,
    propertyName,
    isClassName,
    isPropertyName,
    legalClassName,
    legalPropertyName,
    propertyKey,
    isStoredName: (name) => name !== '',
    renamesPrimaryKey: true,
    renamesLinkTargets: true,
    codeNames: 'own',
    refersBy: 'code',
    indexable: new Set(['string', 'int', 'bool', 'date', 'objectId', 'uuid', 'mixed']),
    invertible: new Set(['none', 'list', 'set', 'dictionary']),
    asymmetricLinks: false,
    defaultExpression,
    isImplied,
  }),
  layOut,
  writeClass,
  indent: '    ',
  reader: {
    grammarOf: (path) => (/\.kts?$/.test(path) ? 'kotlin' : null),
    mayHoldModels: (text) => /RealmObject|RealmModel/.test(text),
    lacksImport,
    readFile,
  },
} as const satisfies Sdk<KotlinOptions>
