import type { Catalogue, Diagnostic, Outcome } from '#core/diagnostics'
import type { CarriedFile, Mark, Model } from '#core/model'

/** What an SDK's model code can or cannot say. */
export const sdkFeatures = [
  'list',
  'set',
  'dictionary',
  'mixed',
  'float',
  'embedded',
  'asymmetric',
  'inverse',
  'index',
  'full-text',
  'property-renaming',
  'class-renaming',
  'default',
  'counter',
] as const

export type SdkFeature = (typeof sdkFeatures)[number]

/** A programming language, under the name that editors and highlighters know it by. */
export type CodeLanguage = 'javascript' | 'typescript'

export type EmittedFile = {
  /** Relative to the folder the code goes into. */
  readonly path: string
  readonly text: string
  readonly language: CodeLanguage
  readonly marks: readonly Mark[]
}

export type Emitted = {
  readonly files: readonly EmittedFile[]
  /** What could not be said in this SDK, once per node. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One question an SDK asks before it emits, with all its answers. */
export type SdkOption = {
  readonly key: string
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** An SDK whose model code we write. `Options` maps every option's key to one of its values. */
export type Sdk<Options extends Readonly<Record<string, string>>> = {
  readonly id: string
  readonly title: string
  readonly features: Readonly<Record<SdkFeature, boolean>>
  readonly options: { readonly fields: readonly SdkOption[]; readonly defaults: Options }
  /** What it tells about models it cannot express in full. */
  readonly diagnostics: Catalogue
  /** The language of the code under these options. */
  language(options: Options): CodeLanguage
  /** The paths of the files that `emit` will give, without emitting them. */
  files(model: Model, options: Options): readonly string[]
  /** Emits the whole model. What belongs to one object type is remembered as long as that type is. */
  emit(model: Model, options: Options): Emitted
  /** Reads model code back, where that is supported. */
  readonly read?: (files: readonly CarriedFile[]) => Outcome<Model>
}
