import type { Sdk } from '../contract.ts'
import { defaultExpression, isImplied } from './defaults.ts'
import { flutterDiagnostics } from './diagnostics.ts'
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
import { defaults, fields, type FlutterOptions } from './options.ts'
import { readFile } from './read/file.ts'
import { lacksImport } from './read/imports.ts'
import { optionsFor } from './read/options-for.ts'

export type { FlutterOptions }

/** The Realm SDK for Flutter and Dart, version 3. */
export const flutter = {
  id: 'flutter',
  title: 'Flutter',
  features: {
    list: true,
    set: true,
    dictionary: true,
    mixed: true,
    float: false,
    embedded: true,
    asymmetric: true,
    inverse: true,
    index: true,
    'full-text': true,
    'property-renaming': true,
    'class-renaming': true,
    default: true,
    counter: false,
  },
  options: { fields, defaults },
  diagnostics: flutterDiagnostics,
  rules: () => ({
    className,
    propertyName,
    isClassName,
    isPropertyName,
    legalClassName,
    legalPropertyName,
    renamesPrimaryKey: true,
    renamesLinkTargets: true,
    codeNames: 'own',
    refersBy: 'code',
    indexable: new Set(['string', 'int', 'bool', 'date', 'objectId', 'uuid', 'mixed']),
    invertible: new Set(['none', 'list']),
    asymmetricLinks: true,
    defaultExpression,
    isImplied,
  }),
  layOut,
  writeClass,
  indent: '  ',
  reader: {
    /** Files that the SDK's generator writes hold no models. */
    grammarOf: (path) => (/(?<!\.realm|\.g)\.dart$/.test(path) ? 'dart' : null),
    mayHoldModels: (text) => /realmModel/i.test(text),
    lacksImport,
    optionsFor,
    readFile,
  },
} as const satisfies Sdk<FlutterOptions>
