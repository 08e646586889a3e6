import type { Catalogue } from '#core/diagnostics'
import type { Model } from '#core/model'
import type { CodeLanguage } from './code.ts'
import type { Emitted, SdkOption, SdkOptions } from './contract.ts'
import type { SdkFeature } from './rules.ts'

/** An SDK that emits by itself. */
export type EmittingSdk<Options extends SdkOptions> = {
  readonly id: string
  readonly title: string
  readonly features: Readonly<Record<SdkFeature, boolean>>
  readonly options: { readonly fields: readonly SdkOption[]; readonly defaults: Options }
  readonly diagnostics: Catalogue
  language(options: Options): CodeLanguage
  files(model: Model, options: Options): readonly string[]
  emit(model: Model, options: Options): Emitted
}
