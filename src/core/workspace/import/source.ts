import type { Diagnostic, TextSpan } from '#core/diagnostics'
import { objectTypesOf, type Candidate, type Model, type Profile } from '#core/model'
import type { SdkId, SourceFile } from '#core/sdks'
import type { PlacedClass } from '../code/own-classes.ts'
import type { Project } from '../project/write-project.ts'

/** What an import brings, counted. */
export type ImportSummary = {
  /** Top-level object types; asymmetric ones included. */
  readonly objectTypes: number
  readonly embedded: number
  readonly properties: number
  /** Properties that link to an object type: to-one and to-many relationships. */
  readonly relationships: number
  /** Files that hold no schema and are carried through untouched. */
  readonly carriedFiles: number
}

type Described = {
  /** Unique within a plan. */
  readonly id: string
  /** What it is and where it lies: "App Services export (20210101), backend/". */
  readonly title: string
  /** A name for a new project made of it. */
  readonly name: string
  readonly summary: ImportSummary
  /** What it was judged for. */
  readonly profile: Profile
  /** What is odd in its texts, and what the rules find in its model. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a class or a member of it stands, by stored names. */
export type CodePlace = {
  readonly objectType: string
  readonly property: string | null
  readonly span: TextSpan
}

/** Model code that was found. */
export type ImportedCode = {
  readonly sdk: SdkId
  /** The files that hold models. */
  readonly files: readonly SourceFile[]
  readonly classes: readonly PlacedClass[]
  /** How many files of the language hold none. */
  readonly skipped: number
  /** Where each class stands by its stored name, and each of its properties. */
  readonly places: readonly CodePlace[]
}

/** One thing that can be imported: a candidate model of one schema format, or a whole project. */
export type ImportSource = Described &
  (
    | { readonly format: 'app-services'; readonly candidate: Candidate }
    | {
        readonly format: 'object-model'
        readonly candidate: Candidate
        /** Present where it was read from model code. */
        readonly code?: ImportedCode
      }
    | { readonly format: 'project'; readonly project: Project }
  )

/** All that was found in some files. The diagnostics are those that belong to no source. */
export type ImportPlan = {
  readonly sources: readonly ImportSource[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Counts a model. */
export function summarise(model: Model): ImportSummary {
  const types = objectTypesOf(model)
  const embedded = types.filter((type) => type.kind === 'embedded').length
  const properties = types.flatMap((type) => type.properties)
  return {
    objectTypes: types.length - embedded,
    embedded,
    properties: properties.length,
    relationships: properties.filter(({ type }) => type.kind === 'link').length,
    carriedFiles: model.app.files.length,
  }
}
