import type { Sdk } from '../contract.ts'
import { defaultExpression, isImplied } from './defaults.ts'
import { dotnetDiagnostics } from './diagnostics.ts'
import { layOut } from './emit/lay-out.ts'
import { writeClass } from './emit/write-class.ts'
import {
  isClassName,
  isPropertyName,
  legalClassName,
  legalPropertyName,
  pascalCase,
} from './names.ts'
import { dotnetDefaults, dotnetOptionFields, type DotnetOptions } from './options.ts'
import { lacksImport } from './read/imports.ts'
import { isAnnotated, optionsFor } from './read/options-for.ts'
import { readFile } from './read/read-file.ts'

export type { DotnetOptions } from './options.ts'

/** Classes for the source generator of Realm .NET 12, with nullable reference types. C# 10, for the namespace. */
export const dotnet = {
  id: 'dotnet',
  title: '.NET',
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
  options: { fields: dotnetOptionFields, defaults: dotnetDefaults },
  diagnostics: dotnetDiagnostics,
  rules: () => ({
    className: pascalCase,
    propertyName: pascalCase,
    isClassName,
    isPropertyName,
    legalClassName,
    legalPropertyName,
    renamesPrimaryKey: true,
    renamesLinkTargets: true,
    codeNames: 'own',
    refersBy: 'code',
    indexable: new Set(['string', 'int', 'bool', 'date', 'objectId', 'uuid', 'mixed']),
    invertible: new Set(['none', 'list', 'set']),
    asymmetricLinks: false,
    defaultExpression: (property, value) => defaultExpression(property, value),
    isImplied,
  }),
  layOut,
  writeClass: (writer, planned, options) => writeClass(writer, planned, isAnnotated(options)),
  indent: '    ',
  reader: {
    grammarOf: (path) => (path.endsWith('.cs') ? 'csharp' : null),
    mayHoldModels: (text) =>
      /\bI?(Realm|Embedded|Asymmetric)Object\b|\busing\s+Realms\b/.test(text),
    lacksImport,
    optionsFor,
    readFile,
  },
} as const satisfies Sdk<DotnetOptions>
