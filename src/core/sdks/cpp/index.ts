import type { Sdk } from '../contract.ts'
import { defaultExpression, isImplied } from './defaults.ts'
import { cppDiagnostics } from './diagnostics.ts'
import { layOut } from './emit/lay-out.ts'
import { indent, writeClass } from './emit/write-class.ts'
import { isClassName, isPropertyName, nearestName } from './names.ts'
import { cppDefaults, cppOptionFields, type CppOptions } from './options.ts'
import { readFile } from './read/read-file.ts'
import { lacksImport } from './read/imports.ts'
import { review } from './review.ts'

export type { CppOptions } from './options.ts'

/** Structs for Realm's C++ SDK 2.2, realm-cpp, in C++17. */
export const cpp = {
  id: 'cpp',
  title: 'C++',
  features: {
    list: true,
    set: true,
    dictionary: true,
    mixed: true,
    float: false,
    embedded: true,
    asymmetric: true,
    inverse: true,
    index: false,
    'full-text': false,
    'property-renaming': false,
    'class-renaming': false,
    default: true,
    counter: false,
  },
  options: { fields: cppOptionFields, defaults: cppDefaults },
  diagnostics: cppDiagnostics,
  rules: ({ files }) => ({
    className: (storedName) => storedName,
    propertyName: (storedName) => storedName,
    isClassName,
    isPropertyName,
    legalClassName: (name) => (isClassName(name) ? name : nearestName(name)),
    legalPropertyName: nearestName,
    ...(files === 'one' ? { classKey: (name: string) => name } : {}),
    renamesPrimaryKey: false,
    renamesLinkTargets: false,
    codeNames: 'own',
    refersBy: 'code',
    indexable: new Set(),
    invertible: new Set(['none', 'list', 'set', 'dictionary']),
    asymmetricLinks: true,
    defaultExpression,
    isImplied,
  }),
  review,
  layOut,
  writeClass,
  indent,
  reader: {
    grammarOf: (path) =>
      /\.(h|hh|hpp|hxx|h\+\+|cc|cpp|cxx|c\+\+|ipp|inl)$/i.test(path) ? 'cpp' : null,
    mayHoldModels: (text) => /\bREALM_|\brealm\b|\benum\b/.test(text),
    lacksImport,
    forgives: ({ type, isMissing }) => isMissing && type === ';',
    readFile,
  },
} as const satisfies Sdk<CppOptions>
